import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFile } from '../catalogue/parse.ts';
import { readAnswers, whyNotAnswer } from './new-answers.ts';
import { NO_ANSWERS, offerFile, providerFile } from './new-offer.ts';

test('an offer of which nothing is known is the template of the content folder', () => {
  const template = readFileSync(join(import.meta.dirname, '../../content/blank-offer.mdx'), 'utf8');
  expect(template).toBe(offerFile(NO_ANSWERS));
});

const typed = fc.string({ unit: 'grapheme', maxLength: 60 });
const likely = fc.constantFrom(
  '60 hours',
  '6 ECTS',
  '450 EUR',
  'free',
  'online',
  'none',
  'a: b',
  '# c',
  '"d',
  "e'",
  '- f',
  '[g',
  '{h',
  '€5',
  '1,5',
);
const answer = fc.oneof(
  typed,
  likely,
  fc.tuple(likely, fc.constantFrom(', ', '; ', ' and '), likely).map((parts) => parts.join('')),
);

test('whatever is answered, the file holds a draft that can be read, with its title', () => {
  const answers = fc.record({
    title: answer,
    provider: answer,
    outcomes: answer,
    workload: answer,
    mode: answer,
    fees: answer,
  });
  const titled = answers.filter(({ title }) => title.trim() !== '' && whyNotAnswer('title', title) === null);
  fc.assert(
    fc.property(titled, (given) => {
      const text = offerFile(readAnswers(given, 'riverbank-university').answers);
      const file = { path: 'content/offers/a/b.mdx', kind: 'offer', id: 'a/b', text, digest: '' } as const;
      const { values, findings } = parseFile(file);
      expect(findings.filter(({ rule }) => rule.severity === 'error')).toEqual([]);
      expect(Object.values(values['title'] as object)).toEqual([given.title.replace(/[\s\p{Cc}]+/gu, ' ').trim()]);
    }),
    { numRuns: 400, seed: 7 },
  );
});

test('the file of a provider can be read whatever its name', () => {
  fc.assert(
    fc.property(
      typed.filter((name) => name.trim() !== '' && whyNotAnswer('provider', name) === null),
      (name) => {
        const file = {
          path: 'content/providers/a.yaml',
          kind: 'provider',
          id: 'a',
          text: providerFile(name),
          digest: '',
        } as const;
        expect(parseFile(file).findings.filter(({ rule }) => rule.severity === 'error')).toEqual([]);
      },
    ),
    { numRuns: 200, seed: 8 },
  );
});

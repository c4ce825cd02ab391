import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { isOfferId } from '../../src/client/compare/address.ts';
import { parseChoice } from '../../src/client/compare/parse-choice.ts';
import { embedAddress } from '../../src/client/embed/address.ts';
import { parseFrameLook } from '../../src/client/embed/frame-look.ts';
import { askedForPage } from '../../src/client/embed/page-address.ts';
import { parsePlan } from '../../src/client/planner/plan.ts';
import { parseShared } from '../../src/client/shortlist/address.ts';
import { parseEntry } from '../../src/client/shortlist/parse-entry.ts';
import { look } from '../../src/records/settings/look.ts';
import { id, languageTag, when } from '../../src/values/fields.ts';
import type { Scalar } from '../../src/values/form.ts';
import { completeOffer, siteOf } from '../../src/views/testing.ts';

/*
 * Browser code reads addresses by small parsers of its own. What the schemas of the records take, these must take too,
 * or an offer of the catalogue could not be shared; what the schemas refuse, they must refuse.
 */

/** True where a schema takes a text as it stands. */
const takes = (schema: z.ZodType<unknown, Scalar>, text: string): boolean => {
  const read = schema.safeParse(text);
  return read.success && read.data === text;
};

/** What the schemas know as the id of an offer: an id of two parts. */
const isIdOfSchema = (text: string): boolean => takes(id, text) && text.split('/').length === 2;

const part = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,3}$/);
/** Ids, nearly ids, and anything. */
const nearId = fc.oneof(
  fc.tuple(part, part).map((parts) => parts.join('/')),
  fc
    .array(fc.oneof(part, fc.constantFrom('/', '-', '.', '..', '%2f', '\\', 'A', 'é', ' ', '\n', '\u0000', '\u202e')), {
      maxLength: 6,
    })
    .map((pieces) => pieces.join('')),
  fc
    .tuple(fc.integer({ min: 90, max: 110 }), fc.integer({ min: 80, max: 120 }))
    .map(([one, other]) => `${'a'.repeat(one)}/${'b'.repeat(other)}`),
  fc.constantFrom('__proto__/constructor', 'constructor/prototype', '__proto__', 'a/b/c', 'a//b', '/a/b', 'a/b\n'),
  fc.string({ unit: 'binary' }),
);

const runs = { numRuns: 3000 };
const asked = (name: string, value: string) => new URLSearchParams({ [name]: value });

describe('the id of an offer in an address', () => {
  test.for([
    ['a comparison', (text) => parseChoice(`?${asked('o', text)}`).ids.length === 1],
    ['a shared list', (text) => parseShared(`?${asked('o', text)}`) !== null],
    ['an embed', (text) => embedAddress({ offer: text }) !== null],
    ['a plan', (text) => parsePlan(asked('have', text)).items.length === 1],
    [
      'the page that makes embeds',
      (text) => askedForPage(`/offers/${text}/`, '/', 'https://catalogue.example')?.['offer'] === text,
    ],
  ] as const satisfies readonly (readonly [string, (text: string) => boolean])[])(
    'is taken by %s exactly where the schema of ids takes it',
    ([, isTaken]) => {
      fc.assert(
        fc.property(nearId, (text) => {
          expect(isTaken(text), text).toBe(isIdOfSchema(text));
        }),
        runs,
      );
    },
  );

  test('is never anything but a text', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        expect(isOfferId(given)).toBe(typeof given === 'string' && isIdOfSchema(given));
      }),
      runs,
    );
  });
});

test('a colour in an address is taken exactly where it is six digits that the schema of looks takes', () => {
  const text = fc.oneof(fc.stringMatching(/^#?[0-9a-fA-F]{3,7}$/), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(text, (given) => {
      const read = look.safeParse({ colour: given });
      const known = read.success && /^[^#]{6}$/.test(given) ? read.data.colour : undefined;
      expect(parseFrameLook(asked('colour', given)).colour).toBe(known);
    }),
    runs,
  );
});

test('a month in an address is one that the schema of dates takes', () => {
  const text = fc.oneof(
    fc.stringMatching(/^\d{4}-\d{2}$/),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('2027-00', '2027-13'),
  );
  fc.assert(
    fc.property(text, (given) => {
      if (parsePlan(asked('start', given)).start !== null) expect(when.safeParse(given).success).toBe(true);
    }),
    runs,
  );
  for (const month of ['2026-11', '2027-01', '2027-12']) {
    expect(when.safeParse(month).success).toBe(true);
    expect(parsePlan(asked('start', month)).start).toBe(month);
  }
});

test('a language tag that the schema takes is kept with the card of an offer', () => {
  const entry = siteOf({ complete: completeOffer }).entryOf('riverbank-university/complete');
  const text = fc.oneof(fc.stringMatching(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$/), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(text, (lang) => {
      const kept = parseEntry({ ...entry, lang })?.lang;
      if (takes(languageTag, lang)) expect(kept).toBe(lang);
      if (kept !== undefined) expect(kept).toMatch(/^[a-zA-Z0-9-]+$/);
    }),
    runs,
  );
});

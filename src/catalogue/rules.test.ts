import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkProviderId } from '../records/provider.ts';
import { reservedAddresses } from '../values/reserved-addresses.ts';
import { allRules } from './rules.ts';

const ids = allRules.map(({ id }) => id);

describe('every rule', () => {
  test('has an id of its own, in small letters, under its concept', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z0-9]+)*\/[a-z]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(ids).toEqual([...ids].sort());
  });

  test.each(allRules)('$id says what is wrong, why it matters, what to do, and shows it', (rule) => {
    for (const text of [rule.title, rule.why, rule.remedy, rule.example.wrong, rule.example.right]) {
      expect(text.trim()).not.toBe('');
    }
    expect(rule.title).toMatch(/^[\p{L}“].*[^.]$/u);
    expect(rule.why).toMatch(/[.?]$/);
    expect(rule.remedy).toMatch(/[.:>)?0-9a-z}\]"]$/i);
    expect(rule.example.wrong).not.toBe(rule.example.right);
    // Words that an editor cannot be expected to know.
    expect(`${rule.title} ${rule.why} ${rule.remedy}`).not.toMatch(
      /\b(schema|regex|parse[rd]?|boolean|null|undefined|string|array|enum|integer|JSON)\b/i,
    );
  });
});

test('no id of a rule was ever taken away: pages, settings and reports of others name them', () => {
  const path = join(import.meta.dirname, 'rule-ids.txt');
  const former = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(former.filter((id) => !ids.includes(id))).toEqual([]);
  expect(
    ids.filter((id) => !former.includes(id)),
    'add new ids to rule-ids.txt',
  ).toEqual([]);
});

describe('provider ids that would collide with addresses', () => {
  test.each(['field', 'level', 'provider', 'mode', 'page'])('%s is refused', (id) => {
    expect([...reservedAddresses]).toContain(id);
    expect(checkProviderId(id).map(({ rule }) => rule.id)).toEqual(['provider/id-reserved']);
  });

  test('others are not', () => {
    expect(checkProviderId('field-college')).toEqual([]);
  });
});

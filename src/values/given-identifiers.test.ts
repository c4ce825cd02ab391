import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsOf } from './findings.ts';
import { identifiers, parseCtid } from './given-identifiers.ts';

describe('identifiers', () => {
  test('all kinds become one list', () => {
    const written = {
      ctid: 'ce-23b0e606-545c-4383-8630-f97ec3b190fa',
      did: 'did:web:a.example',
      other: { scheme: 'Register', value: '007' },
    };
    expect(identifiers.parse(written)).toEqual([
      { scheme: 'ctid', value: written.ctid },
      { scheme: 'did', value: written.did },
      { scheme: 'Register', value: '007' },
    ]);
    expect(identifiers.parse(undefined)).toEqual([]);
  });

  test('a note on all of them is kept', () => {
    const note = { und: 'From the register of 2026.' };
    expect(identifiers.parse({ did: 'did:web:a.example', note: 'From the register of 2026.' })).toEqual([
      { scheme: 'did', value: 'did:web:a.example', note },
    ]);
  });

  test('a number without its giver is refused', () => {
    const given = { other: [{ value: '007' }] };
    const found = findingsOf(identifiers.safeParse(given).error?.issues ?? [], given);
    expect(found.map(({ rule, at }) => [rule.id, ...at])).toEqual([['schema/required', 'other', 0, 'scheme']]);
  });

  test('every version 4 UUID behind ce- is a CTID, in small letters only', () => {
    fc.assert(
      fc.property(fc.uuid({ version: 4 }), (uuid) => {
        expect(parseCtid(`ce-${uuid}`)).toEqual({ ok: true, value: `ce-${uuid}` });
        expect(parseCtid(uuid)).toMatchObject({ ok: false, help: `Write ce-${uuid}.` });
      }),
    );
    expect(parseCtid('CE-23B0E606-545C-4383-8630-F97EC3B190FA')).toMatchObject({
      ok: false,
      help: 'Write ce-23b0e606-545c-4383-8630-f97ec3b190fa.',
    });
  });

  test('other versions of UUID are refused', () => {
    fc.assert(fc.property(fc.uuid({ version: [1, 3, 5] }), (uuid) => !parseCtid(`ce-${uuid}`).ok));
  });
});

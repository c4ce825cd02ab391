import { describe, expect, test } from 'vitest';
import { parseEmail } from './email.ts';

describe('an e-mail address', () => {
  test('is one address', () => {
    const addresses = [
      'courses@riverbank.example',
      'first.last+micro@mail.riverbank.example',
      "o'neill@riverbank.example",
      'a@b.co',
    ];
    expect(addresses.map((address) => parseEmail(address))).toEqual(addresses.map((value) => ({ ok: true, value })));
  });

  test.each([
    ['mailto:courses@riverbank.example', 'Write courses@riverbank.example.'],
    ['courses (at) riverbank (dot) example', 'Write courses@riverbank.example.'],
    ['courses[at]riverbank.example', 'Write courses@riverbank.example.'],
    ['Courses <courses@riverbank.example>', 'Write courses@riverbank.example.'],
    ['a@b.example, c@d.example', 'Write a@b.example.'],
    ['courses@riverbank', undefined],
    ['courses@@riverbank.example', undefined],
    ['.courses@riverbank.example', undefined],
    ['https://riverbank.example', undefined],
    [`${'a'.repeat(250)}@b.example`, undefined],
    ['', undefined],
  ])('is not %j', (text, help) => {
    const parsed = parseEmail(text);
    expect(parsed).toMatchObject({ ok: false, rule: { id: 'value/email' } });
    if (!parsed.ok) expect(parsed.help).toBe(help ?? parsed.rule.remedy);
  });

  test('a long text of letters, dots or hyphens is refused at once', () => {
    const before = performance.now();
    for (const piece of ['a', 'a.', 'a-', 'a@', '@a.']) expect(parseEmail(piece.repeat(200_000)).ok).toBe(false);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

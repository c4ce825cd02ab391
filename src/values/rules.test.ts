import { describe, expect, test } from 'vitest';
import { parseAmount } from './amount.ts';
import { parseCredits } from './credits.ts';
import { parseDuration } from './duration.ts';
import { parseEmail } from './email.ts';
import { parseFigure, parsePercent } from './figure.ts';
import { parseId } from './identifier.ts';
import { parseLanguage } from './language-tag.ts';
import { parseLink } from './link.ts';
import type { Parsed } from './parsed.ts';
import { parseCountry, parsePlaceText } from './place.ts';
import { amountRules, valueRules } from './rules.ts';
import { parseDay, parseWhen } from './when.ts';
import { parseWholeNumber } from './whole-number.ts';
import { parseYesNo } from './yes-no.ts';

const parsers: Record<keyof typeof valueRules | 'amount', (text: string) => Parsed<unknown>> = {
  figure: parseFigure,
  percent: parsePercent,
  credits: (text) => parseCredits(text, () => null),
  duration: parseDuration,
  date: parseWhen,
  day: parseDay,
  id: parseId,
  'yes-or-no': parseYesNo,
  language: parseLanguage,
  country: parseCountry,
  place: parsePlaceText,
  link: parseLink,
  email: parseEmail,
  'whole-number': parseWholeNumber,
  amount: parseAmount,
};
const rules = { ...valueRules, ...amountRules };
const valueIn = (yaml: string): string => yaml.slice(yaml.lastIndexOf(': ') + 2);

describe.each(Object.keys(parsers) as (keyof typeof parsers)[])('the rule on %s', (name) => {
  const { example } = rules[name];

  test('refuses its wrong example and reads the right one', () => {
    expect(parsers[name](valueIn(example.wrong))).toMatchObject({ ok: false, rule: rules[name] });
    expect(parsers[name](valueIn(example.right)).ok).toBe(true);
  });

  test('tells an editor what to write, whatever stands there, in at most a few lines', () => {
    for (const text of ['?', 'x'.repeat(10_000), 'two\nlines\u0000', '<b>', '💡'.repeat(200)]) {
      const parsed = parsers[name](text);
      if (parsed.ok) continue;
      expect(parsed.message.length).toBeLessThan(250);
      expect(parsed.message).not.toMatch(/\p{Cc}/u);
      expect(parsed.help).toMatch(/\.$/);
    }
  });
});

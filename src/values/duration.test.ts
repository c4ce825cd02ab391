import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationUnits } from '../vocabularies/duration-units.ts';
import { durationSource, parseDuration, writeDuration } from './duration.ts';
import { anyFigure, valueIn } from './testing.ts';

const anyDuration = fc.record({ figure: anyFigure, unit: fc.constantFrom(...durationUnits.ids) });

describe('a duration', () => {
  test('is a figure and a unit, singular or plural', () => {
    const week = { figure: { min: 1, max: 1, about: false }, unit: 'week' };
    expect(valueIn(parseDuration('1 week'))).toEqual(week);
    expect(valueIn(parseDuration('1 weeks'))).toEqual(week);
    expect(valueIn(parseDuration('5-10 working days'))).toEqual({
      figure: { min: 5, max: 10, about: false },
      unit: 'working-day',
    });
    expect(valueIn(parseDuration('up to 2 years'))).toEqual({
      figure: { min: null, max: 2, about: false },
      unit: 'year',
    });
    expect(valueIn(parseDuration('1-2 semesters')).unit).toBe('semester');
  });

  test('is written in its usual form', () => {
    const forms = ['1 week', 'up to 1 working day', 'at least 1 year', '1-2 semesters', '0.5 days', 'about 3 months'];
    expect(forms.map((form) => writeDuration(valueIn(parseDuration(form))))).toEqual(forms);
  });

  test.each([
    ['6', '“6” names no unit.', 'Write the unit too, such as 6 weeks.'],
    ['six weeks', '“six weeks” is not a duration.', 'Write 6 weeks.'],
    ['a week', '“a week” is not a duration.', 'Write 1 week.'],
    ['6 wks', '“wks” is not a unit of time.', 'Write 6 weeks.'],
    ['60h', '“h” is not a unit of time.', 'Write 60 hours.'],
    ['60hours', '“hours” must be set off with a space.', 'Write 60 hours.'],
    ['6 Weeks', '“Weeks” is not a unit of time.', 'Write 6 weeks.'],
    ['6 Wochen', '“Wochen” is not a unit of time.', 'Write 6 weeks.'],
    ['5 business days', '“business days” is not a unit of time.', 'Write 5 working days.'],
    ['6 fortnights', '“fortnights” is not a unit of time.', undefined],
    ['6 to 11 weeks', '“6 to 11 weeks” is not a duration.', 'Write 6-11 weeks.'],
    ['1,5 years', '“1,5 years” has a comma in the number.', 'Write 1.5 years.'],
    ['11-6 weeks', '“11-6” has the larger number first.', undefined],
    [
      '6 weeks (part-time)',
      '“6 weeks (part-time)” has more than a duration.',
      'Write only 6 weeks here, and the rest in note.',
    ],
    ['one semester', '“one semester” is not a duration.', 'Write 1 semester.'],
    ['P6W', '“P6W” is not a duration.', undefined],
  ])('%j is refused, with what to write', (text, message, help) => {
    const parsed = parseDuration(text);
    expect(parsed).toMatchObject({ ok: false, message, rule: { id: 'value/duration' } });
    if (!parsed.ok) expect(parsed.help).toBe(help ?? parsed.rule.remedy);
  });

  test('what is written is read back as the same, and its pattern takes it', () => {
    const pattern = new RegExp(`^${durationSource}$`);
    fc.assert(
      fc.property(anyDuration, (duration) => {
        const text = writeDuration(duration);
        expect(text).toMatch(pattern);
        expect(valueIn(parseDuration(text))).toEqual(duration);
      }),
    );
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => typeof parseDuration(`6 ${text}`).ok === 'boolean'),
      { numRuns: 1_000 },
    );
    expect(parseDuration(`6 ${'w'.repeat(500_000)}`).ok).toBe(false);
  });
});

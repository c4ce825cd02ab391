import { expect, test } from 'vitest';
import { hours, hoursPerWeek, offerId, people, years } from './fields.ts';

/** What is offered for a text that is refused. */
function helpOf(schema: typeof hours | typeof offerId, written: string): unknown {
  const [issue] = schema.safeParse(written).error?.issues ?? [];
  return (issue as { params?: { help?: string } } | undefined)?.params?.help;
}

test.each([
  [hours, '104 hours', 'Write 104.'],
  [hours, '104h', 'Write 104.'],
  [hours, 'between 50 and 60 hours', 'Write 50-60.'],
  [hoursPerWeek, '8 hours per week', 'Write 8.'],
  [years, '16 and over', 'Write at least 16.'],
  [years, '16 years or older', 'Write at least 16.'],
  [years, '2 years', 'Write 2.'],
  [people, '16 places', 'Write 16.'],
])('the unit that the key says already is left out: %#, %s', (schema, written, help) => {
  expect(helpOf(schema, written)).toBe(help);
});

test.each([
  [hours, '3 weeks'],
  [hours, '8 hours per week'],
  [people, '16 hours'],
])('a figure of something else is not offered as one: %#, %s', (schema, written) => {
  expect(helpOf(schema, written)).toMatch(/^Write 6, 12-30,/);
});

test('a title in the place of an offer is not made into an id that no offer has', () => {
  expect(helpOf(offerId, 'Intercultural communication')).toMatch(
    /^Write the id of an offer of this catalogue: .* a pathway names it with other;/,
  );
  expect(helpOf(offerId, 'Riverbank-University/Spreadsheet-Skills')).toMatch(
    /^Write riverbank-university\/spreadsheet-skills\./,
  );
});

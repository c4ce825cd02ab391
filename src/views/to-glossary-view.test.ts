import { expect, test } from 'vitest';
import { glossary } from '../vocabularies/glossary.ts';
import { toGlossaryView } from './to-glossary-view.ts';

test('the glossary holds every word once, in the order of the alphabet, with its source', () => {
  const { groups } = toGlossaryView({ language: 'en' });
  const terms = groups.flatMap((group) => group.terms);
  expect(terms.map(({ id }) => id).toSorted()).toEqual([...glossary.ids].toSorted());
  expect(terms.map(({ term }) => term)).toEqual(
    terms.map(({ term }) => term).toSorted((a, b) => a.localeCompare(b, 'en')),
  );
  expect(groups.every(({ title, terms: [first] }) => first?.term.toUpperCase().startsWith(title))).toBe(true);
  expect(terms.every(({ source }) => (source?.length ?? 0) > 0)).toBe(true);
});

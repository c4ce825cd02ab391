import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIds, idPrefix } from './slug.ts';

test('ids are the words in lower case, of any script', () => {
  const idOf = createIds(idPrefix);
  expect(idOf('What you’ll do (week 1)')).toBe('text-what-you-ll-do-week-1');
  expect(idOf('Õppekava ja 内容')).toBe('text-õppekava-ja-内容');
  expect(idOf('!!!')).toBe('text-part');
});

test('no id is given twice, and none looks like that of a footnote', () => {
  const heading = fc.oneof(fc.constantFrom('a', 'A', 'a 2', 'a-2-2', 'fn-1', '-fn-1', 'notes', ''), fc.string());
  fc.assert(
    fc.property(fc.array(heading, { maxLength: 12 }), (headings) => {
      const ids = headings.map(createIds(idPrefix));
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^text-[^-\s]/);
      for (const id of ids) expect(id).not.toMatch(/--/);
    }),
    { seed: 7 },
  );
});

import { expect, test } from 'vitest';
import { defineRules } from './rule.ts';

test('a rule gets its id from its concept and its name, and is one of content if nothing else is said', () => {
  const text = { severity: 'error', title: 'T', why: 'W', remedy: 'R', example: { wrong: 'a', right: 'b' } } as const;
  const rules = defineRules('quality-assurance', { missing: text, kind: { ...text, scope: 'form' } });
  expect(rules.missing).toEqual({ ...text, id: 'quality-assurance/missing', scope: 'content' });
  expect(rules.kind).toEqual({ ...text, id: 'quality-assurance/kind', scope: 'form' });
});

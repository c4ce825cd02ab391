import { describe, expect, test } from 'vitest';
import { defineRules, type Severity } from '../diagnostics/rule.ts';
import { severityOf } from './severity.ts';

const text = { title: 'T', why: 'W', remedy: 'R', example: { wrong: 'a', right: 'b' } };
const rules = defineRules('level', {
  unknown: { ...text, severity: 'error' },
  missing: { ...text, severity: 'error' },
  'name-missing': { ...text, severity: 'error' },
  'mission-statement': { ...text, severity: 'error' },
  vague: { ...text, severity: 'warning' },
  better: { ...text, severity: 'advice' },
  type: { ...text, severity: 'error', scope: 'form' },
  markup: { ...text, severity: 'warning', scope: 'form' },
});
const severity = (
  name: keyof typeof rules,
  status?: string,
  overrides: Record<string, Severity | 'off'> = {},
): Severity | 'off' => severityOf(rules[name], { status, overrides });

test('a rule has its own severity', () => {
  expect([severity('unknown', 'published'), severity('vague'), severity('better', 'closed')]).toEqual([
    'error',
    'warning',
    'advice',
  ]);
});

describe('in a draft', () => {
  test('nothing but form is worse than a warning', () => {
    expect([severity('unknown', 'draft'), severity('vague', 'draft'), severity('better', 'draft')]).toEqual([
      'warning',
      'warning',
      'advice',
    ]);
    expect([severity('type', 'draft'), severity('markup', 'draft')]).toEqual(['error', 'warning']);
  });

  test('what the catalogue made an error is a warning too', () => {
    expect(severity('better', 'draft', { 'level/better': 'error' })).toBe('warning');
  });
});

describe('of an unconfirmed offer', () => {
  test('what is merely missing is no error', () => {
    expect([severity('missing', 'unconfirmed'), severity('name-missing', 'unconfirmed')]).toEqual([
      'warning',
      'warning',
    ]);
  });

  test('what is wrong stays one', () => {
    expect([
      severity('unknown', 'unconfirmed'),
      severity('mission-statement', 'unconfirmed'),
      severity('type', 'unconfirmed'),
    ]).toEqual(['error', 'error', 'error']);
  });
});

describe('the catalogue', () => {
  test('may raise, lower and switch off rules of content', () => {
    expect(severity('vague', 'published', { 'level/vague': 'error' })).toBe('error');
    expect(severity('unknown', 'published', { 'level/unknown': 'advice' })).toBe('advice');
    expect(severity('unknown', 'published', { 'level/unknown': 'off' })).toBe('off');
  });

  test('cannot change rules of form', () => {
    expect(severity('type', 'published', { 'level/type': 'off' })).toBe('error');
  });
});

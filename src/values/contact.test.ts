import { describe, expect, test } from 'vitest';
import { contact } from './contact.ts';
import { findingsOf } from './findings.ts';

const rulesOf = (given: unknown): string[] =>
  findingsOf(contact.safeParse(given).error?.issues ?? [], given).map(({ rule, at }) => [rule.id, ...at].join(' '));

describe('contact', () => {
  test('a link, an e-mail address or a block', () => {
    expect(contact.parse('https://a.example/help')).toEqual({ url: 'https://a.example/help' });
    expect(contact.parse('help@a.example')).toEqual({ email: 'help@a.example' });
    expect(contact.parse({ name: 'Office', phone: '+372 600 0000' })).toEqual({
      name: { und: 'Office' },
      phone: '+372 600 0000',
    });
  });

  test('what was meant decides which rule is named', () => {
    expect(rulesOf('help@a')).toEqual(['value/email']);
    expect(rulesOf('www.a.example')).toEqual(['value/link']);
    expect(rulesOf({ email: 'help' })).toEqual(['value/email email']);
  });
});

import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { en } from '../i18n/en/index.ts';
import { findingsOf } from '../values/findings.ts';
import { apply } from './apply.ts';
import type { RowContext } from './row.ts';

const schema = apply.shape.apply;
const refusals = (written: unknown): string[] =>
  findingsOf(schema.safeParse(written).error?.issues ?? [], written, ['apply']).map(
    ({ rule, at }) => `${rule.id} ${at.join('.')}`,
  );
const rowContext: RowContext = {
  words: en,
  language: 'en',
  organisation: () => '',
  offer: (id) => id,
  pathway: (id) => id,
  audience: () => '',
};
const states = (written: unknown): string[] =>
  apply.rows({ apply: schema.parse(written) }, rowContext).map(({ cell }) => cell.state);

describe('how one enrols', () => {
  test('a link alone is the page where one enrols', () => {
    expect(schema.parse('https://www.futurelearn.com')).toEqual({ url: 'https://www.futurelearn.com' });
    expect(schema.parse({ url: 'https://www.futurelearn.com' })).toEqual({ url: 'https://www.futurelearn.com' });
  });
  test('no enrolment in the whole, only in each part', () => {
    expect(schema.parse({ each: 'part' })).toEqual({ each: 'part' });
  });
  test('absent is null', () => {
    expect(schema.parse(undefined)).toBeNull();
  });
  test('what is no link and what is no unit is refused at its key', () => {
    expect(refusals('www.futurelearn.com')).toEqual(['value/link apply']);
    expect(refusals({ each: 'course' })).toEqual(['apply/each apply.each']);
    expect(refusals({ link: 'https://a.example' })).toEqual(['schema/unknown-key apply.link']);
  });
  test('every row is there in every state', () => {
    expect(states(undefined)).toEqual(['not-stated', 'not-stated', 'not-stated', 'not-stated']);
    expect(states({ url: 'https://a.example', each: 'run', procedure: 'Fill in the form.', note: 'Early.' })).toEqual([
      'stated',
      'stated',
      'stated',
      'stated',
    ]);
  });
  test('the schema of editors can be made from it', () => {
    expect(JSON.stringify(z.toJSONSchema(z.object(apply.shape), { io: 'input', unrepresentable: 'any' }))).toContain(
      'procedure',
    );
  });
});

import { describe, expect, test } from 'vitest';
import type { Row } from '../../concepts/row.ts';
import { en } from '../../i18n/en/index.ts';
import { html } from './html.ts';
import { renderLedger } from './ledger.ts';

const speaking = { words: en, language: 'en' };
const drawn = (rows: Row[], pictures = {}): string => html`${renderLedger(rows, speaking, pictures)}`.text;
const silent: Row = { key: 'a.b', label: 'Hours', cell: { state: 'not-stated' }, explain: ['All hours.'] };
const said: Row = { ...silent, cell: { state: 'stated', content: [{ kind: 'line', line: ['125 hours'] }] } };

describe('the rows of a concept', () => {
  test('show what is not stated', () => {
    expect(drawn([silent])).toContain('Not stated by the provider');
  });

  test('leave out rare facts that nobody stated, and nothing else', () => {
    expect(drawn([{ ...silent, rare: true }])).toBe('');
    expect(drawn([{ ...said, rare: true }])).toContain('125 hours');
    expect(drawn([{ ...silent, rare: true, cell: { state: 'not-applicable', reason: ['why'] } }])).toContain('why');
    const derived = [{ kind: 'refused', what: ['Not worked out'], why: ['No hours.'] }] as const;
    expect(drawn([{ ...silent, rare: true, derived }])).toContain('Not worked out');
  });

  test('explain only what is stated', () => {
    expect(drawn([said])).toContain('<p class="explain">All hours.</p>');
    expect(drawn([silent])).not.toContain('All hours.');
  });

  test('draw a ladder beside its row, with its words', () => {
    const markup = drawn([said], { 'a.b': { of: 8, here: 6, label: 'Level 6 of 8' } });
    expect(markup).toContain('role="img" aria-label="Level 6 of 8"');
    expect(markup.match(/ladder-step/g)).toHaveLength(7);
    expect(markup.match(/ladder-here/g)).toHaveLength(1);
  });

  test('give a table of many columns the whole width', () => {
    const runs: Row = {
      ...silent,
      cell: {
        state: 'stated',
        content: [
          { kind: 'table', caption: 'Dates', head: ['a', 'b', 'c', 'd'], rows: [[['1'], ['2'], ['3'], ['4']]] },
        ],
      },
    };
    expect(drawn([runs])).toContain('<div class="is-wide">');
    expect(drawn([said])).not.toContain('is-wide');
  });
});

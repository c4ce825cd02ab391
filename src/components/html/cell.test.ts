import { describe, expect, test } from 'vitest';
import type { Cell, Content, Line } from '../../concepts/row.ts';
import { en } from '../../i18n/en/index.ts';
import { renderCell, renderDerived } from './cell.ts';

const speaking = { words: en, language: 'en' };
const drawn = (cell: Cell): string => renderCell(cell, speaking).text;
const stated = (...content: Content[]): string => drawn({ state: 'stated', content });
const line = (...pieces: Line): Content => ({ kind: 'line', line: pieces });
const withoutTags = (markup: string): string => markup.replace(/<[^>]+>/g, '');

describe('a fact', () => {
  test('that is stated is plain ink, without a sign', () => {
    expect(stated(line('125 hours'))).toBe('125 hours');
    expect(stated(line('5 ECTS'), line('10 UK credits'))).toBe('<p>5 ECTS</p><p>10 UK credits</p>');
    expect(stated({ kind: 'list', items: [['One'], ['Two']] })).toBe('<ul class="list"><li>One</li><li>Two</li></ul>');
  });

  test('that does not apply says why, with half a square', () => {
    const markup = drawn({ state: 'not-applicable', reason: [{ text: 'kõik veebis', lang: 'et' }] });
    expect(markup).toContain('#exempt');
    expect(markup).toContain('Does not apply: <span lang="et" dir="auto">kõik veebis</span>');
  });

  test('that stands elsewhere says where', () => {
    const markup = drawn({ state: 'elsewhere', at: [{ text: 'a.example', href: 'https://a.example' }] });
    expect(markup).toContain('#out');
    expect(markup).toContain('<a href="https://a.example">a.example</a>');
  });

  test('that is not stated is said in words, never a dash or a zero', () => {
    const markup = drawn({ state: 'not-stated', note: ['Ask the school.'] });
    expect(markup).toContain('#absent');
    expect(withoutTags(markup)).toBe('Not stated by the providerAsk the school.');
  });

  test('that the page which was read does not state is not laid at the provider’s door', () => {
    expect(renderCell({ state: 'not-stated' }, { ...speaking, silence: 'source' }).text).toContain(
      'Not stated in the source that was read',
    );
  });
});

describe('requirements', () => {
  test('say whether all or one of them is meant, as deep as they go', () => {
    const markup = stated({
      kind: 'terms',
      terms: { rule: 'all', items: [{ rule: 'any', items: [['A'], ['B']] }, ['C']] },
    });
    expect(markup).toBe(
      '<p class="terms-rule">All of these:</p><ul class="terms is-all"><li><p class="terms-rule">One of these:</p>' +
        '<ul class="terms is-any"><li>A</li><li>B</li></ul></li><li>C</li></ul>',
    );
  });

  test('of a single item have no rule', () => {
    const only = { rule: 'any', items: [{ rule: 'all', items: [['A']] }] } as const;
    expect(stated({ kind: 'terms', terms: only })).toBe('<p>A</p>');
  });
});

describe('tables', () => {
  const bill = {
    kind: 'table',
    caption: 'Everyone',
    head: ['What', 'Amount'],
    rows: [[['Course fee'], ['€420']]],
    total: [['Total'], ['€480']],
  } as const;

  test('of two columns are bills: amounts at the end, the total last', () => {
    expect(stated(bill)).toContain(
      '<tr class="fees-total"><th scope="row">Total</th><td class="is-number" data-label="Amount">€480</td></tr>',
    );
  });

  test('name the column in every field, for those who see rows as blocks', () => {
    const { total: _, ...short } = bill;
    expect(stated(short)).toContain('class="fees"');
    const plain = { ...short, head: ['What', 'Amount', 'Note'], rows: [[['Course fee'], ['€420'], ['at the start']]] };
    expect(stated(plain as never)).toContain('<td data-label="Amount">€420</td>');
    expect(stated(plain as never)).toContain('class="stacking"');
  });

  test('of bars draw every part on the scale of the longest, beside its figure', () => {
    const markup = stated({
      kind: 'bars',
      caption: 'Hours',
      unit: '1',
      items: [
        { label: 'Live', value: 24, text: '24 hours' },
        { label: 'Alone', value: 71, text: '71 hours' },
      ],
    });
    expect(markup.match(/viewBox="0 0 71 12"/g)).toHaveLength(2);
    expect(markup).toContain('<td class="is-number">24 hours</td>');
  });
});

describe('what is worked out', () => {
  test('hangs below with its rule', () => {
    const markup = renderDerived({ kind: 'worked', value: ['≈ 7.5 ECTS'], rule: ['2 are 1.'] }, speaking).text;
    expect(markup).toMatch(/^<span class="worked"><b>.*7\.5 ECTS<\/b> <small>2 are 1\.<\/small><\/span>$/);
  });

  test('or is refused with the reason', () => {
    const markup = renderDerived({ kind: 'refused', what: ['Not converted'], why: ['No rule.'] }, speaking).text;
    expect(markup).toBe('<span class="refused"><b>Not converted</b> <small>No rule.</small></span>');
  });
});

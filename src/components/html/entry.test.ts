import { describe, expect, test } from 'vitest';
import { en } from '../../i18n/en/index.ts';
import type { EntryFact, OfferEntry } from '../../views/types/entry.ts';
import { elementKeys } from '../../views/types/strip.ts';
import { renderEntry, renderEntryFact } from './entry.ts';

const speaking = { words: en, language: 'en' };
const silent: EntryFact = { state: 'not-stated' };
const entry: OfferEntry = {
  id: 'a/b',
  href: '/offers/a/b/',
  title: 'Tom & <Jerry>',
  by: 'A',
  facts: {
    time: { state: 'stated', text: '125 hours', note: '5 ECTS' },
    level: silent,
    how: silent,
    start: silent,
    cost: silent,
  },
  elements: elementKeys.map((key) => ({ key, state: 'stated' })),
};

describe('an offer in a list', () => {
  test('shows five facts in one order, in their states', () => {
    const markup = renderEntry(entry, speaking).text;
    expect([...markup.matchAll(/<dt>([^<]+)</g)].map(([, label]) => label)).toEqual([
      'Time',
      'Level',
      'How',
      'Next start',
      'Total cost',
    ]);
    expect(markup.match(/Not stated</g)).toHaveLength(4);
    expect(markup).toContain('<dd>125 hours<small>5 ECTS</small></dd>');
  });

  test('escapes its title, and has a heading of the wanted level', () => {
    expect(renderEntry(entry, speaking, 2).text).toContain(
      '<h2 class="entry-title"><a href="/offers/a/b/">Tom &amp; &lt;Jerry&gt;</a></h2>',
    );
  });

  test('shows a status only where there is one', () => {
    expect(renderEntry(entry, speaking).text).not.toContain('class="tag');
    const paused = { ...entry, status: { label: 'Paused', tone: 'caution' } as const };
    expect(renderEntry(paused, speaking).text).toContain('<span class="tag is-caution">Paused</span>');
  });

  test('opens the rule of a worked-out figure on tap', () => {
    const markup = renderEntryFact({ state: 'worked', text: '≈ 150 hours', rule: '10 hours each.' }, speaking).text;
    expect(markup).toContain('<details class="worked-tap">');
    expect(markup).toContain('<p>10 hours each.</p>');
  });
});

import { describe, expect, test } from 'vitest';
import { en } from '../../i18n/en/index.ts';
import { type ElementState, elementKeys, type StateOfElement } from '../../views/types/strip.ts';
import { gapsInWords, renderElements, renderStrip } from './strip.ts';

const speaking = { words: en, language: 'en' };
const elements = (...states: StateOfElement[]): ElementState[] =>
  elementKeys.map((key, index) => ({ key, state: states[index] ?? 'stated' }));

describe('a strip', () => {
  test('counts what is stated or does not apply, and no more', () => {
    const markup = renderStrip(elements('partly', 'not-applicable', 'not-stated'), speaking).text;
    expect(markup).toContain('7 of 9 answered');
  });

  test('names what is missing for those who do not see it', () => {
    expect(gapsInWords(elements('stated', 'partly', 'not-stated'), speaking)).toBe(
      'Stated in part: country of the provider. Missing: awarding body.',
    );
    expect(gapsInWords(elements(), speaking)).toBe('');
  });

  test('has a shape of its own for every state', () => {
    const shapes = (['stated', 'partly', 'not-applicable', 'not-stated'] as const).map((state) =>
      renderStrip(elements(state), speaking).text.replace(/<span class="strip">|<span>.*$/g, ''),
    );
    expect(new Set(shapes).size).toBe(4);
  });
});

test('the list of elements says every state in words', () => {
  const markup = renderElements(elements('stated', 'partly', 'not-applicable', 'not-stated'), speaking).text;
  for (const words of [
    'Title: stated',
    'Country of the provider: stated in part',
    'Awarding body: does not apply',
    'What you will be able to do: not stated',
  ]) {
    expect(markup).toContain(`<span>${words}</span>`);
  }
});

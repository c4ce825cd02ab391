import { describe, expect, test } from 'vitest';
import { isJudged, judgedLanguages, judgeOutcome, outcomeLexicons } from './index.ts';
import { labelledExamples } from './labelled-examples.ts';

const leastPrecision = 0.95;
/** Doubt is allowed, but a check that nearly always doubts would help nobody. */
const leastRecall = 0.8;

describe.each(judgedLanguages)('outcomes in %s', (language) => {
  const { observable, notObservable } = labelledExamples[language];
  const judged = [
    ...observable.map((text) => ({ text, label: 'observable', verdict: judgeOutcome(text, language).verdict })),
    ...notObservable.map((text) => ({ text, label: 'not-observable', verdict: judgeOutcome(text, language).verdict })),
  ];

  test('have at least 60 examples, about half of each kind, none twice', () => {
    expect(judged.length).toBeGreaterThanOrEqual(60);
    expect(Math.abs(observable.length - notObservable.length)).toBeLessThanOrEqual(judged.length / 10);
    expect(new Set(judged.map(({ text }) => text)).size).toBe(judged.length);
  });

  test.each(['observable', 'not-observable'] as const)('are judged %s with the precision that advice needs', (kind) => {
    const claimed = judged.filter(({ verdict }) => verdict === kind);
    const right = claimed.filter(({ label }) => label === kind);
    const all = judged.filter(({ label }) => label === kind);
    const precision = right.length / claimed.length;
    const recall = right.length / all.length;
    process.stdout.write(
      `outcomes ${language} ${kind}: precision ${precision.toFixed(3)} (${right.length} of ${claimed.length}), recall ${recall.toFixed(3)} (${right.length} of ${all.length})\n`,
    );
    const wrong = claimed.filter(({ label }) => label !== kind).map(({ text }) => text);
    expect(precision, `wrongly judged: ${wrong.join(' | ')}`).toBeGreaterThanOrEqual(leastPrecision);
    expect(recall).toBeGreaterThanOrEqual(leastRecall);
  });

  test('that name no action come with verbs that do', () => {
    for (const text of notObservable) {
      const { verdict, suggestion } = judgeOutcome(text, language);
      if (verdict === 'not-observable') expect(suggestion).toMatch(/^[\p{L}]+(?:, [\p{L} ]+)+$/u);
    }
  });

  test('have a source for their verbs', () => {
    expect(outcomeLexicons[language].source).toMatch(/\(\d{4}\)/);
  });
});

describe('outcomes', () => {
  test('in other languages are not judged', () => {
    expect(judgeOutcome('Tuntee tilastotieteen perusteet', 'fi')).toEqual({ verdict: 'not-judged' });
    expect(isJudged('fi')).toBe(false);
    expect(isJudged('de-AT')).toBe(true);
    expect(judgeOutcome('Die Grundlagen der Statistik kennen', 'de-AT').verdict).toBe('not-observable');
  });

  test('name the deciding word and what to write instead', () => {
    expect(judgeOutcome('Understand the basics of blockchain', 'en')).toEqual({
      verdict: 'not-observable',
      word: 'understand',
      suggestion: 'explain, compare, apply',
    });
    expect(judgeOutcome('Calculate a mean', 'en')).toEqual({ verdict: 'observable', word: 'calculate' });
    expect(judgeOutcome('Introduction to Python', 'en')).toEqual({
      verdict: 'not-observable',
      suggestion: 'explain, apply, use',
    });
  });

  test.each([
    ['en', 'Understand how to calculate a mean and use it'],
    ['en', 'Explore the landscape of open data'],
    ['en', 'Design thinking'],
    ['en', 'Learn to program in Python'],
    ['en', 'Demonstrate an understanding of statistics'],
    ['en', 'Understand and frobnicate widgets'],
    ['en', 'Understand written Estonian at level A2'],
    ['de', 'Wissen, wie man einen Mittelwert berechnet'],
    ['de', 'Lernen, Daten zu analysieren'],
    ['de', 'Fähigkeit zur Zusammenarbeit'],
    ['de', 'Grundlagen der Statistik verinnerlichen'],
    ['fr', 'Apprendre à programmer'],
    ['fr', 'Comprendre et bidouiller des circuits'],
    ['es', 'Aprender a programar'],
    ['es', 'Valorar la importancia de la diversidad'],
    ['et', 'Õpib programmeerima'],
    ['en', ''],
    ['en', '...'],
  ])('that leave doubt are not judged: %s %j', (language, text) => {
    expect(judgeOutcome(text, language)).toEqual({ verdict: 'not-judged' });
  });

  test('are read whatever their list mark, case, apostrophe or final stop', () => {
    const verdicts = [
      '- analyse survey data',
      '1. Analyse survey data.',
      '• ANALYSE survey data',
      '“Analyse survey data”',
    ].map((text) => judgeOutcome(text, 'en').verdict);
    expect(new Set(verdicts)).toEqual(new Set(['observable']));
    expect(judgeOutcome('Être capable d’analyser un texte', 'fr').verdict).toBe('observable');
    expect(judgeOutcome('Mõistab'.normalize('NFD'), 'et').verdict).toBe('not-observable');
  });

  test('of any length are judged in a moment', () => {
    const before = performance.now();
    for (const language of judgedLanguages) {
      for (const piece of ['a ', 'and ', 'the learner will be able to ', 'verstehen, ', 'on ', 'l’'])
        judgeOutcome(piece.repeat(600 / piece.length), language);
      judgeOutcome('know '.repeat(100_000), language);
    }
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

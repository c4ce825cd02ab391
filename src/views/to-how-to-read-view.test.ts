import { describe, expect, test } from 'vitest';
import { en } from '../i18n/en/index.ts';
import { countAnswered } from './answered.ts';
import { toHowToReadView } from './to-how-to-read-view.ts';

const view = toHowToReadView(en);

describe('the page that explains how to read an offer', () => {
  test('shows every state of a fact, and a figure that is worked out and one that is refused', () => {
    expect(new Set(view.signs.map(({ cell }) => cell.state))).toEqual(
      new Set(['stated', 'not-applicable', 'not-stated', 'elsewhere']),
    );
    expect(view.worked.flatMap(({ derived }) => derived ?? []).map(({ kind }) => kind)).toEqual(['worked', 'refused']);
  });

  test('names the nine facts of an offer first, by the words of the squares, then those that are not counted', () => {
    expect(view.elements).toHaveLength(17);
    expect(view.elements.slice(0, 9).map(({ label }) => label)).toEqual(Object.values(en.elements));
    const { certificate, optional, own, fieldTerm } = en.howToRead.strip;
    expect(view.elements[3]?.note).toBe(fieldTerm('learning outcomes'));
    for (const { note } of view.elements.slice(0, 9)) expect([certificate, optional, own]).not.toContain(note);
    for (const { note } of view.elements.slice(9)) expect([certificate, optional, own]).toContain(note);
    expect(view.elements[9]).toMatchObject({ label: 'Who the learner is', note: en.howToRead.strip.certificate });
    expect(view.elements.at(-1)).toMatchObject({ label: 'Fees', note: en.howToRead.strip.own });
  });

  test('has an example of squares that its sentence tells truly', () => {
    expect(countAnswered(view.strip)).toBe(6);
    expect(view.strip.filter(({ state }) => state === 'partly').map(({ key }) => key)).toEqual(['level']);
    expect(view.strip.filter(({ state }) => state === 'not-stated')).toHaveLength(2);
  });

  test('names the ten principles with their source, and where an offer tells about each', () => {
    expect(view.principles.map(({ label }) => label)).toHaveLength(10);
    expect(view.principlesSource).toMatch(/16 June 2022.*Annex II/);
    for (const { explain } of view.principles) expect(explain[1]).toMatchObject({ quiet: true });
  });

  test('explains the five verdicts of a comparison by the words that stand in one', () => {
    const { verdicts } = en.comparisonPage;
    expect(view.verdicts.map(({ label }) => label)).toEqual([
      verdicts.differs,
      verdicts.same,
      verdicts['same-where-stated'],
      verdicts['only-one']('A'),
      verdicts.none,
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { linkTexts, offerText, providerText } from '../../src/catalogue/testing.ts';
import { evaluatePathway } from '../../src/facts/pathway/evaluate.ts';
import type { Held, HeldDate, Progress } from '../../src/facts/pathway/progress.ts';

const today = '2026-11-16';
const day = (text: string): HeldDate => ({ earliest: text, latest: text });
const year = (text: string): HeldDate => ({ earliest: `${text}-01-01`, latest: `${text}-12-31` });

/** Offers of Riverbank University: two ECTS each unless told otherwise. */
const offers: Readonly<Record<string, string>> = {
  bees: offerText(),
  hives: offerText({ workload: '3 ECTS' }),
  honey: offerText({ workload: '60 hours' }),
  wax: offerText({ workload: '{ credits: { value: 4 ECTS, basis: equivalent } }', level: 'EQF 6' }),
  swarms: offerText({ workload: '2-4 ECTS', level: '{ described: for experts }' }),
  'old-bees': offerText({ status: '{ is: superseded, successor: riverbank-university/bees }', level: 'EQF 4' }),
  queens: offerText({ status: 'closed', subject: '0521' }),
  smoke: offerText({ prerequisites: '[ { offer: riverbank-university/hives } ]', title: 'Smoke' }),
  mead: offerText({ credential: '{ name: Mead, validity: 2 years }', title: 'Mead' }),
};

const at = (name: string): string => `riverbank-university/${name}`;

/** How far somebody is on a pathway with these lines beside title, provider and status. */
async function progress(
  yaml: string,
  held: readonly (string | readonly [string, HeldDate] | Held)[],
  options: { admittedOn?: string } = {},
): Promise<Progress> {
  const { catalogue } = await linkTexts({
    'providers/riverbank-university.yaml': providerText,
    'providers/hillside-college.yaml': providerText.replace('Riverbank University', 'Hillside College'),
    ...Object.fromEntries(
      Object.entries(offers).map(([name, text]) => [`offers/riverbank-university/${name}.mdx`, text]),
    ),
    'offers/hillside-college/pots.mdx': offerText({ provider: 'hillside-college', workload: '3 ECTS' }),
    'pathways/p.mdx': `---\ntitle: P\nprovider: riverbank-university\nstatus: published\n${yaml}\n---\n`,
  });
  const pathway = catalogue.pathways.get('p');
  if (!pathway) throw new Error('The pathway was refused.');
  const things = held.map((one): Held => {
    if (typeof one === 'string') return { what: { offer: one.includes('/') ? one : at(one) } };
    return 'what' in one ? one : { what: { offer: at(one[0]) }, on: one[1] };
  });
  return evaluatePathway(pathway, things, { catalogue, today, ...options });
}

const states = ({ rules }: Progress): string[] => rules.map(({ path, state }) => `${path.join('.')} ${state}`);
const spare = (given: Progress): string[] =>
  given.spare.map(({ held, why }) => `${'offer' in held.what ? held.what.offer.split('/')[1] : 'other'} ${why}`);
const remarks = (given: Progress): string[] =>
  given.remarks.map(({ held, why }) => `${'offer' in held.what ? held.what.offer.split('/')[1] : 'other'} ${why}`);
const list = (...names: string[]): string => `[ ${names.map(at).join(', ')} ]`;

describe('what rules take', () => {
  test('all of a list', async () => {
    const rules = `rules:\n  - take: all\n    from: ${list('bees', 'hives')}`;
    expect((await progress(rules, ['bees', 'hives'])).state).toBe('met');
    const half = await progress(rules, ['bees']);
    expect(half).toMatchObject({ state: 'not-yet', decidedBy: [0] });
    expect(half.rules[0]).toMatchObject({ missing: { entries: 1 }, couldFill: [{ offer: at('hives') }] });
    expect(half.next).toMatchObject([{ entry: { offer: at('hives') }, when: 'now' }]);
  });

  test('so many of a list: more are spare', async () => {
    const given = await progress(`rules:\n  - take: 2\n    from: ${list('bees', 'hives', 'honey')}`, [
      'bees',
      'hives',
      'honey',
    ]);
    expect(given.state).toBe('met');
    expect(given.rules[0]?.counted).toHaveLength(2);
    expect(spare(given)).toEqual(['honey not-needed']);
  });

  test('so much credit, as the entry counts it, which may be less than the offer’s', async () => {
    const rules = (credit: string): string =>
      `rules:\n  - take: at least 5 ECTS\n    from:\n      - ${at('hives')}\n      - { offer: ${at('bees')}, credit: ${credit} }`;
    expect((await progress(rules('2 ECTS'), ['bees', 'hives'])).state).toBe('met');
    const less = await progress(rules('1 ECTS'), ['bees', 'hives']);
    expect(less.rules[0]?.missing).toMatchObject({ figure: { min: 1, max: 1 }, system: 'ECTS' });
  });

  test('exactly so much: what does not fit is spare, and the missing refers to the best sum below', async () => {
    const exactly = (credit: number): string =>
      `rules:\n  - take: exactly ${credit} ECTS\n    from: ${list('bees', 'hives', 'smoke')}`;
    const met = await progress(exactly(4), ['bees', 'hives', 'smoke']);
    expect(met.state).toBe('met');
    expect(spare(met)).toEqual(['hives not-needed']);
    const below = await progress(exactly(4), ['bees', 'hives']);
    expect(below.rules[0]?.missing).toMatchObject({ figure: { min: 1 } });
  });

  test('an optional group never blocks', async () => {
    expect((await progress(`rules:\n  - take: up to 1\n    from: ${list('bees')}`, [])).state).toBe('met');
  });

  test('one direction of several, and any offer that fits', async () => {
    const rules = `rules:\n  - take: 1\n    from:\n      - take: all\n        from: ${list('bees', 'hives')}\n      - take: at least 1\n        from:\n          - anyOffer: { field: 05 }`;
    const given = await progress(rules, ['queens']);
    expect(states(given)).toEqual(['0 met', '0.0 not-yet', '0.1 met']);
  });

  test('things in words, so many as are held', async () => {
    const rules = `rules:\n  - take: all\n    from:\n      - { other: Two seminars, count: 2, credit: 3 ECTS }`;
    const held = (count: number): Held => ({ what: { other: [0, 0], count } });
    expect((await progress(rules, [held(1)])).rules[0]?.missing).toEqual({ entries: 1 });
    expect((await progress(rules, [held(2)])).state).toBe('met');
    expect(remarks(await progress(rules, [held(3)]))).toEqual(['other twice']);
  });

  test('one credential in two groups counts in one: first whatever lets most rules be met', async () => {
    const rules = `rules:\n  - take: 1\n    from: ${list('bees', 'hives')}\n  - take: 1\n    from: ${list('bees')}`;
    expect((await progress(rules, ['bees', 'hives'])).state).toBe('met');
    expect(states(await progress(rules, ['bees']))).toEqual(['0 met', '1 not-yet']);
    expect((await progress(`countTwice: yes\n${rules}`, ['bees'])).state).toBe('met');
  });
});

describe('what only the provider can tell', () => {
  const five = (...names: string[]): string => `rules:\n  - take: at least 4 ECTS\n    from: ${list(...names)}`;

  test('credit that is not stated, a range, or only equal', async () => {
    for (const name of ['honey', 'wax', 'swarms']) {
      const given = await progress(five('bees', name), [name]);
      expect(given).toMatchObject({ state: 'ask', asks: [{ kind: 'credit', held: { what: { offer: at(name) } } }] });
    }
    const told: Held = {
      what: { offer: at('honey') },
      credit: { figure: { min: 5, max: 5, about: false }, system: 'ECTS' },
    };
    expect((await progress(five('honey'), [told])).state).toBe('met');
    expect(
      (
        await progress(
          `rules:\n  - take: at least 4 ECTS\n    from:\n      - { offer: ${at('honey')}, credit: 4 ECTS }`,
          ['honey'],
        )
      ).state,
    ).toBe('met');
  });

  test('conditions in words, of the pathway or of a rule', async () => {
    const met = `rules:\n  - take: all\n    from: ${list('bees')}`;
    expect(await progress(`conditions: A grade of B\n${met}`, ['bees'])).toMatchObject({
      state: 'ask',
      asks: [{ kind: 'condition', path: null }],
    });
    expect(await progress(`${met}\n    conditions: A grade of B`, ['bees'])).toMatchObject({
      state: 'ask',
      decidedBy: [0],
      asks: [{ kind: 'condition', path: [0] }],
    });
    expect((await progress(`conditions: A grade of B\n${met}`, [])).state).toBe('not-yet');
  });

  test('an earlier version, unless the pathway says that it is accepted', async () => {
    const given = await progress(`rules:\n  - take: all\n    from: ${list('bees')}`, ['old-bees']);
    expect(given).toMatchObject({ state: 'ask', asks: [{ kind: 'doubt', why: 'earlier-version' }] });
    const accepted = `rules:\n  - take: all\n    from:\n      - { offer: ${at('bees')}, alsoAccepts: ${at('old-bees')} }`;
    expect((await progress(accepted, ['old-bees'])).state).toBe('met');
  });

  test('an order that dates go against; unknown dates raise no doubt', async () => {
    const rules = `rules:\n  - take: all\n    inOrder: yes\n    from: ${list('bees', 'hives')}`;
    expect(
      (
        await progress(rules, [
          ['bees', day('2025-01-01')],
          ['hives', day('2026-01-01')],
        ])
      ).state,
    ).toBe('met');
    expect((await progress(rules, ['bees', 'hives'])).state).toBe('met');
    expect(
      (
        await progress(rules, [
          ['bees', year('2025')],
          ['hives', day('2025-03-01')],
        ])
      ).state,
    ).toBe('met');
    expect(
      await progress(rules, [
        ['bees', day('2026-01-01')],
        ['hives', day('2025-01-01')],
      ]),
    ).toMatchObject({
      state: 'ask',
      asks: [{ kind: 'doubt', why: 'order' }],
    });
    const across = `rules:\n  - take: at least 1\n    from: ${list('bees')}\n  - take: 1\n    from: ${list('hives')}\norder:\n  - { first: ${at('bees')}, then: ${at('hives')} }`;
    expect(
      (
        await progress(across, [
          ['bees', day('2026-01-01')],
          ['hives', day('2025-01-01')],
        ])
      ).state,
    ).toBe('ask');
  });

  test('rules that are not stated', async () => {
    expect(await progress('rules:\n  statedAt: the handbook', ['bees'])).toMatchObject({ state: 'ask', rules: [] });
  });

  test('whether an offer of an unknown level is high enough', async () => {
    const rules = `rules:\n  - take: 1\n    from:\n      - anyOffer: { minimumLevel: EQF 5 }`;
    expect((await progress(rules, ['wax'])).state).toBe('met');
    expect((await progress(rules, ['swarms'])).state).toBe('ask');
    expect(remarks(await progress(rules, ['old-bees']))).toEqual(['old-bees not-listed']);
    expect((await progress(rules.replace('minimumLevel: EQF 5', 'maximumLevel: EQF 4'), ['old-bees'])).state).toBe(
      'met',
    );
  });
});

describe('time', () => {
  const rule = `rules:\n  - take: all\n    from: ${list('bees')}`;

  test('what is too old no longer counts; a year that may be too old is asked about', async () => {
    const given = (on: HeldDate): Promise<Progress> => progress(`${rule}\ntime:\n  countsFor: 3 years`, [['bees', on]]);
    expect((await given(day('2023-11-16'))).state).toBe('met');
    expect(remarks(await given(day('2023-11-15')))).toEqual(['bees too-old']);
    expect((await given(year('2023'))).state).toBe('ask');
    expect((await progress(`${rule}\ntime:\n  countsFor: 3 years`, ['bees'])).state).toBe('ask');
    expect(remarks(await progress(rule, [['bees', day('2027-01-01')]]))).toEqual(['bees in-the-future']);
  });

  test('a certificate that has run out does not count', async () => {
    const given = (on: string): Promise<Progress> =>
      progress(`rules:\n  - take: all\n    from: ${list('mead')}`, [['mead', day(on)]]);
    expect((await given('2025-01-01')).state).toBe('met');
    expect(remarks(await given('2024-01-01'))).toEqual(['mead expired']);
  });

  test('age is judged on the day of admission, which may be long ago', async () => {
    const rules = `${rule}\ntime:\n  ageAtAdmission: 2 years`;
    expect(remarks(await progress(rules, [['bees', day('2022-01-01')]]))).toEqual(['bees too-old']);
    expect((await progress(rules, [['bees', day('2022-01-01')]], { admittedOn: '2023-06-01' })).state).toBe('met');
  });

  test('all within a time: the best such time is taken, and what lies outside is told', async () => {
    const rules = `rules:\n  - take: all\n    from: ${list('bees', 'hives')}\ntime:\n  completeWithin: 2 years`;
    const within = await progress(rules, [
      ['bees', day('2025-03-01')],
      ['hives', day('2026-03-01')],
    ]);
    expect(within).toMatchObject({ state: 'met', window: { from: '2025-03-01', until: '2027-03-01' } });
    const apart = await progress(rules, [
      ['bees', day('2022-03-01')],
      ['hives', day('2026-03-01')],
    ]);
    expect(apart).toMatchObject({ state: 'not-yet', window: { from: '2026-03-01' } });
    expect(remarks(apart)).toEqual(['bees outside-window']);
    const over = await progress(rules, [
      ['bees', day('2020-03-01')],
      ['hives', day('2021-03-01')],
    ]);
    expect(over.state).toBe('met');
    const lost = await progress(rules, [['bees', day('2020-03-01')]]);
    expect(lost).toMatchObject({ state: 'not-yet', window: null });
    expect(remarks(lost)).toEqual(['bees outside-window']);
    expect(
      (
        await progress(rules, [
          ['bees', year('2024')],
          ['hives', day('2026-03-01')],
        ])
      ).state,
    ).toBe('ask');
  });

  test('whether the pathway itself is open is told beside it', async () => {
    const openness = async (time: string): Promise<string> =>
      (await progress(`${rule}\ntime:\n  ${time}`, ['bees'])).openness;
    expect(await openness('openUntil: 2026-11-15')).toBe('over');
    expect(await openness('openUntil: 2026')).toBe('open');
    expect(await openness('openFrom: 2027')).toBe('not-yet-open');
  });
});

describe('limits', () => {
  const rules = `rules:\n  - take: at least 6 ECTS\n    from:\n      - ${at('bees')}\n      - ${at('hives')}\n      - hillside-college/pots\n      - { other: Elsewhere, credit: 3 ECTS, provider: another university, count: several }\n      - { other: Unsaid, credit: 3 ECTS }\n      - { other: What you knew, credit: 3 ECTS, role: prior-learning, provider: riverbank-university }`;
  const other = (place: number, count = 1): Held => ({ what: { other: [0, place], count } });

  test('on credit from elsewhere: the excess is spare, with the reason', async () => {
    const limit = `limits:\n  - { atMost: 3 ECTS, from: elsewhere }`;
    expect((await progress(`${rules}\n${limit}`, ['hives', 'hillside-college/pots'])).state).toBe('met');
    const over = await progress(`${rules}\n${limit}`, ['bees', 'hillside-college/pots', other(3)]);
    expect(over).toMatchObject({
      state: 'not-yet',
      limits: [{ limit: 0, used: { figure: { min: 3 } }, most: { figure: { max: 3 } } }],
    });
    expect(over.spare.map(({ why }) => why)).toEqual(['limit']);
    // Who offers it is not said: it may be elsewhere.
    const unsaid = await progress(`${rules}\n${limit}`, [other(3), other(4)]);
    expect(unsaid).toMatchObject({ state: 'ask', asks: [{ kind: 'limit', limit: 0 }] });
  });

  test('on each other provider by itself', async () => {
    const limit = `limits:\n  - { atMost: 1, from: each-other-provider }`;
    const given = await progress(
      `rules:\n  - take: at least 2\n    from:\n      - hillside-college/pots\n      - { other: Elsewhere, provider: hillside-college, count: 2 }\n      - ${at('bees')}\n${limit}`,
      ['hillside-college/pots', { what: { other: [0, 1], count: 2 } }],
    );
    expect(given.state).toBe('not-yet');
    expect(given.rules[0]?.counted).toHaveLength(1);
  });

  test('on prior learning, by what it is and by what the learner says', async () => {
    const limit = `limits:\n  - { atMost: 3 ECTS, from: prior-learning }`;
    expect((await progress(`${rules}\n${limit}`, ['hives', other(5)])).state).toBe('met');
    const twice: Held = { what: { offer: at('hives') }, priorLearning: true };
    expect((await progress(`${rules}\n${limit}`, [twice, other(5)])).state).toBe('not-yet');
  });

  test('in percent of the award, and of two offers of which one counts', async () => {
    const award = 'award: { name: A, credits: 6 ECTS }\n';
    expect(
      (await progress(`${award}${rules}\nlimits:\n  - { atMost: 50 %, from: elsewhere }`, [other(3, 2)])).state,
    ).toBe('not-yet');
    const one = `rules:\n  - take: 2\n    from: ${list('bees', 'hives', 'smoke')}\nlimits:\n  - { atMost: 1, from: ${list('bees', 'hives')} }`;
    expect((await progress(one, ['bees', 'hives'])).state).toBe('not-yet');
    expect((await progress(one, ['bees', 'hives', 'smoke'])).state).toBe('met');
  });
});

describe('what could be next', () => {
  test('can be taken now, after something, not now, or is outside', async () => {
    const rules = `rules:\n  - take: all\n    from:\n      - ${at('smoke')}\n      - ${at('queens')}\n      - ${at('bees')}\n      - other: Thesis`;
    const { next } = await progress(rules, []);
    expect(next.map(({ when }) => when)).toEqual([{ after: [at('hives')] }, 'not-offered', 'now', 'outside']);
    const later = await progress(rules, ['hives', 'bees']);
    expect(later.next.map(({ when }) => when)).toEqual(['now', 'not-offered', 'outside']);
    expect(remarks(later)).toEqual(['hives not-listed']);
  });
});

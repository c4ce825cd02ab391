import { keyOfHeld } from '../../src/facts/pathway/key.ts';
import { toPlan } from '../../src/facts/pathway/places.ts';
import type { PathwayProblem, ProblemLimit } from '../../src/facts/pathway/problem.ts';
import type { Held } from '../../src/facts/pathway/progress.ts';
import { type Draft, offerOf, problemOf } from './random-problems.ts';

/** A hard case: what is held, and what comes out where that can be told beforehand. */
export type Hard = {
  readonly name: string;
  readonly problem: PathwayProblem;
  readonly held: readonly Held[];
  /** Top-level rules that can be met together, where arithmetic tells. */
  readonly rulesMet?: number;
};

/** How many things of a case fit several places or stand under a limit. */
export function contestedIn({ problem, held }: Hard): number {
  const { takers } = toPlan(problem);
  return held.filter(({ what }) => {
    const key = keyOfHeld(what);
    return (takers.get(key)?.length ?? 0) > 1 || problem.limits.some(({ inside }) => inside.includes(key));
  }).length;
}

/** Numbers that look random and are the same every time (Lehmer 1951, as Park and Miller 1988 chose the factor). */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const idOf = (at: number): string => `a/${at}`;
const idsOf = (count: number): string[] => Array.from({ length: count }, (_, at) => idOf(at));
const hold = (ids: readonly string[]): Held[] => ids.map((offer) => ({ what: { offer } }));
const atLeast = (min: number) => ({ kind: 'credits', min, max: null, system: 'ECTS' }) as const;
const exactly = (min: number) => ({ kind: 'credits', min, max: min, system: 'ECTS' }) as const;
const so = (min: number, max: number | null = null) => ({ kind: 'items', min, max }) as const;
const offersWith = (credits: readonly (number | null)[]) =>
  Object.fromEntries(credits.map((credit, at) => [idOf(at), offerOf(credit)]));

function hard(
  name: string,
  rules: readonly Draft[],
  credits: readonly (number | null)[],
  more: Partial<Hard> & { problem?: never } = {},
  rest: Partial<PathwayProblem> = {},
): Hard {
  const ids = idsOf(credits.length);
  return {
    name,
    problem: problemOf(rules, offersWith(credits), rest),
    held: hold(ids),
    ...more,
  };
}

const limit = (more: Partial<ProblemLimit> & Pick<ProblemLimit, 'most' | 'inside'>): ProblemLimit => ({
  limit: 0,
  maybe: [],
  priorLearning: false,
  ...more,
});

/** Lists of so many things, without repeating one in a list; each thing stands in two lists at least. */
function lists(count: number, size: number, of: number, seed: number): string[][] {
  const next = numbers(seed);
  const chosen = Array.from({ length: count }, () => {
    const list = new Set<string>();
    while (list.size < size) list.add(idOf(next(of)));
    return list;
  });
  idsOf(of).forEach((id, at) => {
    for (let list = at; chosen.filter((one) => one.has(id)).length < Math.min(2, count); list++)
      chosen[list % count]?.add(id);
  });
  return chosen.map((list) => [...list]);
}

function randomCredits(count: number, seed: number, choices: readonly number[]): number[] {
  const next = numbers(seed);
  return Array.from({ length: count }, () => choices[next(choices.length)] as number);
}

const all40 = idsOf(40);

/** Cases that a plain search over forty contested things would not finish. */
export const adversarial: readonly Hard[] = [
  hard(
    'ten rules want five each of the same forty',
    Array.from({ length: 10 }, () => ({ take: so(5), from: [all40] })),
    Array<number>(40).fill(3),
    { rulesMet: 8 },
  ),
  hard(
    'forty rules want one each, two of them the same one',
    [
      ...all40.slice(0, 39).map((id, at) => ({ take: so(1), from: [id, idOf((at + 1) % 39)] })),
      { take: so(1), from: [idOf(0), idOf(1)] },
    ],
    Array<number>(40).fill(3),
    { rulesMet: 39 },
  ),
  hard(
    'four rules want exactly a quarter of what there is',
    [30, 30, 30, 30].map((sum) => ({ take: exactly(sum), from: [all40] })),
    Array<number>(40).fill(3),
    { rulesMet: 4 },
  ),
  hard(
    'five rules want an odd number of even credits',
    [15, 17, 21, 23, 25].map((sum) => ({ take: exactly(sum), from: [all40] })),
    randomCredits(40, 5, [2, 4, 6]),
    { rulesMet: 0 },
  ),
  hard(
    'halves and quarters must add up exactly, three times',
    [32.5, 31.25, 30].map((sum) => ({ take: exactly(sum), from: [all40] })),
    randomCredits(40, 7, [7.5, 2.5, 3.75, 5, 1.25]),
  ),
  hard(
    'credits of different size into bins that fit to the last',
    [37, 41, 43, 39].map((sum) => ({ take: atLeast(sum), from: [all40] })),
    [...Array.from({ length: 20 }, (_, at) => 3 + (at % 5)), ...Array<number>(20).fill(3)],
    { rulesMet: 4 },
  ),
  hard(
    'bins that lack a single credit',
    [40, 40, 41, 40].map((sum) => ({ take: atLeast(sum), from: [all40] })),
    [...Array.from({ length: 20 }, (_, at) => 3 + (at % 5)), ...Array<number>(20).fill(3)],
    { rulesMet: 3 },
  ),
  hard(
    'ten rules, each with twelve of forty, credits from three to eight',
    lists(10, 12, 40, 11).map((from) => ({ take: atLeast(20), from })),
    randomCredits(40, 13, [3, 4, 5, 6, 8]),
  ),
  hard(
    'ten rules, each with twelve of forty, hardly enough',
    lists(10, 12, 40, 17).map((from) => ({ take: atLeast(16), from })),
    randomCredits(40, 19, [2, 3, 4, 5, 6]),
  ),
  hard(
    'twelve rules on numbers and on credit mixed',
    lists(12, 10, 40, 23).map((from, at) => ({ take: at % 2 === 0 ? so(4) : atLeast(13), from })),
    randomCredits(40, 29, [2, 3, 4, 5]),
  ),
  hard(
    'six rules that all lack much',
    lists(6, 20, 40, 31).map((from) => ({ take: atLeast(90), from })),
    randomCredits(40, 37, [2, 3, 4, 5, 6]),
  ),
  hard(
    'eight rules that lack a little',
    lists(8, 14, 40, 41).map((from) => ({ take: atLeast(27), from })),
    randomCredits(40, 43, [2, 3, 4, 5, 7]),
  ),
  hard(
    'between bounds, from lists that overlap',
    lists(8, 15, 40, 47).map((from, at) => ({
      take: { kind: 'credits', min: 12 + at, max: 13 + at, system: 'ECTS' },
      from,
    })),
    randomCredits(40, 53, [3, 4, 5, 6]),
  ),
  hard(
    'one limit on all forty, by credit',
    lists(5, 16, 40, 59).map((from) => ({ take: atLeast(20), from })),
    randomCredits(40, 61, [3, 4, 5, 6]),
    {},
    {
      limits: [
        limit({
          most: { kind: 'credits', sure: 70, hoping: 70, system: 'ECTS' },
          inside: all40.map((id) => `offer ${id}`),
        }),
      ],
    },
  ),
  hard(
    'three limits that cross',
    lists(5, 16, 40, 67).map((from) => ({ take: atLeast(18), from })),
    randomCredits(40, 71, [3, 4, 5, 6]),
    {},
    {
      limits: [0, 1, 2].map((part) =>
        limit({
          limit: part,
          most: part === 0 ? { kind: 'entries', count: 9 } : { kind: 'credits', sure: 30, hoping: 30, system: 'ECTS' },
          inside: all40.filter((_, at) => at % 3 === part || at % 7 === part).map((id) => `offer ${id}`),
        }),
      ),
    },
  ),
  hard(
    'choose two of four directions, twice, from the same things',
    [0, 1].map((half) => ({
      take: so(2, 2),
      from: lists(4, 12, 40, 73 + half).map((from) => ({ take: atLeast(15), from })),
    })),
    randomCredits(40, 79, [2, 3, 4, 5]),
  ),
  hard(
    'groups inside groups that count credit',
    [0, 1, 2].map((part) => ({
      take: atLeast(24),
      from: [...lists(3, 9, 40, 83 + part).map((from) => ({ take: so(3, 4), from })), idOf(part)],
    })),
    randomCredits(40, 89, [2, 3, 4, 5]),
  ),
  hard(
    'credit that is a range or not stated',
    lists(6, 14, 40, 97).map((from, at) => ({ take: at % 2 === 0 ? atLeast(18) : exactly(18), from })),
    Array.from({ length: 40 }, (_, at) => (at % 5 === 0 ? null : 2 + (at % 4))),
  ),
  hard(
    'one certificate in several rules, with a limit',
    lists(6, 14, 40, 101).map((from) => ({ take: atLeast(20), from })),
    randomCredits(40, 103, [2, 3, 4, 5]),
    {},
    {
      countTwice: true,
      limits: [
        limit({
          most: { kind: 'credits', sure: 60, hoping: 60, system: 'ECTS' },
          inside: all40.map((id) => `offer ${id}`),
        }),
      ],
    },
  ),
  {
    ...hard(
      'forty dates, and all within three years',
      lists(5, 16, 40, 107).map((from) => ({ take: atLeast(16), from })),
      randomCredits(40, 109, [3, 4, 5, 6]),
      {},
      { completeWithin: { figure: { min: 3, max: 3, about: false }, unit: 'year' } },
    ),
    held: all40.map((offer, at) => {
      const day = `${2016 + (at % 11)}-${String(1 + (at % 9)).padStart(2, '0')}-15`;
      return { what: { offer }, on: { earliest: day, latest: day } };
    }),
  },
  hard(
    'fine credits: eighths of a point',
    lists(4, 20, 40, 113).map((from) => ({ take: exactly(25), from })),
    randomCredits(40, 127, [3.125, 6.25, 1.875, 2.5]),
  ),
  hard(
    'thirds of ECTS that hardly add up',
    lists(4, 20, 40, 131).map((from) => ({ take: { kind: 'credits', min: 39.9, max: 40.1, system: 'ECTS' }, from })),
    randomCredits(40, 137, [13.33, 6.67, 3.33, 5]),
  ),
];

/** Two hundred offers in nested groups, few of them contested. */
export function large(): Hard {
  const ids = idsOf(200);
  const group = (from: number): Draft => ({
    take: { kind: 'all' },
    from: [0, 1, 2, 3].map((part) => ({
      take: part === 3 ? atLeast(6) : so(2, 3),
      from: ids.slice(from + part * 10, from + part * 10 + 10),
    })),
  });
  const rules: Draft[] = [0, 1, 2, 3].map((part) => ({
    take: part % 2 === 0 ? so(1) : { kind: 'all' },
    from: [group(part * 40)],
  }));
  const free: Draft = { take: atLeast(20), from: [...ids.slice(160), ids.slice(0, 8)] };
  return hard('two hundred offers in nested groups', [...rules, free], randomCredits(200, 139, [2, 3, 4, 5, 6]));
}

/** More things than can be tried. */
export function beyond(): Hard {
  const from = lists(30, 25, 120, 149);
  return hard(
    'a hundred and twenty contested things',
    from.map((list, at) => ({
      take: { kind: 'credits', min: 14 + (at % 3), max: 15 + (at % 3), system: 'ECTS' },
      from: list,
    })),
    randomCredits(120, 151, [2.5, 3.75, 5, 7.5, 4]),
  );
}

/** Far more than can be tried, with hardly enough of everything. */
export function hopeless(): Hard {
  const rules = lists(32, 24, 160, 157).map(
    (from, at): Draft => ({ take: at % 3 === 0 ? so(5) : atLeast(20 + (at % 4)), from }),
  );
  return hard('a hundred and sixty contested things', rules, randomCredits(160, 163, [2.5, 3.75, 5, 4, 3]));
}

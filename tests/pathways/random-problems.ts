import fc from 'fast-check';
import type {
  PathwayProblem,
  ProblemEntry,
  ProblemLimit,
  ProblemNode,
  ProblemOffer,
  ProblemRule,
  ProblemTake,
} from '../../src/facts/pathway/problem.ts';
import type { Held } from '../../src/facts/pathway/progress.ts';
import type { Credits } from '../../src/values/credits.ts';
import type { Duration } from '../../src/values/duration.ts';

/** The day of all tests here. */
export const today = '2026-11-16';

/** So many ECTS. */
export const ects = (least: number, most: number | null = least, about = false): Credits => ({
  figure: { min: least, max: most, about },
  system: 'ECTS',
});

/** An offer of which only the credit matters; null: not stated. */
export function offerOf(credit: number | null, more: Partial<ProblemOffer> = {}): ProblemOffer {
  return {
    title: { en: 'Course' },
    provider: ['riverbank-university'],
    status: 'published',
    credits: credit === null ? [] : [{ system: 'ECTS', min: credit, max: credit, sure: true }],
    countsFor: null,
    valid: null,
    needs: null,
    hours: null,
    ects: null,
    eqf: null,
    duration: null,
    runs: null,
    fee: { kind: 'not-known', why: 'not-stated' },
    ...more,
  };
}

/** A problem with nothing but these rules; paths are filled in. */
export function problemOf(
  rules: readonly Draft[],
  offers: Readonly<Record<string, ProblemOffer>>,
  more: Partial<PathwayProblem> = {},
): PathwayProblem {
  return {
    pathway: 'certificate',
    title: { en: 'Certificate' },
    provider: ['riverbank-university'],
    status: 'published',
    openFrom: null,
    openUntil: null,
    rules: rules.map((rule, index) => placeRule(rule, [index])),
    order: [],
    limits: [],
    countTwice: false,
    countsFor: null,
    completeWithin: null,
    ageAtAdmission: null,
    conditions: [],
    offers,
    awards: {},
    ...more,
  };
}

/** A rule without paths. An id stands for an offer, a list of ids for “any offer” of these. */
export type Draft = {
  readonly take: ProblemTake;
  readonly from: readonly (string | readonly string[] | DraftEntry | Draft)[];
  readonly inOrder?: boolean;
  readonly conditions?: number;
};

export type DraftEntry = {
  readonly offer?: string;
  readonly earlier?: readonly string[];
  readonly credit?: Credits;
  readonly other?: number | null;
  readonly role?: string;
  readonly any?: readonly string[];
  readonly maybe?: readonly string[];
};

function placeRule(draft: Draft, path: readonly number[]): ProblemRule {
  return {
    kind: 'rule',
    path,
    take: draft.take,
    inOrder: draft.inOrder ?? false,
    conditions: Array.from({ length: draft.conditions ?? 0 }, () => ({ en: 'At least a B' })),
    from: draft.from.map((node, index) => placeNode(node, [...path, index])),
  };
}

function placeNode(node: Draft['from'][number], path: readonly number[]): ProblemNode {
  if (typeof node === 'string') return placeNode({ offer: node }, path);
  if (Array.isArray(node)) return { kind: 'any-offer', path, offers: node as string[], maybe: [] };
  const given = node as Draft | DraftEntry;
  if ('take' in given) return placeRule(given, path);
  if (given.offer !== undefined) {
    const { offer, earlier, credit } = given;
    return { kind: 'offer', path, offer, alsoAccepts: [], earlier: earlier ?? [], credit: credit ?? null };
  }
  if (given.other !== undefined) {
    const places = given.other;
    const entry: ProblemEntry = {
      kind: 'other',
      path,
      text: { en: 'Other' },
      needed: places ?? 1,
      places,
      credit: given.credit ?? null,
      role: given.role ?? null,
      provider: null,
    };
    return entry;
  }
  return { kind: 'any-offer', path, offers: given.any ?? [], maybe: given.maybe ?? [] };
}

/** Small problems of every kind, with what somebody holds. */
export type Case = { readonly problem: PathwayProblem; readonly held: readonly Held[] };

// biome-ignore lint/suspicious/noThenProperty: the key of the vocabulary; its value is never a function
const oneBeforeTwo = { first: ['a/1'], then: ['a/2'] };

const ids = ['a/1', 'a/2', 'a/3', 'a/4', 'a/5'];

const credit = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .constantFrom(1, 2, 3, 4, 2.5, 7.5)
      .map((value) => [{ system: 'ECTS', min: value, max: value, sure: true }]),
  },
  { weight: 1, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.constant([{ system: 'ECTS', min: 2, max: 4, sure: true }]) },
  { weight: 1, arbitrary: fc.constant([{ system: 'ECTS', min: 3, max: 3, sure: false }]) },
);

const take: fc.Arbitrary<ProblemTake> = fc.oneof(
  fc.constant<ProblemTake>({ kind: 'all' }),
  fc.tuple(fc.integer({ min: 0, max: 3 }), fc.option(fc.integer({ min: 0, max: 1 }))).map(
    ([min, more]): ProblemTake => ({
      kind: 'items',
      min,
      max: more === null ? null : Math.max(1, min + more),
    }),
  ),
  fc.tuple(fc.integer({ min: 0, max: 9 }), fc.option(fc.integer({ min: 0, max: 3 }))).map(
    ([min, more]): ProblemTake => ({
      kind: 'credits',
      min,
      max: more === null ? null : Math.max(1, min + more),
      system: 'ECTS',
    }),
  ),
);

const entry = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...ids) as fc.Arbitrary<string | DraftEntry> },
  { weight: 1, arbitrary: fc.constantFrom(...ids).map((offer): DraftEntry => ({ offer, credit: ects(2) })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids))
      .filter(([a, b]) => a !== b)
      .map(([offer, old]): DraftEntry => ({ offer, earlier: [old] })),
  },
  { weight: 1, arbitrary: fc.subarray(ids, { minLength: 2 }).map((any): DraftEntry => ({ any })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.subarray(ids), fc.constantFrom(...ids))
      .map(([any, unsure]): DraftEntry => ({ any: any.filter((id) => id !== unsure), maybe: [unsure] })),
  },
  { weight: 1, arbitrary: fc.constant<DraftEntry>({ other: 2, credit: ects(3) }) },
);

/** Each offer once in a list, as the checks ask. */
const list = fc.uniqueArray(entry, {
  minLength: 1,
  maxLength: 4,
  selector: (one) => (typeof one === 'string' ? one : JSON.stringify([one.offer ?? one])),
});

const flatRule: fc.Arbitrary<Draft> = fc
  .record({
    take,
    from: list,
    inOrder: fc.constantFrom(false, false, false, true),
    conditions: fc.constantFrom(0, 0, 0, 0, 0, 1),
    // A list without an end has no order: the checks refuse it.
  })
  .map((draft) => ({
    ...draft,
    inOrder: draft.inOrder && draft.from.every((one) => typeof one === 'string' || one.any === undefined),
  }));

const rule: fc.Arbitrary<Draft> = fc.oneof(
  { weight: 3, arbitrary: flatRule },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        take,
        fc.array(fc.oneof(flatRule, entry as fc.Arbitrary<Draft | string | DraftEntry>), {
          minLength: 1,
          maxLength: 3,
        }),
      )
      .map(([how, from]): Draft => ({ take: how, from })),
  },
);

const limit: fc.Arbitrary<ProblemLimit> = fc
  .record({
    inside: fc.subarray(ids, { minLength: 1 }),
    maybe: fc.subarray(ids, { maxLength: 1 }),
    most: fc.oneof(
      fc.integer({ min: 0, max: 2 }).map((count) => ({ kind: 'entries' as const, count })),
      fc
        .integer({ min: 1, max: 6 })
        .map((most) => ({ kind: 'credits' as const, sure: most, hoping: most, system: 'ECTS' })),
    ),
  })
  .map(({ inside, maybe, most }) => ({
    limit: 0,
    most,
    inside: inside.map((id) => `offer ${id}`),
    maybe: maybe.filter((id) => !inside.includes(id)).map((id) => `offer ${id}`),
    priorLearning: false,
  }));

const date = fc.option(
  fc
    .constantFrom('2019-03-01', '2022-05-01', '2024-06-30', '2025-01-15', '2026-09-01')
    .chain((day) =>
      fc.constantFrom(
        { earliest: day, latest: day },
        { earliest: `${day.slice(0, 4)}-01-01`, latest: `${day.slice(0, 4)}-12-31` },
      ),
    ),
);

/** Any small case. `plain`: without limits, upper bounds, order and everything else that can make more be worse. */
export const anyCase: fc.Arbitrary<Case> = fc
  .record({
    rules: fc.array(rule, { minLength: 1, maxLength: 3 }),
    credits: fc.array(credit, { minLength: ids.length, maxLength: ids.length }),
    limits: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(limit, { maxLength: 2 }) },
    ),
    countTwice: fc.constantFrom(false, false, false, true),
    countsFor: fc.option(fc.constant({ figure: { min: 5, max: 5, about: false }, unit: 'year' as const }), { freq: 3 }),
    order: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.constant([oneBeforeTwo]) }),
    held: fc.subarray(ids, { minLength: 1, maxLength: 4 }),
    dates: fc.array(date, { minLength: ids.length, maxLength: ids.length }),
    others: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ rules, credits, limits, countTwice, countsFor, order, held, dates, others }): Case => {
    const offers = Object.fromEntries(ids.map((id, at) => [id, offerOf(null, { credits: credits[at] ?? [] })]));
    const problem = problemOf(rules, offers, { limits, countTwice, countsFor: countsFor ?? null, order });
    const words = (nodes: readonly ProblemNode[]): ProblemEntry[] =>
      nodes.flatMap((node) => (node.kind === 'rule' ? words(node.from) : node.kind === 'other' ? [node] : []));
    const [other] = words(problem.rules ?? []);
    const things: Held[] = held.map((id) => {
      const on = dates[ids.indexOf(id)];
      return { what: { offer: id }, ...(on ? { on } : {}) };
    });
    if (other && others > 0) things.push({ what: { other: other.path, count: others } });
    return { problem, held: things };
  });

const years = (min: number | null, max: number | null = min) => ({
  figure: { min, max, about: false },
  unit: 'year' as const,
});

/** Of all forms: so long, from so long to so long, up to, at least, and what no calendar tells. */
const span: fc.Arbitrary<Duration> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(years(1), years(2), years(3), years(5)) },
  { weight: 2, arbitrary: fc.constantFrom(years(1, 3), years(2, 4), years(null, 2), years(2, null)) },
  { weight: 1, arbitrary: fc.constant<Duration>({ figure: { min: 4, max: 4, about: false }, unit: 'semester' }) },
);

const awarded = fc.option(
  fc
    .tuple(
      fc.constantFrom('2019', '2021', '2022', '2023', '2024', '2025', '2026'),
      fc.constantFrom('02-01', '05-31', '11-16', '11-17', '12-31'),
      fc.constantFrom(0, 0, 0, 1),
    )
    .map(([year, day, wide]) =>
      wide
        ? { earliest: `${year}-01-01`, latest: `${year}-12-31` }
        : { earliest: `${year}-${day}`, latest: `${year}-${day}` },
    ),
  { freq: 8 },
);

/** A small case with a limit of time, or several. */
export type TimedCase = Case & { readonly admittedOn: string };

export const timedCase: fc.Arbitrary<TimedCase> = fc
  .record({
    base: anyCase,
    completeWithin: fc.option(span, { freq: 4 }),
    ageAtAdmission: fc.option(span, { freq: 2 }),
    countsFor: fc.option(span, { freq: 2 }),
    spans: fc.array(fc.record({ countsFor: fc.option(span, { freq: 2 }), valid: fc.option(span, { freq: 2 }) }), {
      minLength: ids.length,
      maxLength: ids.length,
    }),
    endless: fc.boolean(),
    admittedOn: fc.constantFrom(today, '2025-11-16', '2024-05-31', '2027-11-16'),
    dates: fc.array(awarded, { minLength: ids.length + 1, maxLength: ids.length + 1 }),
  })
  .map(({ base, completeWithin, ageAtAdmission, countsFor, spans, endless, admittedOn, dates }): TimedCase => {
    const offers = Object.fromEntries(
      Object.entries(base.problem.offers).map(([id, offer], at) => {
        const given = spans[at]?.valid ?? null;
        const valid = given && { least: given, most: endless ? null : given };
        return [id, { ...offer, countsFor: spans[at]?.countsFor ?? null, valid }];
      }),
    );
    const held = base.held.map(({ on: _, ...one }, at): Held => {
      const on = dates[at];
      return { ...one, ...(on ? { on } : {}) };
    });
    return { problem: { ...base.problem, offers, completeWithin, ageAtAdmission, countsFor }, held, admittedOn };
  });

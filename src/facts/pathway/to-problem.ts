import type { Catalogue, Offer, Pathway } from '../../catalogue/catalogue.ts';
import type { Entry, PathwayRule, Take } from '../../records/pathway/model.ts';
import type { Day } from '../../values/day.ts';
import { stated } from '../../values/fact.ts';
import { fitsFilter } from './fits-filter.ts';
import { keyOfHeld } from './key.ts';
import type {
  PathwayProblem,
  ProblemEntry,
  ProblemNode,
  ProblemOffer,
  ProblemRule,
  ProblemTake,
  RulePath,
} from './problem.ts';
import { awarders, type Limited, toProblemLimits } from './to-problem-limits.ts';
import { toProblemCredit, toProblemDate, toProblemOffer } from './to-problem-offer.ts';

/** Entries that pathways without an award may bring in; pathways that name each other would bring in millions. */
const mostBroughtIn = 2_000;

/**
 * What the rules of a pathway and the offers in them come to on a day, as plain data that survives JSON. Pathways
 * without an award stand in the place of their entry as a rule “take all”.
 */
export function toPathwayProblem(pathway: Pathway, catalogue: Catalogue, today: Day): PathwayProblem {
  const stood = { left: mostBroughtIn };
  const written = stated(pathway.rules);
  const rules = written
    ? written.map((rule, index) => toRule(rule, [index], { catalogue, within: [pathway.id], stood }))
    : null;
  const entries = (rules ?? []).flatMap(entriesOf);
  const offers = offersOf(entries);
  const awards = new Set(entries.flatMap((entry) => (entry.kind === 'pathway' ? [entry.pathway] : [])));
  const { time } = pathway;
  return {
    pathway: pathway.id,
    title: pathway.title,
    provider: pathway.provider,
    status: pathway.status.is,
    openFrom: time?.openFrom ? toProblemDate(time.openFrom) : null,
    openUntil: time?.openUntil ? toProblemDate(time.openUntil) : null,
    rules,
    order: pathway.order.map(({ first, then }) => ({ first, then })),
    limits: toProblemLimits(
      pathway,
      pathway.limits.length > 0 ? thingsOf(entries, offers, catalogue) : [],
      [...new Set((rules ?? []).flatMap(systemsOf))],
      catalogue.lookups,
    ),
    countTwice: pathway.countTwice,
    countsFor: time?.countsFor ?? null,
    completeWithin: time?.completeWithin ?? null,
    ageAtAdmission: time?.ageAtAdmission ?? null,
    conditions: pathway.conditions,
    offers: Object.fromEntries(
      offers.flatMap((id): [string, ProblemOffer][] => {
        const offer = catalogue.offers.get(id);
        return offer ? [[id, toProblemOffer(offer, catalogue, today)]] : [];
      }),
    ),
    awards: Object.fromEntries(
      [...awards].flatMap((id) => {
        const award = catalogue.pathways.get(id);
        if (!award) return [];
        const credits = award.award && award.award !== 'none' ? award.award.credits : [];
        return [
          [
            id,
            {
              title: award.title,
              status: award.status.is,
              credits: credits.map(({ figure, system }) => toProblemCredit(figure, system, true)),
            },
          ],
        ];
      }),
    ),
  };
}

/** Every entry of a rule and of the rules inside it, in the order of the file. */
export function entriesOf(node: ProblemNode): ProblemEntry[] {
  return node.kind === 'rule' ? node.from.flatMap(entriesOf) : [node];
}

type Place = { readonly catalogue: Catalogue; readonly within: readonly string[]; readonly stood: { left: number } };

function toRule(rule: PathwayRule, path: RulePath, place: Place, pathway?: string): ProblemRule {
  return {
    kind: 'rule',
    path,
    ...(rule.title ? { title: rule.title } : {}),
    take: toTake(rule.take),
    inOrder: rule.inOrder,
    conditions: rule.conditions,
    ...(pathway === undefined ? {} : { pathway }),
    from: rule.from.map((entry, index) => toNode(entry, [...path, index], place)),
  };
}

function toTake(take: Take): ProblemTake {
  if (take.kind !== 'credits') return take;
  return { kind: 'credits', min: take.figure.min ?? 0, max: take.figure.max, system: take.system };
}

function toNode(entry: Entry, path: RulePath, place: Place): ProblemNode {
  const { catalogue, within, stood } = place;
  if (within.length > 1) stood.left -= 1;
  switch (entry.kind) {
    case 'rule':
      return toRule(entry, path, place);
    case 'offer': {
      const { offer, alsoAccepts, credit } = entry;
      const earlier = (earlierVersions(catalogue).get(offer) ?? []).filter((id) => !alsoAccepts.includes(id));
      return { kind: 'offer', path, offer, alsoAccepts, earlier, credit };
    }
    case 'pathway': {
      const inner = catalogue.pathways.get(entry.pathway);
      const rules = inner?.award === 'none' ? stated(inner.rules) : undefined;
      if (!inner || !rules || within.includes(inner.id) || stood.left <= 0)
        return { kind: 'pathway', path, pathway: entry.pathway, credit: entry.credit };
      const inside = { ...place, within: [...within, inner.id] };
      const from = rules.map((rule, index) => toRule(rule, [...path, index], inside));
      return {
        kind: 'rule',
        path,
        title: inner.title,
        take: { kind: 'all' },
        inOrder: false,
        conditions: inner.conditions,
        pathway: inner.id,
        from,
      };
    }
    case 'other': {
      const { text, count, credit, role } = entry;
      const [needed, places] = count === 'several' ? [1, null] : [count.min ?? 1, count.max];
      const provider = entry.provider ? (awarders([entry.provider]).provider ?? []) : null;
      return { kind: 'other', path, text, needed, places, credit, role: role ?? null, provider };
    }
    case 'any-offer': {
      const except = new Set(entry.except);
      const found = { offers: [] as string[], maybe: [] as string[] };
      for (const offer of catalogue.offers.values()) {
        if (except.has(offer.id) || offer.status.is === 'draft') continue;
        const answer = fitsFilter(filtered(offer), entry.anyOffer, catalogue.lookups);
        if (answer === 'yes') found.offers.push(offer.id);
        else if (answer === 'maybe') found.maybe.push(offer.id);
      }
      return { kind: 'any-offer', path, offers: found.offers.sort(), maybe: found.maybe.sort() };
    }
    default:
      return entry satisfies never;
  }
}

/** “Provider” in rules is who offers it. */
function filtered(offer: Offer): Parameters<typeof fitsFilter>[0] {
  return { provider: offer.provider, subject: offer.subject, level: offer.level };
}

const earlierOf = new WeakMap<Catalogue, ReadonlyMap<string, readonly string[]>>();

/** Ids of the offers that an offer has replaced directly. */
function earlierVersions(catalogue: Catalogue): ReadonlyMap<string, readonly string[]> {
  const known = earlierOf.get(catalogue);
  if (known) return known;
  const found = new Map<string, string[]>();
  for (const { id, status } of catalogue.offers.values()) {
    if (status.is !== 'superseded' || status.successor === undefined) continue;
    found.set(status.successor, [...(found.get(status.successor) ?? []), id]);
  }
  earlierOf.set(catalogue, found);
  return found;
}

function offersOf(entries: readonly ProblemEntry[]): string[] {
  const named = entries.flatMap((entry) => {
    if (entry.kind === 'offer') return [entry.offer, ...entry.alsoAccepts, ...entry.earlier];
    return entry.kind === 'any-offer' ? [...entry.offers, ...entry.maybe] : [];
  });
  return [...new Set(named)];
}

function systemsOf(node: ProblemNode): string[] {
  if (node.kind !== 'rule') return [];
  return [...(node.take.kind === 'credits' ? [node.take.system] : []), ...node.from.flatMap(systemsOf)];
}

/** Everything that can be held here, with what limits look at. */
function thingsOf(entries: readonly ProblemEntry[], offers: readonly string[], catalogue: Catalogue): Limited[] {
  const standsFor = new Map<string, string[]>();
  for (const entry of entries) {
    if (entry.kind !== 'offer') continue;
    for (const id of [...entry.alsoAccepts, ...entry.earlier])
      standsFor.set(id, [...(standsFor.get(id) ?? []), entry.offer]);
  }
  return [
    ...offers.flatMap((id): Limited[] => {
      const offer = catalogue.offers.get(id);
      if (!offer) return [];
      const by = offer.awardedBy.length > 0 ? offer.awardedBy : offer.provider.map((one) => ({ id: one }));
      const { subject, level } = offer;
      return [
        { key: keyOfHeld({ offer: id }), offers: [id, ...(standsFor.get(id) ?? [])], ...awarders(by), subject, level },
      ];
    }),
    ...entries.flatMap((entry): Limited[] => {
      if (entry.kind === 'other') {
        const named = entry.provider !== null && entry.provider.length === 0;
        const key = keyOfHeld({ other: entry.path, count: 1 });
        return [{ key, offers: [], provider: entry.provider, named, subject: null, level: null }];
      }
      const award = entry.kind === 'pathway' ? catalogue.pathways.get(entry.pathway) : undefined;
      return award ? [limitedAward(award)] : [];
    }),
  ];
}

function limitedAward({ id, award, provider, subject }: Pathway): Limited {
  const given = award === null || award === 'none' ? null : award;
  const by = given && given.by.length > 0 ? given.by : provider.map((one) => ({ id: one }));
  const level = (given?.level ?? []).map((one) => ({ kind: 'placed', basis: 'assigned', ...one }) as const);
  return {
    key: keyOfHeld({ pathway: id }),
    offers: [],
    ...awarders(by),
    subject,
    level: level.length > 0 ? { state: 'stated', from: 'offer', value: level } : null,
  };
}

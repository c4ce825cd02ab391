import type { Limit } from '../../../records/pathway/model.ts';
import type { Leaf, PathwayLookup, RuledPathway } from './tree.ts';

/**
 * A limit on what can be told here: named offers, and offers by who awards them. Limits by field or level, and those on
 * prior learning, are not used: what they are about is not certain.
 */
export type Cap = {
  /** Index of the limit in the file. */
  readonly index: number;
  readonly covers: (leaf: Leaf) => boolean;
  /** Entries at most; Infinity where the limit is one of credit. */
  readonly entries: number;
  /** Credit at most in a system; Infinity where the limit is none in that system. */
  readonly credit: (system: string) => number;
};

/** Limits of a pathway, with what is certainly under them. */
export function capsOf(pathway: RuledPathway, lookup: Pick<PathwayLookup, 'awarders'>): Cap[] {
  const { limits, award } = pathway;
  return limits.flatMap((limit, index): Cap[] => {
    const covers = scopeOf(limit.from, pathway, lookup);
    if (covers === null) return [];
    return [
      {
        index,
        covers,
        entries: limit.atMost.kind === 'entries' ? limit.atMost.count : Number.POSITIVE_INFINITY,
        credit: (system) => creditCap(limit.atMost, award, system),
      },
    ];
  });
}

function scopeOf(
  from: Limit['from'],
  { provider }: RuledPathway,
  lookup: Pick<PathwayLookup, 'awarders'>,
): Cap['covers'] | null {
  switch (from.kind) {
    case 'offers': {
      const offers = new Set(from.offers);
      return ({ entry }) => entry.kind === 'offer' && offers.has(entry.offer);
    }
    case 'elsewhere':
      if (!provider || provider.length === 0) return null;
      return ({ entry }) => {
        const by = awardersOf(entry, lookup);
        return by !== null && !by.some((id) => provider.includes(id));
      };
    case 'matching':
      if (from.provider.length === 0 || from.field.length > 0 || from.minimumLevel || from.maximumLevel) return null;
      return ({ entry }) => awardersOf(entry, lookup)?.some((id) => from.provider.includes(id)) ?? false;
    case 'each-other-provider':
    case 'prior-learning':
      return null;
    default:
      return from satisfies never;
  }
}

/** Who certainly awards what fills an entry; what is accepted in its place may be somebody else's. */
function awardersOf(entry: Leaf['entry'], lookup: Pick<PathwayLookup, 'awarders'>): readonly string[] | null {
  if (entry.kind === 'offer') return entry.alsoAccepts.length > 0 ? null : lookup.awarders(entry.offer);
  if (entry.kind !== 'other' || !entry.provider) return null;
  return 'id' in entry.provider ? [entry.provider.id] : [];
}

function creditCap(atMost: Limit['atMost'], award: RuledPathway['award'], system: string): number {
  if (atMost.kind === 'credits')
    return atMost.system === system ? (atMost.figure.max ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
  if (atMost.kind === 'entries' || award === null || award === 'none') return Number.POSITIVE_INFINITY;
  const whole = award.credits.find((credits) => credits.system === system)?.figure.max;
  return whole == null ? Number.POSITIVE_INFINITY : (whole * atMost.percent) / 100;
}

import type { Path } from '../../../diagnostics/finding.ts';
import type { Award, Entry, PathwayOwn, PathwayRule, Take } from '../../../records/pathway/model.ts';
import type { Credits } from '../../../values/credits.ts';
import { stated } from '../../../values/fact.ts';
import type { Figure } from '../../../values/figure.ts';

/** What of a pathway its rules depend on. */
export type RuledPathway = Pick<PathwayOwn, 'award' | 'rules' | 'limits' | 'countTwice'> & {
  /** Ids of its providers, where they are known. */
  readonly provider?: readonly string[];
};

/** What other records say. */
export type PathwayLookup = {
  /** Credit that an offer awards in a system; null where it states none. */
  readonly credits: (offer: string, system: string) => Figure | null;
  readonly hasOffer: (offer: string) => boolean;
  /** Ids of those who certainly award an offer; null: not known, or also somebody who is only named. */
  readonly awarders: (offer: string) => readonly string[] | null;
  /** Whether any offer of the catalogue may fit “any offer”. */
  readonly mayFit: (entry: Extract<Entry, { kind: 'any-offer' }>) => boolean;
  readonly pathway: (id: string) => RuledPathway | null;
};

/** An entry that is no rule. */
export type Leaf = {
  readonly kind: 'leaf';
  /** Path of the entry in the file. */
  readonly at: Path;
  readonly entry: Exclude<Entry, PathwayRule>;
  /** What can fill one place only: the same key is the same credential. Null: always another one. */
  readonly key: string | null;
  /** Places; Infinity where there is no end. */
  readonly count: number;
  /** Credit of one of them in a system; null: not known. */
  readonly credit: (system: string) => Figure | null;
  /** False where nothing is known because the record that is named does not exist. */
  readonly exists: boolean;
};

/** A rule with its entries; rules of pathways without an award stand in the place of their entry. */
export type Group = {
  readonly kind: 'group';
  readonly at: Path;
  readonly take: Take;
  readonly children: readonly Node[];
  /** True for rules of the file itself: only of these are faults reported. */
  readonly own: boolean;
};

export type Node = Leaf | Group;

/** Entries that other pathways may bring in; pathways that name each other many times would bring in millions. */
const mostForeign = 2_000;

/** Where a node stands: the pathways around it, and how many entries may still be brought in. */
type Place = { readonly within: ReadonlySet<string>; readonly left: { nodes: number } };

/** The rules of a pathway as one rule “take all”, or null where none are stated. */
export function treeOf(pathway: RuledPathway, lookup: PathwayLookup): Group | null {
  const rules = stated(pathway.rules);
  return rules ? all(rules, ['rules'], lookup, true, { within: new Set(), left: { nodes: mostForeign } }) : null;
}

/** Every leaf of a tree, in the order of the file. */
export function leavesOf(group: Group): Leaf[] {
  return group.children.flatMap((child) => (child.kind === 'group' ? leavesOf(child) : [child]));
}

function all(rules: readonly PathwayRule[], at: Path, lookup: PathwayLookup, own: boolean, place: Place): Group {
  const children = rules.map((rule, index) => groupOf(rule, own ? [...at, index] : at, lookup, own, place));
  return { kind: 'group', at, take: { kind: 'all' }, children, own };
}

function groupOf(rule: PathwayRule, at: Path, lookup: PathwayLookup, own: boolean, place: Place): Group {
  const children = rule.from.map((entry, index) =>
    nodeOf(entry, own ? [...at, 'from', index] : at, lookup, own, place),
  );
  return { kind: 'group', at, take: rule.take, children, own };
}

function nodeOf(entry: Entry, at: Path, lookup: PathwayLookup, own: boolean, place: Place): Node {
  if (!own) place.left.nodes -= 1;
  switch (entry.kind) {
    case 'rule':
      return groupOf(entry, at, lookup, own, place);
    case 'offer': {
      const { offer, credit, alsoAccepts } = entry;
      return {
        kind: 'leaf',
        at,
        entry,
        // Who holds an accepted equal has two credentials for it.
        key: alsoAccepts.length > 0 ? null : `offer ${offer}`,
        count: 1,
        credit: (system) => ownCredit(credit, system) ?? (credit ? null : lookup.credits(offer, system)),
        exists: lookup.hasOffer(offer),
      };
    }
    case 'pathway':
      return pathwayNode(entry, at, lookup, place);
    case 'other':
      return {
        kind: 'leaf',
        at,
        entry,
        key: null,
        count: placesOf(entry.count),
        credit: (system) => ownCredit(entry.credit, system),
        exists: true,
      };
    case 'any-offer':
      return {
        kind: 'leaf',
        at,
        entry,
        key: null,
        // With none that fits, nobody can ever hold one.
        count: lookup.mayFit(entry) ? Number.POSITIVE_INFINITY : 0,
        credit: () => null,
        exists: lookup.mayFit(entry),
      };
    default:
      return entry satisfies never;
  }
}

function pathwayNode(entry: Entry & { kind: 'pathway' }, at: Path, lookup: PathwayLookup, place: Place): Node {
  const inner = lookup.pathway(entry.pathway);
  const rules = inner ? stated(inner.rules) : undefined;
  if (inner?.award === 'none' && rules && !place.within.has(entry.pathway) && place.left.nodes > 0) {
    return all(rules, at, lookup, false, { ...place, within: new Set([...place.within, entry.pathway]) });
  }
  return {
    kind: 'leaf',
    at,
    entry,
    key: `pathway ${entry.pathway}`,
    count: 1,
    credit: (system) =>
      ownCredit(entry.credit, system) ?? (entry.credit ? null : creditOfAward(inner?.award ?? null, system)),
    exists: inner !== null,
  };
}

function creditOfAward(award: Award | 'none' | null, system: string): Figure | null {
  return award === null || award === 'none'
    ? null
    : (award.credits.find((credits) => credits.system === system)?.figure ?? null);
}

function ownCredit(credit: Credits | null, system: string): Figure | null {
  return credit?.system === system ? credit.figure : null;
}

function placesOf(count: Figure | 'several'): number {
  return count === 'several' ? Number.POSITIVE_INFINITY : (count.max ?? Number.POSITIVE_INFINITY);
}

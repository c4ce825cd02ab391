import type { EntryPath, PathwayProblem, ProblemEntry, ProblemNode } from '../facts/pathway/problem.ts';
import type { Held } from '../facts/pathway/progress.ts';
import type { Text } from '../values/text.ts';

/** Something that one can tick in the planner of a pathway. */
export type Thing = {
  /** Permanent: of an offer its id, else `pathway:<id>` or `other:<pathway>:<path>`. */
  readonly key: string;
  readonly kind: 'offer' | 'pathway' | 'other';
  readonly title: Text;
  /** How many of it can count: one, more, or (null) any number. */
  readonly places: number | null;
  /** Not named by a rule: it counts because a rule takes any offer that fits. */
  readonly any: boolean;
  /** Its credit is not known for sure, so that the one on the certificate helps. */
  readonly credit: boolean;
};

/** Offers that a rule takes without naming them; more are not listed one by one. */
const mostOfAny = 100;

/** All that can count towards a pathway, in the order of its rules; what is named comes before what only fits. */
export function thingsOf(problem: PathwayProblem): readonly Thing[] {
  const things = new Map<string, Thing>();
  const entries = (problem.rules ?? []).flatMap(entriesOf);
  const asksCredit = JSON.stringify(problem.rules ?? []).includes('"kind":"credits"');
  const add = (thing: Thing): void => {
    if (!things.has(thing.key)) things.set(thing.key, thing);
  };
  const addOffer = (id: string, any: boolean, credited: boolean): void => {
    const offer = problem.offers[id];
    if (!offer) return;
    const known = credited || offer.credits.some(({ sure, min, max }) => sure && min === max);
    add({ key: id, kind: 'offer', title: offer.title, places: 1, any, credit: asksCredit && !known });
  };
  for (const entry of entries) {
    if (entry.kind === 'offer') {
      for (const id of [entry.offer, ...entry.alsoAccepts, ...entry.earlier])
        addOffer(id, false, entry.credit !== null);
    } else if (entry.kind === 'pathway') {
      const award = problem.awards[entry.pathway];
      if (!award) continue;
      const credit = asksCredit && entry.credit === null && award.credits.length === 0;
      add({ key: `pathway:${entry.pathway}`, kind: 'pathway', title: award.title, places: 1, any: false, credit });
    } else if (entry.kind === 'other') {
      const key = otherKey(problem.pathway, entry.path);
      const credit = asksCredit && entry.credit === null;
      add({ key, kind: 'other', title: entry.text, places: entry.places, any: false, credit });
    }
  }
  for (const entry of entries) {
    if (entry.kind !== 'any-offer') continue;
    for (const id of [...entry.offers, ...entry.maybe].slice(0, mostOfAny)) addOffer(id, true, false);
  }
  return [...things.values()];
}

/** The key of something outside the catalogue, which only its pathway knows. */
export function otherKey(pathway: string, path: EntryPath): string {
  return `other:${pathway}:${path.join('.')}`;
}

/** The key of what an entry asks for; null where it takes any offer that fits. */
export function keyOfEntry(pathway: string, entry: ProblemEntry): string | null {
  switch (entry.kind) {
    case 'offer':
      return entry.offer;
    case 'pathway':
      return `pathway:${entry.pathway}`;
    case 'other':
      return otherKey(pathway, entry.path);
    case 'any-offer':
      return null;
    default:
      return entry satisfies never;
  }
}

/** What is held under a key; null where the pathway does not know it. */
export function whatOf(problem: PathwayProblem, key: string, count: number): Held['what'] | null {
  if (key.startsWith('pathway:')) return { pathway: key.slice('pathway:'.length) };
  if (!key.startsWith('other:')) return { offer: key };
  const [, pathway, path = ''] = key.split(':');
  if (pathway !== problem.pathway) return null;
  return { other: path.split('.').map(Number), count };
}

/** The key of what is held. */
export function keyOfWhat(pathway: string, what: Held['what']): string {
  if ('offer' in what) return what.offer;
  return 'pathway' in what ? `pathway:${what.pathway}` : otherKey(pathway, what.other);
}

function entriesOf(node: ProblemNode): readonly ProblemEntry[] {
  return node.kind === 'rule' ? node.from.flatMap(entriesOf) : [node];
}

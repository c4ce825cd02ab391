import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Entry } from '../records/pathway/model.ts';
import { stated } from '../values/fact.ts';
import { fitsFilter } from './pathway/fits-filter.ts';

/** A pathway that an offer can count towards. */
export type PathwayHop = {
  readonly pathway: string;
  /** One: the offer itself counts in it. Two: what it counts towards does; and so on. */
  readonly hops: number;
  /** The pathway by which it is reached; null for the first hop. */
  readonly via: string | null;
  /** How: the rules name it, or accept it for another, or take any offer that fits; or a recognition names the pathway. */
  readonly by: 'listed' | 'accepted' | 'any-offer' | 'recognition';
};

type Uses = {
  /** By offer and by pathway: the pathways in which it counts. */
  readonly offers: ReadonlyMap<string, readonly Omit<PathwayHop, 'hops' | 'via'>[]>;
  readonly pathways: ReadonlyMap<string, readonly Omit<PathwayHop, 'hops' | 'via'>[]>;
};

const usesIn = new WeakMap<Catalogue, Uses>();

/**
 * Every pathway that an offer can count towards, directly or through others: the nearest first, then by the order of the
 * catalogue. Each is named once; what only perhaps fits “any offer” is left out.
 */
export function pathwaysFrom(offer: string, catalogue: Catalogue): readonly PathwayHop[] {
  const uses = usesIn.get(catalogue) ?? gather(catalogue);
  usesIn.set(catalogue, uses);
  const found = (uses.offers.get(offer) ?? []).map((use): PathwayHop => ({ ...use, hops: 1, via: null }));
  const seen = new Set(found.map(({ pathway }) => pathway));
  for (const here of found) {
    for (const use of uses.pathways.get(here.pathway) ?? []) {
      if (seen.has(use.pathway)) continue;
      seen.add(use.pathway);
      found.push({ ...use, hops: here.hops + 1, via: here.pathway });
    }
  }
  return found;
}

type Use = Omit<PathwayHop, 'hops' | 'via'>;

/** What counts in each pathway; of several ways the plainest is kept. */
function gather(catalogue: Catalogue): Uses {
  const offers = new Map<string, Use[]>();
  const pathways = new Map<string, Use[]>();
  const add = (to: Map<string, Use[]>, id: string, use: Use): void => {
    const known = to.get(id) ?? [];
    if (!known.some(({ pathway }) => pathway === use.pathway)) to.set(id, [...known, use]);
  };
  for (const pathway of catalogue.pathways.values()) {
    const entries = (stated(pathway.rules) ?? []).flatMap(entriesOf);
    const use = (by: Use['by']): Use => ({ pathway: pathway.id, by });
    for (const entry of entries) {
      if (entry.kind === 'offer') add(offers, entry.offer, use('listed'));
      if (entry.kind === 'pathway') add(pathways, entry.pathway, use('listed'));
    }
    for (const entry of entries) {
      if (entry.kind === 'offer') for (const id of entry.alsoAccepts) add(offers, id, use('accepted'));
      if (entry.kind !== 'any-offer') continue;
      for (const offer of catalogue.offers.values()) {
        if (entry.except.includes(offer.id) || offer.status.is === 'draft') continue;
        if (fitsFilter(offer, entry.anyOffer, catalogue.lookups) === 'yes') add(offers, offer.id, use('any-offer'));
      }
    }
  }
  for (const pathway of catalogue.pathways.values()) {
    for (const { pathway: outer } of stated(pathway.recognition) ?? [])
      if (outer !== undefined) add(pathways, pathway.id, { pathway: outer, by: 'recognition' });
  }
  for (const offer of catalogue.offers.values()) {
    for (const { pathway } of stated(offer.recognition) ?? [])
      if (pathway !== undefined) add(offers, offer.id, { pathway, by: 'recognition' });
  }
  const order: readonly Use['by'][] = ['listed', 'accepted', 'any-offer', 'recognition'];
  for (const uses of offers.values()) uses.sort((a, b) => order.indexOf(a.by) - order.indexOf(b.by));
  return { offers, pathways };
}

function entriesOf(entry: Entry): Exclude<Entry, { kind: 'rule' }>[] {
  return entry.kind === 'rule' ? entry.from.flatMap(entriesOf) : [entry];
}

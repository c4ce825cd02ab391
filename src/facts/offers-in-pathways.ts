import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Entry } from '../records/pathway/model.ts';

const known = new WeakMap<Catalogue, ReadonlySet<string>>();

/** Ids of the offers that the rules of some pathway name. Gathered once for a catalogue. */
export function offersInPathways(catalogue: Catalogue): ReadonlySet<string> {
  const gathered = known.get(catalogue);
  if (gathered) return gathered;
  const rules = [...catalogue.pathways.values()].flatMap((pathway) =>
    pathway.rules.state === 'stated' ? pathway.rules.value : [],
  );
  const offers = new Set(rules.flatMap(offersOf));
  known.set(catalogue, offers);
  return offers;
}

/** Ids of the offers that an entry names, in the rules inside it too. */
export function offersOf(entry: Entry): readonly string[] {
  if (entry.kind === 'rule') return entry.from.flatMap(offersOf);
  return entry.kind === 'offer' ? [entry.offer] : [];
}

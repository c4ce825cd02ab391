import { stackabilityRules } from '../../concepts/stackability-rules.ts';
import type { Path } from '../../diagnostics/finding.ts';
import type { Entry } from '../../records/pathway/model.ts';
import type { Duration } from '../../values/duration.ts';
import { stated } from '../../values/fact.ts';
import type { Figure } from '../../values/figure.ts';
import type { CheckedCatalogue, CheckedOffer } from '../checked-offer.ts';
import type { CatalogueCheck } from './check.ts';
import { mayFit } from './stackability.ts';

/**
 * What an offer says of a pathway against the rules of that pathway: whether it counts there, with how much credit, and
 * for how long. What differs is told at both places, since either may be the one that is wrong.
 */
export const checkStackabilityInPathways: CatalogueCheck = (catalogue, report) => {
  for (const offer of catalogue.offers.values()) {
    for (const { pathway, here, there, message } of differences(offer, catalogue)) {
      const rule = stackabilityRules['differs-from-pathway'];
      report('offer', offer.id, { rule, at: here, message: `${message} (pathway “${pathway}”).` });
      report('pathway', pathway, { rule, at: there, message: `${message} (offer “${offer.id}”).` });
    }
  }
};

type Difference = { readonly pathway: string; readonly here: Path; readonly there: Path; readonly message: string };

function differences(offer: CheckedOffer, catalogue: CheckedCatalogue): Difference[] {
  const named = (stated(offer.recognition) ?? []).flatMap((one, index): Difference[] => {
    const pathway = one.pathway === undefined ? undefined : catalogue.pathways.get(one.pathway);
    const rules = pathway ? stated(pathway.rules) : undefined;
    if (!pathway || !rules) return [];
    const entries = rules.flatMap(entriesOf);
    const here = ['recognition', index];
    const listed = entries.filter((entry) => takes(entry, offer.id));
    if (listed.length === 0 && !entries.some((entry) => entry.kind === 'any-offer' && mayFit(offer, entry))) {
      const message = 'The offer says that it is recognised in the pathway, but no rule of the pathway takes it';
      return [{ pathway: pathway.id, here, there: ['rules'], message }];
    }
    const { credit } = one;
    const counted =
      credit && listed.map((entry) => creditOf(entry, offer, credit.system)).find((figure) => figure !== null);
    if (!credit || !counted || !areExact(credit.figure, counted) || credit.figure.min === counted.min) return [];
    const message = `The offer says that ${credit.figure.min} ${credit.system} of it count, the rules of the pathway count ${counted.min}`;
    return [{ pathway: pathway.id, here: [...here, 'credit'], there: ['rules'], message }];
  });
  return [...named, ...lengths(offer, catalogue)];
}

/** How long it counts, where both say so in one unit. */
function lengths(offer: CheckedOffer, catalogue: CheckedCatalogue): Difference[] {
  const own = stated(offer.stackability)?.countsFor ?? null;
  if (own === null) return [];
  return [...catalogue.pathways.values()].flatMap((pathway): Difference[] => {
    const theirs = pathway.time?.countsFor ?? null;
    const entries = (stated(pathway.rules) ?? []).flatMap(entriesOf);
    if (theirs === null || !differ(own, theirs) || !entries.some((entry) => takes(entry, offer.id))) return [];
    const message = `The offer says that it counts for ${own.figure.min} ${own.unit}s, the pathway says ${theirs.figure.min}`;
    return [{ pathway: pathway.id, here: ['stackability', 'countsFor'], there: ['time', 'countsFor'], message }];
  });
}

type Leaf = Exclude<Entry, { kind: 'rule' }>;

function entriesOf(entry: Entry): Leaf[] {
  return entry.kind === 'rule' ? entry.from.flatMap(entriesOf) : [entry];
}

function takes(entry: Leaf, id: string): boolean {
  return entry.kind === 'offer' && (entry.offer === id || entry.alsoAccepts.includes(id));
}

function creditOf(entry: Leaf, offer: CheckedOffer, system: string): Figure | null {
  if (entry.kind !== 'offer') return null;
  if (entry.credit) return entry.credit.system === system ? entry.credit.figure : null;
  const workload = stated(offer.workload);
  const credits = Array.isArray(workload?.credits) ? workload.credits : [];
  return credits.find((one) => one.system === system && one.basis === 'awarded')?.figure ?? null;
}

function areExact(...figures: readonly Figure[]): boolean {
  return figures.every(({ min, max, about }) => min !== null && min === max && !about);
}

function differ(a: Duration, b: Duration): boolean {
  return a.unit === b.unit && areExact(a.figure, b.figure) && a.figure.min !== b.figure.min;
}

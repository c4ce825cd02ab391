import type { Offer, Pathway } from '../../catalogue/catalogue.ts';
import { offersOf } from '../../facts/offers-in-pathways.ts';
import { stated } from '../../values/fact.ts';
import { eqfLevelOf } from '../../vocabularies/eqf.ts';
import { iscedFieldOf, iscedLineage } from '../../vocabularies/isced-f.ts';
import { plainText } from '../plain.ts';
import type { SiteContext } from '../site-context.ts';
import type { Link } from '../types/link.ts';

/** Offers that stand side by side on one page. */
export const AT_ONCE = 4;

/** Offers of one narrow field of ISCED-F 2013 (three digits) and one EQF level: two at least, by title. */
export type FieldGroup = { readonly field: string; readonly level: number; readonly offers: readonly string[] };

/**
 * Cuts offers into pages of four. A last page never holds one alone: it then begins with the last of the page before.
 * @returns nothing for fewer than two
 */
export function inFours(ids: readonly string[]): readonly (readonly string[])[] {
  if (ids.length < 2) return [];
  const pages = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, index) =>
    ids.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
  return pages.map((page, index) => (page.length === 1 ? [pages[index - 1]?.at(-1) ?? '', ...page] : page));
}

/** The offers that the rules of a pathway name and the catalogue has, each once, in the order of the rules. */
export function pathwayOffers({ rules }: Pathway, { catalogue }: SiteContext): readonly string[] {
  const named = (stated(rules) ?? []).flatMap(offersOf);
  return [...new Set(named)].filter((id) => catalogue.offers.has(id));
}

const grouped = new WeakMap<SiteContext, readonly FieldGroup[]>();

/** Every group of offers of the same field and level, made once. What can no longer be taken is in none. */
export function fieldGroups(context: SiteContext): readonly FieldGroup[] {
  const known = grouped.get(context) ?? makeGroups(context);
  grouped.set(context, known);
  return known;
}

function makeGroups(context: SiteContext): readonly FieldGroup[] {
  const groups = new Map<string, { field: string; level: number; offers: Offer[] }>();
  for (const offer of context.catalogue.offers.values()) {
    for (const { field, level } of placesOf(offer, context)) {
      const key = `${field} ${level}`;
      const group = groups.get(key) ?? { field, level, offers: [] };
      group.offers.push(offer);
      groups.set(key, group);
    }
  }
  const titleOf = (offer: Offer): string => plainText(offer.title, context);
  const byTitle = (a: Offer, b: Offer): number =>
    titleOf(a).localeCompare(titleOf(b), context.language) || (a.id < b.id ? -1 : 1);
  return [...groups.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .filter(([, { offers }]) => offers.length > 1)
    .map(([, { field, level, offers }]) => ({ field, level, offers: offers.toSorted(byTitle).map(({ id }) => id) }));
}

/** The groups that an offer belongs to: one for each of its fields. */
function placesOf({ id, status, subject }: Offer, context: SiteContext): { field: string; level: number }[] {
  const { level } = context.factsOf(id);
  if (!level.known || status.is === 'closed' || status.is === 'superseded') return [];
  const { eqf } = level.value;
  const fields = (stated(subject)?.field ?? []).flatMap((code) => {
    const lineage = iscedLineage(code);
    return (lineage[1] ?? lineage[0])?.code ?? [];
  });
  return [...new Set(fields)].map((field) => ({ field, level: eqf }));
}

/** Ready comparisons that an offer stands in: with others of its field and level. */
export function comparisonsOf(id: string, context: SiteContext): readonly Link[] {
  return (byOffer(context).get(id) ?? []).map((group) => {
    const { field, level } = namesOfGroup(group);
    return { label: context.words.comparePage.compareWith(field, level), href: hrefInGroup(id, group, context) };
  });
}

const indexed = new WeakMap<SiteContext, ReadonlyMap<string, readonly FieldGroup[]>>();

function byOffer(context: SiteContext): ReadonlyMap<string, readonly FieldGroup[]> {
  const known = indexed.get(context);
  if (known) return known;
  const made = new Map<string, FieldGroup[]>();
  for (const group of fieldGroups(context)) {
    for (const id of group.offers) made.set(id, [...(made.get(id) ?? []), group]);
  }
  indexed.set(context, made);
  return made;
}

/** The address of the page of a group on which an offer stands. */
function hrefInGroup(id: string, { field, level, offers }: FieldGroup, { to }: SiteContext): string {
  return to.comparisonOfField(field, level, Math.floor(offers.indexOf(id) / AT_ONCE) + 1);
}

/** The names of the field and the level of a group. */
export function namesOfGroup({ field, level }: FieldGroup): { readonly field: string; readonly level: string } {
  return { field: iscedFieldOf(field)?.label ?? field, level: eqfLevelOf(level)?.label ?? String(level) };
}

/** Which pages of lists: the first, or all others; they have routes of their own. */
export type Pages = 'first' | 'further';

/** Pages of the comparisons of every pathway that names two offers or more. */
export function pathwayPaths(
  context: SiteContext,
  which: Pages,
): readonly { readonly pathway: Pathway; readonly page: number }[] {
  return [...context.catalogue.pathways.values()].flatMap((pathway) =>
    pagesOf(pathwayOffers(pathway, context), which).map((page) => ({ pathway, page })),
  );
}

/** Pages of the comparisons of every field and level. */
export function fieldPaths(
  context: SiteContext,
  which: Pages,
): readonly { readonly group: FieldGroup; readonly page: number }[] {
  return fieldGroups(context).flatMap((group) => pagesOf(group.offers, which).map((page) => ({ group, page })));
}

function pagesOf(ids: readonly string[], which: Pages): readonly number[] {
  const numbers = inFours(ids).map((_, index) => index + 1);
  return which === 'first' ? numbers.slice(0, 1) : numbers.slice(1);
}

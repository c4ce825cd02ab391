import type { Catalogue, Offer, Pathway } from '../catalogue/catalogue.ts';
import type { Cell, Line, Row } from '../concepts/row.ts';
import type { PathwayRule } from '../records/pathway/model.ts';
import type { Credits } from '../values/credits.ts';
import { formatCredits } from '../values/format.ts';
import type { SiteContext } from './site-context.ts';

/** The pathways that list the offer, with how they take it. */
export function pathwayRow({ id }: Pick<Offer, 'id'>, context: SiteContext): Row {
  const said = context.words.offerView;
  const items = (usesOf(context.catalogue).get(id) ?? []).map(({ pathway, required, credit }): Line => {
    const how = required ? said.pathwayRequired : said.pathwayElective;
    const counts = credit ? [said.pathwayCounts(formatCredits(credit, context))] : [];
    return [context.row.pathway(pathway), ' ', { text: `(${[how, ...counts].join(', ')})`, quiet: true }];
  });
  const cell: Cell =
    items.length > 0 ? { state: 'stated', content: [{ kind: 'list', items }] } : { state: 'not-stated' };
  return { key: 'stackability.pathways', label: said.pathways, rare: true, cell };
}

/** How a pathway uses an offer: required where every rule around it takes all of its entries. */
export type PathwayUse = { readonly pathway: string; readonly required: boolean; readonly credit: Credits | null };

const usesOfCatalogue = new WeakMap<Catalogue, ReadonlyMap<string, readonly PathwayUse[]>>();

function usesOf(catalogue: Catalogue): ReadonlyMap<string, readonly PathwayUse[]> {
  const known = usesOfCatalogue.get(catalogue);
  if (known) return known;
  const found = new Map<string, PathwayUse[]>();
  for (const pathway of catalogue.pathways.values()) {
    for (const [offer, use] of pathwayUses(pathway)) found.set(offer, [...(found.get(offer) ?? []), use]);
  }
  usesOfCatalogue.set(catalogue, found);
  return found;
}

/** How a pathway uses each offer that its rules name, by the first of the entries that name it. */
export function pathwayUses({ id, rules }: Pick<Pathway, 'id' | 'rules'>): ReadonlyMap<string, PathwayUse> {
  const uses = new Map<string, PathwayUse>();
  const gather = (rule: PathwayRule, required: boolean): void => {
    const all = required && takesAll(rule);
    for (const entry of rule.from) {
      if (entry.kind === 'rule') gather(entry, all);
      else if (entry.kind === 'offer' && !uses.has(entry.offer)) {
        uses.set(entry.offer, { pathway: id, required: all, credit: entry.credit });
      }
    }
  };
  if (rules.state === 'stated') for (const rule of rules.value) gather(rule, true);
  return uses;
}

/** True where nothing of the list can be left out. */
export function takesAll({ take, from }: Pick<PathwayRule, 'take' | 'from'>): boolean {
  return take.kind === 'all' || (take.kind === 'items' && from.length === 1 && take.min > 0);
}

import type { Offer, Pathway } from '../catalogue/catalogue.ts';
import { requiredOffers } from '../catalogue/checks/prerequisite-cycles.ts';
import { joinLines } from '../concepts/inline-values.ts';
import type { Cell, Line, Row } from '../concepts/row.ts';
import { say } from '../concepts/row.ts';
import { type PathwayHop, pathwaysFrom } from '../facts/reachability.ts';
import { stated } from '../values/fact.ts';
import { formatCredits } from '../values/format.ts';
import type { SiteContext } from './site-context.ts';

/**
 * Where an offer can lead beyond the pathways that list it, and what it asks before: pathways that take any offer that
 * fits, what those that it counts towards count towards in turn, and the offers that must be taken first, step by step.
 */
export function hopRows(offer: Offer, context: SiteContext): readonly Row[] {
  const said = context.words.offerView;
  const hops = pathwaysFrom(offer.id, context.catalogue);
  const fitting = hops.filter(({ hops: steps, by }) => steps === 1 && by === 'any-offer');
  return [
    row(
      'stackability.fits',
      said.pathwaysFitting,
      fitting.map(({ pathway }): Line => [context.row.pathway(pathway)]),
    ),
    row('stackability.further', said.pathwaysFurther, furtherLines(hops, context)),
    row('stackability.before', said.pathwaysBefore, beforeLines(offer, context)),
  ];
}

function row(key: string, label: string, items: readonly Line[]): Row {
  const cell: Cell =
    items.length > 0 ? { state: 'stated', content: [{ kind: 'list', items }] } : { state: 'not-stated' };
  return { key, label, rare: true, cell };
}

/** What pathways count towards, each with the one before it, the nearest first. */
function furtherLines(hops: readonly PathwayHop[], context: SiteContext): readonly Line[] {
  const { catalogue, row: rows, words } = context;
  return hops.flatMap(({ pathway: id }): Line[] => {
    const by = rows.pathway(id);
    const next = hops
      .filter(({ via }) => via === id)
      .map(({ pathway }): Line => [rows.pathway(pathway), ' ', words.offerView.byWayOf, ' ', by]);
    const recognised = recognitionOf(catalogue.pathways.get(id)).flatMap(
      ({ programme, by: who, certainty, pathway, credit }): Line[] => {
        if (pathway !== undefined) return [];
        // Where no programme is named, it still leads to whoever recognises it.
        const what = programme ? say(programme, rows) : credit && who ? formatCredits(credit, rows) : null;
        const named = [...(what === null ? [] : [[what]]), ...(who ? [[rows.organisation(who)]] : [])];
        if (named.length === 0) return [];
        const where = joinLines(named);
        const sure = certainty === 'agreed' ? words.pathwayView.graph.agreed : words.pathwayView.graph.possible;
        return [[...where, ' ', { text: `(${sure})`, quiet: true }, ' ', words.offerView.byWayOf, ' ', by]];
      },
    );
    return [...next, ...recognised];
  });
}

function recognitionOf(pathway: Pathway | undefined) {
  return pathway ? (stated(pathway.recognition) ?? []) : [];
}

/** Offers that must come first, and what must come before those. */
function beforeLines(offer: Offer, { catalogue, row: rows, words }: SiteContext): readonly Line[] {
  const seen = new Set([offer.id]);
  const lines: Line[] = [];
  const open = [offer.id];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    const of = catalogue.offers.get(id);
    const firsts = [...new Set(of ? requiredOffers(of) : [])];
    if (firsts.length === 0) continue;
    const links = joinLines(firsts.map((first): Line => [rows.offer(first)]));
    lines.push(id === offer.id ? links : [rows.offer(id), ': ', words.offerView.firstOfAll, ' ', ...links]);
    open.push(...firsts.filter((first) => !seen.has(first)));
    for (const first of firsts) seen.add(first);
  }
  return lines;
}

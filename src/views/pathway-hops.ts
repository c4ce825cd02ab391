import type { Catalogue, Offer, Pathway } from '../catalogue/catalogue.ts';
import { requiredOffers } from '../catalogue/checks/prerequisite-cycles.ts';
import { joinLines } from '../concepts/inline-values.ts';
import type { Cell, Line, Row } from '../concepts/row.ts';
import { say } from '../concepts/row.ts';
import type { ProblemNode } from '../facts/pathway/problem.ts';
import { stated } from '../values/fact.ts';
import { problemOf } from './pathway-plan.ts';
import { directPathways } from './pathway-row.ts';
import type { SiteContext } from './site-context.ts';

/**
 * Where an offer can lead beyond the pathways that list it, and what it asks before: pathways that take any offer that
 * fits, what those that it counts towards count towards in turn, and the offers that must be taken first, step by step.
 */
export function hopRows(offer: Offer, context: SiteContext): readonly Row[] {
  const said = context.words.offerView;
  const direct = directPathways(offer.id, context.catalogue);
  const fitting = (fittingOf(context).get(offer.id) ?? []).filter((id) => !direct.includes(id));
  return [
    row(
      'stackability.fits',
      said.pathwaysFitting,
      fitting.map((id): Line => [context.row.pathway(id)]),
    ),
    row('stackability.further', said.pathwaysFurther, furtherLines([...direct, ...fitting], context)),
    row('stackability.before', said.pathwaysBefore, beforeLines(offer, context)),
  ];
}

function row(key: string, label: string, items: readonly Line[]): Row {
  const cell: Cell =
    items.length > 0 ? { state: 'stated', content: [{ kind: 'list', items }] } : { state: 'not-stated' };
  return { key, label, rare: true, cell };
}

/** What pathways count towards, each with the one before it, the nearest first. */
function furtherLines(first: readonly string[], context: SiteContext): readonly Line[] {
  const { catalogue, row: rows, words } = context;
  const seen = new Set(first);
  const lines: Line[] = [];
  const open = [...first];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    const by = rows.pathway(id);
    for (const next of takersOf(catalogue).get(id) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
      lines.push([rows.pathway(next), ' ', words.offerView.byWayOf, ' ', by]);
    }
    for (const { programme, by: who, certainty, pathway } of recognitionOf(catalogue.pathways.get(id))) {
      if (pathway !== undefined || !programme) continue;
      const where: Line = [say(programme, rows), ...(who ? [', ', rows.organisation(who)] : [])];
      const sure = certainty === 'agreed' ? words.pathwayView.graph.agreed : words.pathwayView.graph.possible;
      lines.push([...where, ' ', { text: `(${sure})`, quiet: true }, ' ', words.offerView.byWayOf, ' ', by]);
    }
  }
  return lines;
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

const takers = new WeakMap<Catalogue, ReadonlyMap<string, readonly string[]>>();

/** Pathways by the pathways that they take. */
function takersOf(catalogue: Catalogue): ReadonlyMap<string, readonly string[]> {
  const known = takers.get(catalogue);
  if (known) return known;
  const found = new Map<string, string[]>();
  const add = (inner: string, outer: string): void => {
    found.set(inner, [...(found.get(inner) ?? []), outer]);
  };
  for (const pathway of catalogue.pathways.values()) {
    for (const inner of new Set((stated(pathway.rules) ?? []).flatMap(pathwaysIn))) add(inner, pathway.id);
    for (const { pathway: outer } of stated(pathway.recognition) ?? []) if (outer !== undefined) add(pathway.id, outer);
  }
  takers.set(catalogue, found);
  return found;
}

type Listed = Extract<Pathway['rules'], { state: 'stated' }>['value'][number]['from'][number];

function pathwaysIn(entry: Listed): readonly string[] {
  if (entry.kind === 'rule') return entry.from.flatMap(pathwaysIn);
  return entry.kind === 'pathway' ? [entry.pathway] : [];
}

const fits = new WeakMap<Catalogue, ReadonlyMap<string, readonly string[]>>();

/** Pathways that take an offer without naming it, by offer. */
function fittingOf(context: SiteContext): ReadonlyMap<string, readonly string[]> {
  const known = fits.get(context.catalogue);
  if (known) return known;
  const found = new Map<string, string[]>();
  for (const pathway of context.catalogue.pathways.values()) {
    for (const id of new Set((problemOf(pathway, context).rules ?? []).flatMap(fittingIn))) {
      found.set(id, [...(found.get(id) ?? []), pathway.id]);
    }
  }
  fits.set(context.catalogue, found);
  return found;
}

function fittingIn(node: ProblemNode): readonly string[] {
  if (node.kind === 'rule') return node.from.flatMap(fittingIn);
  return node.kind === 'any-offer' ? node.offers : [];
}

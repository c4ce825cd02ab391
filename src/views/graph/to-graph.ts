import type { Pathway } from '../../catalogue/catalogue.ts';
import { requiredOffers } from '../../catalogue/checks/prerequisite-cycles.ts';
import { shareWords } from '../../concepts/recognition-rows.ts';
import type { Recognition } from '../../concepts/recognition-schema.ts';
import type { Entry, PathwayRule } from '../../records/pathway/model.ts';
import { stated } from '../../values/fact.ts';
import { formatCredits, formatList } from '../../values/format.ts';
import { sizeText } from '../pathway-planner.ts';
import { takesAll } from '../pathway-row.ts';
import { ruleTitle, toPathwayItem } from '../pathway-rules.ts';
import { plainInline, plainText } from '../plain.ts';
import type { SiteContext } from '../site-context.ts';
import type { Graph, GraphGroup, GraphNode, GraphTake } from '../types/graph.ts';

/** Things of one group that are drawn; the words below the picture name all. */
const mostInGroup = 12;

/** What leads to a pathway, and where it may lead from there. Null where no rules are stated. */
export function toGraph(pathway: Pathway, context: SiteContext): Graph | null {
  const rules = stated(pathway.rules);
  if (!rules || rules.length === 0) return null;
  const orders = ordersOf(pathway, rules, context);
  const drawer: Drawer = { context, orders, open: [pathway.id] };
  const listed = new Set(rules.flatMap(keysOf));
  const outside = [...new Set(orders.map(({ first }) => first))].filter((id) => !listed.has(id));
  return {
    before:
      outside.length === 0
        ? null
        : {
            title: context.words.pathwayView.graph.before,
            take: 'optional',
            inOrder: false,
            items: outside.slice(0, mostInGroup).map((id) => offerNode(id, [], drawer)),
          },
    groups: rules.map((rule) => toGroup(rule, drawer)),
    goal: goalOf(pathway, context),
    beyond: (stated(pathway.recognition) ?? []).slice(0, 4).map((one) => beyondOf(one, context)),
    orders,
  };
}

/** `open`: pathways that are being drawn, so that none is drawn inside itself. */
type Drawer = { readonly context: SiteContext; readonly orders: Graph['orders']; readonly open: readonly string[] };

function toGroup(rule: PathwayRule, drawer: Drawer): GraphGroup {
  const { context } = drawer;
  const shown = rule.from.length > mostInGroup ? rule.from.slice(0, mostInGroup - 1) : rule.from;
  const left = rule.from.length - shown.length;
  const more: GraphNode[] =
    left === 0
      ? []
      : [{ key: '', title: context.words.pathwayView.graph.more(left), href: '#rules', notes: [], open: true }];
  return {
    title: ruleTitle(rule, context.row),
    take: takeOf(rule),
    inOrder: rule.inOrder,
    items: [...shown.map((entry) => toItem(entry, drawer)), ...more],
  };
}

function takeOf(rule: PathwayRule): GraphTake {
  const { take } = rule;
  const least = take.kind === 'all' ? 1 : take.kind === 'items' ? take.min : (take.figure.min ?? 0);
  return takesAll(rule) ? 'required' : least === 0 ? 'optional' : 'elective';
}

function toItem(entry: Entry, drawer: Drawer): GraphNode | GraphGroup {
  const { context } = drawer;
  if (entry.kind === 'rule') return toGroup(entry, drawer);
  if (entry.kind === 'pathway') {
    const inner = context.catalogue.pathways.get(entry.pathway);
    const rules = inner && stated(inner.rules);
    // A set without an award of its own is nothing that one holds: its rules stand in its place.
    if (inner?.award === 'none' && rules && !drawer.open.includes(inner.id)) {
      const inside = { ...drawer, open: [...drawer.open, inner.id] };
      return {
        title: plainText(inner.title, context),
        take: 'required',
        inOrder: false,
        items: rules.map((rule) => toGroup(rule, inside)),
      };
    }
  }
  const { label, href, lang, note } = toPathwayItem(entry, context.row);
  if (entry.kind === 'offer') {
    const counted = entry.credit ? [context.words.pathwayView.countsAs(formatCredits(entry.credit, context))] : [];
    return offerNode(entry.offer, counted, drawer);
  }
  return {
    key: entry.kind === 'pathway' ? `pathway:${entry.pathway}` : '',
    title: label,
    // Addresses of other sites stand in the words below the picture.
    ...(href === undefined || entry.kind !== 'pathway' ? {} : { href }),
    ...(lang === undefined ? {} : { lang }),
    notes: note === undefined ? [] : [note],
    ...(entry.kind === 'pathway' ? {} : { open: true }),
  };
}

function offerNode(id: string, counted: readonly string[], { context, orders }: Drawer): GraphNode {
  const piece = context.row.offer(id);
  const offer = context.catalogue.offers.get(id);
  const { href, lang } = typeof piece === 'string' ? {} : piece;
  const after = orders.filter(({ then }) => then === id).map(({ first }) => plainInline(context.row.offer(first)));
  const size = offer && sizeText(offer, context);
  const said = context.words.pathwayView.graph;
  return {
    key: id,
    title: plainInline(piece),
    ...(href === undefined ? {} : { href }),
    ...(lang === undefined ? {} : { lang }),
    notes: [
      ...(counted.length > 0 ? counted : size === undefined ? [] : [size]),
      ...(after.length > 0 ? [said.after(formatList(after, context))] : []),
    ],
  };
}

function goalOf(pathway: Pathway, context: SiteContext): GraphNode {
  const { award } = pathway;
  const said = context.words.pathwayView;
  const credits = award === 'none' || award === null ? [] : award.credits.map((one) => formatCredits(one, context));
  const name = award !== 'none' && award?.name ? plainText(award.name, context) : plainText(pathway.title, context);
  return { key: `pathway:${pathway.id}`, title: name, notes: award === 'none' ? [said.graph.set] : credits };
}

function beyondOf(one: Recognition, context: SiteContext): Graph['beyond'][number] {
  const said = context.words.pathwayView.graph;
  const by = one.by ? plainInline(context.row.organisation(one.by)) : null;
  const to = one.pathway === undefined ? null : context.row.pathway(one.pathway);
  const title = to ? plainInline(to) : one.programme ? plainText(one.programme, context) : (by ?? said.beyond);
  const credit = one.credit
    ? formatCredits(one.credit, context)
    : one.share
      ? shareWords(one.share, context.row)
      : null;
  const href = typeof to === 'object' ? to?.href : undefined;
  return {
    key: '',
    title,
    ...(href === undefined ? {} : { href }),
    agreed: one.certainty === 'agreed',
    notes: [
      ...(by !== null && by !== title ? [by] : []),
      ...(credit === null ? [] : [said.mayCount(credit)]),
      one.certainty === 'agreed' ? said.agreed : said.possible,
    ],
  };
}

/** What comes before what: stated orders, lists in order, and what the offers themselves ask for. */
function ordersOf(pathway: Pathway, rules: readonly PathwayRule[], context: SiteContext): Graph['orders'] {
  const stated = pathway.order.flatMap(({ first, then }) =>
    first.flatMap((one) => then.map((two) => [one, two] as const)),
  );
  const asked = [...new Set(rules.flatMap(keysOf))].flatMap((id) => {
    const offer = context.catalogue.offers.get(id);
    return offer ? requiredOffers(offer).map((one) => [one, id] as const) : [];
  });
  const seen = new Map([...stated, ...rules.flatMap(inOrder), ...asked].map((pair) => [pair.join(' '), pair]));
  return [...seen.values()].map(([first, then]) => ({ first, then }));
}

function inOrder(rule: PathwayRule): (readonly [string, string])[] {
  const inner = rule.from.flatMap((entry) => (entry.kind === 'rule' ? inOrder(entry) : []));
  if (!rule.inOrder) return inner;
  const own = rule.from.flatMap((entry, index): (readonly [string, string])[] => {
    const before = rule.from[index - 1];
    return entry.kind === 'offer' && before?.kind === 'offer' ? [[before.offer, entry.offer]] : [];
  });
  return [...own, ...inner];
}

function keysOf(entry: Entry): readonly string[] {
  if (entry.kind === 'rule') return entry.from.flatMap(keysOf);
  return entry.kind === 'offer' ? [entry.offer] : [];
}

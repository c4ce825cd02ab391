import type { Pathway } from '../catalogue/catalogue.ts';
import { feeOfOffer } from '../facts/fee-of-offer.ts';
import type { FeeTotal } from '../facts/fee-totals.ts';
import { wholeOf } from '../facts/offer-facts.ts';
import type { PathwayProblem, ProblemNode, ProblemOffer } from '../facts/pathway/problem.ts';
import { toPathwayProblem } from '../facts/pathway/to-problem.ts';
import { toProblemOffer } from '../facts/pathway/to-problem-offer.ts';
import { formatList } from '../values/format.ts';
import { moneyText, totalText } from './fee-lines.ts';
import { surely } from './pathway-order.ts';
import { problemRuleTitle } from './pathway-rules.ts';
import { foreignLanguage, plainInline, plainText } from './plain.ts';
import type { SiteContext } from './site-context.ts';
import type { PlanData, PlanIndex } from './types/plan.ts';

/** What the planner needs of one pathway. Null where its rules are not stated: nothing can be worked out. */
export function toPlanData(pathway: Pathway, context: SiteContext): PlanData | null {
  const problem = problemOf(pathway, context);
  if (problem.rules === null || problem.rules.length === 0) return null;
  return {
    problem,
    href: context.to.pathway(pathway.id),
    rules: Object.fromEntries(problem.rules.flatMap((rule) => titlesOf(rule, context))),
    more: askedFirst(problem, context),
    ...ownCostOf(pathway, context),
    decides: decidersOf(pathway, context),
  };
}

function titlesOf(node: ProblemNode, context: SiteContext): readonly (readonly [string, string])[] {
  if (node.kind !== 'rule') return [];
  const inner = node.from.flatMap((one) => titlesOf(one, context));
  return [[node.path.join('.'), problemRuleTitle(node, context.row)], ...inner];
}

const problems = new WeakMap<Pathway, PathwayProblem>();

/** The rules of a pathway as data, worked out once. */
function problemOf(pathway: Pathway, { catalogue, today }: SiteContext): PathwayProblem {
  const known = problems.get(pathway) ?? toPathwayProblem(pathway, catalogue, today);
  problems.set(pathway, known);
  return known;
}

/** Its own fees for everyone: the teaching is paid with its offers, so what is known here is not all of it. */
function ownCostOf({ fees }: Pathway, context: SiteContext): Pick<PlanData, 'ownCost' | 'ownFee'> {
  const fee = feeOfOffer(fees, context.today);
  const texts = fee.known ? fee.value.flatMap(({ total }) => costText(wholeOf(total), context) ?? []) : [];
  const [only, ...others] = fee.known ? fee.value.map(({ total }) => wholeOf(total)) : [];
  const money = only === undefined || only.kind === 'free' ? null : only.kind === 'total' ? only.money : only.known;
  return {
    ownCost: texts.length === 0 ? null : formatList(texts, context, 'disjunction'),
    ownFee: money === null || others.length > 0 ? null : { figure: money.figure, currency: money.currency },
  };
}

function costText(total: FeeTotal, context: SiteContext): string | null {
  if (total.kind !== 'at-least') return totalText(total, context);
  return total.known && moneyText(total.known, context);
}

/** Who decides whether something counts: who awards it, else who offers it. */
export function decidersOf({ award, provider }: Pathway, { row }: SiteContext): PlanData['decides'] {
  const by = award === null || award === 'none' || award.by.length === 0 ? provider.map((id) => ({ id })) : award.by;
  return by.map((who) => {
    const said = row.organisation(who);
    const href = typeof said === 'string' ? undefined : said.href;
    return { name: plainInline(said), ...(href === undefined ? {} : { href }) };
  });
}

/** Offers that others ask for, and what those ask for in turn. */
function askedFirst(problem: PathwayProblem, { catalogue, today }: SiteContext): PlanData['more'] {
  const found = new Map<string, ProblemOffer>();
  const open = Object.values(problem.offers).flatMap(({ needs }) => surely(needs));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const offer = catalogue.offers.get(id);
    if (!offer || found.has(id) || id in problem.offers) continue;
    const more = toProblemOffer(offer, catalogue, today);
    found.set(id, more);
    open.push(...surely(more.needs));
  }
  return Object.fromEntries([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Every pathway that states rules, by title, with the offers that it names. */
export function toPlanIndex(context: SiteContext): PlanIndex {
  const places = new Map<string, number>();
  const placeOf = (id: string): number => {
    const known = places.get(id);
    if (known !== undefined) return known;
    places.set(id, places.size);
    return places.size - 1;
  };
  const byTitle = [...context.catalogue.pathways.values()]
    .filter(({ rules }) => rules.state === 'stated' && rules.value.length > 0)
    .map((pathway) => ({ pathway, title: plainText(pathway.title, context) }))
    .toSorted((a, b) => a.title.localeCompare(b.title, context.language));
  const pathways = byTitle.map(({ pathway, title }) => {
    const { rules } = problemOf(pathway, context);
    const named = [...new Set((rules ?? []).flatMap(namesOf))].filter((id) => context.catalogue.offers.has(id));
    return {
      id: pathway.id,
      title,
      ...foreignLanguage(pathway.title, context),
      names: named.map(placeOf),
      open: (rules ?? []).some(isOpen),
    };
  });
  const offers = [...places.keys()].map((id) => {
    const offer = context.catalogue.offers.get(id);
    const by = (offer?.provider ?? []).map((one) => plainInline(context.row.organisation({ id: one }))).join(', ');
    return [id, plainInline(context.row.offer(id)), by] as const;
  });
  return { pathways, offers };
}

function namesOf(node: ProblemNode): readonly string[] {
  if (node.kind === 'rule') return node.from.flatMap(namesOf);
  return node.kind === 'offer' ? [node.offer, ...node.alsoAccepts, ...node.earlier] : [];
}

function isOpen(node: ProblemNode): boolean {
  return node.kind === 'rule' ? node.from.some(isOpen) : node.kind === 'any-offer';
}

import type { Offer, Pathway } from '../catalogue/catalogue.ts';
import { stated } from '../values/fact.ts';
import { formatCredits, formatHours } from '../values/format.ts';
import { toPlanData, toPlanIndex } from './pathway-plan.ts';
import { type Thing, thingsOf } from './pathway-things.ts';
import { foreignLanguage, plainText } from './plain.ts';
import type { SiteContext } from './site-context.ts';
import type { ChoiceView, PlannerView } from './types/planner.ts';

/** The planner on the page of a pathway. Null where its rules are not stated. */
export function toPathwayPlanner(pathway: Pathway, context: SiteContext): PlannerView | null {
  const data = toPlanData(pathway, context);
  if (data === null) return null;
  const things = thingsOf(data.problem);
  const choices = (any: boolean): readonly ChoiceView[] =>
    things.filter((thing) => thing.any === any).map((thing) => toChoice(thing, context));
  return {
    ...places(context),
    target: pathway.id,
    things: choices(false),
    any: choices(true),
    targets: [],
    decides: data.decides,
    moreHref: context.to.planner,
  };
}

/** The planner of all pathways. */
export function toPlanner(context: SiteContext): PlannerView {
  const targets = toPlanIndex(context).pathways.map(({ id, title, lang }) => ({
    id,
    title,
    href: context.to.pathway(id),
    ...(lang === undefined ? {} : { lang }),
  }));
  return { ...places(context), things: [], any: [], targets, decides: [] };
}

function places({ to }: SiteContext): Pick<PlannerView, 'plansHref' | 'offersHref'> {
  return { plansHref: to.plans, offersHref: to.offers() };
}

function toChoice({ key, kind, title }: Thing, context: SiteContext): ChoiceView {
  const offer = kind === 'offer' ? context.catalogue.offers.get(key) : undefined;
  const note = offer && sizeText(offer, context);
  return {
    key,
    id: choiceId(key),
    title: plainText(title, context),
    ...foreignLanguage(title, context),
    ...(note === undefined ? {} : { note }),
  };
}

/** Id of the box of a thing. */
function choiceId(key: string): string {
  return `have-${key.replace(/[^a-z0-9]+/g, '-')}`;
}

/** Credits of an offer as stated, else its hours; undefined where neither is. */
export function sizeText(offer: Pick<Offer, 'workload'>, context: SiteContext): string | undefined {
  const workload = stated(offer.workload);
  const [credit] = Array.isArray(workload?.credits) ? workload.credits : [];
  if (credit) return formatCredits(credit, context);
  return workload?.learnerHours ? formatHours(workload.learnerHours, context) : undefined;
}

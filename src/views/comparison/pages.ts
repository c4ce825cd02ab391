import type { Comparison, Pathway } from '../../catalogue/catalogue.ts';
import { type Line, say } from '../../concepts/row.ts';
import { toPager } from '../pages.ts';
import { foreignLanguage, plainText } from '../plain.ts';
import type { SiteContext } from '../site-context.ts';
import type { ComparedOffer } from '../types/comparison.ts';
import type { CompareView, ComparisonPageView } from '../types/comparison-page.ts';
import type { Link } from '../types/link.ts';
import type { PagerView } from '../types/offers.ts';
import { toComparedOffer } from './compared-offer.ts';
import { AT_ONCE, type FieldGroup, fieldGroups, inFours, namesOfGroup, pathwayOffers } from './ready-made.ts';
import { toComparisonView } from './to-comparison-view.ts';

/** An editor's set. Offers that the catalogue does not have (or not any more) are left out. */
export function toSetPage(comparison: Comparison, context: SiteContext, bodyHtml?: string): ComparisonPageView {
  const { id, title, summary, status, first } = comparison;
  return {
    title: plainText(title, context),
    ...foreignLanguage(title, context),
    ...(summary ? { lead: [say(summary, context.row)] } : {}),
    ...compared(comparison.offers, first, context),
    path: context.to.comparison(id),
    ...(bodyHtml === undefined ? {} : { bodyHtml }),
    ...(status.is === 'draft' ? { noIndex: true } : {}),
  };
}

/** Offers that a pathway names, four a page. @param page from 1 */
export function toPathwayPage(pathway: Pathway, page: number, context: SiteContext): ComparisonPageView {
  const { words, to } = context;
  const all = pathwayOffers(pathway, context);
  const title = plainText(pathway.title, context);
  const hrefOf = (number: number): string => to.comparisonOfPathway(pathway.id, number);
  return {
    title: words.comparePage.ofPathway(title),
    lead: [
      { text: title, href: to.pathway(pathway.id) },
      ': ',
      words.comparePage.pathwayLead,
      ...partOf(all, page, context),
    ],
    ...compared(inFours(all)[page - 1] ?? [], [], context),
    path: hrefOf(page),
    pager: pagerOf(all, page, hrefOf),
    ...(pathway.status.is === 'draft' ? { noIndex: true } : {}),
  };
}

/** Offers of one field and level, by title, four a page. @param page from 1 */
export function toFieldPage(group: FieldGroup, page: number, context: SiteContext): ComparisonPageView {
  const { words, to } = context;
  const { field, level } = namesOfGroup(group);
  const hrefOf = (number: number): string => to.comparisonOfField(group.field, group.level, number);
  return {
    title: words.comparePage.ofField(field, level),
    lead: [words.comparePage.fieldLead(group.offers.length), ...partOf(group.offers, page, context)],
    ...compared(inFours(group.offers)[page - 1] ?? [], [], context),
    path: hrefOf(page),
    pager: pagerOf(group.offers, page, hrefOf),
  };
}

/** The page of a reader's own choice, with what is ready below it. */
export function toCompareView(context: SiteContext): CompareView {
  const { catalogue, words, to } = context;
  const said = words.comparePage;
  const byLabel = (a: Link, b: Link): number => a.label.localeCompare(b.label, context.language);
  const sets = [...catalogue.comparisons.values()].map(
    ({ id, title }): Link => ({
      label: plainText(title, context),
      href: to.comparison(id),
      ...foreignLanguage(title, context),
    }),
  );
  const pathways = [...catalogue.pathways.values()]
    .filter((pathway) => pathwayOffers(pathway, context).length > 1)
    .map(
      ({ id, title }): Link => ({
        label: plainText(title, context),
        href: to.comparisonOfPathway(id),
        ...foreignLanguage(title, context),
      }),
    );
  const fields = fieldGroups(context).map((group): Link => {
    const { field, level } = namesOfGroup(group);
    return { label: said.ofField(field, level), href: to.comparisonOfField(group.field, group.level) };
  });
  return {
    groups: [
      { key: 'sets', title: said.sets, links: sets.toSorted(byLabel) },
      { key: 'pathways', title: said.pathways, links: pathways.toSorted(byLabel) },
      { key: 'fields', title: said.fields, links: fields.toSorted(byLabel) },
    ].filter(({ links }) => links.length > 0),
    apiHref: to.api('offers/'),
    offersHref: to.offers(),
  };
}

type Compared = Pick<ComparisonPageView, 'trail' | 'comparison'>;

function compared(ids: readonly string[], first: readonly string[], context: SiteContext): Compared {
  const { catalogue, words, language, to } = context;
  const offers = ids.flatMap((id): ComparedOffer[] => {
    const offer = catalogue.offers.get(id);
    return offer ? [toComparedOffer(offer, context)] : [];
  });
  return {
    trail: [
      { label: words.site.home, href: to.home },
      { label: words.comparePage.title, href: to.compare },
    ],
    comparison: toComparisonView(offers, { words, language, first }),
  };
}

function partOf(all: readonly string[], page: number, { words }: SiteContext): Line {
  const shown = inFours(all)[page - 1] ?? [];
  const from = all.indexOf(shown[0] ?? '') + 1;
  return all.length > AT_ONCE ? [' ', words.comparePage.part(from, from + shown.length - 1, all.length)] : [];
}

function pagerOf(all: readonly string[], page: number, hrefOf: (page: number) => string): PagerView {
  return toPager(page, all.length, AT_ONCE, hrefOf);
}

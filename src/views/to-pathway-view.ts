import type { Pathway } from '../catalogue/catalogue.ts';
import { asideRows } from '../concepts/aside-rows.ts';
import type { Row } from '../concepts/row.ts';
import { say, sayPlace } from '../concepts/row.ts';
import { isFictional } from '../facts/fictional.ts';
import { offersOf } from '../facts/offers-in-pathways.ts';
import { pathwayDefinition } from '../records/pathway.ts';
import { formatCredits, formatList } from '../values/format.ts';
import { inFours, pathwayOffers } from './comparison/ready-made.ts';
import { rowsOf } from './concept-rows.ts';
import { builderHref } from './embed/addresses.ts';
import { toGraphView } from './graph/to-graph-view.ts';
import { toPathwayPlanner } from './pathway-planner.ts';
import { acrossRows, awardRows, namesOf } from './pathway-rows.ts';
import { toPathwayRules } from './pathway-rules.ts';
import { foreignLanguage, plainText } from './plain.ts';
import type { SiteContext } from './site-context.ts';
import { statusBanner, statusTag } from './status-banner.ts';
import type { SectionView } from './types/offer.ts';
import type { PathwayEntry, PathwaysView, PathwayView } from './types/pathway.ts';

/** Every pathway of the catalogue, by title. */
export function toPathwaysView(context: SiteContext): PathwaysView {
  const entries = [...context.catalogue.pathways.values()].map((pathway) => toPathwayEntry(pathway, context));
  return {
    plannerHref: context.to.planner,
    entries: entries.toSorted((a, b) => a.title.localeCompare(b.title, context.language)),
  };
}

/** The page of one pathway: its rules in words, what holds across them, what it leads to. */
export function toPathwayView(pathway: Pathway, context: SiteContext, bodyHtml?: string): PathwayView {
  const { words, row, to } = context;
  const fromOthers = pathway.status.is === 'unconfirmed' || pathway.sources.length > 0;
  const notice = fromOthers ? context.catalogue.settings.notice : undefined;
  const banner = statusBanner(pathway.status, 'pathway', row, notice ? [say(notice, row)] : undefined);
  const fictional = pathway.provider.some((id) => {
    const provider = context.catalogue.providers.get(id);
    return provider !== undefined && isFictional(provider);
  });
  const lang = foreignLanguage(pathway.title, context);
  return {
    id: pathway.id,
    title: plainText(pathway.title, context),
    ...lang,
    trail: [
      { label: words.site.home, href: to.home },
      { label: words.pathwayPage.listTitle, href: to.pathways },
    ],
    marks: { ...(pathway.status.is === 'draft' ? { draft: true } : {}), ...(fictional ? { fictional: true } : {}) },
    byline: [words.pathwayView.byline(awardText(pathway, context), awardedBy(pathway, context))],
    ...(pathway.summary ? { lead: [say(pathway.summary, row)] } : {}),
    ...(banner ? { banner } : {}),
    caution: { tone: 'note', lines: [[words.recognition.noRight]] },
    graph: toGraphView(pathway, context),
    planner: toPathwayPlanner(pathway, context),
    rules: pathway.rules.state === 'stated' ? toPathwayRules(pathway.rules.value, row) : [],
    sections: toSections(pathway, context),
    deeds: [
      {
        icon: 'embed',
        label: context.words.embed.builder.title,
        href: builderHref(context.to.base, context.to.pathway(pathway.id)),
      },
    ],
    ...(inFours(pathwayOffers(pathway, context)).length > 0 ? { compareHref: to.comparisonOfPathway(pathway.id) } : {}),
    ...(bodyHtml === undefined ? {} : { bodyHtml }),
    ...(bodyHtml !== undefined && lang.lang !== undefined ? { bodyLang: lang.lang } : {}),
  };
}

function toPathwayEntry(pathway: Pathway, context: SiteContext): PathwayEntry {
  const status = statusTag(pathway.status, context.row);
  const offers = pathway.rules.state === 'stated' ? new Set(pathway.rules.value.flatMap(offersOf)).size : 0;
  return {
    id: pathway.id,
    href: context.to.pathway(pathway.id),
    title: plainText(pathway.title, context),
    ...foreignLanguage(pathway.title, context),
    by: awardedBy(pathway, context),
    ...(pathway.summary ? { lead: plainText(pathway.summary, context) } : {}),
    facts: [...creditTexts(pathway, context), ...(offers > 0 ? [context.words.pathwayView.offers(offers)] : [])],
    ...(status ? { status } : {}),
  };
}

function creditTexts({ award }: Pathway, context: SiteContext): string[] {
  return award === 'none' || award === null ? [] : award.credits.map((one) => formatCredits(one, context));
}

function awardText(pathway: Pathway, context: SiteContext): string {
  if (pathway.award === 'none') return '';
  return formatList(creditTexts(pathway, context), context);
}

function awardedBy({ award, provider }: Pathway, { row }: SiteContext): string {
  const by = award === null || award === 'none' || award.by.length === 0 ? provider.map((id) => ({ id })) : award.by;
  return namesOf(by, row);
}

function toSections(pathway: Pathway, context: SiteContext): SectionView[] {
  const { words, row } = context;
  const said = words.pathwayView.sections;
  const of = (...keys: readonly string[]): Row[] => rowsOf(pathwayDefinition.concepts, keys, pathway, row);
  const stated = (rows: readonly Row[]): readonly Row[] => rows.filter(({ cell }) => cell.state !== 'not-stated');
  const rulesElsewhere: Row[] = pathway.rules.state === 'stated' ? [] : absentRules(pathway, context);
  const rulesAsides = asideRows({ shape: { rules: pathwayDefinition.shape.rules } }, pathway, row);
  const sections: SectionView[] = [
    { key: 'across', title: said.across, rows: [...rulesElsewhere, ...acrossRows(pathway, row), ...rulesAsides] },
    { key: 'award', title: said.award, rows: awardRows(pathway.award, row) },
    { key: 'learning-outcomes', title: words.learningOutcomes.title, rows: stated(of('learning-outcomes')) },
    { key: 'prerequisites', title: said.entry, rows: stated(of('audience', 'prerequisites')) },
    { key: 'fees', title: words.fees.title, rows: stated(of('fees')) },
    { key: 'recognition', title: said.leads, rows: of('recognition').map(({ explain: _saidAbove, ...rest }) => rest) },
    { key: 'subject', title: words.subject.title, rows: stated(of('subject')) },
    {
      key: 'record',
      title: words.lifeCycle.title,
      rows: [
        ...stated(of('apply')),
        ...stated(of('identity').filter(({ key }) => aboutKeys.has(key))),
        ...of('provenance', 'life-cycle'),
      ],
    },
  ];
  return sections.filter(({ rows }) => rows.some(({ cell, rare }) => !rare || cell.state !== 'not-stated'));
}

/** Rows of identity that the head of the page does not show. */
const aboutKeys = new Set([
  'identity.code',
  'identity.identifiers',
  'identity.otherTitles',
  'identity.url',
  'identity.contact',
  'identity.links',
]);

function absentRules(pathway: Pathway, context: SiteContext): Row[] {
  const { rules } = pathway;
  const { pathwayPage } = context.words;
  const note = rules.note ? { note: [say(rules.note, context.row)] } : {};
  if (rules.state !== 'elsewhere')
    return [{ key: 'pathway.rules', label: pathwayPage.rules, cell: { state: 'not-stated', ...note } }];
  return [
    {
      key: 'pathway.rules',
      label: pathwayPage.rules,
      cell: { state: 'elsewhere', at: [sayPlace(rules.at, context)], ...note },
    },
  ];
}

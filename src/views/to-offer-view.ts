import type { Offer } from '../catalogue/catalogue.ts';
import { type Cell, type Inline, type Line, say } from '../concepts/row.ts';
import { isFictional } from '../facts/fictional.ts';
import { formatCountry, formatList } from '../values/format.ts';
import { toQuestions } from './ask.ts';
import { comparisonsOf } from './comparison/ready-made.ts';
import { toDeeds } from './deeds.ts';
import { offerRows, toSections } from './offer-sections.ts';
import { foreignLanguage, plainInline, plainText } from './plain.ts';
import { silenceOf } from './silence.ts';
import type { SiteContext } from './site-context.ts';
import { statusBanner } from './status-banner.ts';
import { toDocket } from './to-docket.ts';
import { toRecognition } from './to-recognition.ts';
import type { Marks } from './types/banner.ts';
import type { OfferView } from './types/offer.ts';

/**
 * Everything on the page of one offer, in page order.
 * @param bodyHtml the editor's text, checked and rendered
 */
export function toOfferView(offer: Offer, context: SiteContext, bodyHtml?: string): OfferView {
  const { row, to } = context;
  const rows = offerRows(offer, context);
  const fromOthers = offer.status.is === 'unconfirmed' || offer.sources.length > 0;
  const notice = fromOthers ? context.catalogue.settings.notice : undefined;
  const banner = statusBanner(offer.status, 'offer', row, notice ? [say(notice, row)] : undefined);
  const lang = foreignLanguage(offer.title, context);
  const required = rows.get('prerequisites')?.find(({ key }) => key === 'prerequisites.required');
  return {
    id: offer.id,
    href: to.offer(offer.id),
    title: plainText(offer.title, context),
    ...lang,
    trail: trailOf(offer, context),
    marks: marksOf(offer, context),
    byline: bylineOf(offer, context),
    ...(offer.summary ? { lead: [say(offer.summary, row)] } : {}),
    ...(banner ? { banner } : {}),
    docket: toDocket(offer, required, context),
    silence: silenceOf(offer),
    outcomes: outcomesOf(offer, rows.get('learning-outcomes')?.[0]?.cell, context),
    ask: toQuestions(offer, context),
    deeds: toDeeds(offer, context),
    comparisons: comparisonsOf(offer.id, context),
    sections: toSections(offer, context),
    recognition: toRecognition(offer, rows, context),
    ...(bodyHtml === undefined ? {} : { bodyHtml }),
    ...(bodyHtml !== undefined && lang.lang !== undefined ? { bodyLang: lang.lang } : {}),
    translations: [],
  };
}

function trailOf(offer: Offer, { row, to, words }: SiteContext): OfferView['trail'] {
  const steps = [
    { label: words.site.home, href: to.home },
    { label: words.site.offersTrail, href: to.offers() },
  ];
  const provider: Inline = row.organisation({ id: offer.provider[0] ?? '' });
  if (typeof provider === 'string' || provider.href === undefined) return steps;
  const { text: label, href, lang } = provider;
  return [...steps, { label, href, ...(lang === undefined ? {} : { lang }) }];
}

/** Draft, and fictional where one of the providers is. */
export function marksOf({ status, provider }: Pick<Offer, 'status' | 'provider'>, { catalogue }: SiteContext): Marks {
  const fictional = provider.some((id) => {
    const found = catalogue.providers.get(id);
    return found !== undefined && isFictional(found);
  });
  return { ...(status.is === 'draft' ? { draft: true } : {}), ...(fictional ? { fictional: true } : {}) };
}

/** `By Riverbank University, Estonia. Micro-degree, code DL-101. Awarded by …` */
function bylineOf(offer: Offer, context: SiteContext): Line {
  const { row, words, catalogue } = context;
  const links = offer.provider.flatMap((id, index): Line => [...(index > 0 ? [', '] : []), row.organisation({ id })]);
  const countries = [...new Set(offer.provider.flatMap((id) => catalogue.providers.get(id)?.country ?? []))];
  const where = formatList(
    countries.map((code) => formatCountry(code, context)),
    context,
  );
  const kind = offer.providerTerm ? say(offer.providerTerm.name, row) : words.offerView.microCredential;
  const awarding = offer.awardedBy.map((who) => plainInline(row.organisation(who)));
  return [
    `${words.offerPage.by} `,
    ...links,
    ...(where === '' ? [] : [`, ${where}`]),
    '. ',
    kind,
    ...(offer.code === undefined ? [] : [`, ${words.offerView.code(offer.code)}`]),
    '.',
    ...(awarding.length === 0 ? [] : [` ${words.offerView.awardedBy} ${formatList(awarding, context)}.`]),
  ];
}

/** Outcomes, with whose words they are where they are not the source's. */
function outcomesOf({ sources }: Offer, cell: Cell | undefined, { words }: SiteContext): OfferView['outcomes'] {
  const ours = sources.some(({ paraphrased }) => paraphrased.some((path) => path.split('.')[0] === 'learningOutcomes'));
  return {
    cell: cell ?? { state: 'not-stated' },
    ...(ours && cell?.state === 'stated' ? { note: [words.offerView.fromSource] } : {}),
  };
}

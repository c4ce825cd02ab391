import type { Offer } from '../catalogue/catalogue.ts';
import type { Line, Row } from '../concepts/row.ts';
import { silenceOf } from './silence.ts';
import type { SiteContext } from './site-context.ts';

/** Rows on the page itself that no concept has: what silence means, the permanent name, where to report a fault. */
export function aboutRows(offer: Offer, context: SiteContext): Row[] {
  return [...silenceRows(offer, context), ...permanentRows(offer, context), ...feedbackRows(offer, context)];
}

/** What silence means where the facts were taken from sources. */
function silenceRows(offer: Offer, context: SiteContext): Row[] {
  if (offer.sources.length === 0) return [];
  const said = context.words.offerView;
  const line: Line = [silenceOf(offer) === 'source' ? said.silenceSource : said.silenceProvider];
  return [
    { key: 'provenance.silence', label: said.silence, cell: { state: 'stated', content: [{ kind: 'line', line }] } },
  ];
}

/** The permanent name, where the awarding provider has a domain and the offer a code (QualityLink course identifier). */
function permanentRows({ provider, code }: Offer, { catalogue, words }: SiteContext): Row[] {
  const domain = catalogue.providers.get(provider[0] ?? '')?.identifiers?.schac;
  if (domain === undefined || code === undefined) return [];
  const line: Line = [`urn:schac:uniqueCourseId:${domain}:${code}`];
  return [
    {
      key: 'provenance.permanentName',
      label: words.offerView.permanent,
      cell: { state: 'stated', content: [{ kind: 'line', line }] },
    },
  ];
}

/** Where to report a mistake, with the id of the offer: the page for it, else a letter to the catalogue. */
function feedbackRows(offer: Offer, { catalogue, words }: SiteContext): Row[] {
  const { feedback, contact } = catalogue.settings;
  const email = contact?.email;
  const href =
    feedback !== undefined
      ? withParameter(feedback, 'offer', offer.id)
      : email && `mailto:${email}?subject=${encodeURIComponent(words.offerView.feedbackSubject(offer.id))}`;
  if (href === undefined) return [];
  const line: Line = [{ text: words.offerView.feedbackLink, href }];
  return [
    {
      key: 'provenance.feedback',
      label: words.offerView.feedback,
      cell: { state: 'stated', content: [{ kind: 'line', line }] },
    },
  ];
}

function withParameter(address: string, name: string, value: string): string {
  const url = new URL(address);
  url.searchParams.set(name, value);
  return url.href;
}

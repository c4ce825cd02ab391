import type { Line } from '../concepts/row.ts';
import type { Addresses } from './addresses.ts';
import { oembedPath } from './embed/addresses.ts';
import { href } from './href.ts';
import { offerPicture } from './pictures.ts';
import { plainLine } from './plain.ts';
import type { SiteContext } from './site-context.ts';
import type { ComparisonPageView } from './types/comparison-page.ts';
import type { PageHead } from './types/frame.ts';
import type { OfferView } from './types/offer.ts';
import type { PathwayView } from './types/pathway.ts';
import type { ProviderView } from './types/provider.ts';

function described(lead: Line | undefined): { description?: string } {
  return lead === undefined ? {} : { description: plainLine(lead) };
}

/** What the page of an offer says about itself. Drafts stay out of search engines. */
export function offerHead({ id, title, lead, href: path, marks }: OfferView, context: SiteContext): PageHead {
  const picture = offerPicture(id, context);
  return {
    title,
    ...described(lead),
    path,
    current: 'offers',
    ...(marks.draft ? { noIndex: true } : {}),
    ...(picture ? { picture } : {}),
    oembed: href(context.to.base, oembedPath('offer', id)),
  };
}

/** What the page of a provider says about itself. */
export function providerHead({ id, title, lead }: ProviderView, to: Addresses): PageHead {
  return { title, ...described(lead), path: to.provider(id), current: 'providers' };
}

/** What the page of a pathway says about itself. */
export function pathwayHead({ id, title, lead, marks }: PathwayView, to: Addresses): PageHead {
  return {
    title,
    ...described(lead),
    path: to.pathway(id),
    current: 'pathways',
    oembed: href(to.base, oembedPath('pathway', id)),
    ...(marks.draft ? { noIndex: true } : {}),
  };
}

/** What the page of a ready comparison says about itself. */
export function comparisonHead({ title, lead, path, noIndex }: ComparisonPageView): PageHead {
  return { title, ...described(lead), path, current: 'compare', ...(noIndex ? { noIndex } : {}) };
}

/** What the page of a reader's own comparison says about itself. */
export function compareHead({ words, to }: Pick<SiteContext, 'words' | 'to'>): PageHead {
  const { title, description } = words.comparePage;
  return { title, description, path: to.compare, current: 'compare' };
}

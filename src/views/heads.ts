import type { Comparison } from '../catalogue/catalogue.ts';
import type { Line } from '../concepts/row.ts';
import type { Addresses } from './addresses.ts';
import { plainLine } from './plain.ts';
import type { ComparisonView } from './types/comparison.ts';
import type { PageHead } from './types/frame.ts';
import type { OfferView } from './types/offer.ts';
import type { PathwayView } from './types/pathway.ts';
import type { ProviderView } from './types/provider.ts';

function described(lead: Line | undefined): { description?: string } {
  return lead === undefined ? {} : { description: plainLine(lead) };
}

/** What the page of an offer says about itself. Drafts stay out of search engines. */
export function offerHead({ title, lead, href, marks }: OfferView): PageHead {
  return { title, ...described(lead), path: href, current: 'offers', ...(marks.draft ? { noIndex: true } : {}) };
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
    ...(marks.draft ? { noIndex: true } : {}),
  };
}

/** What the page of an editor's comparison says about itself. */
export function comparisonHead(
  { title, lead }: ComparisonView,
  { id, status }: Pick<Comparison, 'id' | 'status'>,
  to: Addresses,
): PageHead {
  return { title, ...described(lead), path: to.comparison(id), ...(status.is === 'draft' ? { noIndex: true } : {}) };
}

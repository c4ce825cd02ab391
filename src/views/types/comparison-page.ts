import type { Line } from '../../concepts/row.ts';
import type { ComparisonView } from './comparison.ts';
import type { Link } from './link.ts';
import type { PagerView } from './offers.ts';

/** The page of a comparison that is ready: an editor's set, a pathway's offers, offers of one field and level. */
export type ComparisonPageView = {
  readonly title: string;
  /** BCP 47 language of title, lead and body, where it is not the page's. */
  readonly lang?: string;
  readonly trail: readonly Link[];
  readonly lead?: Line;
  readonly comparison: ComparisonView;
  readonly pager?: PagerView;
  /** Path of this page. */
  readonly path: string;
  readonly bodyHtml?: string;
  readonly noIndex?: true;
};

/** Where readers put together what they compare, with the comparisons that are ready. */
export type CompareView = {
  readonly groups: readonly { readonly key: string; readonly title: string; readonly links: readonly Link[] }[];
  /** Folder of the offers' files: `/api/v1/offers/`. */
  readonly apiHref: string;
  readonly offersHref: string;
};

import type { Line } from '../../concepts/row.ts';
import type { BannerView, Marks } from './banner.ts';
import type { OfferEntry } from './entry.ts';
import type { IndexGroup } from './index-list.ts';
import type { Link } from './link.ts';
import type { SectionView } from './offer.ts';
import type { TallyRow } from './transparency.ts';

export type ProviderView = {
  readonly id: string;
  readonly title: string;
  readonly lang?: string;
  readonly trail: readonly Link[];
  readonly marks: Marks;
  /** Kind and place: `University in Tartu, Estonia`. */
  readonly byline: Line;
  readonly lead?: Line;
  readonly banner?: BannerView;
  /** Identity, quality assurance, links, sources. */
  readonly sections: readonly SectionView[];
  /** Its offers, those that can be taken first. */
  readonly entries: readonly OfferEntry[];
  /** Its pathways. */
  readonly pathways: readonly Link[];
  /** How complete its offers are. */
  readonly tally: readonly TallyRow[];
  readonly bodyHtml?: string;
};

/** `/providers/`: all of them, by country. */
export type ProvidersView = { readonly total: number; readonly groups: readonly IndexGroup[] };

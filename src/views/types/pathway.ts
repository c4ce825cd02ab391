import type { Line } from '../../concepts/row.ts';
import type { BannerView, Marks, TagView } from './banner.ts';
import type { GraphView } from './graph.ts';
import type { Link } from './link.ts';
import type { Deed, SectionView } from './offer.ts';
import type { PlannerView } from './planner.ts';

/** A pathway in a list. */
export type PathwayEntry = {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly lang?: string;
  /** Who awards it. */
  readonly by: string;
  readonly lead?: string;
  /** `20 ECTS`, `6 offers`: short pieces. */
  readonly facts: readonly string[];
  readonly status?: TagView;
};

export type PathwaysView = {
  readonly plannerHref: string;
  readonly entries: readonly PathwayEntry[];
};

/** A rule of a pathway in words, with what falls under it; rules nest as deep as the provider needs. */
export type PathwayRule = {
  /** `Required: both`, `Electives: at least 10 ECTS of these`. */
  readonly title: string;
  readonly lines?: readonly Line[];
  /** `all`: solid bar; `some`: dashed bar. */
  readonly kind: 'all' | 'some';
  readonly items: readonly (PathwayItem | PathwayRule)[];
};

/** An offer in a pathway, or a thing that is not in the catalogue (then without an address). */
export type PathwayItem = {
  readonly label: string;
  readonly href?: string;
  readonly lang?: string;
  readonly note?: string;
  /** Id of the offer, where the catalogue has it. */
  readonly offer?: string;
};

export type PathwayView = {
  readonly id: string;
  readonly title: string;
  readonly lang?: string;
  readonly trail: readonly Link[];
  readonly marks: Marks;
  /** Credit and who awards it. */
  readonly byline: Line;
  readonly lead?: Line;
  readonly banner?: BannerView;
  /** Stacking gives no automatic right: always shown. */
  readonly caution: BannerView;
  /** Null where no rules are stated. */
  readonly graph: GraphView | null;
  readonly planner: PlannerView | null;
  readonly rules: readonly PathwayRule[];
  /** Order, time, limits, what it leads to, level, sources … */
  readonly sections: readonly SectionView[];
  readonly deeds: readonly Deed[];
  /** Its offers side by side, where there are two or more. */
  readonly compareHref?: string;
  readonly bodyHtml?: string;
  readonly bodyLang?: string;
};

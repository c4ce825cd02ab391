import type { PathwayProblem, ProblemOffer } from '../../facts/pathway/problem.ts';
import type { Figure } from '../../values/figure.ts';

/** What the planner loads for one pathway: `/api/v1/plans/<id>.json`. */
export type PlanData = {
  readonly problem: PathwayProblem;
  /** The pathway's page. */
  readonly href: string;
  /** What its rules are called, by their paths: `0`, `1.2`. */
  readonly rules: { readonly [path: string]: string };
  /** Offers that those of the pathway ask for first, without being a part, by id. */
  readonly more: { readonly [id: string]: ProblemOffer };
  /** What the pathway itself costs beside its offers, in words; null: not stated. */
  readonly ownCost: string | null;
  /** The same to add up; null: not stated, or not as one sum. */
  readonly ownFee: { readonly figure: Figure; readonly currency: string } | null;
  /** Who decides whether it counts, with their pages. */
  readonly decides: readonly { readonly name: string; readonly href?: string }[];
};

/** Every pathway in short, for “what could I reach?”: `/api/v1/plans.json`. */
export type PlanIndex = {
  readonly pathways: readonly {
    readonly id: string;
    readonly title: string;
    readonly lang?: string;
    /** Places of the offers that its rules name, in `offers`. */
    readonly names: readonly number[];
    /** It also takes offers that it does not name. */
    readonly open: boolean;
  }[];
  /** Ids and titles of the offers that some pathway names. */
  readonly offers: readonly (readonly [id: string, title: string, provider: string])[];
};

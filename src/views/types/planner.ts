import type { PlanData } from './plan.ts';

/** Something to tick. */
export type ChoiceView = {
  readonly key: string;
  /** Id of its box. */
  readonly id: string;
  readonly title: string;
  readonly lang?: string;
  /** Credits or hours. */
  readonly note?: string;
};

/** The planner of one pathway, or (without `target`) of all of them. */
export type PlannerView = {
  /** Where its data stand, and the pages of offers. */
  readonly plansHref: string;
  readonly offersHref: string;
  readonly target?: string;
  readonly things: readonly ChoiceView[];
  /** What counts without being named. */
  readonly any: readonly ChoiceView[];
  /** Pathways to choose from; empty on the page of one. */
  readonly targets: readonly {
    readonly id: string;
    readonly title: string;
    readonly href: string;
    readonly lang?: string;
  }[];
  readonly decides: PlanData['decides'];
  /** The planner of all pathways; absent on its own page. */
  readonly moreHref?: string;
};

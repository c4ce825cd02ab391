import type { Line } from '../../concepts/row.ts';
import type { TagView } from './banner.ts';

/** A level of a framework beside the European one. */
export type LevelOfFramework = {
  /** In the framework's own notation. */
  readonly label: string;
  readonly explanation?: string;
  /** `EQF 6`, or `≈ EQF 6` where only a study compares them; absent where there is no link. */
  readonly eqf?: string;
  /** Offers at it. */
  readonly count: number;
  readonly href?: string;
};

export type FrameworkView = {
  /** Anchor: the framework's id in lower case. */
  readonly key: string;
  readonly title: string;
  /** Country, in words. */
  readonly country?: string;
  /** Referenced to EQF, compared by a study, or not linked. */
  readonly relation: TagView;
  readonly explanation: Line;
  /** From the highest to the lowest. */
  readonly levels: readonly LevelOfFramework[];
  readonly source: Line;
};

/** One step of the common ladder, for learners. */
export type LevelStep = {
  /** EQF level, 1 to 8. */
  readonly level: number;
  /** `Level 6, bachelor’s level`. */
  readonly title: string;
  /** `EQF 6, first cycle (QF-EHEA)`. */
  readonly term: string;
  /** What one can do at this level, in plain words. */
  readonly explanation: string;
  readonly count: number;
  readonly href?: string;
  /** Levels of the other frameworks in use that stand here: `NFQ 8`, `≈ NZQF 7`. */
  readonly beside: readonly string[];
};

export type LevelsView = {
  /** The ladders beside each other, from the highest step to the lowest: the European level, then each framework's. */
  readonly sideBySide: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** From the highest to the lowest. */
  readonly steps: readonly LevelStep[];
  readonly frameworks: readonly FrameworkView[];
  /** Credit systems: name, what one credit is, the rule to ECTS or why there is none, the source. */
  readonly creditSystems: readonly {
    readonly key: string;
    readonly name: string;
    readonly hours: string;
    readonly toEcts: string;
    readonly source: Line;
  }[];
};

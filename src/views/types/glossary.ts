import type { Line } from '../../concepts/row.ts';

export type GlossaryTerm = {
  /** Anchor, kebab-case. */
  readonly id: string;
  /** The plain word. */
  readonly term: string;
  /** The field's word, where it is another. */
  readonly fieldTerm?: string;
  readonly explanation: Line;
  /** Where the meaning comes from. */
  readonly source?: Line;
};

export type GlossaryView = {
  readonly groups: readonly { readonly key: string; readonly title: string; readonly terms: readonly GlossaryTerm[] }[];
};

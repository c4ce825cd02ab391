import type { Rule, Severity } from './rule.ts';

/** Keys and list indexes from the root of a frontmatter down to the place that is meant. */
export type Path = readonly (string | number)[];

/** A breach of a rule at a key of one record, before its place in the file is known. */
export type Finding = {
  readonly rule: Rule;
  /** Where; the deepest part of the path that exists in the file is pointed at. */
  readonly at: Path;
  /** What is wrong, with the value as written: one sentence or two. */
  readonly message: string;
  /** What to write instead, for this very case; the rule's remedy, if absent. */
  readonly help?: string;
  /** Points at the key, not the value: for keys that should not be there. */
  readonly on?: 'key';
};

/** A range of a text file: lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export type Place = {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
};

/** A breach of a rule at a place in a file: what every reporter prints. */
export type Diagnostic = Place & {
  /** Path of the file, relative to the content folder's parent, with forward slashes. */
  readonly file: string;
  readonly severity: Severity;
  /** Id of the rule. */
  readonly rule: string;
  readonly message: string;
  readonly help: string;
};

/** A breach found in a text that is not frontmatter (the body of a file), with its place. */
export type PlacedFinding = Place & { readonly rule: Rule; readonly message: string; readonly help?: string };

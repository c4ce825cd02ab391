import type { CountedLink } from './link.ts';

/** A headed list of ways into the catalogue. */
export type IndexGroup = {
  /** Anchor, kebab-case. */
  readonly key: string;
  readonly title: string;
  readonly links: readonly CountedLink[];
  /** A sentence below the list: what was left out, or placed by comparison. */
  readonly note?: string;
  /** To all of them, where the list is cut. */
  readonly more?: { readonly label: string; readonly href: string };
};

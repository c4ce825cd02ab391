/** A link with its words. */
export type Link = {
  readonly label: string;
  readonly href: string;
  /** BCP 47 language of the words, where it is not the page's. */
  readonly lang?: string;
};

/** A link that says how many offers stand behind it. */
export type CountedLink = {
  readonly label: string;
  /** Absent where no page stands behind it: then the words are plain text. */
  readonly href?: string;
  /** Offers, from 0. With 0 the words are never a link. */
  readonly count: number;
  /** Stands for "not stated" and its like; shown quietly, at the end. */
  readonly unknown?: true;
  readonly lang?: string;
};

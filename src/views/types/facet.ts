/** Names of the filters of the search index. */
export const filterNames = [
  'field',
  'price',
  'mode',
  'workload',
  'level',
  'language',
  'status',
  'country',
  'provider',
] as const;

export type FilterName = (typeof filterNames)[number];

/** Value that every filter gives an offer whose fact nobody stated. */
export const NOT_STATED_VALUE = 'not-stated';

export type FacetValue = {
  /** As it stands in the search index and in addresses: stable, kebab-case, of no language. */
  readonly id: string;
  readonly label: string;
  /** Offers in the whole catalogue. */
  readonly count: number;
  /** The page of the offers with this value, for those without scripts. */
  readonly href?: string;
  /**
   * The fact is not known well enough to say that an offer fits or does not: not stated, on another page, in another
   * currency, in units that do not convert. Such offers come in the second group, never nowhere (decision 8).
   */
  readonly unknown?: true;
};

export type FacetView = {
  readonly key: FilterName;
  readonly legend: string;
  /** Finishes "3 may fit: …", such as "the cost is not stated". */
  readonly unknownPhrase: string;
  readonly values: readonly FacetValue[];
};

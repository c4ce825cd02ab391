import { filterWords } from './filter-words.ts';

const offers = (count: number): string => `${count} ${count === 1 ? 'offer' : 'offers'}`;

/** Words of the list of offers, its filters and its search. */
export const search = {
  title: 'Find offers',
  label: 'Search in titles, subjects and what you will be able to do',
  button: 'Search',
  filters: 'Filters',
  moreValues: (count: number) => `${count} more`,
  sort: 'Sort by',
  sorts: {
    relevance: 'Best match',
    start: 'Next start',
    workload: 'Fewest hours',
    fee: 'Lowest total cost',
    title: 'Title',
  },
  total: offers,
  /** On the button at the foot of the filters. */
  show: (count: number) => `Show ${offers(count)}`,
  allNone: 'With your other filters, no offer fits for certain whichever you tick.',
  results: 'Offers',
  chips: 'Filters in use',
  refine: 'Search and filter these offers',
  allOffers: 'All offers',
  needsScript: 'Searching needs JavaScript. Without it you can go through the lists: every filter is a link.',
  /** For the script: plain data, so that it needs no dictionary. `{n}`, `{m}` and `{what}` are filled in. */
  live: {
    /** By plural category (Intl.PluralRules). */
    fit: { one: '{n} offer fits', other: '{n} offers fit' },
    fitAndMay: { one: '{n} offer fits, {m} more may fit', other: '{n} offers fit, {m} more may fit' },
    onlyMay: { one: 'No offer fits for certain, {n} may fit', other: 'No offer fits for certain, {n} may fit' },
    /** On the button at the foot of the filters. */
    show: { one: 'Show {n} offer', other: 'Show {n} offers' },
    showAndMay: { one: 'Show {n} offer, {m} more may fit', other: 'Show {n} offers, {m} more may fit' },
    showMay: { one: 'Show {n} that may fit', other: 'Show {n} that may fit' },
    showNone: 'No offer fits: what helps',
    mayFit: { one: '{n} may fit: {what}', other: '{n} may fit: {what}' },
    mayFitExplain:
      'They match everything else you asked for. So we can neither leave them out nor promise that they fit.',
    /** `{what}`: how many in which currency. */
    otherCurrency: { one: '{n} in another currency: {what}', other: '{n} in another currency: {what}' },
    otherCurrencyExplain:
      'They match everything else you asked for. We do not convert currencies, so nobody can say here whether they cost less or more.',
    otherCurrencyOrder: 'We do not convert currencies, so they have no place in this order.',
    or: ', or ',
    hideMayFit: 'Hide them',
    showMayFit: 'Show what may fit',
    inUse: { one: '{n} in use', other: '{n} in use' },
    remove: 'Remove filter:',
    removeAll: 'Remove all',
    more: { one: 'Show {n} more', other: 'Show {n} more' },
    none: 'No offer fits',
    noneExplain: 'Take a filter away, use fewer or other words, or look at all offers.',
    loosen: 'Take one of these away to find more:',
    without: {
      one: 'Without the filter “{what}”: {n} offer fits',
      other: 'Without the filter “{what}”: {n} offers fit',
    },
    withoutWords: { one: 'Without your words: {n} offer fits', other: 'Without your words: {n} offers fit' },
    withoutAll: { one: 'Without any filter: {n} offer fits', other: 'Without any filter: {n} offers fit' },
    didYouMean: 'Did you mean:',
    /** Before filters that words of the search name. */
    didYouMeanFilter: 'Did you mean the filter:',
    didYouMeanFilters: 'Did you mean the filters, all at once:',
    orOneFilter: 'Or only one of them:',
    filterWords,
    leftOutWord: 'No offer has the word “{what}”, so it was left out.',
    leftOutAddress: 'Left out of what the address asks, because nothing here has it: {what}.',
    unknownLast: 'Offers that do not state it stand at the end.',
    searching: 'Searching …',
    failed: 'The search cannot be loaded now. The list below and its links still work.',
  },
} as const;

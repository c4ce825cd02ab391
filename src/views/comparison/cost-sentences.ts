import type { Money } from '../../facts/fee-totals.ts';
import type { Figure } from '../../values/figure.ts';
import { formatFigure, formatList, formatMoney } from '../../values/format.ts';
import type { ComparedOffer } from '../types/comparison.ts';
import { currenciesOf, type Price, personPrices, pricesOf } from './price.ts';
import { rank } from './rank.ts';
import { rankForAll } from './rank-for-all.ts';
import { type Lettered, lettersOf, ranked, type SummarySpeech, sentence } from './sentences.ts';

/**
 * What tells the costs apart. A group of people may have a price of its own: then who costs less is said for all where
 * it holds at every price, else only of the price for everyone else, with the groups that have another one.
 */
export function costSentences(all: readonly Lettered[], speech: SummarySpeech): string[] {
  const said = speech.words.comparisonSummary.cost;
  const currencies = currenciesOf(all.map(({ offer }) => offer));
  const perCurrency = currencies.map((currency) => currencySentences(all, currency, speech));
  const free = all.filter(({ offer }) => pricesOf(offer).some(isFree));
  const [freeForAll, freeForMost] = [free.filter((one) => !hasGroups(one)), free.filter(hasGroups)];
  const lettersIn = (some: readonly Lettered[]): string[] => some.map(({ letter }) => letter);
  const unknown = ({ derived: { fee } }: ComparedOffer): string =>
    fee.known ? (fee.value.some(({ conditional }) => conditional) ? 'depends-on-condition' : 'partly') : fee.reason;
  const because = (...reasons: readonly string[]): string[] =>
    lettersOf(all, (offer) => pricesOf(offer).length === 0 && reasons.includes(unknown(offer)));
  const ofGroups = new Set(lettersIn([...freeForMost, ...perCurrency.flatMap(({ general }) => general)]));
  return [
    ...sentence(lettersIn(freeForAll), speech, said.free),
    ...sentence(lettersIn(freeForMost), speech, said.free).map(said.general),
    ...perCurrency.flatMap(({ sentences }) => sentences),
    ...all.filter((one) => ofGroups.has(one.letter)).map((one) => groupsSentence(one, speech)),
    ...(currencies.length > 1 ? [said.currencies(formatList(currencies, speech))] : []),
    ...sentence(because('not-stated'), speech, said.notStated),
    ...sentence(because('elsewhere'), speech, said.elsewhere),
    ...sentence(because('partly', 'not-today', 'not-clear-which'), speech, said.partly),
    ...sentence(because('depends-on-who', 'depends-on-condition'), speech, said.depends),
    ...sentence(because('not-applicable'), speech, said.notApplicable),
  ];
}

type CurrencySentences = {
  readonly sentences: readonly string[];
  /** Offers of which only the price for everyone else was ranked. */
  readonly general: readonly Lettered[];
};

function currencySentences(all: readonly Lettered[], currency: string, speech: SummarySpeech): CurrencySentences {
  const said = speech.words.comparisonSummary.cost;
  const money = (figure: Figure): string => moneyOf({ figure, currency }, speech);
  const priced = all.flatMap((one) =>
    pricesOf(one.offer).flatMap((price) =>
      price.kind === 'priced' && price.currency === currency ? [{ ...one, figure: price.figure }] : [],
    ),
  );
  const ranking = rank(priced);
  const grouped = priced.filter(hasGroups);
  if (ranking === null || ranking.kind === 'overlap' || grouped.length === 0) {
    return { sentences: ranked(ranking, speech, sayings(said, money)), general: [] };
  }
  const forAll = priced.flatMap(({ letter, offer }) => {
    const prices = personPrices(offer, currency);
    return prices === null ? [] : [{ letter, prices }];
  });
  const whoever = forAll.length === priced.length ? rankForAll(forAll) : null;
  return whoever
    ? { sentences: ranked(whoever, speech, sayings({ ...said, ...said.whoever }, money)), general: [] }
    : { sentences: ranked(ranking, speech, sayings(said, money)).map(said.general), general: grouped };
}

function sayings(
  { less, least, same, overlap }: SummarySpeech['words']['comparisonSummary']['cost'],
  money: (figure: Figure) => string,
): Parameters<typeof ranked>[2] {
  return {
    less: (cheaper, difference, dearer) => less(cheaper, money(difference), dearer),
    least: (letter, figure, letters) => least(letter, money(figure), letters),
    same: (letters, figure) => same(letters, money(figure)),
    overlap,
  };
}

/** What the groups pay: a sentence on the general price alone would mislead them. */
function groupsSentence({ letter, offer: { groups = [] } }: Lettered, speech: SummarySpeech): string {
  const said = speech.words.comparisonSummary.cost;
  const prices = groups.map(({ who, whole }) => {
    if (whole.kind === 'free') return said.freeFor(who);
    return whole.kind === 'total' ? said.priceFor(moneyOf(whole.money, speech), who) : said.unknownFor(who);
  });
  return said.otherPrices(letter, formatList(prices, speech));
}

function moneyOf({ figure, currency }: Money, speech: SummarySpeech): string {
  return formatFigure(figure, speech, (value) => formatMoney(value, currency, speech));
}

function hasGroups({ offer: { groups = [] } }: Lettered): boolean {
  return groups.length > 0;
}

function isFree({ kind }: Price): boolean {
  return kind === 'free';
}

import type { Line } from '../../concepts/row.ts';
import type { Words } from '../../i18n/words.ts';
import type { Figure } from '../../values/figure.ts';
import { formatFigure, formatHours, formatList, formatMoney } from '../../values/format.ts';
import type { ComparedOffer } from '../types/comparison.ts';
import { currenciesOf, type Price, pricesOf } from './price.ts';
import { type Ranking, rank } from './rank.ts';

/** How sentences are said. */
export type SummarySpeech = {
  readonly words: Pick<Words, 'comparisonPage' | 'comparisonSummary' | 'values'>;
  readonly language: string;
};

type Lettered = { readonly letter: string; readonly offer: ComparedOffer };

/**
 * What tells two to four offers apart, in short sentences: hours, cost, level, and what cannot be taken. What is not
 * known is said, and never takes part in a ranking; nor do ranges that overlap, nor costs in different currencies.
 */
export function summarise(offers: readonly ComparedOffer[], speech: SummarySpeech): readonly Line[] {
  if (offers.length < 2) return [];
  const lettered = offers.map((offer, index) => ({ letter: speech.words.comparisonPage.letters[index] ?? '', offer }));
  const sentences = [
    ...hoursSentences(lettered, speech),
    ...costSentences(lettered, speech),
    ...levelSentences(lettered, speech),
    ...statusSentences(lettered, speech),
  ];
  return sentences.map((sentence): Line => [sentence]);
}

function hoursSentences(all: readonly Lettered[], speech: SummarySpeech): string[] {
  const said = speech.words.comparisonSummary.hours;
  const known = all.flatMap(({ letter, offer: { derived } }) =>
    derived.hours.known ? [{ letter, figure: derived.hours.value }] : [],
  );
  const because = (...reasons: readonly string[]): string[] =>
    lettersOf(all, ({ derived: { hours } }) => !hours.known && reasons.includes(hours.reason));
  return [
    ...ranked(rank(known), speech, {
      less: (less, difference, more) => said.less(less, formatHours(difference, speech), more),
      least: (letter, figure, letters) =>
        known.length === all.length
          ? said.fewest(letter, formatHours(figure, speech))
          : said.fewestKnown(letter, formatHours(figure, speech), letters),
      same: (letters, figure) => said.same(letters, formatHours(figure, speech)),
      overlap: said.overlap,
    }),
    ...sentence(because('not-stated'), speech, said.notStated),
    ...sentence(because('no-rate', 'only-per-week'), speech, said.noRate),
    ...sentence(because('not-applicable'), speech, said.notApplicable),
  ];
}

function costSentences(all: readonly Lettered[], speech: SummarySpeech): string[] {
  const said = speech.words.comparisonSummary.cost;
  const currencies = currenciesOf(all.map(({ offer }) => offer));
  const isFree = ({ kind }: Price): boolean => kind === 'free';
  const perCurrency = currencies.flatMap((currency) => {
    const priced = all.flatMap(({ letter, offer }) =>
      pricesOf(offer).flatMap((price) =>
        price.kind === 'priced' && price.currency === currency ? [{ letter, figure: price.figure }] : [],
      ),
    );
    const money = (figure: Figure): string => moneyOf(figure, currency, speech);
    return ranked(rank(priced), speech, {
      less: (less, difference, more) => said.less(less, money(difference), more),
      least: (letter, figure, letters) => said.least(letter, money(figure), letters),
      same: (letters, figure) => said.same(letters, money(figure)),
      overlap: said.overlap,
    });
  });
  const unknown = ({ derived: { fee } }: ComparedOffer): string =>
    fee.known ? (fee.value.some(({ conditional }) => conditional) ? 'depends-on-condition' : 'partly') : fee.reason;
  const because = (...reasons: readonly string[]): string[] =>
    lettersOf(all, (offer) => pricesOf(offer).length === 0 && reasons.includes(unknown(offer)));
  return [
    ...sentence(
      lettersOf(all, (offer) => pricesOf(offer).some(isFree)),
      speech,
      said.free,
    ),
    ...perCurrency,
    ...(currencies.length > 1 ? [said.currencies(formatList(currencies, speech))] : []),
    ...sentence(because('not-stated'), speech, said.notStated),
    ...sentence(because('elsewhere'), speech, said.elsewhere),
    ...sentence(because('partly', 'not-today', 'not-clear-which'), speech, said.partly),
    ...sentence(because('depends-on-who', 'depends-on-condition'), speech, (letters, one) =>
      one ? said.dependsOne(letters) : said.depends(letters),
    ),
    ...sentence(because('not-applicable'), speech, said.notApplicable),
  ];
}

function levelSentences(all: readonly Lettered[], speech: SummarySpeech): string[] {
  const { level: said } = speech.words.comparisonSummary;
  const places = new Map<string, string[]>();
  for (const { letter, offer } of all) {
    const { level } = offer.derived;
    if (!level.known) continue;
    const name = `${level.value.approximate ? '≈ ' : ''}EQF ${level.value.eqf}`;
    places.set(name, [...(places.get(name) ?? []), letter]);
  }
  const each = [...places].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const [[name, letters] = ['', []]] = each;
  const known = each.flatMap(([, some]) => some).length;
  const unplaced = lettersOf(all, ({ derived }) => !derived.level.known);
  return [
    ...(each.length === 1 && letters.length > 1 ? [said.same(formatList(letters, speech), name)] : []),
    ...(each.length > 1
      ? [
          said.differ(
            formatList(
              each.map(([place, some]) => said.each(formatList(some, speech), place)),
              speech,
            ),
          ),
        ]
      : []),
    ...(known > 0 ? sentence(unplaced, speech, said.unknown) : []),
  ];
}

/** What cannot simply be applied for, whatever else speaks for it. */
function statusSentences(all: readonly Lettered[], speech: SummarySpeech): string[] {
  const labels = [...new Set(all.flatMap(({ offer }) => offer.status?.label ?? []))];
  return labels.map((label) => {
    const letters = lettersOf(all, ({ status }) => status?.label === label);
    return speech.words.comparisonSummary.status(formatList(letters, speech), label);
  });
}

type Sayings = {
  readonly less: (less: string, difference: Figure, more: string) => string;
  readonly least: (letter: string, figure: Figure, letters: string) => string;
  readonly same: (letters: string, figure: Figure) => string;
  readonly overlap: (letters: string) => string;
};

function ranked(ranking: Ranking | null, speech: SummarySpeech, say: Sayings): string[] {
  if (ranking === null) return [];
  const letters = formatList(ranking.letters, speech);
  switch (ranking.kind) {
    case 'same':
      return [say.same(letters, ranking.figure)];
    case 'overlap':
      return [say.overlap(letters)];
    case 'less':
      return [say.less(ranking.least, ranking.difference, ranking.other)];
    case 'least':
      return [say.least(ranking.least, ranking.figure, letters)];
    default:
      return ranking satisfies never;
  }
}

function lettersOf(all: readonly Lettered[], fits: (offer: ComparedOffer) => boolean): string[] {
  return all.filter(({ offer }) => fits(offer)).map(({ letter }) => letter);
}

function sentence(
  letters: readonly string[],
  speech: SummarySpeech,
  say: (letters: string, one: boolean) => string,
): string[] {
  return letters.length === 0 ? [] : [say(formatList(letters, speech), letters.length === 1)];
}

function moneyOf(figure: Figure, currency: string, speech: SummarySpeech): string {
  return formatFigure(figure, speech, (value) => formatMoney(value, currency, speech));
}

import type { Line } from '../../concepts/row.ts';
import { formatHours, formatList } from '../../values/format.ts';
import type { ComparedOffer } from '../types/comparison.ts';
import { costSentences } from './cost-sentences.ts';
import { rank } from './rank.ts';
import { type Lettered, lettersOf, ranked, type SummarySpeech, sentence } from './sentences.ts';

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

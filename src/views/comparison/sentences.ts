import type { Words } from '../../i18n/words.ts';
import type { Figure } from '../../values/figure.ts';
import { formatList } from '../../values/format.ts';
import type { ComparedOffer } from '../types/comparison.ts';
import type { Ranking } from './rank.ts';

/** How sentences are said. */
export type SummarySpeech = {
  readonly words: Pick<Words, 'comparisonPage' | 'comparisonSummary' | 'values'>;
  readonly language: string;
};

/** An offer with the letter that stands for it. */
export type Lettered = { readonly letter: string; readonly offer: ComparedOffer };

/** How a ranking is said. */
export type Sayings = {
  readonly less: (less: string, difference: Figure, more: string) => string;
  readonly least: (letter: string, figure: Figure, letters: string) => string;
  readonly same: (letters: string, figure: Figure) => string;
  readonly overlap: (letters: string) => string;
};

/** The sentence on a ranking; none where there is no ranking. */
export function ranked(ranking: Ranking | null, speech: SummarySpeech, say: Sayings): string[] {
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

/** Letters of the offers that fit. */
export function lettersOf(all: readonly Lettered[], fits: (offer: ComparedOffer) => boolean): string[] {
  return all.filter(({ offer }) => fits(offer)).map(({ letter }) => letter);
}

/** A sentence on some of the offers; none where it is about none. */
export function sentence(
  letters: readonly string[],
  speech: SummarySpeech,
  say: (letters: string, one: boolean) => string,
): string[] {
  return letters.length === 0 ? [] : [say(formatList(letters, speech), letters.length === 1)];
}

import type { Outcome } from './engine.ts';
import type { Sentence, Sentences } from './sentences.ts';

/** How many offers a query gives: those that fit for certain, and those that may. */
export type Tally = { readonly fits: number; readonly more: number };

export function tallyOf({ answer, currencyFits, query }: Pick<Outcome, 'answer' | 'currencyFits' | 'query'>): Tally {
  const { fit, currency, mayFit } = answer;
  return {
    fits: fit.length + (currencyFits ? currency.length : 0),
    more: query.sureOnly ? 0 : mayFit.length + (currencyFits ? 0 : currency.length),
  };
}

/** Sentences for a tally, by what it has. */
export type TallyWords = {
  readonly fit: Sentence;
  readonly onlyMay: Sentence;
  readonly fitAndMay: Sentence;
  readonly none: string;
};

/** Says how many fit. */
export function sayTally({ fits, more }: Tally, words: TallyWords, say: Sentences): string {
  if (fits + more === 0) return words.none;
  if (more === 0) return say.counted(words.fit, fits);
  if (fits === 0) return say.counted(words.onlyMay, more);
  return say.counted(words.fitAndMay, fits, { m: say.figure(more) });
}

/** Languages whose outcomes are judged; others are not, and that is said. */
export const judgedLanguages = ['en', 'de', 'fr', 'es', 'et'] as const;
export type JudgedLanguage = (typeof judgedLanguages)[number];

/** What a statement turned out to name, as the rules of one language see it. */
export type Verdict = {
  /** `not-judged`: the language has no word list, or the statement leaves doubt. */
  readonly verdict: 'observable' | 'not-observable' | 'not-judged';
  /** The deciding word as it stands in the statement. */
  readonly word?: string;
  /** Verbs in the same language that say what the learner does; for `not-observable` only. */
  readonly suggestion?: string;
};

/** How one language names what can be observed and what cannot. */
export type Lexicon = {
  /** Where the choice of verbs comes from. */
  readonly source: string;
  /** @param statement one line, single-spaced, without list marks, with straight apostrophes */
  readonly judge: (statement: string) => Verdict;
};

export const doubt: Verdict = { verdict: 'not-judged' };

export function observable(word: string): Verdict {
  return { verdict: 'observable', word };
}

export function notObservable(word: string | undefined, suggestion: string): Verdict {
  return word === undefined
    ? { verdict: 'not-observable', suggestion }
    : { verdict: 'not-observable', word, suggestion };
}

/** Words written with spaces between them. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Words that name an action of the mind, with what to write in their place: one line each, `words: suggestion`. */
export function suggestions(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .split('\n')
      .map((line) => line.split(':').map((part) => part.trim()))
      .flatMap(([forms = '', suggestion = '']) => words(forms).map((form) => [form, suggestion] as const)),
  );
}

/** Takes openings such as "the learner will be able to" off, one after another. */
export function withoutOpenings(statement: string, openings: readonly RegExp[]): string {
  let rest = statement;
  for (let before = ''; before !== rest; ) {
    before = rest;
    for (const opening of openings) rest = rest.replace(opening, '');
  }
  return rest;
}

import { doubt, notObservable, observable, type Verdict, withoutOpenings } from './lexicon.ts';

/** The rules of a language whose outcomes begin with their verb, apart from openings. All in lower case. */
export type VerbFirst = {
  /** What may stand before the verb: times, subjects, modal verbs, adverbs. Each begins with `^`. */
  readonly openings: readonly RegExp[];
  /** Forms that name an observable action. */
  readonly actions: ReadonlySet<string>;
  /** Actions that may as well be nouns ("design principles") and count only before words that this matches. */
  readonly nounLike?: { readonly words: ReadonlySet<string>; readonly verbBefore: RegExp };
  /** Forms that name none, with what to write instead. */
  readonly vague: ReadonlyMap<string, string>;
  /** Phrases at the start that name none ("aware of"), with what to write instead. */
  readonly vaguePhrases: readonly (readonly [RegExp, string])[];
  /** Beginnings about which people differ: they are not judged. */
  readonly doubtful: readonly RegExp[];
  /** Beginnings of topics: "introduction to". */
  readonly topic: RegExp;
  /** What to write instead of a topic. */
  readonly topicSuggestion: string;
  /** Words that join two verbs; and words that open a subordinate clause. */
  readonly join: RegExp;
  readonly subordinate: RegExp;
};

/** Judges a statement by its first verb, and by a second one joined to a vague first. */
export function judgeVerbFirst(statement: string, rules: VerbFirst): Verdict {
  const lower = statement.toLowerCase();
  const rest = withoutOpenings(lower, rules.openings);
  if (rules.doubtful.some((pattern) => pattern.test(rest))) return doubt;
  const head = /^[\p{L}-]+/u.exec(rest)?.[0] ?? '';
  for (const [pattern, suggestion] of rules.vaguePhrases) {
    const phrase = pattern.exec(rest)?.[0];
    if (phrase !== undefined)
      return besides(rest.slice(phrase.length), notObservable(phrase, suggestion), rules, false);
  }
  if (rules.actions.has(head)) return isVerb(head, rest, rules) ? observable(head) : doubt;
  const suggestion = rules.vague.get(head);
  if (suggestion !== undefined) return besides(rest.slice(head.length), notObservable(head, suggestion), rules, true);
  if (!rules.topic.test(rest)) return doubt;
  return actionsIn(rest, rules).length > 0 ? doubt : notObservable(undefined, rules.topicSuggestion);
}

/**
 * "Understand and apply": a second verb decides, if it is joined to the first and not part of a clause below it.
 * @param afterVerb an unknown word joined directly to a verb is another verb: that is doubt
 */
function besides(rest: string, otherwise: Verdict, rules: VerbFirst, afterVerb: boolean): Verdict {
  const clause = rules.subordinate.exec(rest);
  const main = clause ? rest.slice(0, clause.index) : rest;
  const joined = main.split(rules.join).slice(1);
  for (const [index, part] of joined.entries()) {
    const next = withoutOpenings(part.trim(), rules.openings);
    const word = /^[\p{L}-]+/u.exec(next)?.[0] ?? '';
    if (rules.actions.has(word)) return isVerb(word, next, rules) ? observable(word) : doubt;
    const directly = afterVerb && index === 0 && main.split(rules.join)[0]?.trim() === '';
    if (directly && !rules.vague.has(word)) return doubt;
  }
  const below = clause ? rest.slice(clause.index).split(rules.join).slice(1) : [];
  return below.some((part) => rules.actions.has(/^[\p{L}-]+/u.exec(part.trim())?.[0] ?? '')) ? doubt : otherwise;
}

function isVerb(word: string, text: string, rules: VerbFirst): boolean {
  const nounLike = rules.nounLike;
  return !nounLike?.words.has(word) || nounLike.verbBefore.test(text.slice(word.length).trim());
}

/** Verbs anywhere in a topic, such as after a colon; "-ing" there is a noun: "quantum computing". */
function actionsIn(text: string, rules: VerbFirst): string[] {
  return text
    .split(/[^\p{L}-]+/u)
    .filter((word) => rules.actions.has(word) && !word.endsWith('ing') && !rules.nounLike?.words.has(word));
}

/** A sentence by its plural category. */
export type Sentence = Readonly<Record<string, string>>;

/** Fills sentences of the page in, in its language. */
export class Sentences {
  readonly #language: string;
  readonly #plural: Intl.PluralRules;

  constructor(language: string) {
    this.#language = language;
    this.#plural = new Intl.PluralRules(language);
  }

  /** A sentence by its plural, with its figures. */
  counted(sentence: Sentence, n: number, more: Readonly<Record<string, string>> = {}): string {
    return this.filled(sentence[this.#plural.select(n)] ?? sentence['other'] ?? '', { ...more, n: this.figure(n) });
  }

  /** A sentence with words for its gaps. */
  filled(sentence: string, gaps: Readonly<Record<string, string>>): string {
    return sentence.replace(/\{(\w+)\}/g, (all, name: string) => gaps[name] ?? all);
  }

  figure(n: number): string {
    return n.toLocaleString(this.#language);
  }
}

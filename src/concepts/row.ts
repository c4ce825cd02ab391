import type { Words } from '../i18n/words.ts';
import type { Fact } from '../values/fact.ts';
import { inLanguage, type Text } from '../values/text.ts';

/** A piece of a line: words, with what they are. */
export type Inline =
  | string
  | {
      readonly text: string;
      readonly href?: string;
      /** Language of the words where it is not the page's. */
      readonly lang?: string;
      readonly quiet?: true;
      readonly strong?: true;
      /** Machine form of a date: a day, a month or a year. */
      readonly datetime?: string;
      /** The words from later days on, in order, where they depend on the day of reading. */
      readonly later?: readonly { readonly from: string; readonly text: string }[];
    };

/** One line of text made of pieces. */
export type Line = readonly Inline[];

/** Requirements as a tree: all or any of the items. */
export type Terms = { readonly rule: 'all' | 'any'; readonly items: readonly (Line | Terms)[] };

/** What stands in a stated cell. */
export type Content =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'terms'; readonly terms: Terms }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Line[])[];
      readonly total?: readonly Line[];
    }
  | {
      readonly kind: 'bars';
      readonly caption: string;
      readonly unit: string;
      readonly items: readonly { readonly label: string; readonly value: number; readonly text: string }[];
    };

/** A fact on the page, in its state. */
export type Cell =
  | { readonly state: 'stated'; readonly content: readonly Content[] }
  | { readonly state: 'not-applicable'; readonly reason: Line }
  | { readonly state: 'elsewhere'; readonly at: Line; readonly note?: Line }
  | { readonly state: 'not-stated'; readonly note?: Line };

/** A worked-out figure with its rule, or a refusal with its reason; hangs below the stated fact. */
export type Derived =
  | { readonly kind: 'worked'; readonly value: Line; readonly rule: Line }
  | { readonly kind: 'refused'; readonly what: Line; readonly why: Line };

/** One row of a concept: the same key in every offer, so that rows can be compared. */
export type Row = {
  /** `<concept>.<name>`: permanent, the join of comparisons. */
  readonly key: string;
  readonly label: string;
  readonly cell: Cell;
  /** A plain explanation below the value. */
  readonly explain?: Line;
  readonly derived?: readonly Derived[];
  /** Not shown on the offer's page when nothing is stated: rare facts. */
  readonly rare?: true;
};

/** What rows need from outside the record. */
export type RowContext = {
  readonly words: Words;
  /** BCP 47 language of the interface. */
  readonly language: string;
  /** The name of an organisation given as id or in words, with its page if it has one. */
  readonly organisation: (given: { readonly id: string } | { readonly name: Text }) => Inline;
  readonly offer: (id: string) => Inline;
  readonly pathway: (id: string) => Inline;
  /** An audience given as id or in words. */
  readonly audience: (given: { readonly id: string } | { readonly words: Text }) => Inline;
};

/** Words of the record in the reader's language, marked where they are in another. */
export function say(words: Text, context: Pick<RowContext, 'language'>): Inline {
  const { text, language } = inLanguage(words, context.language);
  return language === context.language ? text : { text, lang: language };
}

/** A link where the text is one, else the words. */
export function sayPlace(words: Text, context: Pick<RowContext, 'language'>): Inline {
  const said = inLanguage(words, context.language).text;
  return /^https?:\/\//.test(said)
    ? { text: said.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''), href: said }
    : say(words, context);
}

/** The cell of a fact: the states are the same for every concept, only stated content differs. */
export function cellOf<T>(given: Fact<T>, context: RowContext, content: (value: T) => readonly Content[] | null): Cell {
  const note = given.note === undefined ? {} : { note: [say(given.note, context)] };
  switch (given.state) {
    case 'stated': {
      const shown = content(given.value);
      if (shown !== null && shown.length > 0) return { state: 'stated', content: shown };
      return given.moreAt === undefined
        ? { state: 'not-stated' }
        : { state: 'elsewhere', at: [sayPlace(given.moreAt, context)] };
    }
    case 'not-applicable':
      return { state: 'not-applicable', reason: [say(given.reason, context)] };
    case 'elsewhere':
      return { state: 'elsewhere', at: [sayPlace(given.at, context)], ...note };
    case 'not-stated':
      return { state: 'not-stated', ...note };
    default:
      return given satisfies never;
  }
}

/** One stated line. */
export function line(...pieces: Inline[]): Content {
  return { kind: 'line', line: pieces };
}

import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Data, type Processor, unified } from 'unified';

/*
 * The reader of the closed dialect: CommonMark, GFM and MDX's tags as remark reads them, with three changes.
 * Nothing is ever parsed as JavaScript; each `{` of the text is a mark of its own, so that one stray brace does not
 * swallow the text behind it; and when a tag is malformed, the place where it began is known.
 */

type MicromarkExtension = NonNullable<Data['micromarkExtensions']>[number];
type FromMarkdown = Extract<NonNullable<Data['fromMarkdownExtensions']>[number], { enter?: unknown }>;
type Handle = NonNullable<NonNullable<FromMarkdown['enter']>['data']>;
type TokenType = Parameters<Handle>[0]['type'];
type ConstructRecord = NonNullable<MicromarkExtension['text']>;
type Construct = Exclude<NonNullable<ConstructRecord[number]>, unknown[]>;
type Tokenize = Construct['tokenize'];
type State = ReturnType<Tokenize>;
type Acorn = NonNullable<NonNullable<Parameters<typeof remarkMdx>[0]>['acorn']>;

export type Point = { readonly line: number; readonly column: number; readonly offset: number };

/** Thrown out of the reader at a `{` inside a tag: an attribute that is code. */
class BraceInTag extends Error {
  readonly at: Point;
  constructor(at: Point) {
    super('brace in tag');
    this.at = at;
  }
}

/** What stopped the reader. */
export type Stop = {
  readonly kind: 'tag' | 'pairing' | 'brace' | 'exhausted';
  /** The reader's own words: material for a message, never shown as they are. */
  readonly reason: string;
  /** Where the tag in question begins (`tag`), or the brace (`brace`), or the part at which pairing failed. */
  readonly at: Point;
  /** Where the reader stopped. */
  readonly stoppedAt: Point;
};

export type Reading = { readonly tree: Root } | { readonly stop: Stop };

const brace = 123;
const less = 60;
const greater = 62;
const isQuote = (code: number | null): boolean => code === 34 || code === 39;

/** Stands in for the JavaScript parser: it looks at nothing, and finds every piece of code well-formed and empty. */
const inert = {
  parse: (text: string) => ({ type: 'Program', body: [], sourceType: 'module', start: 0, end: text.length }),
  parseExpressionAt: (text: string) => ({ type: 'ObjectExpression', properties: [], start: 0, end: text.length }),
} as unknown as Acorn;

const braceToken = 'catalogueBrace' as TokenType;

const braceAlone: Construct = {
  name: braceToken,
  tokenize(effects, ok) {
    return (code) => {
      effects.enter(braceToken);
      effects.consume(code);
      effects.exit(braceToken);
      return ok;
    };
  },
};

const enterBrace: Handle = function (token) {
  this.enter({ type: 'mdxTextExpression', value: '' }, token);
};
const exitBrace: Handle = function (token) {
  this.exit(token);
};

/** The beginning of the last tag that the reader tried; the reader is synchronous, and each reading sets it anew. */
type Watch = { tag: Point | null };

/** Follows a tag through its characters, to know where it began, and to stop at a brace outside its quotes. */
function watched(construct: Construct, watch: Watch): Construct {
  const tokenize: Tokenize = function (effects, ok, nok) {
    let inTag = false;
    let quote: number | null = null;
    let left = false;
    const look = (code: number | null, now: () => Point): void => {
      if (!inTag) {
        if (code === less) {
          inTag = true;
          watch.tag = now();
        }
      } else if (quote !== null) {
        if (code === quote) quote = null;
      } else if (isQuote(code)) quote = code;
      else if (code === greater) inTag = false;
      else if (code === brace) throw new BraceInTag(now());
    };
    const now = (): Point => {
      const { line, column, offset } = this.now();
      return { line, column, offset };
    };
    const leave: State = (code) => {
      left = true;
      return nok(code);
    };
    const follow =
      (state: State): State =>
      (code) => {
        look(code, now);
        const next = state(code);
        return left || next === undefined || next === ok ? next : follow(next);
      };
    return follow(construct.tokenize.call(this, effects, ok, leave));
  };
  return { ...construct, tokenize };
}

function watchAll(record: ConstructRecord | undefined, watch: Watch): void {
  const found = record?.[less];
  if (record === undefined || found === undefined) return;
  record[less] = Array.isArray(found) ? found.map((one) => watched(one, watch)) : watched(found, watch);
}

function createReader(): { read: (markdown: string) => Root; watch: Watch } {
  const watch: Watch = { tag: null };
  function closedDialect(this: Processor): undefined {
    const data = this.data();
    for (const extension of data.micromarkExtensions ?? []) {
      watchAll(extension.flow, watch);
      watchAll(extension.text, watch);
    }
    data.micromarkExtensions?.push({
      text: { [brace]: braceAlone },
      disable: { null: ['mdxFlowExpression', 'mdxTextExpression'] },
    });
    data.fromMarkdownExtensions?.push({ enter: { [braceToken]: enterBrace }, exit: { [braceToken]: exitBrace } });
  }
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkMdx, { acorn: inert })
    .use(closedDialect)
    .freeze();
  return { read: (markdown) => processor.parse(markdown), watch };
}

const reader = createReader();
const start: Point = { line: 1, column: 1, offset: 0 };

type Message = {
  reason: string;
  place?: Point | { start: Point; end: Point } | undefined;
  ruleId?: string | undefined;
};
const isMessage = (error: unknown): error is Message =>
  error instanceof Error && 'reason' in error && typeof error.reason === 'string';

function toStop(error: unknown): Stop {
  if (error instanceof BraceInTag) return { kind: 'brace', reason: '', at: error.at, stoppedAt: error.at };
  if (!isMessage(error)) {
    // The reader calls itself for nested parts: what overflows its stack is nested beyond reason.
    return {
      kind: 'exhausted',
      reason: error instanceof Error ? error.message : String(error),
      at: start,
      stoppedAt: start,
    };
  }
  const { place } = error;
  const found = place === undefined ? undefined : 'start' in place ? place.start : place;
  const first = found && { line: found.line, column: found.column, offset: found.offset };
  if (error.ruleId === 'end-tag-mismatch' || error.ruleId === 'unexpected-closing-slash') {
    return { kind: 'pairing', reason: error.reason, at: first ?? start, stoppedAt: first ?? start };
  }
  return { kind: 'tag', reason: error.reason, at: reader.watch.tag ?? first ?? start, stoppedAt: first ?? start };
}

/**
 * Reads a text of the dialect into a tree, or says where reading stopped. Never throws.
 * The text must have passed `findExcess`.
 */
export function readDialect(markdown: string): Reading {
  reader.watch.tag = null;
  try {
    return { tree: reader.read(markdown) };
  } catch (error) {
    return { stop: toStop(error) };
  }
}

import type { Heading, Root } from 'mdast';
import { findHidden } from '../diagnostics/characters.ts';
import type { PlacedFinding } from '../diagnostics/finding.ts';
import type { Rule } from '../diagnostics/rule.ts';
import { guard } from './guard.ts';
import { findExcess, limits } from './limits.ts';
import { type PlainBody, readPlainBody } from './plain-body.ts';
import { toPlainText } from './plain-text.ts';
import { type BodyHeading, renderTree } from './render.ts';
import { bodyRules } from './rules.ts';
import { createSource, type Fault, type Source } from './source.ts';
import { readSyntax } from './syntax.ts';
import { unravel } from './unravel.ts';
import type { BodyWords } from './words.ts';

/** A contributed text as a page shows it. */
export type Body = {
  /** Closed HTML: nothing but what `mdxAllowList` names. Empty where the text breaks a rule of form, or is empty. */
  readonly html: string;
  /** Its plain words, a block a line: for search, and for finding texts that were copied. */
  readonly text: string;
  readonly headings: readonly BodyHeading[];
  /** Paths `media/…` of its pictures, each once. */
  readonly images: readonly string[];
};

/** What reading without rendering gives. */
export type BodyReading = Pick<Body, 'text' | 'images'> & { readonly findings: PlacedFinding[] };

export type ReadOptions = {
  /** Line of the file on which the text begins, from 1. */
  readonly firstLine: number;
};

export type RenderOptions = ReadOptions & {
  /** Path under which the catalogue stands, such as `/` or `/prospectus/`. */
  readonly base: string;
  /** Language tag of the text. */
  readonly language: string;
  /** Words of the interface that components add. */
  readonly words: BodyWords;
  /** Where one page shows several texts: a kebab-case name for each but one, so that they share no ids. */
  readonly part?: string;
};

/** A file with more faults than these is told of the first; the rest come when those are mended. */
const mostFindings = 100;
const mostHidden = 30;

type Inspection = {
  readonly findings: PlacedFinding[];
  readonly tree: Root | null;
  readonly headings: readonly Heading[];
  readonly images: readonly string[];
};

function hiddenFaults(markdown: string): Fault[] {
  return findHidden(markdown, mostHidden).map(({ kind, name, start, end }) => ({
    rule: kind,
    message:
      end - start > 2
        ? `Here stand characters that cannot be seen: ${name} and more.`
        : `Here stands ${name}, which cannot be seen.`,
    start,
    end,
  }));
}

const refuses = (rule: Rule): boolean => rule.scope === 'form' && rule.severity === 'error';

function toFindings(source: Source, faults: readonly Fault[]): PlacedFinding[] {
  const distinct = new Map<string, Fault>();
  for (const fault of faults) {
    const key = `${fault.rule} ${fault.start} ${fault.message}`;
    if (!distinct.has(key)) distinct.set(key, fault);
  }
  const all = [...distinct.values()];
  // What keeps the text off the page is never crowded out by many small things before it.
  const first = all.filter(({ rule }) => refuses(bodyRules[rule]));
  const rest = all.filter(({ rule }) => !refuses(bodyRules[rule]));
  return [...first, ...rest]
    .slice(0, mostFindings)
    .sort((one, other) => one.start - other.start)
    .map((fault) => source.toFinding(fault));
}

function inspect(markdown: string, firstLine: number): Inspection {
  if (markdown.trim() === '') return { findings: [], tree: null, headings: [], images: [] };
  const source = createSource(markdown, firstLine);
  const excess = findExcess(source.markdown, source.lines);
  if (excess !== null) {
    const start = source.offsetOf(excess.line, excess.column);
    const findings = toFindings(source, [{ rule: excess.rule, message: excess.message, start, end: start + 1 }]);
    return { findings, tree: null, headings: [], images: [] };
  }
  const hidden = hiddenFaults(markdown);
  const { tree, faults, masked } = readSyntax(source);
  if (tree === null) return { findings: toFindings(source, [...hidden, ...faults]), tree, headings: [], images: [] };
  if (markdown.includes('<')) unravel(tree);
  const guarded = guard(source, tree, masked);
  const findings = toFindings(source, [...hidden, ...faults, ...guarded.faults]);
  return { findings, tree, headings: guarded.headings, images: guarded.images };
}

/**
 * Reads a text without rendering it: its findings, its words and its pictures. Never throws, for any input, and takes
 * bounded time (see `limits`).
 * @param markdown the text below a frontmatter
 */
export function readBody(markdown: string, options: ReadOptions): BodyReading {
  const plain = plainBody(markdown);
  if (plain) return { findings: [], text: plain.text, images: [] };
  return parsedBody(markdown, options);
}

/** A text that needs no parser; null where it does. */
function plainBody(markdown: string): PlainBody | null {
  if (markdown.length > limits.plainLength || hiddenFaults(markdown).length > 0) return null;
  return readPlainBody(markdown);
}

/** What `readBody` gives, always by the parser. */
export function parsedBody(markdown: string, options: ReadOptions): BodyReading {
  const { findings, tree, images } = inspect(markdown, options.firstLine);
  const text = tree === null || findings.some(({ rule }) => rule.id === 'body/too-deep') ? '' : toPlainText(tree);
  return { findings, text, images };
}

/** What is wrong with a text, with lines and columns of its file, in the order of the text. Never throws. */
export function checkBody(markdown: string, options: ReadOptions): PlacedFinding[] {
  return inspect(markdown, options.firstLine).findings;
}

/**
 * Renders a text. Never throws; nothing in the text is ever run.
 * @returns its HTML, which is empty where a rule of form is broken (rules of content, such as a picture without
 * alternative text, do not keep a text off the page: whether they stop a build is the checker's to say)
 */
export function renderBody(markdown: string, options: RenderOptions): { body: Body; findings: PlacedFinding[] } {
  const plain = options.part === undefined ? plainBody(markdown) : null;
  if (plain?.html != null)
    return { body: { html: plain.html, text: plain.text, headings: plain.headings, images: [] }, findings: [] };
  return renderParsedBody(markdown, options);
}

/** What `renderBody` gives, always by the parser. */
export function renderParsedBody(markdown: string, options: RenderOptions): { body: Body; findings: PlacedFinding[] } {
  const { findings, tree, headings, images } = inspect(markdown, options.firstLine);
  if (tree === null || findings.some(({ rule }) => refuses(rule)))
    return { body: { html: '', text: '', headings: [], images }, findings };
  const text = toPlainText(tree);
  const { base, language, words, part = '' } = options;
  const rendered = renderTree(tree, headings, { base, language, words }, part);
  if (rendered.refused === null)
    return { body: { html: rendered.html, text, headings: rendered.headings, images }, findings };
  const source = createSource(markdown, options.firstLine);
  const message = `The text would bring “${rendered.refused}” onto the page, which is not allowed there.`;
  findings.push(source.toFinding({ rule: 'html-element', message, start: 0, end: 1 }));
  return { body: { html: '', text: '', headings: [], images }, findings };
}

import { closest, distance } from 'fastest-levenshtein';
import { componentOf, components } from './components.ts';
import type { Fault } from './source.ts';

/** What to write instead of an HTML element that people often type. */
const instead: readonly (readonly [names: string, help: string])[] = [
  ['b strong', 'Write **words** for strong words.'],
  ['i em', 'Write *words* for emphasis.'],
  ['br', 'Write a backslash at the end of the line, or leave an empty line for a new paragraph.'],
  ['a', 'Write [words](https://example.org) for a link.'],
  ['img picture', 'Write ![what it shows](media/name.png), or <Figure src="media/name.png" alt="what it shows" />.'],
  ['iframe video embed object audio source', 'Write <Video href="https://…" title="…" />, which leads to the video.'],
  ['h1 h2 h3 h4 h5 h6', 'Write ## before a heading, ### before one below it.'],
  ['ul ol li', 'Write - or 1. before each line of a list.'],
  ['table tr td th thead tbody', 'Write a Markdown table: cells between | signs, and |---|---| below the first row.'],
  ['blockquote', 'Write > before each line of a quotation, or <Quote by="…">.'],
  ['details summary', 'Write <Details summary="…"> … </Details>.'],
  ['code pre', 'Write `code`, or ``` before and after several lines.'],
  ['hr', 'Write --- on a line of its own.'],
  [
    'p div span section article center font u small',
    'Take the tag out: paragraphs need only an empty line between them.',
  ],
  ['del s strike', 'Write ~~words~~ for words crossed out.'],
  ['sup sub', 'Write the sign itself, such as ² or ₂.'],
  ['address', 'Write <Contact … />.'],
  ['script style link meta base form input button svg math template', 'Take it out.'],
];

const helpFor: ReadonlyMap<string, string> = new Map(
  instead.flatMap(([names, help]) => names.split(' ').map((name) => [name, help] as const)),
);

const names = components.map(({ name }) => name);

/** The nearest of some words, where one is near enough to be what was meant. */
export function nearest(word: string, words: readonly string[]): string | null {
  if (words.length === 0 || word.length > 40) return null;
  const same = words.find((candidate) => candidate.toLowerCase() === word.toLowerCase());
  if (same !== undefined) return same;
  const found = closest(word.toLowerCase(), words);
  return distance(word.toLowerCase(), found.toLowerCase()) <= Math.max(1, Math.floor(found.length / 3)) ? found : null;
}

const shown = (name: string): string => (name.length > 40 ? `${name.slice(0, 40).toWellFormed()}…` : name);

/**
 * The fault of a tag that names no component.
 * @param name as written; empty for `<>`
 * @returns `null` where a component has this name
 */
export function tagFault(name: string, start: number): Fault | null {
  if (componentOf(name) !== undefined) return null;
  const end = start + 1 + name.length;
  const meant = nearest(name, names);
  const element = helpFor.get(name.toLowerCase());
  if (/^[A-Z]/.test(name) && (element === undefined || meant !== null)) {
    const help = meant === null ? undefined : `Write <${meant}>.`;
    return { rule: 'component-unknown', message: `There is no component called ${shown(name)}.`, help, start, end };
  }
  if (name === '')
    return { rule: 'html-element', message: 'The tag <> has no name.', help: 'Take it out.', start, end };
  const isElement = element !== undefined && (meant === null || /^(?:details|figure|video)$/i.test(name) === false);
  return {
    rule: 'html-element',
    message: `<${shown(name)}> is HTML, which may not stand in a text.`,
    help: isElement
      ? element
      : meant === null
        ? undefined
        : `The component is written <${meant}>, with a capital letter.`,
    start,
    end,
  };
}

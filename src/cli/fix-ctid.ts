import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isMap, isScalar, type Pair, parseDocument } from 'yaml';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { splitFrontmatter } from '../diagnostics/yaml/frontmatter.ts';
import { whyWithheld } from '../exports/published.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Gives every offer that is passed on and has none a number for the Credential Registry (a CTID), in its file.
 * @param folder the content folder
 * @param uuid gives a version 4 UUID
 * @returns paths of the files that were written, as messages name them, and of those whose layout could not be kept
 */
export async function fixCtids(
  folder: string,
  { offers, settings }: Pick<Catalogue, 'offers' | 'settings'>,
  uuid: () => string = randomUUID,
): Promise<{ readonly written: readonly string[]; readonly refused: readonly string[] }> {
  const written: string[] = [];
  const refused: string[] = [];
  for (const offer of offers.values()) {
    const hasOne = offer.identifiers.some(({ scheme }) => scheme === 'ctid');
    if (hasOne || whyWithheld(offer, settings) !== null) continue;
    const path = join(dirname(resolve(folder)), offer.path);
    const text = await readFile(path, 'utf8');
    const changed = withCtid(text, `ce-${uuid()}`);
    if (changed === null) refused.push(offer.path);
    else {
      await writeWhole(path, changed);
      written.push(offer.path);
    }
  }
  return { written, refused };
}

/**
 * The text of an offer's file with a CTID in it. Everything else keeps its place: comments, order, line ends.
 * @returns null where the place for it is written in a way that cannot be added to
 */
export function withCtid(text: string, ctid: string): string | null {
  const split = splitFrontmatter(text);
  const yaml = split.ok ? split.yaml : text;
  const start = split.ok ? text.indexOf('\n') + 1 : text.startsWith('\uFEFF') ? 1 : 0;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const insertion = placeOf(split.ok ? yaml : text.slice(start), ctid, lineEnd);
  if (insertion === null) return null;
  const at = start + insertion.at;
  return text.slice(0, at) + insertion.words + text.slice(at);
}

/** Where in the keys it goes, and what is put there. */
function placeOf(yaml: string, ctid: string, lineEnd: string): { at: number; words: string } | null {
  const { contents } = parseDocument(yaml, { schema: 'failsafe' });
  if (!isMap(contents)) return null;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'identifiers');
  if (!pair) {
    const joint = yaml === '' || yaml.endsWith('\n') ? '' : lineEnd;
    return { at: yaml.length, words: `${joint}identifiers:${lineEnd}  ctid: ${ctid}${lineEnd}` };
  }
  return placeInBlock(pair, yaml, ctid, lineEnd);
}

/** Before the first key of the block, in its column; behind the bracket of a block in one line. */
function placeInBlock(
  { key, value }: Pair,
  yaml: string,
  ctid: string,
  lineEnd: string,
): { at: number; words: string } | null {
  if (isMap(value) && value.flow && value.range) {
    const words = value.items.length > 0 ? ` ctid: ${ctid},` : ` ctid: ${ctid} `;
    return { at: value.range[0] + 1, words };
  }
  if (isMap(value)) {
    const first = value.items[0]?.key;
    const at = isScalar(first) ? first.range?.[0] : undefined;
    if (at === undefined) return null;
    const indent = yaml.slice(yaml.lastIndexOf('\n', at - 1) + 1, at);
    return /^ +$/.test(indent) ? { at, words: `ctid: ${ctid}${lineEnd}${indent}` } : null;
  }
  const isEmpty = value === null || (isScalar(value) && value.source === '');
  if (!isEmpty || !isScalar(key) || !key.range) return null;
  const colon = yaml.indexOf(':', key.range[1]);
  const line = yaml.indexOf('\n', colon);
  const at = line < 0 ? yaml.length : line + 1;
  return { at, words: `${line < 0 ? lineEnd : ''}  ctid: ${ctid}${lineEnd}` };
}

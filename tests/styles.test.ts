import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../src');

/** Properties and values that name a side of the screen: they would stand on the wrong one where text runs leftwards. */
const physical =
  /(?<![\w-])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius|(?:min-|max-)?(?:width|height)|left|right|top|bottom)\s*:|(?:float|clear|text-align)\s*:\s*(?:left|right)\b/g;

/** What offends in a style sheet, with comments and the questions of media and container queries left out. */
function physicalIn(css: string): string[] {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/@(?:media|container|supports)[^{]*/g, '');
  return [...bare.matchAll(physical)].map(([found]) => found);
}

describe('style sheets', () => {
  const sheets = globSync('**/*.css', { cwd: root });

  test('are found', () => expect(sheets.length).toBeGreaterThan(20));

  test.each(sheets)('%s names no left and no right, no width and no height', (file) => {
    expect(physicalIn(readFileSync(join(root, file), 'utf8'))).toEqual([]);
  });

  test('are judged: a side of the screen is found, a logical one is not', () => {
    expect(physicalIn('a { margin-left: 1px; text-align: right; max-width: 2px }')).toHaveLength(3);
    expect(physicalIn('@media (width < 40rem) { a { inline-size: 1px; inset-inline-start: 0 } }')).toEqual([]);
    expect(physicalIn('a { line-height: 1; border-block-start-width: 2px }')).toEqual([]);
  });
});

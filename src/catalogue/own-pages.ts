import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { PlacedFinding } from '../diagnostics/finding.ts';
import { defineRules } from '../diagnostics/rule.ts';
import { splitFrontmatter } from '../diagnostics/yaml/frontmatter.ts';
import { readYaml } from '../diagnostics/yaml/read-yaml.ts';

/** Rules on the site owner's own pages, which are stock MDX: what would stop the build. */
export const ownPageRules = defineRules('page', {
  syntax: {
    scope: 'form',
    severity: 'error',
    title: 'A page of your own cannot be read',
    why: 'Pages in content/pages may hold components and code. Where a tag or a brace is not closed, no page can be made, and nothing is built.',
    remedy: 'Close the tag or the brace. Where the sign itself is meant, write &lt; for < and \\{ for {.',
    example: {
      wrong: '<div>\nOur office is open on weekdays.',
      right: '<div>\nOur office is open on weekdays.\n</div>',
    },
    source: 'MDX 3, mdxjs.com',
  },
  'title-missing': {
    scope: 'form',
    severity: 'error',
    title: 'A page of your own has no title',
    why: 'The title is the heading of the page and its name in browsers and search engines.',
    remedy: 'Add title between the --- lines.',
    example: { wrong: '---\ndescription: Who we are\n---', right: '---\ntitle: About us\n---' },
  },
});

/**
 * The first thing that would keep one of the site owner's pages from being built; null if nothing is seen. What its code
 * does is not looked at: nothing of it is run.
 */
export function faultOfOwnPage(text: string): PlacedFinding | null {
  const split = splitFrontmatter(text);
  if (!split.ok) return split.finding;
  const { data, findings } = readYaml(split.yaml, { firstLine: split.yamlLine });
  const faulty = findings.find(({ rule }) => rule.severity === 'error');
  if (faulty) return faulty;
  const title = typeof data === 'object' && !Array.isArray(data) ? data['title'] : undefined;
  if (typeof title !== 'string') {
    return { line: 1, column: 1, rule: ownPageRules['title-missing'], message: 'The page has no title.' };
  }
  return syntaxFault(split.body, split.bodyLine);
}

type ReaderFault = { reason: string; place?: Point | { start: Point } };
type Point = { line: number; column: number };

const TOP: Point = { line: 1, column: 1 };

/** What the reader says of code, in words that need not know its parts. */
const CODE: Readonly<Record<string, string>> = {
  'Could not parse expression with acorn': 'what stands between the braces is no code',
  'Could not parse import/exports with acorn': 'a line that begins with import or export is no code',
};

function syntaxFault(body: string, firstLine: number): PlacedFinding | null {
  // Markdown alone cannot be wrong, and most pages are no more: each check reads them anew.
  if (!/[<{]|^(?:import|export)\b/m.test(body)) return null;
  try {
    unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(body);
    return null;
  } catch (error) {
    const { reason, place } = error as ReaderFault;
    // Of a tag that is not closed, the reader names the place in its words only.
    const named = /\((\d+):(\d+)-/.exec(reason);
    const start = place && 'start' in place ? place.start : place;
    const { line, column } = named ? { line: Number(named[1]), column: Number(named[2]) } : (start ?? TOP);
    const why = CODE[reason] ?? reason.replace(/ \(\d+:\d+-\d+:\d+\)/g, '');
    const message = `This cannot be read as MDX: ${why.replace(/\.$/, '')}.`;
    return { line: firstLine - 1 + line, column, rule: ownPageRules.syntax, message };
  }
}

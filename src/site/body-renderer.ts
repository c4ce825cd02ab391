import type { ParsedFile } from '../catalogue/parse.ts';
import type { SourceFile } from '../catalogue/read-files.ts';
import { splitFrontmatter } from '../diagnostics/yaml/frontmatter.ts';
import { body as words } from '../i18n/en/body.ts';
import { renderBody } from '../mdx/body.ts';

/** The HTML of a file's body, in the language of its words; empty where it breaks a rule of form. */
export function renderBodyOf(
  file: Pick<SourceFile, 'text' | 'translation'>,
  parsed: Pick<ParsedFile, 'values'>,
  options: { readonly base: string; readonly mainLanguage: string },
): string {
  const split = splitFrontmatter(file.text);
  if (!split.ok) return '';
  const language = file.translation ?? String(parsed.values['textLanguage'] ?? options.mainLanguage);
  return renderBody(split.body, { firstLine: split.bodyLine, base: options.base, language, words }).body.html;
}

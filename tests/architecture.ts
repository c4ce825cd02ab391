import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

/** A file of the project: its path from the root, with forward slashes, and its text. */
export type SourceFile = { readonly path: string; readonly text: string };

/** What one file takes from another, or from a package. */
export type Import = {
  readonly from: string;
  /** A path from the root for files of ours, else the name that is written. */
  readonly to: string;
  /** False where only types are taken, which leave no trace at run time. */
  readonly value: boolean;
};

const foundation = ['diagnostics', 'vocabularies', 'i18n'];
const domain = [...foundation, 'values', 'concepts', 'mdx', 'records', 'catalogue', 'facts'];

/** Each folder of src, and the folders it may import besides itself. */
export const allowed: Readonly<Record<string, readonly string[]>> = {
  diagnostics: [],
  vocabularies: [],
  i18n: ['diagnostics', 'vocabularies'],
  values: foundation,
  concepts: [...foundation, 'values'],
  mdx: ['diagnostics', 'i18n', 'values'],
  records: [...foundation, 'values', 'concepts', 'mdx'],
  catalogue: [...foundation, 'values', 'concepts', 'mdx', 'records'],
  facts: [...foundation, 'values', 'concepts', 'mdx', 'records', 'catalogue'],
  views: domain,
  exports: [...domain, 'views'],
  // Functions that draw facts, for pages and for browser code; of the components only the file of signs.
  html: [...domain, 'views', 'components'],
  client: ['views', 'facts', 'i18n', 'values', 'html'],
  site: [...domain, 'exports', 'views'],
  styles: [],
  components: [...domain, 'exports', 'views', 'html', 'site', 'client', 'styles'],
  layouts: [...domain, 'exports', 'views', 'html', 'site', 'client', 'styles', 'components'],
  pages: [...domain, 'exports', 'views', 'html', 'site', 'client', 'styles', 'components', 'layouts'],
  cli: [...domain, 'exports', 'views', 'site'],
  'content.config.ts': [...domain, 'site'],
};

/** The folder of src that a file belongs to; for a file right in src, its name; null outside src. */
export function layerOf(path: string): string | null {
  if (path.startsWith('src/components/html/')) return 'html';
  return path.startsWith('src/') ? (path.split('/')[1] ?? null) : null;
}

/** The TypeScript of a file: all of it, or, of an Astro component, its frontmatter and its scripts. */
export function scriptOf(file: SourceFile): string {
  if (!file.path.endsWith('.astro')) return file.text;
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(file.text)?.[1] ?? '';
  const scripts = [...file.text.matchAll(/<script(?![^>]*\bis:inline\b)[^>]*>([\s\S]*?)<\/script>/g)];
  return [frontmatter, ...scripts.map((match) => match[1])].join('\n');
}

function parseScript(file: SourceFile): ts.SourceFile {
  return ts.createSourceFile(file.path, scriptOf(file), ts.ScriptTarget.Latest, false, ts.ScriptKind.TS);
}

/** Every import, re-export and dynamic import of a file, in order. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, value: boolean) => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const to = specifier.text.startsWith('.') ? posix.join(posix.dirname(file.path), specifier.text) : specifier.text;
    found.push({ from: file.path, to, value });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, !isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, !node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], true);
    ts.forEachChild(node, visit);
  };
  visit(parseScript(file));
  return found;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name !== undefined || named === undefined || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

/** Lines that ask the machine for the time: `new Date()`, `Date()` or `Date.now()`. */
export function clockLines(file: SourceFile): number[] {
  const source = parseScript(file);
  const lines: number[] = [];
  const isDate = (node: ts.Node) => ts.isIdentifier(node) && node.text === 'Date';
  const visit = (node: ts.Node): void => {
    const made = ts.isNewExpression(node) && isDate(node.expression) && (node.arguments?.length ?? 0) === 0;
    const called = ts.isCallExpression(node) && isDate(node.expression);
    const asked = ts.isPropertyAccessExpression(node) && isDate(node.expression) && node.name.text === 'now';
    if (made || called || asked) lines.push(source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lines;
}

/** Whether a file holds tables of data, which may be as long as they are. */
export function isData(path: string): boolean {
  return /[.-]data\.ts$/.test(path) || dirname(path).split('/').includes('data');
}

/**
 * What of `name` a group of files reaches, through all they import as values.
 * @returns one chain of paths for each way in, from the first file to the package
 */
export function chainsTo(name: string, starts: readonly string[], files: ReadonlyMap<string, SourceFile>): string[] {
  const chains: string[] = [];
  const seen = new Set<string>();
  const follow = (path: string, before: readonly string[]): void => {
    if (path === name || path.startsWith(`${name}/`)) chains.push([...before, path].join(' → '));
    const file = files.get(path);
    if (file === undefined || seen.has(path)) return;
    seen.add(path);
    for (const each of importsOf(file)) if (each.value) follow(each.to, [...before, path]);
  };
  for (const start of starts) follow(start, []);
  return chains;
}

/** The absolute path of a file of the project. */
export function absolute(path: string): string {
  return join(import.meta.dirname, '..', path);
}

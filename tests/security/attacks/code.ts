import type { Attack } from './attack.ts';

const run = 'globalThis.attacked = 1';

/** Texts that try to run JavaScript through what MDX offers for it. */
export const code: readonly Attack[] = [
  { name: 'expression that runs', text: `{${run}}`, refused: 'expression', at: '{globalThis' },
  { name: 'expression in a sentence', text: `Costs {${run}} euro.`, refused: 'expression', at: '{globalThis' },
  { name: 'expression over several lines', text: `{\n\n${run}\n\n}`, refused: 'expression', at: '{' },
  { name: 'expression in a heading', text: `## Week {${run}}`, refused: 'expression', at: '{globalThis' },
  { name: 'expression in a table', text: `| a |\n|---|\n| {${run}} |`, refused: 'expression', at: '{globalThis' },
  {
    name: 'expression in a link text',
    text: `[{${run}}](https://example.org)`,
    refused: 'expression',
    at: '{globalThis',
  },
  { name: 'expression in a list', text: `- a\n- {${run}}`, refused: 'expression', at: '{globalThis' },
  { name: 'expression in a quotation', text: `> {${run}}`, refused: 'expression', at: '{globalThis' },
  { name: 'expression in a footnote', text: `a[^1]\n\n[^1]: {${run}}`, refused: 'expression', at: '{globalThis' },
  {
    name: 'expression inside a component',
    text: `<Callout>\n\n{${run}}\n\n</Callout>`,
    refused: 'expression',
    at: '{globalThis',
  },
  {
    name: 'expression after a component',
    text: `<Contact name="a" /> {${run}}`,
    refused: 'expression',
    at: '{globalThis',
  },
  { name: 'function called at once', text: `{(() => { ${run} })()}`, refused: 'expression', at: '{(() =>' },
  {
    name: 'constructor of functions',
    text: "{''.constructor.constructor('globalThis.attacked = 1')()}",
    refused: 'expression',
    at: "{''.",
  },
  { name: 'template string', text: `{\`\${${run}}\`}`, refused: 'expression', at: '{`' },
  { name: 'expression that is a comment', text: '{/* note */}', refused: 'expression', at: '{/*' },
  { name: 'element in an expression', text: '{<script>alert(1)</script>}', refused: 'expression', at: '{<script' },
  { name: 'brace without an end', text: `{${run}`, refused: 'expression', at: '{globalThis' },
  {
    name: 'expression in an attribute',
    text: `<Details summary={${run}}>a</Details>`,
    refused: 'expression',
    at: '{globalThis',
  },
  {
    name: 'expression in an attribute that exists nowhere',
    text: `<Callout foo={${run}}>a</Callout>`,
    refused: 'expression',
    at: '{globalThis',
  },
  {
    name: 'expression with braces in an attribute',
    text: `<Details summary={(() => { ${run} })()}>a</Details>`,
    refused: 'expression',
    at: '{(() =>',
  },
  {
    name: 'attribute expression without an end',
    text: `<Details summary={${run}`,
    refused: 'expression',
    at: '{globalThis',
  },
  { name: 'empty attribute expression', text: '<Details summary={}>a</Details>', refused: 'expression', at: '{}' },
  { name: 'spread', text: `<Callout {...(${run}, {})}>a</Callout>`, refused: 'expression', at: '{...' },
  { name: 'spread that is none', text: `<Callout {${run}}>a</Callout>`, refused: 'expression', at: '{globalThis' },
  { name: 'import', text: "import fs from 'node:fs'", refused: 'import-export', at: 'import fs' },
  {
    name: 'import for its effects',
    text: "import 'data:text/javascript,globalThis.attacked=1'",
    refused: 'import-export',
    at: "import 'data",
  },
  { name: 'export that runs', text: `export const a = (${run})`, refused: 'import-export', at: 'export const' },
  {
    name: 'export over empty lines',
    text: `export const a = [\n\n${run}\n\n]`,
    refused: 'import-export',
    at: 'export const',
  },
  {
    name: 'export of a layout',
    text: `export default () => { ${run} }`,
    refused: 'import-export',
    at: 'export default',
  },
  { name: 'import after text', text: "Text.\n\nimport a from 'a'\n\nText.", refused: 'import-export', at: 'import a' },
];

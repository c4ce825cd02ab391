import type { Attack } from './attack.ts';

const repeat = (part: string, times: number) => part.repeat(times);

/** Texts that take over ids, or read as something that they are not. */
export const identity: readonly Attack[] = [
  { name: 'heading that takes the id of the page', text: '## main', harmless: 'ids have a prefix' },
  {
    name: 'heading that takes a name of the document',
    text: '## cookie\n\n## __proto__\n\n## getElementById',
    harmless: 'ids have a prefix',
  },
  {
    name: 'heading that takes the id of a footnote',
    text: '## -fn-1\n\n## fn-1\n\na[^1]\n\n[^1]: b',
    harmless: 'ids have two forms',
  },
  { name: 'heading with an id of its own', text: '## a {#main}', refused: 'expression', at: '{#main' },
  { name: 'footnote that takes a name', text: 'a[^main]\n\n[^main]: b', harmless: 'footnotes have numbers' },
  {
    name: 'footnote __proto__',
    text: 'a[^__proto__] b[^constructor]\n\n[^__proto__]: c\n\n[^constructor]: d',
    harmless: 'footnotes have numbers',
  },
  { name: 'footnote with quotes', text: 'a[^"><script>]\n\n[^"><script>]: b', harmless: 'footnotes have numbers' },
  { name: 'footnote that mentions itself', text: 'a[^1]\n\n[^1]: b[^1]', harmless: 'each is shown once' },
  {
    name: 'definition __proto__',
    text: '[__proto__] [constructor]\n\n[constructor]: /a',
    harmless: 'names are keys of a map',
  },
  { name: 'link in a link', text: '[a[^1]](https://example.org)\n\n[^1]: b', refused: 'footnote-in-link', at: '[^1]' },
  { name: 'direction turned around', text: 'Costs \u202E005\u202C euro', refused: 'control-character', at: '\u202E' },
  { name: 'direction turned around in code', text: '`a \u2066b\u2069`', refused: 'control-character', at: '\u2066' },
  {
    name: 'direction turned around by an entity',
    text: 'Costs &#x202E;005 euro',
    refused: 'control-character',
    at: 'Costs',
  },
  {
    name: 'direction turned around in an attribute',
    text: '<Quote by="&#x202E;a">b</Quote>',
    refused: 'control-character',
    at: 'by=',
  },
  {
    name: 'direction turned around in an alternative text',
    text: '![&#x202E;a](media/a.png)',
    refused: 'control-character',
    at: '![',
  },
  {
    name: 'hidden instructions in tag characters',
    text: 'a\u{E0069}\u{E0067}\u{E006E}',
    refused: 'control-character',
    at: '\u{E0069}',
  },
  {
    name: 'hidden behind many spaces without width',
    text: `${repeat('a\u200B', 300)}\u202E`,
    refused: 'control-character',
    at: '\u202E',
  },
  {
    name: 'hidden behind many small faults',
    text: `${repeat('##\n\n', 300)}<script />`,
    refused: 'html-element',
    at: '<script',
  },
  { name: 'NUL', text: 'a\0b', refused: 'control-character', at: '\0' },
  { name: 'half of a character', text: 'a\uD800b', refused: 'control-character', at: '\uD800' },
  { name: 'escape character of a terminal', text: 'a\u001B[2Jb', refused: 'control-character', at: '\u001B' },
  { name: 'frontmatter in the text', text: '---\ntitle: a\n---', harmless: 'a line and a heading' },
];

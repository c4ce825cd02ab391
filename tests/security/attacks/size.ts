import type { Attack } from './attack.ts';

const repeat = (part: string, times: number) => part.repeat(times);

/** Texts that try to keep the reader busy, or to make it give up. */
export const size: readonly Attack[] = [
  { name: 'a megabyte', text: repeat('word ', 200_000), refused: 'too-long', at: 'word' },
  { name: 'a megabyte of line ends', text: repeat('\n', 1_000_000).concat('a'), refused: 'too-long', at: '\n' },
  { name: 'quotations in quotations', text: `${repeat('>', 40_000)} a`, refused: 'too-deep', at: '>' },
  { name: 'lists in lists', text: `${repeat('* ', 40_000)}a`, refused: 'too-deep', at: '*' },
  { name: 'lists in quotations in lists', text: repeat('> - > - > - a\n', 2000), refused: 'too-deep', at: '>' },
  { name: 'emphasis in emphasis', text: repeat('*a _b ', 5000), refused: 'too-deep', at: '*a' },
  { name: 'brackets in brackets', text: `${repeat('[', 5000)}${repeat(']', 5000)}`, refused: 'too-deep', at: '[' },
  { name: 'pictures in pictures', text: `${repeat('![', 5000)}${repeat(']()', 5000)}`, refused: 'too-deep', at: '![' },
  {
    name: 'components in components',
    text: `${repeat('<Callout>\n', 60)}a\n${repeat('</Callout>\n', 60)}`,
    refused: 'too-deep',
    at: '<Callout',
  },
  { name: 'tags without an end', text: repeat('<Callout>', 10_000), refused: 'syntax', at: '<Callout' },
  { name: 'tags that end nothing', text: repeat('</Callout> ', 9000), refused: 'syntax', at: '</Callout' },
  { name: 'quote without an end', text: `<Callout title="${repeat('a ', 40_000)}`, refused: 'syntax', at: '<Callout' },
  { name: 'braces without an end', text: repeat('{', 90_000), refused: 'expression', at: '{' },
  { name: 'braces in an attribute', text: `<Callout title={${repeat('{', 90_000)}`, refused: 'expression', at: '{' },
  {
    name: 'comments in an attribute',
    text: `<Callout title={${repeat('// ', 30_000)}}>a</Callout>`,
    refused: 'expression',
    at: '{//',
  },
  {
    name: 'many entities in one address',
    text: `www.example.org${repeat('&amp;', 10_000)}`,
    refused: 'too-long',
    at: 'www.',
  },
  {
    name: 'a long address, often',
    text: `${repeat('[b] ', 400)}\n\n[b]: /${repeat('a', 1900)}`,
    refused: 'too-long',
    at: '[b]',
  },
  { name: 'a footnote, often', text: `${repeat('a[^1]\n\n', 1100)}[^1]: b`, refused: 'too-long', at: '[^1]' },
  {
    name: 'a table of many columns',
    text: `${repeat('|a', 2000)}\n${repeat('|-', 2000)}\n${repeat('|\n', 500)}`,
    refused: 'too-deep',
    at: '|-',
  },
  { name: 'less-than signs', text: repeat('<', 90_000), refused: 'syntax', at: '<' },
];

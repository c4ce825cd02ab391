/** A file that was made to crash a reader, or to keep it busy. */
export type HostileFile = { readonly name: string; readonly bytes: Buffer; readonly fate: 'read' | 'refused' };

const offer = (yaml: string, body = ''): Buffer =>
  Buffer.from(`---\ntitle: X\nprovider: riverbank-university\nstatus: published\n${yaml}\n---\n${body}\n`);

const times = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** So many entries that the file is nearly as large as a file may be. */
const list = (key: string, entry: string): string => {
  const line = (index: number): string => `  - ${entry.replaceAll('\n', '\n    ').replaceAll('#', String(index))}`;
  return `${key}:\n${times(Math.floor(500_000 / (line(10_000).length + 1)), line)}`;
};

const alias = (index: number): string => `*${index === 0 ? 'a' : `b${index - 1}`}`;

const refused: Readonly<Record<string, Buffer>> = {
  'a megabyte of text': offer('', 'word '.repeat(250_000)),
  'a body as long as a file may be': offer('', 'word '.repeat(100_000)),
  'a block nested six hundred deep': offer(times(600, (depth) => `${' '.repeat(depth)}a:`)),
  'a hundred keys inside each other': offer(times(100, (depth) => `${' '.repeat(depth)}a: ${depth === 99 ? 'x' : ''}`)),
  'brackets nested a hundred thousand deep': offer(`topics: ${'['.repeat(100_000)}`),
  'lists nested four hundred deep': offer(`topics: ${'['.repeat(400)}x${']'.repeat(400)}`),
  'a bomb of aliases': offer(
    `a: &a [x, x]\n${times(30, (index) => `b${index}: &b${index} [${alias(index)}, ${alias(index)}]`)}`,
  ),
  'a NUL byte': offer('code: a\0b'),
  'Latin-1': Buffer.from('---\ntitle: K\xf6rper\n---\n', 'latin1'),
  'UTF-16': Buffer.from('---\ntitle: X\n---\n', 'utf16le'),
  'half of a character at the end': Buffer.concat([offer('code: A-1'), Buffer.from([0xe2, 0x82])]),
  'ten thousand keys': offer(times(10_000, (index) => `key${index}: x`)),
  'ten thousand equal keys': offer('code: x\n'.repeat(10_000)),
  'keys of the language': offer('__proto__:\n  polluted: yes\nconstructor: x\ntoString: x'),
  'runs without end': offer(list('runs', 'start: 2027-02-30\nende: 2027-03-01')),
  'stand-ins without end': offer(list('runs', 'start: tbd')),
  'fee profiles without end': offer(list('fees', 'for: everyone\ntuition: # EUR')),
  'parts without end': offer(list('parts', 'id: p#\nafter: p#')),
  'prerequisites without end': offer(list('prerequisites', 'offer: riverbank-university/nowhere-#')),
  'a level of a hundred thousand words': offer(`level: ${'a '.repeat(100_000)}`),
  'a date of a hundred thousand digits': offer(`reviewBy: ${'1'.repeat(100_000)}`),
  'a key of a hundred thousand letters': offer(`${'a'.repeat(100_000)}: x`),
  'a line of a hundred thousand colons': offer('a: '.repeat(100_000)),
  'hyphens without end on one line': offer(`a:\n  ${'- '.repeat(100_000)}x`),
  'names without end for one value': offer(`a: ${'&x '.repeat(50_000)}y`),
  'brackets without end in a text of the keys': offer(`unit: "${'['.repeat(300_000)}"`),
  'braces without end in a text of the keys': offer(`unit: "${'{'.repeat(300_000)}"`),
  'quotations nested a thousand deep': offer('', `${'> '.repeat(1000)}x`),
  'tags without end': offer('', '<Callout kind="note">'.repeat(2000)),
  'one long line of braces': offer('', '{'.repeat(20_000)),
  'an empty file': Buffer.from(''),
  'only a line of hyphens': Buffer.from('---'),
  'only a byte order mark': Buffer.from([0xef, 0xbb, 0xbf]),
};

const read: Readonly<Record<string, Buffer>> = {
  'a byte order mark': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), offer('code: BOM')]),
  'Windows line ends': Buffer.from(offer('code: CRLF').toString().replaceAll('\n', '\r\n')),
  'topics without end': offer(list('topics', 'A topic with the number #')),
  'outcomes without end': offer(list('learningOutcomes', 'Explain the matter with the number #')),
  'one text of half a megabyte': offer(`unit: ${'word '.repeat(100_000)}`),
  'tags without end in a text of the keys': offer(`unit: "${'<a '.repeat(100_000)}"`),
  'emphasis without end': offer('', '*'.repeat(20_000)),
  'brackets without end': offer('', '['.repeat(20_000)),
};

export const hostileFiles: readonly HostileFile[] = [
  ...Object.entries(refused).map(([name, bytes]) => ({ name, bytes, fate: 'refused' as const })),
  ...Object.entries(read).map(([name, bytes]) => ({ name, bytes, fate: 'read' as const })),
];

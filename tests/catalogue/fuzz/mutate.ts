/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const oddValues = [
  'none',
  'free',
  'n/a',
  '?',
  '-',
  '[]',
  '{}',
  '[[]]',
  '{a: b}',
  '*x',
  '&x y',
  '!!js/function x',
  '|',
  '>-',
  '"',
  "'",
  '1e999',
  '-1',
  '0',
  '007',
  'NaN',
  'null',
  '~',
  'true',
  'yes',
  '2027-13-40',
  '2027-02-30',
  '0000-00-00',
  '99999999999999999999',
  '1,250 EUR',
  '450 XXX',
  '0 CAD',
  'EQF 9',
  'EQF',
  '999 ECTS',
  'at least',
  'about about 3',
  '3-1',
  '60 %%',
  'javascript:alert(1)',
  'http://',
  'https://\u202Eexample.org',
  'x'.repeat(5000),
  'ä\u0301\u200D',
  '\uFEFF',
  '\u2028',
  '__proto__',
  'constructor',
  'toString',
  '{__proto__: {a: 1}}',
  'notApplicable',
  'statedAt: x',
  '{ notApplicable: x, statedAt: y }',
  '../../etc/passwd',
  'a/b/c/d',
  'riverbank-university/fixture',
  '<script>',
  '{1+1}',
  '\u0024{x}',
  '%',
  '@',
  '`',
  '#',
  ': :',
  '? x',
  '- - -',
  '---',
  '...',
  '\t',
  '  ',
  '[1, 2',
  '{a: ',
  '"unclosed',
];
const oddLines = [
  '__proto__:',
  '  - ',
  '- x',
  '\tkey: x',
  'key: &a [*a]',
  '<<: *a',
  '? {a: b}',
  ': x',
  '---',
  '...',
  'constructor: x',
  'title: again',
  'runs:',
  '  start: rolling',
  'notApplicable: x',
  '%YAML 1.1',
  '# note',
  '"": x',
  '{',
  ']',
];
const oddBytes = [
  0x00, 0x01, 0x07, 0x0b, 0x0d, 0x1b, 0x7f, 0x80, 0xc0, 0xff, 0xfe, 0xef, 0xbb, 0xbf, 0xed, 0xa0, 0x7b, 0x7d, 0x3c,
  0x5b, 0x26, 0x2a, 0x21,
];

/** One to three random changes to the bytes, the structure or the values of a file. */
export function mutate(original: Buffer, others: readonly Buffer[], random: () => number): Buffer {
  const index = (length: number): number => Math.floor(random() * length);
  const pick = <T>(list: readonly T[]): T => list[index(list.length)] as T;
  let bytes = original;
  for (let count = 1 + index(3); count > 0; count--) {
    const kind = random();
    if (kind < 0.2) bytes = mutateBytes(bytes, index, pick);
    else {
      const lines = bytes.toString('utf8').split('\n');
      mutateLines(lines, kind, others, index, pick);
      bytes = Buffer.from(lines.join('\n'));
    }
  }
  return bytes;
}

type Index = (length: number) => number;
type Pick = <T>(list: readonly T[]) => T;

function mutateBytes(bytes: Buffer, index: Index, pick: Pick): Buffer {
  const at = index(bytes.length + 1);
  switch (index(4)) {
    case 0:
      return Buffer.concat([bytes.subarray(0, at), Buffer.from([pick(oddBytes)]), bytes.subarray(at)]);
    case 1:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + index(20))]);
    case 2: {
      const copy = Buffer.from(bytes);
      if (copy.length > 0) copy[index(copy.length)] = pick(oddBytes);
      return copy;
    }
    default:
      return bytes.subarray(0, at);
  }
}

function mutateLines(lines: string[], kind: number, others: readonly Buffer[], index: Index, pick: Pick): void {
  const at = index(lines.length);
  const line = lines[at] ?? '';
  if (kind < 0.5) {
    const colon = line.indexOf(': ');
    lines[at] = colon === -1 ? `${line}${pick(oddValues)}` : `${line.slice(0, colon + 2)}${pick(oddValues)}`;
  } else if (kind < 0.58) lines.splice(at, 1);
  else if (kind < 0.66) lines.splice(at, 0, line);
  else if (kind < 0.74) lines[at] = `${' '.repeat(index(6))}${line.trimStart()}`;
  else if (kind < 0.82) lines.splice(at, 0, pick(oddLines));
  else if (kind < 0.88) [lines[at], lines[index(lines.length)]] = [lines[index(lines.length)] ?? '', line];
  else if (kind < 0.94) {
    const other = pick(others).toString('utf8').split('\n');
    const from = index(other.length);
    lines.splice(at, index(4), ...other.slice(from, from + 1 + index(8)));
  } else
    lines[at] = line.replace(/[a-zA-Z]/, (letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : 'x'));
}

import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What the machine refused, in words that say what to do; `PATH` stands for the file or folder. */
const MACHINE: readonly (readonly [pattern: RegExp, words: string])[] = [
  [
    /\bENOSPC\b|\bno space left on device\b|\bos error 28\b/i,
    'the disk is full. Make room (a build needs as much again as the site is large), and start again.',
  ],
  [
    /\bEDQUOT\b|\bdisk quota exceeded\b|\bos error 122\b/i,
    'your share of the disk is used up. Make room, or ask for more, and start again.',
  ],
  [
    /\bEROFS\b|\bread-only file system\b|\bos error 30\b/i,
    'PATH is on a disk that can only be read. Name a folder on another one.',
  ],
  [
    /\bE(?:ACCES|PERM)\b|\bpermission denied\b|\boperation not permitted\b|\bos error (?:1|13)\b/i,
    'this user has no right to PATH. Have the right given, or name another folder.',
  ],
  [
    /\bE[MN]FILE\b|\btoo many open files\b/i,
    'too many files are open on this machine. Close other programs, and start again.',
  ],
  [
    /\bEBUSY\b|\bresource busy\b/i,
    'PATH is in use by another program, or a disk is mounted there. Close the program, or name another folder.',
  ],
  [/\bENOTDIR\b|\bnot a directory\b/i, 'PATH cannot be reached: a file stands where a folder should be.'],
  [/\bEIO\b|\binput\/output error\b/i, 'the disk failed at PATH. Have it looked at before you go on.'],
];

/** Characters of a reason that nobody knows: other programs may say pages. */
const LONGEST = 500;

/**
 * Why something failed, in one line for the person at the machine. What is known of disks, rights and files says what to
 * do; anything else is told as it is, with the way to learn more.
 */
export function plainFailure(error: unknown): string {
  const reasons = reasonsOf(error);
  for (const { reason, path } of reasons) {
    const known = MACHINE.find(([pattern]) => pattern.test(reason));
    const named = path ?? /'((?:\/|[A-Za-z]:\\)[^']+)'/.exec(reason)?.[1];
    if (known) return known[1].replace('PATH', () => (named === undefined ? 'a file or folder' : `"${named}"`));
  }
  const told = reasons.find(({ reason }) => reason !== '')?.reason ?? 'for a reason that nobody told';
  return `${told.length > LONGEST ? `${told.slice(0, LONGEST)} …` : told} (PROSPECTUS_DEBUG=1 shows where.)`;
}

/** What an error says, and those that caused it: tools wrap what the machine said. */
function reasonsOf(error: unknown, depth = 0): { readonly reason: string; readonly path?: string }[] {
  if (!(error instanceof Error)) return [{ reason: oneLine(String(error)) }];
  const { code = '', path, cause } = error as NodeJS.ErrnoException;
  const own = { reason: oneLine(error.message.includes(code) ? error.message : `${error.message} (${code})`) };
  const inner = [...(cause === undefined ? [] : [cause]), ...(error instanceof AggregateError ? error.errors : [])];
  const further = depth < 5 ? inner.flatMap((one) => reasonsOf(one, depth + 1)) : [];
  return [path === undefined ? own : { ...own, path }, ...further];
}

/** A text without colours and line ends, with paths that go up from where the program runs made whole. */
export function oneLine(text: string): string {
  const whole = stripVTControlCharacters(text).replaceAll(/(?:\.\.\/){2,}[\w./-]+/g, (path) => resolve(path));
  return whole.replaceAll(/\s*\n\s*/g, ' ').trim();
}

/**
 * Tells a failure that nobody waits for as the others are told, and ends: a stream may fail while something else is done.
 * @param sentence what could not be done, such as "The site could not be built"
 */
export function tellFailures(sentence: string): void {
  process.on('uncaughtException', (error) => {
    tellFailure(sentence, error);
    process.exit(1);
  });
}

/** @param sentence what could not be done */
export function tellFailure(sentence: string, error: unknown): void {
  console.error(`${sentence}: ${plainFailure(error)}`);
  if (process.env['PROSPECTUS_DEBUG'] === '1') console.error(error);
}

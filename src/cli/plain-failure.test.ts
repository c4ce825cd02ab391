import { closeSync, openSync, readdirSync, writeSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plainFailure } from './plain-failure.ts';

/** What Node itself throws. */
function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

test.skipIf(process.platform !== 'linux')('a full disk is told as one, with what to do', () => {
  const full = openSync('/dev/full', 'w');
  const error = thrownBy(() => writeSync(full, 'a'));
  closeSync(full);
  expect(plainFailure(error)).toMatch(/^the disk is full\. Make room .*start again\.$/);
});

test.each([
  ['a step in Rust', new Error('No space left on device (os error 28)'), 'the disk is full.'],
  [
    'a wrapped failure',
    new Error("Could not write: EROFS: read-only file system, open '/srv/a'"),
    '"/srv/a" is on a disk',
  ],
  ['a message over lines', new Error('EACCES: permission denied,\n mkdir'), 'no right to a file or folder'],
  [
    'a failure without words',
    new Error('', { cause: new Error('ENOSPC: no space left on device, write') }),
    'is full.',
  ],
  ['several at once', new AggregateError([new Error('EMFILE: too many open files')], ''), 'too many files are open'],
  ['a share that is used up', Object.assign(new Error('write'), { code: 'EDQUOT' }), 'your share of the disk'],
])('%s is understood', (_, error, words) => {
  expect(plainFailure(error)).toContain(words);
});

test('a file in the place of a folder is named', () => {
  expect(plainFailure(thrownBy(() => readdirSync(import.meta.filename)))).toContain(`"${import.meta.filename}"`);
});

test('what is not known is told in one line, with the way to learn more', () => {
  expect(plainFailure(new Error('first\n  second'))).toBe('first second (PROSPECTUS_DEBUG=1 shows where.)');
  expect(plainFailure(new Error('', { cause: 'why' }))).toContain('why (PROSPECTUS_DEBUG=1');
  expect(plainFailure('text')).toContain('text (PROSPECTUS_DEBUG=1');
});

import { expect, test } from 'vitest';
import { renderCode } from './code.ts';

test('an example marks the lines that the other one lacks, and escapes them all', () => {
  const wrong = 'workload:\n  credits: <5>\n';
  const right = 'workload:\n  learnerHours: 125\n  credits: <5>\n';
  expect(renderCode(right, 'Right', wrong).text).toContain(
    'workload:\n<b class="is-new">  learnerHours: 125</b>\n  credits: &lt;5&gt;</code>',
  );
  expect(renderCode(wrong, 'Wrong', right, 'wrong').text).not.toContain('is-at');
  expect(renderCode(wrong, 'Alone').text).not.toContain('<b');
});

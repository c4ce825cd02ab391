// node .ci/totals.mjs RESULTS.json EXIT-CODE
// Prints "passed failed skipped" of a test run. A file that could not run, and a run that ended badly for any other
// reason, each count as one failure, so that nothing that went wrong can hide behind the tests that did run.
import { readFileSync } from 'node:fs';

const [, , path, exitCode] = process.argv;
const totals = { passed: 0, failed: 0, skipped: 0 };
try {
  for (const file of JSON.parse(readFileSync(path, 'utf8')).testResults) {
    const failedBefore = totals.failed;
    for (const { status } of file.assertionResults) totals[status in totals ? status : 'skipped'] += 1;
    if (file.status === 'failed' && totals.failed === failedBefore) totals.failed += 1;
  }
} catch {
  totals.failed += 1;
}
if (exitCode !== '0' && totals.failed === 0) totals.failed += 1;
if (totals.passed + totals.failed === 0) totals.failed += 1;
process.stdout.write(`${totals.passed} ${totals.failed} ${totals.skipped}\n`);

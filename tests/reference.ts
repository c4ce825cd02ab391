import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const wanted = resolve(root, process.env['PROSPECTUS_REFERENCE'] ?? '../shared');

/**
 * Absolute path of the reference folder (real offers, standards, design), or null where a clone has none beside it.
 * It is `PROSPECTUS_REFERENCE`, relative to the root of the project; `../shared`, where that is not set.
 */
export const reference: string | null = existsSync(resolve(wanted, 'real-offers')) ? wanted : null;

/**
 * A group of tests that need the reference folder. Where the folder is absent the group is skipped, and its name says
 * why; where `PROSPECTUS_REQUIRE_REFERENCE=1` its absence is an error instead, so that no run can leave it out unseen.
 * @param name what the group holds
 * @param tests receives the absolute path of the reference folder
 */
export function describeWithReference(name: string, tests: (reference: string) => void): void {
  if (reference !== null) {
    describe(name, () => tests(reference));
    return;
  }
  const absent = `there is no reference folder at ${wanted}`;
  if (process.env['PROSPECTUS_REQUIRE_REFERENCE'] === '1') throw new Error(`${name}: ${absent}`);
  describe.skip(`${name} (skipped: ${absent}; set PROSPECTUS_REFERENCE)`, () => tests(wanted));
}

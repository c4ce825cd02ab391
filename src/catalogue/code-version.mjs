// Plain JavaScript: whoever makes the program of the checker asks for it, and would have to read TypeScript for this alone.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Digest of the code that parses: whatever it consists of, another code makes another cache.
 * @param {string} source the folder `src`
 */
export function codeVersion(source) {
  const hash = createHash('sha256');
  for (const folder of ['diagnostics', 'vocabularies', 'values', 'concepts', 'records', 'mdx', 'catalogue']) {
    const files = readdirSync(join(source, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(readFileSync(file));
  }
  return hash.digest('base64url').slice(0, 22);
}

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Digest of the code that parses: whatever it consists of, another code makes another cache. */
export async function codeVersion(source: string): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['diagnostics', 'vocabularies', 'values', 'concepts', 'records', 'mdx', 'catalogue']) {
    const entries = await readdir(join(source, folder), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(await readFile(file));
  }
  return hash.digest('base64url').slice(0, 22);
}

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { definitionOf, RECORD_KINDS } from '../records/definitions.ts';
import { toJsonSchema } from '../records/json-schema.ts';
import { createCommand, requireFolder, runAsProgram, runCommand } from './arguments.ts';

/** The JSON Schemas of all records, as they are kept in `content/.schema/`: file name to text. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    RECORD_KINDS.map((kind) => {
      const schema = toJsonSchema(definitionOf(kind), `Prospectus ${kind}`, `https://prospectus.example/schema/1/${kind}.schema.json`);
      return [`${kind}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}

/** `schema`: writes the JSON Schemas that editors complete from. `--check`: says whether they are up to date. */
export async function schema(argv: readonly string[]): Promise<number> {
  const command = createCommand('schema', 'Writes the JSON Schemas from which code editors complete fields.')
    .option('--content <folder>', 'the content folder', 'content')
    .option('--check', 'write nothing; fail if a schema is out of date');
  return runCommand<{ content: string; check?: true }>(command, argv, async (options) => {
    const folder = join(requireFolder(resolve(options.content), 'Name the content folder with --content.'), '.schema');
    await mkdir(folder, { recursive: true });
    let stale = 0;
    for (const [name, text] of schemaFiles()) {
      const path = join(folder, name);
      const present = await readFile(path, 'utf8').catch(() => '');
      if (present === text) continue;
      stale++;
      if (!options.check) await writeFile(path, text);
    }
    console.log(options.check ? `${stale} schemas are out of date.` : `${stale} schemas written.`);
    return options.check && stale > 0 ? 1 : 0;
  });
}

await runAsProgram(import.meta.filename, schema);

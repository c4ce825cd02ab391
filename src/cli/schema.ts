import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { allRules } from '../catalogue/rules.ts';
import { en } from '../i18n/en/index.ts';
import { definitionOf, RECORD_KINDS } from '../records/definitions.ts';
import { toJsonSchema } from '../records/json-schema.ts';
import { toReference } from '../records/reference.ts';
import { renderReferenceMarkdown } from '../records/reference-markdown.ts';
import { createCommand, requireFolder, runAsProgram, runCommand } from './arguments.ts';
import { writeEditorFiles } from './editor-files.ts';

/** The JSON Schemas of all records and the reference, as they are kept in `content/.schema/`: file name to text. */
export function schemaFiles(): Map<string, string> {
  const schemas = RECORD_KINDS.map((kind): [string, string] => {
    const address = `https://prospectus.example/schema/1/${kind}.schema.json`;
    const schema = toJsonSchema(definitionOf(kind), en.reference.records[kind], address);
    return [`${kind}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`];
  });
  return new Map([...schemas, ['reference.md', renderReferenceMarkdown(toReference(allRules), en)]]);
}

/** `schema`: writes what editors complete from, and the reference. `--check`: says whether they are up to date. */
export async function schema(argv: readonly string[]): Promise<number> {
  const command = createCommand(
    'schema',
    'Writes the JSON Schemas from which code editors complete, and the reference.',
  )
    .option('--content <folder>', 'the content folder', 'content')
    .option('--check', 'write nothing; fail if a file is out of date');
  return runCommand<{ content: string; check?: true }>(command, argv, async (options) => {
    const content = requireFolder(resolve(options.content), 'Name the content folder with --content.');
    const folder = join(content, '.schema');
    let stale = 0;
    if (!options.check) await mkdir(folder, { recursive: true });
    for (const [name, text] of schemaFiles()) {
      const path = join(folder, name);
      const present = await readFile(path, 'utf8').catch(() => '');
      if (present === text) continue;
      stale++;
      if (!options.check) await writeFile(path, text);
    }
    if (!options.check) await writeEditorFiles(content);
    console.log(options.check ? `Out of date: ${stale} files.` : `Written: ${stale} files that were out of date.`);
    return options.check && stale > 0 ? 1 : 0;
  });
}

await runAsProgram(import.meta.filename, schema);

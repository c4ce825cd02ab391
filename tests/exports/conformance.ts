import { globSync } from 'node:fs';
import { join, matchesGlob, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Content, contents, filesOf, whole, withExports } from './site-files.ts';
import type { ExportedFile, Validate, Validator } from './validator.ts';

/** What one validator found. */
export type Verdict = {
  readonly validator: string;
  /** By content: how many files it judged, and what is wrong with them. */
  readonly judged: readonly {
    readonly content: string;
    readonly files: number;
    readonly violations: readonly string[];
  }[];
  /** What it said of a file only after that was broken on purpose; null where no file could be broken. */
  readonly fault: { readonly file: string; readonly violations: readonly string[] } | null;
};

/** Every validator of the folder `validators`, in the order of its files. */
export async function validators(): Promise<readonly Validator[]> {
  const found: Validator[] = [];
  for (const file of globSync('*.ts', { cwd: join(import.meta.dirname, 'validators') }).sort()) {
    const module = (await import(`./validators/${file.slice(0, -3)}.ts`)) as {
      validator?: Validator;
      validators?: readonly Validator[];
    };
    found.push(...(module.validators ?? []), ...(module.validator ? [module.validator] : []));
  }
  return found;
}

/** Judges all files of all contents by one validator, and shows that it can find a fault. */
export async function judge(validator: Validator, all: readonly Content[], standards: string): Promise<Verdict> {
  const validate = await validator.open(standards);
  const judged: Verdict['judged'][number][] = [];
  let fault: Verdict['fault'] = null;
  for (const { name, context } of all) {
    const files = await judgedFiles(validator, context);
    const violations: string[] = [];
    for (const file of files) {
      for (const violation of await validate(file)) violations.push(`${file.path}: ${violation}`);
    }
    judged.push({ content: name, files: files.length, violations });
    fault ??= await seed(validator, validate, files);
  }
  return { validator: validator.name, judged, fault };
}

/** Whether a verdict is as it should be: files were judged, none was found wrong, and the broken one was. */
export function isGood({ judged, fault }: Verdict): boolean {
  const counted = judged.every(({ files, violations }) => files > 0 && violations.length === 0);
  return counted && fault !== null && fault.violations.length > 0;
}

const made = new Map<string, Promise<ReadonlyMap<string, ExportedFile>>>();
const names = new WeakMap<object, number>();
let count = 0;

async function judgedFiles(validator: Validator, context: Content['context']): Promise<readonly ExportedFile[]> {
  const chosen = validator.exports ?? {};
  const number = names.get(context) ?? count++;
  names.set(context, number);
  const key = `${number} ${JSON.stringify(chosen)}`;
  const used = validator.exports ? withExports(context, chosen) : context;
  const files = made.get(key) ?? filesOf(used);
  made.set(key, files);
  const all = [...(await files).values(), ...[...(validator.inPages?.(used) ?? [])].map(whole)];
  return all.filter(({ path }) => validator.files.some((pattern) => matchesGlob(path, pattern)));
}

async function seed(
  validator: Validator,
  validate: Validate,
  files: readonly ExportedFile[],
): Promise<Verdict['fault']> {
  for (const file of files) {
    const broken = validator.seededFault(file.text, file);
    if (broken === file.text) continue;
    const before = new Set(await validate(file));
    const after = await validate(whole({ path: file.path, content: broken }));
    return { file: file.path, violations: after.filter((one) => !before.has(one)) };
  }
  return null;
}

function report({ validator, judged, fault }: Verdict): string {
  const lines = judged.map(
    ({ content, files, violations }) =>
      `  ${content}: ${files} files, ${violations.length} violations${violations
        .slice(0, 20)
        .map((one) => `\n    ${one}`)
        .join('')}`,
  );
  const seeded = fault
    ? `  a fault seeded into ${fault.file}: ${fault.violations.length > 0 ? `found (${fault.violations[0] ?? ''})` : 'NOT FOUND'}`
    : '  no fault could be seeded';
  return [validator, ...lines, seeded].join('\n');
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { standards: { type: 'string', default: '../shared/standards' }, only: { type: 'string' } },
  });
  const all = await contents();
  let good = true;
  for (const validator of await validators()) {
    if (values.only !== undefined && !validator.name.includes(values.only)) continue;
    const verdict = await judge(validator, all, resolve(values.standards));
    process.stdout.write(`${report(verdict)}\n\n`);
    good &&= isGood(verdict);
  }
  process.stdout.write(good ? 'Everything conforms, and every validator can find a fault.\n' : 'There are faults.\n');
  process.exit(good ? 0 : 1);
}

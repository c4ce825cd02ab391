import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { cancel, intro, isCancel, outro, select, text } from '@clack/prompts';
import type { LoadedCatalogue } from '../catalogue/load.ts';
import { toId } from '../values/identifier.ts';
import { inLanguage } from '../values/text.ts';
import { deliveryModes } from '../vocabularies/delivery-modes.ts';
import { createCommand, requireFolder, runAsProgram, runCommand, UsageError } from './arguments.ts';
import { loadForCommand } from './check.ts';
import { type NewOffer, offerFile, providerFile } from './new-offer.ts';

type NewOptions = Partial<Record<keyof NewOffer, string>> & { readonly content: string };

/** The six questions, in order. */
const QUESTIONS: readonly { key: keyof NewOffer; ask: string; hint: string }[] = [
  { key: 'title', ask: 'What is the offer called?', hint: 'Data literacy for managers' },
  { key: 'provider', ask: 'Who offers it?', hint: 'Riverbank University' },
  { key: 'outcomes', ask: 'What can somebody do afterwards? (several: put a semicolon between them)', hint: 'Choose a chart that fits the question; Explain what a sample can show' },
  { key: 'workload', ask: 'How much work is it?', hint: '60 hours, or 6 ECTS' },
  { key: 'mode', ask: 'How is it taught?', hint: 'online' },
  { key: 'fees', ask: 'What does it cost?', hint: '450 EUR, or free' },
];

/**
 * `new`: asks six questions (or takes the answers as options), writes an offer that passes the checks, and lists what
 * is still missing. An answer left empty stays "not stated".
 */
export async function newOffer(argv: readonly string[]): Promise<number> {
  const command = createCommand('new', 'Asks six questions and writes a new offer that passes the checks.').option('--content <folder>', 'the content folder', 'content');
  for (const { key, ask } of QUESTIONS) command.option(`--${key} <text>`, ask);
  return runCommand<NewOptions>(command, argv, async (options) => {
    const folder = requireFolder(options.content, 'Name the folder that holds catalogue.yaml with --content.');
    const loaded = await loadForCommand(folder, {});
    const answers = process.stdin.isTTY ? await askAll(options, loaded) : answersOf(options);
    if (answers === null) return 1;
    const provider = findProvider(answers.provider, loaded);
    const place = join(folder, 'offers', provider.id, `${toId(answers.title)}.mdx`);
    if (existsSync(place)) throw new UsageError(`there is an offer at ${relative(process.cwd(), place)} already. Choose another title.`);
    await mkdir(dirname(place), { recursive: true });
    if (provider.isNew) await writeFile(join(folder, 'providers', `${provider.id}.yaml`), providerFile(answers.provider));
    await writeFile(place, offerFile(answers, provider.id));
    return tellWhatIsMissing(folder, place);
  });
}

async function tellWhatIsMissing(folder: string, place: string): Promise<number> {
  const after = await loadForCommand(folder, {});
  const path = `${relative(dirname(folder), place)}`.split('\\').join('/');
  const own = after.diagnostics.filter(({ file }) => file === path);
  console.log(`Written: ${relative(process.cwd(), place)} (a draft: it is published when you set status: published)`);
  const errors = own.filter(({ severity }) => severity === 'error');
  for (const { line, message, help } of errors) console.log(`  line ${line}: ${message} ${help}`);
  const missing = own.filter(({ severity }) => severity !== 'error');
  if (missing.length > 0) console.log('Still missing, or to be made better:');
  for (const { message, help } of missing) console.log(`  - ${message} ${help}`);
  return errors.length > 0 ? 1 : 0;
}

function answersOf(options: NewOptions): NewOffer {
  for (const key of ['title', 'provider'] as const) {
    if (!options[key]?.trim()) throw new UsageError(`--${key} is missing. Without a terminal the answers are given as options: --title, --provider, --outcomes, --workload, --mode, --fees.`);
  }
  return { title: '', provider: '', outcomes: '', workload: '', mode: '', fees: '', ...options };
}

async function askAll(options: NewOptions, loaded: LoadedCatalogue): Promise<NewOffer | null> {
  intro('A new offer. What you do not know, leave empty.');
  const answers: NewOffer = { title: '', provider: '', outcomes: '', workload: '', mode: '', fees: '' };
  for (const { key, ask, hint } of QUESTIONS) {
    const given = options[key] ?? (await askOne(key, ask, hint, loaded));
    if (given === null) {
      cancel('Nothing was written.');
      return null;
    }
    answers[key] = given;
  }
  outro('Thank you.');
  return answers;
}

async function askOne(key: keyof NewOffer, message: string, hint: string, loaded: LoadedCatalogue): Promise<string | null> {
  const required = key === 'title' || key === 'provider';
  const known = [...loaded.catalogue.providers.values()].map((provider) => inLanguage(provider.name, 'en').text);
  if (key === 'provider' && known.length > 0) {
    const other = 'Another organisation';
    const chosen = await select({ message, options: [...known, other].map((value) => ({ value, label: value })) });
    if (isCancel(chosen)) return null;
    if (chosen !== other) return chosen;
  }
  if (key === 'mode') {
    const options = [...deliveryModes.terms.map(({ id, label }) => ({ value: String(id), label })), { value: '', label: 'I do not know' }];
    const chosen = await select({ message, options });
    return isCancel(chosen) ? null : chosen;
  }
  const given = await text({ message, placeholder: hint, validate: (value) => (required && !value?.trim() ? 'This one is needed.' : undefined) });
  return isCancel(given) ? null : given.trim();
}

function findProvider(name: string, loaded: LoadedCatalogue): { id: string; isNew: boolean } {
  const plain = (written: string): string => written.trim().toLowerCase();
  for (const [id, provider] of loaded.catalogue.providers) {
    if (id === plain(name) || Object.values(provider.name).some((one) => plain(one) === plain(name))) return { id, isNew: false };
  }
  return { id: toId(name), isNew: true };
}

await runAsProgram(import.meta.filename, newOffer);

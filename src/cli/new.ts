import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { cancel, confirm, intro, isCancel, outro, select, text } from '@clack/prompts';
import type { LoadedCatalogue } from '../catalogue/load.ts';
import { nearest } from '../values/form.ts';
import { toId } from '../values/identifier.ts';
import { reservedAddresses } from '../values/reserved-addresses.ts';
import { inLanguage } from '../values/text.ts';
import { deliveryModes } from '../vocabularies/delivery-modes.ts';
import { createCommand, requireContent, runAsProgram, runCommand, UsageError } from './arguments.ts';
import { loadForCommand } from './check.ts';
import { writeEditorFiles } from './editor-files.ts';
import { type AnswerReading, type Answers, type KnownSystems, readAnswers, whyNotAnswer } from './new-answers.ts';
import { offerFile, providerFile } from './new-offer.ts';
import { writeWhole } from './write-whole.ts';

type NewOptions = Partial<Answers> & { readonly content: string; readonly newProvider?: true };

/** The six questions, in order. */
const QUESTIONS: readonly { key: keyof Answers; ask: string; hint: string }[] = [
  { key: 'title', ask: 'What is the offer called?', hint: 'Data literacy for managers' },
  { key: 'provider', ask: 'Who offers it?', hint: 'Riverbank University' },
  {
    key: 'outcomes',
    ask: 'What can somebody do afterwards? (several: put a semicolon between them)',
    hint: 'Choose a chart that fits the question; Explain what a sample can show',
  },
  { key: 'workload', ask: 'How much work is it?', hint: '60 hours, or 6 ECTS' },
  { key: 'mode', ask: 'How is it taught?', hint: 'online' },
  { key: 'fees', ask: 'What does it cost?', hint: '450 EUR, or free' },
];

/**
 * `new`: asks six questions (or takes the answers as options), writes an offer that passes the checks, and lists what
 * is still missing. An answer left empty stays "not stated".
 */
export async function newOffer(argv: readonly string[]): Promise<number> {
  const command = createCommand('new', 'Asks six questions and writes a new offer that passes the checks.').option(
    '--content <folder>',
    'the content folder',
    'content',
  );
  for (const { key, ask } of QUESTIONS) command.option(`--${key} <text>`, ask);
  command.option('--new-provider', 'the provider is a new one, though the name of another is near to its name');
  return runCommand<NewOptions>(command, argv, async (options) => {
    const folder = requireContent(options.content);
    const loaded = await loadForCommand(folder, {});
    const answers = process.stdin.isTTY ? await askAll(options, loaded) : answersOf(options);
    if (answers === null) return 1;
    const meant = options.newProvider ? answers.provider : await meantProvider(answers.provider, folder, loaded);
    if (meant === null) return 1;
    const provider = findProvider(meant, folder, loaded);
    const place = placeFor(answers.title, join(folder, 'offers', provider.id));
    const reading = readAnswers(answers, provider.id, knownSystems(loaded, provider.id));
    await mkdir(dirname(place), { recursive: true });
    if (provider.file !== null) {
      await mkdir(dirname(provider.file), { recursive: true });
      await writeWhole(provider.file, providerFile(answers.provider));
    }
    await writeWhole(place, offerFile(reading.answers));
    await writeEditorFiles(folder);
    return tellWhatIsMissing(folder, place, provider.file, reading);
  });
}

async function tellWhatIsMissing(
  folder: string,
  place: string,
  providerPlace: string | null,
  { refused }: AnswerReading,
): Promise<number> {
  const after = await loadForCommand(folder, {});
  const written = [place, ...(providerPlace === null ? [] : [providerPlace])];
  const paths = written.map((path) => `${basename(folder)}/${relative(folder, path).split('\\').join('/')}`);
  for (const path of written) console.log(`Written: ${relative(process.cwd(), path)}`);
  console.log('The offer is a draft: nobody sees it until you set status: published.');
  for (const { message, help } of refused) console.log(`Not taken over: ${message} ${help}`);
  const own = after.diagnostics.filter(({ file }) => paths.includes(file));
  const errors = own.filter(({ severity }) => severity === 'error');
  for (const { file, line, message, help } of errors) console.log(`${file}:${line}: ${message} ${help}`);
  const missing = own.filter(({ severity }) => severity !== 'error');
  if (missing.length > 0) console.log('Still missing, or to be made better:');
  for (const { rule, message, help } of missing) console.log(`  - ${keyOf(rule)}${message} ${help}`);
  return errors.length > 0 ? 1 : 0;
}

/** The key that is missing, with a colon; nothing where the message names it. */
function keyOf(rule: string): string {
  const concept = /^(.+)\/missing$/.exec(rule)?.[1];
  return concept === undefined ? '' : `${concept.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}: `;
}

function answersOf(options: NewOptions): Answers {
  for (const key of ['title', 'provider'] as const) {
    if (!options[key]?.trim())
      throw new UsageError(
        `--${key} is missing. Without a terminal the answers are given as options: --title, --provider, --outcomes, --workload, --mode, --fees.`,
      );
  }
  refuseNames(options);
  return { ...NOTHING, ...options };
}

/** @throws UsageError for a title or a provider that was given as an option and cannot be one */
function refuseNames(options: NewOptions): void {
  for (const key of ['title', 'provider'] as const) {
    const refusal = options[key] === undefined ? null : whyNotAnswer(key, options[key]);
    if (refusal) throw new UsageError(`--${key}: ${refusal.message} ${refusal.help}`);
  }
}

const NOTHING: Answers = { title: '', provider: '', outcomes: '', workload: '', mode: '', fees: '' };

async function askAll(options: NewOptions, loaded: LoadedCatalogue): Promise<Answers | null> {
  refuseNames(options);
  intro('A new offer. What you do not know, leave empty.');
  const answers = { ...NOTHING };
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

async function askOne(
  key: keyof Answers,
  message: string,
  hint: string,
  loaded: LoadedCatalogue,
): Promise<string | null> {
  const required = key === 'title' || key === 'provider';
  const known = [...loaded.catalogue.providers.values()].map((provider) => inLanguage(provider.name, 'en').text);
  if (key === 'provider' && known.length > 0) {
    const other = 'Another organisation';
    const chosen = await select({ message, options: [...known, other].map((value) => ({ value, label: value })) });
    if (isCancel(chosen)) return null;
    if (chosen !== other) return chosen;
  }
  if (key === 'mode') {
    const options = [
      ...deliveryModes.terms.map(({ id, label }) => ({ value: String(id), label })),
      { value: '', label: 'I do not know' },
    ];
    const chosen = await select({ message, options });
    return isCancel(chosen) ? null : chosen;
  }
  const validate = (value: string | undefined): string | undefined => {
    if (required && !value?.trim()) return 'This one is needed.';
    const refusal = whyNotAnswer(key, value ?? '', knownSystems(loaded, ''));
    return refusal ? `${refusal.message} ${refusal.help}` : undefined;
  };
  const given = await text({ message, placeholder: hint, validate });
  return isCancel(given) ? null : given.trim();
}

/** The credit systems that can be answered with. */
function knownSystems({ catalogue: { lookups, providers } }: LoadedCatalogue, provider: string): KnownSystems {
  return {
    systemName: lookups.creditSystemName,
    own: lookups.names,
    countries: providers.get(provider)?.country ?? [],
  };
}

/**
 * A name that is nearly that of a provider of the catalogue is most often that provider, mistyped: with a terminal it
 * is asked, else the command stops, so that no second provider comes into the catalogue unseen.
 * @returns the name to go on with; null where the question was broken off
 * @throws UsageError without a terminal
 */
async function meantProvider(name: string, folder: string, loaded: LoadedCatalogue): Promise<string | null> {
  const { providers } = loaded.catalogue;
  if (providers.has(findProvider(name, folder, loaded).id)) return name;
  const near = nearest(
    name,
    [...providers.values()].flatMap((provider) => Object.values(provider.name)),
  );
  if (near === null) return name;
  if (!process.stdin.isTTY) {
    throw new UsageError(
      `no provider is called "${name}". Did you mean "${near}"? Write --provider "${near}"; if "${name}" is another organisation, add --new-provider.`,
    );
  }
  const same = await confirm({ message: `There is a provider called ${near}. Is it meant?` });
  if (isCancel(same)) return null;
  return same ? near : name;
}

/** The provider that is meant: one of the catalogue, by id or name, or a new one with the place of its file. */
function findProvider(name: string, folder: string, loaded: LoadedCatalogue): { id: string; file: string | null } {
  const plain = (written: string): string => written.trim().toLowerCase();
  for (const [id, provider] of loaded.catalogue.providers) {
    const names = [
      ...Object.values(provider.name),
      ...Object.values(provider.shortName ?? {}),
      ...Object.values(provider.legalName ?? {}),
    ];
    if (id === plain(name) || names.some((one) => plain(one) === plain(name))) return { id, file: null };
  }
  const id = addressOf(name, 'provider');
  const free = reservedAddresses.includes(id) ? `${id}-provider` : id;
  const file = join(folder, 'providers', `${free}.yaml`);
  return { id: free, file: existsSync(file) ? null : file };
}

/** Longest name of a file made from a title, in characters. */
const LONGEST = 80;

/** A text as one part of an address; the fallback where no letter of it can stand in one, or files of its name are not read. */
function addressOf(words: string, fallback: string): string {
  const id = toId(words.replace(/[/\\.]/g, ' '))
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  if (id === '') return fallback;
  return id === 'blank' || id.startsWith('blank-') ? `${fallback}-${id}` : id;
}

/** @throws UsageError if the place is taken */
function placeFor(title: string, folder: string): string {
  const name = addressOf(title, 'offer');
  const place = join(folder, `${name}.mdx`);
  if (!existsSync(place)) return place;
  throw new UsageError(`there is an offer at ${relative(process.cwd(), place)} already. Choose another title.`);
}

await runAsProgram(import.meta.filename, newOffer);

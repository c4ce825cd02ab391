import { checkScalars } from '../catalogue/scalars.ts';
import { refuseCreditSystem } from '../catalogue/unknown-credit-system.ts';
import type { Plain } from '../diagnostics/yaml/read-yaml.ts';
import { offerDefinition } from '../records/offer.ts';
import { parseRecord, type RecordDefinition } from '../records/record.ts';
import { parseCredits } from '../values/credits.ts';
import { singleSpaced } from '../values/parsed.ts';
import { findCreditSystem } from '../vocabularies/credit-systems.ts';
import { type OfferAnswers, quote } from './new-offer.ts';

/** The six answers, as they were typed. */
export type Answers = {
  readonly title: string;
  readonly provider: string;
  readonly outcomes: string;
  readonly workload: string;
  readonly mode: string;
  readonly fees: string;
};

/** Why an answer cannot be kept, and what to write instead. */
export type Refusal = { readonly message: string; readonly help: string };

/** What becomes of the answers: what can be read, and why the rest cannot. */
export type AnswerReading = {
  readonly answers: OfferAnswers;
  readonly refused: readonly (Refusal & { readonly key: keyof Answers })[];
};

/** What a catalogue adds to the credit systems that every catalogue knows. */
export type KnownSystems = {
  /** Canonical name of a credit system, or null. */
  readonly systemName: (name: string) => string | null;
  /** Names of the catalogue's own frameworks. */
  readonly own: readonly string[];
  /** Countries of the provider (ISO 3166-1): what is counted in there is named first. */
  readonly countries: readonly string[];
};

const BUILT_IN: KnownSystems = { systemName: (name) => findCreditSystem(name)?.id ?? null, own: [], countries: [] };

/**
 * Reads the answers by the grammars of the keys they belong to. What cannot be read is not guessed: its key stays
 * empty, with a hint.
 * @param provider id of the provider
 */
export function readAnswers(typed: Answers, provider: string, known: KnownSystems = BUILT_IN): AnswerReading {
  const refused: (Refusal & { key: keyof Answers })[] = [];
  const refuse = (key: keyof Answers, refusal: Refusal | null): boolean => {
    if (refusal) refused.push({ key, ...refusal });
    return refusal !== null;
  };
  const outcomes = outcomesOf(typed.outcomes).filter((one) => !refuse('outcomes', whyNot('learningOutcomes', one)));
  const pieces = workloadPieces(typed.workload);
  const work = typed.workload.trim() === '' || refuse('workload', whyNotWorkload(pieces, known)) ? [] : pieces;
  const hours = work.find((piece) => HOURS.test(piece));
  const mode = modeOf(typed.mode);
  const modeRefused = mode.length > 0 && refuse('mode', whyNot('delivery', { mode: [...mode] }));
  const fees = singleSpaced(typed.fees);
  const feesRefused = fees !== '' && refuse('fees', whyNot('fees', fees));
  const hintOf = (key: keyof Answers): string | undefined => {
    const found = refused.find((one) => one.key === key);
    return found && singleSpaced(`you answered “${typed[key].trim()}”. ${found.help}`);
  };
  const hints = Object.fromEntries(
    (['workload', 'mode', 'fees'] as const).flatMap((key) => (hintOf(key) ? [[key, hintOf(key)]] : [])),
  );
  return {
    answers: {
      title: typed.title,
      provider,
      outcomes,
      learnerHours: asYaml(hours?.replace(HOURS, '') ?? ''),
      credits: listOf(work.filter((piece) => piece !== hours)),
      mode: modeRefused ? '' : listOf(mode),
      fees: feesRefused ? '' : asYaml(fees),
      hints,
    },
    refused,
  };
}

/** @returns why the key of an offer cannot hold this, or null if it can */
export function whyNot(key: keyof typeof offerDefinition.shape, value: Plain): Refusal | null {
  const data: { [key: string]: Plain } = { title: 'Title', provider: 'provider', status: 'draft', [key]: value };
  const { findings } = parseRecord(offerDefinition as unknown as RecordDefinition, data);
  const [first] = [...findings, ...checkScalars(data)].filter(({ rule }) => rule.severity === 'error');
  return first ? { message: first.message, help: first.help ?? first.rule.remedy } : null;
}

/** @returns why the answer to a question cannot be kept as it is, or null if it can or is empty */
export function whyNotAnswer(key: keyof Answers, typed: string, known: KnownSystems = BUILT_IN): Refusal | null {
  if (typed.trim() === '') return null;
  if (key === 'title') return whyNot('title', singleSpaced(typed));
  if (key === 'provider') return whyNot('unit', singleSpaced(typed));
  const { refused } = readAnswers(
    { title: '', provider: '', outcomes: '', workload: '', mode: '', fees: '', [key]: typed },
    '',
    known,
  );
  return refused[0] ?? null;
}

const HOURS = / ?h(?:ours?)?$/i;

/** A value as it is where nothing in it means something to YAML, else in quotes. */
function asYaml(value: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} .%+-]*$|^$/u.test(value) ? value : quote(value);
}

function outcomesOf(typed: string): string[] {
  return typed
    .split(/[;\n]/)
    .map(singleSpaced)
    .filter((one) => one !== '');
}

/** `60 hours, 2 ECTS` as two; a comma inside a number does not divide. */
function workloadPieces(typed: string): string[] {
  return typed
    .split(/;|,(?!\d)| and (?=\d)|[()]/)
    .map(singleSpaced)
    .filter((piece) => piece !== '');
}

/** Each piece must be hours, or credits of a known system, and hours may stand once. */
function whyNotWorkload(pieces: readonly string[], known: KnownSystems): Refusal | null {
  const hours = pieces.filter((piece) => HOURS.test(piece));
  const credits = pieces.filter((piece) => !HOURS.test(piece));
  const block: { [key: string]: Plain } = {};
  if (hours.length > 0)
    block['learnerHours'] = (hours.length === 1 ? hours[0] : hours.join(', '))?.replace(HOURS, '') ?? '';
  if (credits.length > 0) block['credits'] = credits.length === 1 ? (credits[0] ?? '') : credits;
  return (
    whyNot('workload', block) ?? credits.map((one) => whyNotSystem(one, known)).find((one) => one !== null) ?? null
  );
}

function whyNotSystem(written: string, { systemName, own, countries }: KnownSystems): Refusal | null {
  const credits = parseCredits(written, systemName);
  if (!credits.ok || systemName(credits.value.system) !== null) return null;
  const { message, help } = refuseCreditSystem(credits.value.system, countries, own);
  return { message: `“${written}” is neither hours nor credits. ${message}`, help };
}

function modeOf(typed: string): string[] {
  return typed
    .split(/[,;]|\band\b/)
    .map((one) =>
      singleSpaced(one)
        .toLowerCase()
        .replace(/[\s_]+/g, '-'),
    )
    .filter((one) => one !== '');
}

function listOf(values: readonly string[]): string {
  const written = values.map(asYaml);
  return written.length <= 1 ? (written[0] ?? '') : `[${written.join(', ')}]`;
}

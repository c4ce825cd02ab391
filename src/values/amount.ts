import { isCurrency, minorDigits } from '../vocabularies/currencies.ts';
import { type PerUnit, perUnitOf, perUnits } from '../vocabularies/per-units.ts';
import { withCurrencyCode } from './currency-rewriting.ts';
import { type Figure, figureFault, figureSource, parseFigure, readFigure, splitFigure, writeFigure } from './figure.ts';
import { accept, type Parsed, quoted, reject, singleSpaced } from './parsed.ts';
import { rewritten, writeOne } from './rewriting.ts';
import { amountRules } from './rules.ts';

/** Money. `charged`: a fee exists, its amount is not given. Amounts in different currencies are never compared. */
export type Amount =
  /** `0 CAD` is free with its currency. */
  | { readonly kind: 'free'; readonly currency?: string }
  | { readonly kind: 'charged' | 'on-request' }
  | {
      readonly kind: 'amount';
      readonly figure: Figure;
      /** ISO 4217; null where the source names none: then it is never compared or summed. */
      readonly currency: string | null;
      readonly per: PerUnit | null;
    };

/** Stands in the place of a currency that the source does not name. */
export const currencyNotStated = 'currency-not-stated';

const kinds: ReadonlySet<string> = new Set(['free', 'charged', 'on-request']);
/** Units after `per`, and two other words for a part. */
const perWords = [...perUnits.ids, 'module', 'course'];
const restPattern = new RegExp(`^([A-Z]{3}|${currencyNotStated})(?: per (${perWords.join('|')}))?$`);

/** The grammar of an amount as a regular expression without anchors, for JSON Schema. */
export const amountSource = `(?:free|charged|on-request|${figureSource} (?:[A-Z]{3}|${currencyNotStated})(?: per (?:${perWords.join('|')}))?)`;

const trailingWordsPattern = new RegExp(`^(${figureSource} [A-Z]{3})\\b`);

const meansFree =
  /^(?:0|0[.,]00|none|no fees?|no cost|no charge|free of charge|for free|gratis|kostenlos|kostenfrei|gebührenfrei|gratuit|gratuito|tasuta)$/i;
const meansOnRequest = /^(?:(?:price |fee )?(?:on|upon|by) request|on demand|on inquiry|auf anfrage|sur demande)$/i;
const meansIncluded =
  /^(?:included?(?: in .+)?|inclusive|incl\.?|covered|inbegriffen|inklusive|im preis enthalten|compris|incluido)$/i;
const meansCharged = /^(?:paid|yes|fee|fees apply|a fee|fee applies|chargeable|kostenpflichtig|payant|tasuline)$/i;

/**
 * @param text `free`, `charged`, `on-request`, `450 EUR`, `at least 100 EUR`, `150 USD per part`,
 *   `450 currency-not-stated`; `0 CAD` is free; per module and per course are per part
 * @returns broken `fees/amount` otherwise
 */
export function parseAmount(text: string): Parsed<Amount> {
  const line = singleSpaced(text);
  const amount = readAmount(line);
  if (amount) return accept(amount);
  const rule = amountRules.amount;
  if (kinds.has(line.toLowerCase()))
    return reject(rule, `${quoted(text)} is not an amount.`, `Write ${line.toLowerCase()}.`);
  if (meansFree.test(line)) return reject(rule, `${quoted(text)} is not an amount.`, 'Write free.');
  if (meansOnRequest.test(line)) return reject(rule, `${quoted(text)} is not an amount.`, 'Write on-request.');
  if (meansIncluded.test(line)) {
    const help = 'If the price holds it already, write it as covers of the price, and leave this line out.';
    return reject(rule, `${quoted(text)} is not an amount.`, help);
  }
  if (meansCharged.test(line))
    return reject(
      rule,
      `${quoted(text)} is not an amount.`,
      'Write the amount, such as 450 EUR, or charged if it is not known.',
    );
  const reads = (candidate: string): boolean => readAmount(candidate) !== null;
  const named = withCurrencyCode(line, isCurrency);
  const grouped = named.replace(/(\d)\.(?=\d{3}(?!\d))/g, '$1');
  return reject(
    rule,
    amountFault(line),
    writeOne(
      [...rewritten(named, reads), ...rewritten(grouped, reads)].slice(0, 1),
      reads(named) ? `Write ${named}.` : amountHelp(line),
    ),
  );
}

/** The amount in a text that `parseAmount` reads back as the same. */
export function writeAmount(amount: Amount): string {
  if (amount.kind === 'free') return amount.currency === undefined ? 'free' : `0 ${amount.currency}`;
  if (amount.kind !== 'amount') return amount.kind;
  const per = amount.per === null ? '' : ` per ${amount.per}`;
  return `${writeFigure(amount.figure)} ${amount.currency ?? currencyNotStated}${per}`;
}

function readAmount(line: string): Amount | null {
  if (kinds.has(line)) return { kind: line as 'free' | 'charged' | 'on-request' };
  const parts = splitFigure(line);
  const figure = parts && readFigure(parts.figure);
  const rest = parts && restPattern.exec(parts.rest);
  if (!figure || !rest?.[1] || line[parts.figure.length] !== ' ') return null;
  const currency = rest[1] === currencyNotStated ? null : rest[1];
  if (currency !== null && (!isCurrency(currency) || hasTooManyDecimals(parts.figure, currency))) return null;
  if (figure.max === 0) return currency === null ? { kind: 'free' } : { kind: 'free', currency };
  return { kind: 'amount', figure, currency, per: rest[2] === undefined ? null : perUnitOf(rest[2]) };
}

function amountFault(line: string): string {
  const parts = splitFigure(line);
  const code = parts && /^([A-Z]{3})(?: per .+)?$/.exec(parts.rest)?.[1];
  if (readFigure(line)) return `${quoted(line)} names no currency.`;
  if (!parts || !code) return figureFault(line).replace(/ is not a figure\.$/, ' is not an amount.');
  if (!isCurrency(code)) return `${quoted(code)} is not a currency.`;
  if (hasTooManyDecimals(parts.figure, code)) return `${quoted(line)} has more decimals than ${code} has.`;
  const figure = parseFigure(parts.figure);
  if (!figure.ok) return figure.message;
  return `${quoted(parts.rest.slice(4))} cannot follow the currency.`;
}

function amountHelp(line: string): string {
  if (readFigure(line))
    return `Write the currency too: ${line} EUR. If the source names none, write ${line} ${currencyNotStated}.`;
  if (/[A-Z]{3} per /.test(line)) return `After per, write one of: ${perWords.join(', ')}.`;
  const [, amount] = trailingWordsPattern.exec(line) ?? [];
  if (amount !== undefined && readAmount(amount)) return `Write only ${amount} here, and the rest in note.`;
  if (/\$|dollar/i.test(line)) return 'Write the code of the dollar that is meant: 450 USD, 450 CAD, 450 AUD, 450 NZD.';
  return amountRules.amount.remedy;
}

/**
 * A currency has two decimals, or as many as ISO 4217 gives it (JPY none, KWD three). More of them are a sign that the
 * point was meant to separate thousands.
 */
function hasTooManyDecimals(figure: string, currency: string): boolean {
  const most = Math.max(0, ...[...figure.matchAll(/\.(\d+)/g)].map((match) => (match[1] ?? '').length));
  if (most === 0) return false;
  return most > minorDigits(currency);
}

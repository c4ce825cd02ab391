/** A currency of ISO 4217. */
export type Currency = {
  /** Three letters: `EUR`. */
  readonly code: string;
  readonly name: string;
  /** Digits after the point in which amounts are written: 2 for EUR, 0 for JPY. */
  readonly minorDigits: number;
  /** Address in the EU authority list, or null where that list has none. */
  readonly uri: string | null;
  readonly source: string;
};

const authority = 'http://publications.europa.eu/resource/authority/currency/';

/** Currencies that are too new for the EU list. */
const notInEuList: ReadonlySet<string> = new Set(['SLE', 'XCG', 'ZWG']);

/** Units of ISO 4217 in which no fee can be paid. */
const noMoney: ReadonlySet<string> = new Set(['XDR', 'XSU', 'XUA', 'XXX', 'XTS']);

const knownDigits = new Map<string, number>();

/** Remembered: a formatter is made for it, and every broken amount of money asks. */
function digitsOf(code: string): number {
  const known = knownDigits.get(code);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: code });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  knownDigits.set(code, digits);
  return digits;
}

let all: readonly Currency[] | undefined;

/** All currencies in the order of their codes. Made when first asked for: formatting each takes a while. */
export function currencies(): readonly Currency[] {
  if (all) return all;
  const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'code' });
  all = [...codes()].map((code) => ({
    code,
    name: names.of(code) ?? code,
    minorDigits: digitsOf(code),
    uri: currencyUri(code),
    source: 'ISO 4217',
  }));
  return all;
}

let known: ReadonlySet<string> | undefined;

/** Read when first asked for: a check whose cache is warm needs none, and the data of `Intl` take a while to open. */
function codes(): ReadonlySet<string> {
  known ??= new Set(Intl.supportedValuesOf('currency').filter((code) => !noMoney.has(code)));
  return known;
}

/** Whether a text is a currency code in capitals: `EUR` is, `eur` and `€` are not. */
export function isCurrency(code: string): boolean {
  return codes().has(code);
}

/**
 * Digits after the point in which amounts of a currency are written.
 * @throws RangeError for a code that is no currency
 */
export function minorDigits(code: string): number {
  if (!codes().has(code)) throw new RangeError(`${code} is no currency`);
  return digitsOf(code);
}

/** Address of a currency in the EU authority list; null for unknown codes and for those that the list does not hold. */
export function currencyUri(code: string): string | null {
  return codes().has(code) && !notInEuList.has(code) ? `${authority}${code}` : null;
}

/** Signs and words that mean one currency only; a dollar or a krone could be several. */
const signs: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['£', 'GBP'],
  ['us$', 'USD'],
  ['nz$', 'NZD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['hk$', 'HKD'],
  ['zł', 'PLN'],
  ['sfr', 'CHF'],
]);

/** The code that a text probably means, to name it in a message: `€`, `eur` and `Euro` are EUR; or null. */
export function currencyNamed(text: string): string | null {
  const wanted = text.trim();
  const upper = wanted.toUpperCase();
  return codes().has(upper) ? upper : (signs.get(wanted.toLowerCase()) ?? null);
}

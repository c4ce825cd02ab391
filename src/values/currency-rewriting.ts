/** Signs and names that stand for one currency; a bare dollar sign stands for none. */
const currencyNames: readonly (readonly [RegExp, string])[] = [
  [/€|\beuros?\b/gi, 'EUR'],
  [/£|\bpounds?(?: sterling)?\b/gi, 'GBP'],
  [/\bUS ?\$|\bUS dollars?\b/gi, 'USD'],
  [/\bAU? ?\$|\baustralian dollars?\b/gi, 'AUD'],
  [/\bNZ ?\$|\bnew zealand dollars?\b/gi, 'NZD'],
  [/\bCA? ?\$|\bcanadian dollars?\b/gi, 'CAD'],
  [/\bS?Fr\.|\bswiss francs?\b/gi, 'CHF'],
  [/₹/g, 'INR'],
  [/\bzł/gi, 'PLN'],
];

/** The currency after the number, the unit after "per". */
const orderForms: readonly (readonly [RegExp, string])[] = [
  [/ ?\/ ?(?=\p{L})| (?:an?|each|every|pro|par) (?=\p{L}+$)/gu, ' per '],
  [/(?<= per )(?:ECTS|credits|credit points?|points?)$/iu, 'credit'],
  [/(?<= per )(\p{L}+)s$/u, '$1'],
  [/(?<=\d)(?:,|\.)[-–]{1,2}/, ''],
  [/\s+/g, ' '],
  [/^ | $/g, ''],
  [/^(at least |up to |about |from )?([A-Z]{3}) ?(\d[\d.,' –-]*\d|\d)(?= |$)/, '$1$3 $2'],
];

/**
 * What was probably meant by an amount with a sign, a name or another order: `€450/month` gives `450 EUR per month`.
 * @param isCurrency whether three capitals are the code of a currency
 */
export function withCurrencyCode(line: string, isCurrency: (code: string) => boolean): string {
  if (line.length > 100) return line;
  const coded = currencyNames
    .reduce((text, [pattern, code]) => text.replace(pattern, ` ${code} `), line)
    .replace(/\b[a-z]{3}\b/gi, (word) => (isCurrency(word.toUpperCase()) ? word.toUpperCase() : word));
  return orderForms.reduce((text, [pattern, form]) => text.replace(pattern, form), coded);
}

/** A comparison as a table of plain texts: the first row names the offers, the first column the questions. */
export type Written = readonly (readonly string[])[];

/**
 * The table as CSV (RFC 4180) with the mark that lets spreadsheets read it as UTF-8. A text that a spreadsheet would
 * take for a formula gets an apostrophe ahead.
 */
export function toCsv(table: Written): string {
  return `\uFEFF${table.map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`;
}

function csvField(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table as text for a letter: each question with the answer of every offer below it. */
export function toText(table: Written, letters: string): string {
  const [head = [], ...rows] = table;
  const name = (index: number): string => letters[index] ?? '';
  const offers = head.slice(2).map((title, index) => `${name(index)}  ${title.replaceAll('\n', ', ')}`);
  const questions = rows.map(([question, verdict, ...values]) =>
    values.length === 0
      ? `\n${(question ?? '').toUpperCase()}`
      : [
          `\n${question}${verdict === '' ? '' : ` (${verdict})`}`,
          ...values.map((value, index) => `  ${name(index)}  ${value.replaceAll('\n', '; ')}`),
        ].join('\n'),
  );
  return `${[...offers, ...questions].join('\n')}\n`;
}

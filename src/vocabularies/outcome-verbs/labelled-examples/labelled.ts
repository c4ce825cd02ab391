/** Outcome statements in one language, judged by a person: does the statement name an action that can be observed? */
export type LabelledExamples = { readonly observable: readonly string[]; readonly notObservable: readonly string[] };

/** One statement a line. */
export function statements(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

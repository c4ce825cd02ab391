/** Every text inside a value of the model, in English. */
export function wordsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const words = (value as Record<string, unknown>)['en'];
  return typeof words === 'string' ? [words] : Object.values(value).flatMap(wordsOf);
}

/** Words of four letters and more, in small letters, each cut to its first five: inflection does not count. */
export function contentWords(said: string): string[] {
  return [...new Set((said.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)))];
}

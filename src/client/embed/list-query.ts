/** A field of the form: the name of a filter, or `sort`, and what is chosen; '' for any. */
type Chosen = { readonly name: string; readonly value: string };

/**
 * The query of a list from the choices of a form and the list that the reader came from: what the form has no field for
 * (words, bounds), and further values of a filter whose field was not changed, stay as they were.
 */
export function listOf(fields: readonly Chosen[], carried: URLSearchParams): string {
  const names = new Set(fields.map(({ name }) => name));
  const query = new URLSearchParams([...carried].filter(([name]) => !names.has(name)));
  for (const { name, value } of fields) {
    const before = carried.getAll(name);
    const isUnchanged = before.includes(value);
    const values = isUnchanged ? before : [value];
    for (const one of values) if (one !== '' && one !== 'relevance') query.append(name, one);
  }
  return query.toString();
}

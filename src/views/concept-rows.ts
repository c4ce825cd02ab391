import { asideRows } from '../concepts/aside-rows.ts';
import type { Concept } from '../concepts/concept.ts';
import type { Row, RowContext } from '../concepts/row.ts';

/**
 * Rows of some concepts of a record, with the notes on them, in the order of the record's definition. Each concept sees only its own keys: a key
 * of the same name may mean something else in another kind of record.
 */
export function rowsOf(
  concepts: readonly Concept[],
  wanted: readonly string[],
  record: object,
  context: RowContext,
): Row[] {
  return concepts
    .filter(({ key }) => wanted.includes(key))
    .flatMap((concept) => {
      const own = Object.keys(concept.shape).map((key) => [key, (record as Readonly<Record<string, unknown>>)[key]]);
      return [...concept.rows(Object.fromEntries(own), context), ...asideRows(concept, record, context)];
    });
}

type RowsAtHand = { readonly record: object; readonly rows: Map<string, readonly Row[]> };

const atHand = new WeakMap<RowContext, RowsAtHand>();

/**
 * Rows of one concept of a record with the notes on it, made once for everything that is made of the record one after
 * the other: its page, its files. Only those of the last record are kept.
 */
export function rowsAtHand(concept: Concept, record: object, context: RowContext): readonly Row[] {
  const last = atHand.get(context);
  const { rows } = last?.record === record ? last : { rows: new Map<string, readonly Row[]>() };
  if (rows !== last?.rows) atHand.set(context, { record, rows });
  const known = rows.get(concept.key) ?? rowsOf([concept], [concept.key], record, context);
  rows.set(concept.key, known);
  return known;
}

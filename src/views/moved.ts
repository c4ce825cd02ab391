/**
 * Earlier ids of records, each with the id it has now. An earlier id that a record has now is left out: the record is
 * what stands there.
 */
export function movedIds(
  records: ReadonlyMap<string, { readonly id: string; readonly formerIds: readonly string[] }>,
): readonly (readonly [string, string])[] {
  return [...records.values()].flatMap(({ id, formerIds }) =>
    formerIds.filter((former) => !records.has(former)).map((former) => [former, id] as const),
  );
}

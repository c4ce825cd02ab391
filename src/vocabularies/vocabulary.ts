/** One value of a closed list: the id as an editor writes it, and what learners read for it. */
export type Term<Id extends string = string> = {
  readonly id: Id;
  /** Plain English label, shown on pages. */
  readonly label: string;
  /** One sentence for learners. */
  readonly explanation: string;
  /** The standard or document the value comes from. */
  readonly source: string;
  /** The term of a published code list (EU vocabularies, ISCED-F, SDG …) that means the same, where there is one. */
  readonly uri?: string;
};

/** A closed list of values. */
export type Vocabulary<Id extends string = string> = {
  /** What the list is of, in the singular: `assessment kind`. */
  readonly name: string;
  readonly terms: readonly Term<Id>[];
  /** The ids in the order of the list. */
  readonly ids: readonly Id[];
  has(id: string): id is Id;
  /** @throws RangeError for an id that is not in the list: only code that skipped `has` can cause it. */
  get(id: Id): Term<Id>;
};

type Row =
  | readonly [label: string, explanation: string]
  | { readonly label: string; readonly explanation: string; readonly uri?: string; readonly source?: string };

/**
 * Makes a closed list from a table.
 * @param name what the list is of, in the singular
 * @param source where the values come from; a row may name its own
 * @param rows by id: label and explanation, or a block with `uri` and `source` too
 */
export function vocabulary<const Id extends string>(
  name: string,
  source: string,
  rows: Readonly<Record<Id, Row>>,
): Vocabulary<Id> {
  const terms = (Object.keys(rows) as Id[]).map((id): Term<Id> => {
    const row: Row = rows[id];
    return Array.isArray(row)
      ? { id, label: row[0], explanation: row[1], source }
      : { source, ...(row as Exclude<Row, readonly [string, string]>), id };
  });
  const byId = new Map<string, Term<Id>>(terms.map((term) => [term.id, term]));
  return {
    name,
    terms,
    ids: terms.map((term) => term.id),
    has: (id): id is Id => byId.has(id),
    get: (id) => {
      const term = byId.get(id);
      if (term === undefined) throw new RangeError(`${id} is no ${name}`);
      return term;
    },
  };
}

/** The ids of a vocabulary as a type: `IdOf<typeof statuses>`. */
export type IdOf<V> = V extends Vocabulary<infer Id> ? Id : never;

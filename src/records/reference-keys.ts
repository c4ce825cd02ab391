import type { ScalarHint } from '../values/form.ts';
import type { AnnotatedSchema } from './json-schema.ts';
import type { RecordKind } from './record.ts';

/** A piece of what may stand at a key: a word as it is written, a value or key explained elsewhere, or a form. */
export type Written =
  | { readonly word: string }
  | { readonly value: string }
  | { readonly as: string; readonly of: RecordKind }
  | { readonly form: 'text' | 'block' | 'anything' };

/** One key as an editor writes it. */
export type ReferenceKey = {
  /** Keys from the top, joined by dots; entries of lists are not counted: `runs.start`. */
  readonly path: string;
  /** What may stand there: one of these, … */
  readonly write: readonly Written[];
  /** … once, a list of them, or either. */
  readonly amount: 'one' | 'list' | 'one-or-list';
  readonly doc: string;
  readonly example?: string;
  readonly required: boolean;
  /** Which words other than a value it takes: N notApplicable, 0 a word for nothing, @ statedAt. */
  readonly states: readonly ('N' | '0' | '@')[];
  readonly mapsTo?: string;
};

/** Words that state nothing. */
const NOTHING = new Set(['none', 'not-scheduled', 'not-stackable']);

/** Lists longer than this are told once, among the values. */
const SHORT_LIST = 8;

/** Keys that every block takes; told once, above the tables. */
const EVERYWHERE = new Set(['note']);

type Forms = {
  readonly scalars: readonly ScalarHint[];
  readonly blocks: readonly AnnotatedSchema[];
  readonly items: AnnotatedSchema | null;
  /** True where anything may stand. */
  readonly open: boolean;
};

type Context = {
  readonly definitions: Readonly<Record<string, AnnotatedSchema>>;
  /** Where a form, or a set of keys, is told. */
  readonly known: Map<string, string>;
  readonly kind: RecordKind;
  readonly rows: ReferenceKey[];
};

type Ancestor = { readonly path: string; readonly keys: ReadonlySet<string> };

/**
 * Describes each key with the keys inside it. Keys that were told before are not told again.
 * @param known forms of the keys of an offer
 * @returns by top-level key: its row, and those of the keys inside it
 */
export function describeKeys(
  properties: Readonly<Record<string, AnnotatedSchema>>,
  definitions: Readonly<Record<string, AnnotatedSchema>>,
  known: ReadonlyMap<string, string>,
  kind: RecordKind,
): Map<string, ReferenceKey[]> {
  const context = { definitions, known: new Map(known), kind };
  return new Map(
    Object.entries(properties).map(([key, schema]) => {
      const rows: ReferenceKey[] = [];
      describe(key, schema, [], { ...context, rows });
      return [key, rows];
    }),
  );
}

/** The form of a schema without the words beside it: equal for keys that take the same. */
export function formOf(schema: AnnotatedSchema): string {
  const { description: _description, field: _field, ...form } = schema;
  return JSON.stringify(form).replace(/__schema\d+/g, '__schema');
}

function describe(path: string, schema: AnnotatedSchema, ancestors: readonly Ancestor[], context: Context): void {
  const forms = formsOf(schema, context.definitions);
  const inner = forms.items ? formsOf(forms.items, context.definitions) : null;
  const blocks = [...forms.blocks, ...(inner?.blocks ?? [])];
  const own = keysOf(forms.blocks);
  const keys = keysOf(blocks);
  const told = toldElsewhere(path, schema, Object.keys(keys), ancestors, context);
  const { field, description = '' } =
    schema.description === undefined ? (definitionOf(schema, context.definitions) ?? schema) : schema;
  context.rows.push({
    path,
    write: told ? [told] : different([...writtenOf(forms), ...(inner ? writtenOf(inner) : [])]),
    amount: inner === null ? 'one' : isSingle(forms) ? 'one-or-list' : 'list',
    doc: description,
    ...(field?.example === undefined ? {} : { example: field.example }),
    required: field?.required === true,
    states: statesOf(forms, inner, keys),
    ...(field?.mapsTo === undefined ? {} : { mapsTo: field.mapsTo }),
  });
  if (told) return;
  const line = [...ancestors, { path, keys: new Set(Object.keys(keys)) }];
  for (const [key, one] of Object.entries(keys)) {
    if (EVERYWHERE.has(key) || isState(key, one)) continue;
    describe(`${path}${key in own ? '' : '[]'}.${key}`, one, line, context);
  }
  for (const { additionalProperties } of blocks) {
    if (typeof additionalProperties === 'object') describe(`${path}.…`, additionalProperties, line, context);
  }
}

/** Fewer keys than these are told again: looking them up would take longer. */
const WORTH_LOOKING_UP = 4;

/** Where the keys of this block are told, if that is another place; remembers the place otherwise. */
function toldElsewhere(
  path: string,
  schema: AnnotatedSchema,
  keys: readonly string[],
  ancestors: readonly Ancestor[],
  { known, kind }: Context,
): Written | null {
  if (keys.length === 0) return null;
  const whole = known.get(formOf(schema));
  if (whole !== undefined && !(kind === 'offer' && whole === path)) return { as: whole, of: 'offer' };
  const above = ancestors.find((one) => keys.every((key) => one.keys.has(key)));
  if (above && keys.length >= WORTH_LOOKING_UP - 1) return { as: above.path, of: kind };
  if (keys.length < WORTH_LOOKING_UP) return null;
  const signature = [...keys].sort().join();
  const other = known.get(signature);
  if (other !== undefined) return { as: other, of: kind };
  known.set(signature, path);
  return null;
}

function formsOf(schema: AnnotatedSchema, definitions: Context['definitions']): Forms {
  const nothing: Forms = { scalars: [], blocks: [], items: null, open: false };
  if (schema.$ref) {
    const definition = definitionOf(schema, definitions);
    return definition ? formsOf(definition, definitions) : nothing;
  }
  if (schema.scalar) return { ...nothing, scalars: [schema.scalar] };
  if (schema.anyOf) {
    const all = schema.anyOf.map((one) => formsOf(one, definitions));
    return {
      scalars: all.flatMap(({ scalars }) => scalars),
      blocks: all.flatMap(({ blocks }) => blocks),
      items: all.find(({ items }) => items)?.items ?? null,
      open: false,
    };
  }
  if (schema.type === 'object') return { ...nothing, blocks: [schema] };
  if (schema.type === 'array' && schema.items) return { ...nothing, items: schema.items };
  return { ...nothing, open: schema.type !== 'null' };
}

/** What a schema refers to: the keys inside itself, for instance. */
function definitionOf({ $ref }: AnnotatedSchema, definitions: Context['definitions']): AnnotatedSchema | undefined {
  return $ref === undefined ? undefined : definitions[$ref.replace(/^.*\//, '')];
}

function isSingle({ scalars, blocks }: Forms): boolean {
  return scalars.length > 0 || blocks.length > 0;
}

function writtenOf({ scalars, blocks, open }: Forms): Written[] {
  return [
    ...scalars.flatMap(writtenScalar),
    ...(blocks.length > 0 ? [{ form: 'block' } as const] : []),
    ...(open ? [{ form: 'anything' } as const] : []),
  ];
}

function writtenScalar({ value, enum: words, orWord }: ScalarHint): Written[] {
  const beside = orWord === undefined ? [] : [{ word: orWord }];
  if (value === 'text') return [...beside, { form: 'text' }];
  if (words && value !== 'yes/no' && words.length <= SHORT_LIST) return words.map((word) => ({ word }));
  return [...beside, { value }];
}

function different(write: readonly Written[]): Written[] {
  return [...new Map(write.map((one) => [JSON.stringify(one), one])).values()];
}

function statesOf(forms: Forms, inner: Forms | null, keys: Keys): ('N' | '0' | '@')[] {
  const words = [...forms.scalars, ...(inner?.scalars ?? [])].flatMap(({ enum: list = [], examples = [] }) => [
    ...list,
    ...examples,
  ]);
  const has = (key: string): boolean => keys[key] !== undefined && isState(key, keys[key]);
  return [
    ...(has('notApplicable') ? (['N'] as const) : []),
    ...(words.some((word) => NOTHING.has(word)) ? (['0'] as const) : []),
    ...(has('statedAt') ? (['@'] as const) : []),
  ];
}

type Keys = Readonly<Record<string, AnnotatedSchema>>;

/** The keys of several blocks; where two have the same key, that of the first. */
function keysOf(blocks: readonly AnnotatedSchema[]): Keys {
  return Object.assign({}, ...blocks.map(({ properties }) => properties ?? {}).reverse());
}

/** True for the keys that take the place of a concept's facts; others have the same name but are facts. */
function isState(key: string, { description = '' }: AnnotatedSchema): boolean {
  return (
    (key === 'notApplicable' && /does not arise/.test(description)) ||
    (key === 'statedAt' && /not stated here/.test(description))
  );
}

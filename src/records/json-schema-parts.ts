import type { JsonSchema } from './json-schema.ts';

/** A schema in which what stands in several places stands once, and those parts by name. */
export type SharedSchema = { readonly schema: JsonSchema; readonly parts: { readonly [name: string]: JsonSchema } };

/** The key under which a schema may propose a name for itself; it does not reach the file. */
export const NAME = 'x-name';

/** A part shorter than this, as JSON, is repeated rather than named. */
const WORTH_A_NAME = 70;

/**
 * Moves what stands in several places to `$defs`. The words beside a part (description, examples) stay where they are:
 * the same form has another meaning at each key.
 * @param definitions parts that already have a name
 */
export function shareParts(schema: JsonSchema, definitions: { readonly [name: string]: JsonSchema }): SharedSchema {
  const uses = new Map<string, number>();
  for (const one of [schema, ...Object.values(definitions)]) count(one, uses);
  const names = new Map<string, string>();
  const parts: { [name: string]: JsonSchema } = {};
  const share = (given: JsonSchema, key: string): JsonSchema => {
    const { words, form } = split(given);
    const text = JSON.stringify(form);
    if ((uses.get(text) ?? 0) < 2 || text.length < WORTH_A_NAME) return { ...words, ...inside(form, key, share) };
    const proposed = (form[NAME] as string | undefined) ?? key;
    const known =
      names.get(text) ?? newName(proposed, [...names.values(), ...Object.keys(definitions), 'bare', 'empty']);
    if (!names.has(text)) {
      names.set(text, known);
      parts[known] = inside(form, key, share);
    }
    return { ...words, $ref: `#/$defs/${known}` };
  };
  const shared = inside(schema, 'record', share);
  const named = Object.entries(definitions).map(([name, one]): [string, JsonSchema] => [
    name,
    inside(one, name, share),
  ]);
  return { schema: shared, parts: { ...Object.fromEntries(named), ...parts } };
}

type Visit = (schema: JsonSchema, key: string) => JsonSchema;

/** A schema with each schema directly inside it replaced. */
function inside(schema: JsonSchema, key: string, visit: Visit): JsonSchema {
  const { [NAME]: _name, ...copy } = schema;
  const properties = schema['properties'] as Record<string, JsonSchema> | undefined;
  if (properties) {
    copy['properties'] = Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, visit(one, name)]));
  }
  const branches = schema['anyOf'] as JsonSchema[] | undefined;
  if (branches) copy['anyOf'] = branches.map((one) => visit(one, key));
  for (const single of ['items', 'additionalProperties']) {
    const one = schema[single];
    if (typeof one === 'object') copy[single] = visit(one as JsonSchema, key);
  }
  return copy;
}

function count(schema: JsonSchema, uses: Map<string, number>): void {
  inside(schema, '', (one) => {
    const text = JSON.stringify(split(one).form);
    uses.set(text, (uses.get(text) ?? 0) + 1);
    count(one, uses);
    return one;
  });
}

function split({ description, examples, ...form }: JsonSchema): { words: JsonSchema; form: JsonSchema } {
  const words = {
    ...(description === undefined ? {} : { description }),
    ...(examples === undefined ? {} : { examples }),
  };
  return { words, form };
}

function newName(key: string, taken: readonly string[]): string {
  if (!taken.includes(key)) return key;
  let number = 2;
  while (taken.includes(`${key}-${number}`)) number++;
  return `${key}-${number}`;
}

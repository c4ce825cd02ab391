import { z } from 'zod';
import type { FieldDoc, ScalarHint } from '../values/form.ts';
import type { RecordDefinition } from './record.ts';

/** A JSON Schema (2020-12) as plain data. */
export type JsonSchema = { [key: string]: unknown };

/**
 * The JSON Schema of a record's file, made from the input side of its schema: what an editor or a form completes
 * from. Scalars take text, numbers and booleans, as YAML editors read them; the grammar stands as pattern or list.
 * @param address the schema's own address
 */
export function toJsonSchema(definition: RecordDefinition, title: string, address: string): JsonSchema {
  const schema = z.toJSONSchema(z.strictObject(definition.shape), {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      const meta = (z.globalRegistry.get(zodSchema as unknown as z.ZodType) ?? {}) as { scalar?: ScalarHint; field?: FieldDoc };
      const { scalar, field } = meta;
      const target = jsonSchema as JsonSchema;
      if (scalar) writeScalar(target, scalar);
      if (field?.example !== undefined) target['examples'] = [field.example];
      delete target['scalar'];
      delete target['field'];
    },
  }) as JsonSchema;
  const { $schema: dialect, ...rest } = schema;
  return { $schema: dialect, $id: address, title, ...rest };
}

function writeScalar(target: JsonSchema, hint: ScalarHint): void {
  for (const key of ['anyOf', 'oneOf', 'type', 'not']) delete target[key];
  if (hint.enum) {
    target['enum'] = [...hint.enum, ...(hint.enum.includes('true') ? [true, false] : [])];
    return;
  }
  target['type'] = ['string', 'number', 'boolean'];
  if (hint.pattern) target['pattern'] = hint.pattern;
  if (hint.examples) target['examples'] = [...hint.examples];
}

import { z } from 'zod';
import type { Path } from '../diagnostics/finding.ts';
import type { FieldDoc, ScalarHint } from './form.ts';

type Meta = { readonly field?: FieldDoc; readonly scalar?: ScalarHint };

/**
 * What is said of the key at a path of a schema, with an example where there is one (its own, else one of the values
 * that it takes).
 * @param path below the schema; entries of lists stand for the key of their list
 * @returns null where no key is documented there
 */
export function docAt(schema: z.core.$ZodType, path: Path): FieldDoc | null {
  const metas = layersAt(schema, path).map((one) => (z.globalRegistry.get(one) ?? {}) as Meta);
  const doc = metas.find(({ field }) => field !== undefined)?.field;
  if (doc === undefined) return null;
  const example = doc.example ?? metas.flatMap(({ scalar }) => scalar?.examples ?? [])[0];
  return example === undefined ? doc : { ...doc, example };
}

/** @returns keys of the blocks that can stand at a path of a schema, each once */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  return [...new Set(layersAt(schema, path).flatMap((layer) => Object.keys(shapeOf(layer) ?? {})))];
}

/** Every schema that reads the value at a path, or an entry of it. */
function layersAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType[] {
  let holders: readonly z.core.$ZodType[] = [schema];
  for (const step of path) {
    holders = holders.flatMap((one) => childrenOf(one, step));
  }
  return holders.flatMap((one) => [...layersOf(one)]);
}

/** Keys of a block with their schemas. */
function shapeOf(layer: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> | undefined {
  const { def } = layer._zod as unknown as { def: { type: string; shape?: Record<string, z.core.$ZodType> } };
  return def.type === 'object' ? def.shape : undefined;
}

/** Schemas of a key, or of an entry of a list: what takes one value or a list is its own entry. */
function childrenOf(schema: z.core.$ZodType, step: string | number): readonly z.core.$ZodType[] {
  if (typeof step === 'number') return [schema];
  return [...layersOf(schema)].flatMap((layer) => {
    const shape = shapeOf(layer);
    return shape !== undefined && Object.hasOwn(shape, step) ? [shape[step] as z.core.$ZodType] : [];
  });
}

/** A schema with everything inside it that reads the same value, or an entry of it. */
function layersOf(schema: z.core.$ZodType, known = new Set<z.core.$ZodType>()): Set<z.core.$ZodType> {
  if (known.has(schema)) return known;
  known.add(schema);
  const { def } = schema._zod as unknown as { def: { type: string } & Record<string, unknown> };
  const inner = (name: string): z.core.$ZodType[] => [def[name] as z.core.$ZodType];
  const next = (): readonly z.core.$ZodType[] => {
    switch (def.type) {
      case 'pipe':
        return inner('in');
      case 'optional':
      case 'nullable':
      case 'default':
      case 'readonly':
        return inner('innerType');
      case 'array':
        return inner('element');
      case 'union':
        return def['options'] as z.core.$ZodType[];
      case 'lazy':
        return [(def['getter'] as () => z.core.$ZodType)()];
      default:
        return [];
    }
  };
  for (const one of next()) layersOf(one, known);
  return known;
}

import { z } from 'zod';

/** The three forms in which a value can be written. */
export type Form = 'text' | 'list' | 'block';

/**
 * A union whose branches differ by form: only the branch of the form that was used is run, so that its faults are the
 * only ones and no other branch costs time. Where several branches, or none, take the form, it is a plain union.
 */
const FormUnion = z.core.$constructor<z.ZodUnion>('FormUnion', (inst, def) => {
  z.ZodUnion.init(inst, def);
  const parseAll = inst._zod.parse;
  let branches: Readonly<Record<Form, z.core.$ZodType | null>> | undefined;
  inst._zod.parse = (payload, context) => {
    branches ??= branchesOf(def.options);
    const form = formOf(payload.value);
    const branch = form === null ? null : branches[form];
    return branch ? branch._zod.run(payload, context) : parseAll(payload, context);
  };
});

/** @param options the branches, each taking other forms than the rest */
export function formUnion<T>(options: readonly z.ZodType<T>[]): z.ZodType<T> {
  return new FormUnion({ type: 'union', options: [...options] }) as unknown as z.ZodType<T>;
}

/** The form in which a value is written; null where there is none. */
function formOf(value: unknown): Form | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' ? 'block' : 'text';
}

function branchesOf(options: readonly z.core.$ZodType[]): Record<Form, z.core.$ZodType | null> {
  const forms = options.map((option) => formsOf(option));
  const only = (form: Form): z.core.$ZodType | null => {
    const taking = options.filter((_, index) => forms[index]?.has(form));
    return taking.length === 1 ? (taking[0] ?? null) : null;
  };
  return { text: only('text'), list: only('list'), block: only('block') };
}

/** Forms that a schema takes, as far as its kind tells; all three where it does not. */
function formsOf(schema: z.core.$ZodType): ReadonlySet<Form> {
  if ((z.globalRegistry.get(schema) as { scalar?: unknown } | undefined)?.scalar) return new Set<Form>(['text']);
  const { def } = schema._zod as unknown as { def: { type: string } & Record<string, unknown> };
  switch (def.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return new Set<Form>(['text']);
    case 'array':
      return new Set<Form>(['list']);
    case 'object':
    case 'record':
      return new Set<Form>(['block']);
    case 'pipe':
      return formsOf(def['in'] as z.core.$ZodType);
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      return formsOf(def['innerType'] as z.core.$ZodType);
    case 'lazy':
      return formsOf((def['getter'] as () => z.core.$ZodType)());
    case 'union':
      return new Set((def['options'] as z.core.$ZodType[]).flatMap((option) => [...formsOf(option)]));
    default:
      return new Set<Form>(['text', 'list', 'block']);
  }
}

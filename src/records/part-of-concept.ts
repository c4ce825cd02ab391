import type { z } from 'zod';
import type { Concept } from '../concepts/concept.ts';

/**
 * A concept of offers in a record that has only some of its keys, and in which none of them is asked for: the other
 * keys count as absent, and what is merely missing is not reported.
 * @param keys the keys that the record has
 */
export function partOfConcept<Shape extends z.ZodRawShape, Key extends keyof Shape & string>(
  concept: Concept<Shape>,
  keys: readonly Key[],
): Concept<Pick<Shape, Key>> {
  const has = new Set<string>(keys);
  const absent: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(concept.shape) as [string, z.ZodType][]) {
    const read = has.has(key) ? undefined : schema.safeParse(undefined);
    if (read?.success) absent[key] = read.data;
  }
  const complete = (values: object): Parameters<typeof concept.check>[0] => ({ ...absent, ...values }) as never;
  return {
    key: concept.key,
    shape: Object.fromEntries(keys.map((key) => [key, concept.shape[key]])) as Pick<Shape, Key>,
    rules: concept.rules,
    check: (values, context) =>
      concept
        .check(complete(values), context)
        .filter(({ rule, at }) => has.has(String(at[0])) && !(isAbsence(rule.id) && at.length <= 1)),
    rows: (values, context) => concept.rows(complete(values), context),
  };
}

/** `fees/missing`, `identity/code-missing`: the rule asks for a key. */
function isAbsence(ruleId: string): boolean {
  return /[/-](?:missing|required)$/.test(ruleId);
}

import type { Rule } from '../diagnostics/rule.ts';
import type { ScalarHint } from '../values/form.ts';
import type { AnnotatedSchema } from './json-schema.ts';

/** How one kind of value is written. */
export type ReferenceValue = {
  readonly name: string;
  readonly examples: readonly string[];
  /** What to write, in words: the remedy of the rule that guards it. */
  readonly how?: string;
  /** The rule that guards it. */
  readonly rule?: string;
  /** The words that it may be; the meaning is empty where a word says all. */
  readonly words: readonly { readonly word: string; readonly meaning: string }[];
};

/** Rules whose id does not follow from the name of the value. */
const ruleOf: Readonly<Record<string, string>> = {
  amount: 'fees/amount',
  'e-mail': 'value/email',
  'yes/no': 'value/yes-or-no',
  level: 'level/unknown',
  take: 'rules/take',
};

/** Every kind of value that the schemas use, by name. */
export function collectValues(schemas: readonly AnnotatedSchema[], rules: readonly Rule[]): ReferenceValue[] {
  const hints = new Map<string, ScalarHint>();
  for (const schema of schemas) collect(schema, hints);
  return [...hints.values()]
    .filter(({ value }) => value !== 'text' && value !== 'word')
    .map((hint) => toValue(hint, rules))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function toValue(
  { value, enum: words = [], meanings = [], examples = [] }: ScalarHint,
  rules: readonly Rule[],
): ReferenceValue {
  const guard = rules.find(({ id }) => id === (ruleOf[value] ?? `value/${value.replace(/ /g, '-')}`));
  return {
    name: value,
    examples,
    ...(guard ? { how: guard.remedy, rule: guard.id } : {}),
    words: words.map((word, index) => ({ word, meaning: meanings[index] ?? '' })),
  };
}

/** A list with a word for nothing in front and the list alone have one name: the longer one with meanings is kept. */
function collect(schema: AnnotatedSchema, hints: Map<string, ScalarHint>): void {
  const { scalar, properties = {}, anyOf = [], items, additionalProperties, $defs = {} } = schema;
  if (scalar) {
    const known = hints.get(scalar.value);
    if (!known || worth(scalar) > worth(known)) hints.set(scalar.value, scalar);
  }
  const inside = [...Object.values(properties), ...anyOf, ...Object.values($defs), ...(items ? [items] : [])];
  if (typeof additionalProperties === 'object') inside.push(additionalProperties);
  for (const one of inside) collect(one, hints);
}

function worth({ enum: words = [], meanings = [], examples = [] }: ScalarHint): number {
  return meanings.length * 1000 + words.length + examples.length;
}

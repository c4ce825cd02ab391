import type { Rule } from '../diagnostics/rule.ts';
import { type CreditSystem, creditSystems } from '../vocabularies/credit-systems.ts';
import { type Framework, frameworks } from '../vocabularies/level-frameworks.ts';
import { definitionOf, RECORD_KINDS } from './definitions.ts';
import { annotatedSchemaOf } from './json-schema.ts';
import type { RecordKind } from './record.ts';
import { describeKeys, formOf, type ReferenceKey } from './reference-keys.ts';
import { collectValues, type ReferenceValue } from './reference-values.ts';

/** The keys that belong together, and what is checked of them. */
export type ReferenceConcept = {
  /** Permanent key of the concept, kebab-case. */
  readonly key: string;
  readonly keys: readonly ReferenceKey[];
  readonly rules: readonly Rule[];
};

/** One kind of file. */
export type ReferenceRecord = { readonly kind: RecordKind; readonly concepts: readonly ReferenceConcept[] };

/** Everything that can be written in a content folder, and everything that is checked. */
export type Reference = {
  readonly records: readonly ReferenceRecord[];
  /** The grammars and lists of words to which the keys refer. */
  readonly values: readonly ReferenceValue[];
  /** Frameworks whose levels can be written. */
  readonly frameworks: readonly Framework[];
  readonly creditSystems: readonly CreditSystem[];
  /** Rules that belong to no concept: on form, on several files, on the text below the keys. */
  readonly otherRules: readonly Rule[];
};

/**
 * Gathers the reference from the schemas: nothing in it is written by hand.
 * @param rules every rule there is
 */
export function toReference(rules: readonly Rule[]): Reference {
  const known = new Map<string, string>();
  const offer = annotatedSchemaOf(definitionOf('offer'));
  for (const [key, schema] of Object.entries(offer.properties ?? {})) known.set(formOf(schema), key);
  const records = RECORD_KINDS.map((kind) => toRecord(kind, known));
  const mentioned = new Set(
    records.flatMap(({ concepts }) => concepts.flatMap((concept) => concept.rules.map(({ id }) => id))),
  );
  return {
    records,
    values: collectValues(
      RECORD_KINDS.map((kind) => annotatedSchemaOf(definitionOf(kind))),
      rules,
    ),
    frameworks,
    creditSystems,
    otherRules: rules.filter(({ id }) => !mentioned.has(id)),
  };
}

function toRecord(kind: RecordKind, known: ReadonlyMap<string, string>): ReferenceRecord {
  const definition = definitionOf(kind);
  const { properties = {}, $defs = {} } = annotatedSchemaOf(definition);
  const described = describeKeys(properties, $defs, known, kind);
  const left = new Set(Object.keys(properties));
  const concepts = definition.concepts.map((concept): ReferenceConcept => {
    const own = Object.keys(concept.shape).filter((key) => left.delete(key));
    return {
      key: concept.key,
      keys: own.flatMap((key) => described.get(key) ?? []),
      rules: rulesOf(concept.rules, kind, concept.key),
    };
  });
  const rest = [...left].flatMap((key) => described.get(key) ?? []);
  const others = rest.length > 0 ? [{ key: 'of-this-kind', keys: rest, rules: definition.rules }] : [];
  return { kind, concepts: [...concepts, ...others] };
}

/** Rules of a concept stand once: with the offer where it is part of one. */
function rulesOf(rules: readonly Rule[], kind: RecordKind, key: string): readonly Rule[] {
  const offered = definitionOf('offer').concepts.some((concept) => concept.key === key);
  return kind !== 'offer' && offered ? [] : rules;
}

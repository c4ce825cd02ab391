import { defineConcept } from './concept.ts';
import { provenanceRows } from './provenance-rows.ts';
import { conflictRules, sourceRules } from './provenance-rules.ts';
import { provenanceShape, type Source } from './provenance-schema.ts';

export type { Source } from './provenance-schema.ts';

/** Where the facts come from. Its rules need to know the whole file: the record checks them. */
export const provenance = defineConcept({
  key: 'provenance',
  shape: provenanceShape,
  rules: [...Object.values(sourceRules), ...Object.values(conflictRules)],
  check: () => [],
  rows: provenanceRows,
});

/** The source that a fact was taken from if no other names it: the first without `fields`, else none. */
export function mainSource(sources: readonly Source[]): Source | undefined {
  return sources.find((source) => source.fields.length === 0);
}

/** Sources that say they cover a key, by its path or a part of it; the main source where none does. */
export function sourcesOf(path: string, sources: readonly Source[]): readonly Source[] {
  const covering = sources.filter(({ fields }) =>
    fields.some((field) => path === field || path.startsWith(`${field}.`)),
  );
  if (covering.length > 0) return covering;
  const main = mainSource(sources);
  return main ? [main] : [];
}

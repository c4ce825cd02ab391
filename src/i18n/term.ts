import type { Vocabulary } from '../vocabularies/vocabulary.ts';

/**
 * The label of a vocabulary's value, as learners read it. Vocabularies carry English labels; a further language adds
 * its own table here.
 */
export function termLabel<Id extends string>(vocabulary: Vocabulary<Id>, id: Id): string {
  return vocabulary.get(id).label;
}

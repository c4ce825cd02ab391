import { glossary } from '../vocabularies/glossary.ts';
import { linkedWords } from './linked-words.ts';
import type { GlossaryTerm, GlossaryView } from './types/glossary.ts';

/** Every word of the field that the pages use, by its first letter. */
export function toGlossaryView({ language }: { language: string }): GlossaryView {
  const terms = glossary.terms
    .map(
      ({ id, label, explanation, source }): GlossaryTerm => ({
        id,
        term: label,
        explanation: [explanation],
        source: linkedWords(source),
      }),
    )
    .toSorted((a, b) => a.term.localeCompare(b.term, language));
  const groups = new Map<string, GlossaryTerm[]>();
  for (const term of terms) {
    const letter = term.term.slice(0, 1).toLocaleUpperCase(language);
    groups.set(letter, [...(groups.get(letter) ?? []), term]);
  }
  return {
    groups: [...groups].map(([title, members]) => ({ key: `letter-${title.toLowerCase()}`, title, terms: members })),
  };
}

import type { Audience, LevelRef } from '../values/fields.ts';
import type { Figure } from '../values/figure.ts';
import type { RequiredLanguage } from '../values/required-language.ts';
import type { Text } from '../values/text.ts';
import type { EducationLevel } from '../vocabularies/education-levels.ts';

/** Schooling: at least a level of ISCED 2011, at least a level of a framework, or words. */
export type Education = { readonly isced: EducationLevel } | LevelRef | { readonly words: Text };

/** Kinds of requirement that are words. */
export const wordKinds = ['employment', 'knowledge', 'licence', 'equipment', 'admission', 'other'] as const;

/** What any entry may say beside its kind. */
export type RequirementMore = {
  /** Only these people need it; undefined: everybody. */
  readonly for?: Audience | undefined;
  readonly note?: Text | undefined;
};

/** One thing that is needed, or a group of which all or any are. */
export type Requirement = RequirementMore &
  (
    | { readonly kind: 'anyOf' | 'allOf'; readonly items: readonly Requirement[] }
    | { readonly kind: 'offer' | 'pathway'; readonly id: string }
    | { readonly kind: 'education'; readonly education: Education; readonly in?: Text | undefined }
    | ({ readonly kind: 'language'; readonly tests?: readonly Text[] | undefined } & RequiredLanguage)
    | { readonly kind: 'age'; readonly age: Figure }
    | { readonly kind: 'experience'; readonly text: Text; readonly years?: Figure | undefined }
    | { readonly kind: 'group' | 'notFor'; readonly audience: Audience }
    | { readonly kind: (typeof wordKinds)[number]; readonly text: Text }
  );

import { german } from './labelled-examples/de.ts';
import { english } from './labelled-examples/en.ts';
import { spanish } from './labelled-examples/es.ts';
import { estonian } from './labelled-examples/et.ts';
import { french } from './labelled-examples/fr.ts';
import type { LabelledExamples } from './labelled-examples/labelled.ts';
import type { JudgedLanguage } from './lexicon.ts';

/** What the judgement of outcomes is measured against: realistic statements, each labelled by a person. */
export const labelledExamples: Readonly<Record<JudgedLanguage, LabelledExamples>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  et: estonian,
};

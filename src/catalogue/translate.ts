import type { Finding, Path } from '../diagnostics/finding.ts';
import { defineRules } from '../diagnostics/rule.ts';
import type { Plain } from '../diagnostics/yaml/read-yaml.ts';
import { joinTranslation } from '../values/translated.ts';

/** Rules on translations: `….de.mdx` holds the texts of its original in another language, in the same shape. */
export const translationRules = defineRules('translation', {
  'no-original': {
    severity: 'error',
    title: 'A translation has no original',
    why: 'A translation holds only words; without its original there are no facts to show.',
    remedy:
      'Give it the name of its original with the language before the ending: data-literacy.de.mdx beside data-literacy.mdx.',
    example: { wrong: 'offers/x/data-litracy.de.mdx', right: 'offers/x/data-literacy.de.mdx' },
  },
  'language-not-offered': {
    severity: 'error',
    title: 'The catalogue does not offer the language of a translation',
    why: 'Nobody would ever see it.',
    remedy: 'Add the language to otherLanguages in catalogue.yaml, or remove the file.',
    example: { wrong: 'otherLanguages: de   # and a file ….fr.mdx', right: 'otherLanguages: [de, fr]' },
  },
  'not-a-text': {
    severity: 'error',
    title: 'A fact stands in a translation',
    why: 'Facts stand only in the original, so that they cannot differ between languages.',
    remedy: 'Delete the line from the translation.',
    example: { wrong: 'title: Datenkompetenz\nworkload: 6 ECTS', right: 'title: Datenkompetenz' },
  },
  'length-differs': {
    severity: 'error',
    title: 'A list of the translation is longer or shorter than the original',
    why: 'Entries are matched by their place in the list.',
    remedy: 'Give the list as many entries as the original has; write same where there is nothing to translate.',
    example: { wrong: 'topics: [Fragen]   # the original has two', right: 'topics: [Fragen, same]' },
  },
  'other-form': {
    severity: 'error',
    title: 'The translation has another form than the original',
    why: 'A text, a list and a block cannot be matched with each other.',
    remedy: 'Use the same form as the original: a text for a text, a list for a list, the same keys for a block.',
    example: { wrong: 'audience:\n  for: Lehrende   # the original has a text', right: 'audience: Lehrende' },
  },
  'not-in-original': {
    severity: 'error',
    title: 'The translation has a key that the original does not have',
    why: 'A translation adds no facts.',
    remedy: 'Add the key to the original first, or delete it here.',
    example: { wrong: 'summary: Kurz gesagt   # the original has none', right: 'title: Datenkompetenz' },
  },
  missing: {
    severity: 'advice',
    title: 'A text has no translation',
    why: 'Readers of that language see it in the original language.',
    remedy: 'Translate it, or leave it.',
    example: { wrong: 'title: Datenkompetenz', right: 'title: Datenkompetenz\nsummary: Daten im Beruf verstehen' },
  },
});

/** Marks an entry of a list with nothing to translate. */
const SAME = 'same';

/** The original with translations joined to its texts, what does not fit, and where translations were put. */
export type Translated = {
  readonly data: Plain;
  readonly findings: readonly Finding[];
  readonly joined: readonly Path[];
};

/**
 * Joins a translation to the data of its original, both as read from YAML. Which scalars are texts is the schema's
 * to say: a fact refuses a joined scalar when the record is parsed again.
 * @param language BCP 47 language of the translation
 */
export function joinTranslations(original: Plain, translation: Plain, language: string): Translated {
  const findings: Finding[] = [];
  const joined: Path[] = [];
  const report = (name: keyof typeof translationRules, at: Path, message: string, on?: 'key'): void => {
    findings.push({ rule: translationRules[name], at, message, ...(on ? { on } : {}) });
  };
  const join = (own: Plain, other: Plain, at: Path): Plain => {
    if (typeof own === 'string' && typeof other === 'string') {
      if (other.trim() === '' || other.trim() === SAME) return own;
      joined.push(at);
      return joinTranslation(own, language, other);
    }
    if (Array.isArray(own) && Array.isArray(other)) {
      if (own.length !== other.length) {
        report('length-differs', at, `The list has ${other.length} entries, the original ${own.length}.`);
        return own;
      }
      return own.map((item, index) =>
        other[index] === '' || other[index] === SAME ? item : join(item, other[index] as Plain, [...at, index]),
      );
    }
    if (isBlock(own) && isBlock(other)) {
      const result: { [key: string]: Plain } = Object.assign(Object.create(null), own);
      for (const key of Object.keys(other)) {
        if (other[key] === '') continue;
        if (Object.hasOwn(own, key)) result[key] = join(own[key] as Plain, other[key] as Plain, [...at, key]);
        else report('not-in-original', [...at, key], `The original has no “${key}” here.`, 'key');
      }
      return result;
    }
    if (other !== '' && other !== SAME)
      report('other-form', at, `This is ${formOf(other)}; the original has ${formOf(own)}.`);
    return own;
  };
  return { data: join(original, translation, []), findings, joined };
}

function isBlock(value: Plain): value is { [key: string]: Plain } {
  return typeof value === 'object' && !Array.isArray(value);
}

function formOf(value: Plain): string {
  if (typeof value === 'string') return 'a text';
  return Array.isArray(value) ? 'a list' : 'a block of keys';
}

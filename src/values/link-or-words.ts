import type { z } from 'zod';
import { type Scalar, scalar } from './form.ts';
import { parseLink } from './link.ts';
import { accept, type Parsed } from './parsed.ts';
import { readWords, type Text, text } from './text.ts';
import { withoutTranslations } from './translated.ts';

/** Where something stands: a web address, or words such as "the timetable of the university". */
export type LinkOrWords = { readonly link: string } | { readonly words: Text };

/** The web address, or the words in the language of their record. */
export function plainLinkOrWords(where: LinkOrWords): string {
  return 'link' in where ? where.link : (Object.values(where.words)[0] ?? '');
}

/** What is meant to be a web address: it has a scheme, or begins as addresses do. */
const looksLikeLink = /^(?:[a-z][a-z0-9+.-]*:(?=\S)|www\.|\/\/)/i;

/** A web address is held to the form of links; everything else is words. */
export const linkOrWords: z.ZodType<LinkOrWords, Scalar> = scalar<LinkOrWords>(
  (written): Parsed<LinkOrWords> => {
    if (!looksLikeLink.test(written)) return accept({ words: text.parse(written) });
    const link = parseLink(written);
    return link.ok ? accept({ link: link.value }) : link;
  },
  { value: 'link or words', examples: ['https://www.riverbank.example/data-literacy', 'Letter of the registry'] },
  { words: true },
);

/** The same, kept as a text that can be translated: what is meant to be a web address must be one here too. */
export const linkInText: z.ZodType<Text, Scalar> = scalar<Text>(
  (written): Parsed<Text> => {
    const original = withoutTranslations(written).trim();
    const link = looksLikeLink.test(original) ? parseLink(original) : null;
    return link === null || link.ok ? accept(readWords(written)) : link;
  },
  { value: 'text' },
  { words: true },
);

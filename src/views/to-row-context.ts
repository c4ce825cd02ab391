import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Inline, RowContext } from '../concepts/row.ts';
import { say } from '../concepts/row.ts';
import { isFictional } from '../facts/fictional.ts';
import { termLabel } from '../i18n/term.ts';
import type { Speech } from '../values/format.ts';
import type { Text } from '../values/text.ts';
import { audiences } from '../vocabularies/audiences.ts';
import type { Addresses } from './addresses.ts';

/** What rows may ask of the catalogue: names with their pages. An id that nobody has is shown as it stands. */
export function toRowContext(catalogue: Catalogue, speech: Speech, to: Addresses): RowContext {
  const { language, words } = speech;
  const named = (name: Text, href: string): Inline => {
    const said = say(name, { language });
    return typeof said === 'string' ? { text: said, href } : { ...said, href };
  };
  const marked = (name: Text, fictional: boolean): Text =>
    fictional ? mapText(name, (said) => (isMarked(said) ? said : words.site.fictionalName(said))) : name;
  const providers = new Map<string, Inline>();
  for (const [id, provider] of catalogue.providers) {
    providers.set(id, named(marked(provider.name, isFictional(provider)), to.provider(id)));
  }
  return {
    words,
    language,
    organisation: (given) => ('id' in given ? (providers.get(given.id) ?? given.id) : say(given.name, { language })),
    offer: (id) => {
      const offer = catalogue.offers.get(id);
      return offer ? named(offer.title, to.offer(id)) : id;
    },
    pathway: (id) => {
      const pathway = catalogue.pathways.get(id);
      return pathway ? named(pathway.title, to.pathway(id)) : id;
    },
    audience: (given) => {
      if (!('id' in given)) return say(given.words, { language });
      if (audiences.has(given.id)) return termLabel(audiences, given.id);
      // Contributed: it may have the name of something that every object has.
      const { audiences: named = {} } = catalogue.settings;
      const own = Object.hasOwn(named, given.id) ? named[given.id] : undefined;
      return own ? say(own.name, { language }) : given.id;
    },
  };
}

/** Editors may have written it into the name. */
function isMarked(name: string): boolean {
  return /\(fi[ck]t/i.test(name);
}

/** A text with every language changed in the same way. */
function mapText(given: Text, change: (words: string) => string): Text {
  return Object.fromEntries(Object.entries(given).map(([language, words]) => [language, change(words)]));
}

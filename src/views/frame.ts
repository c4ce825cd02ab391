import { say } from '../concepts/row.ts';
import { isFictional } from '../facts/fictional.ts';
import { formatList } from '../values/format.ts';
import { toLookStyle } from './look-style.ts';
import { cataloguePicture } from './pictures.ts';
import { plainInline, plainText } from './plain.ts';
import type { SiteContext } from './site-context.ts';
import type { Frame } from './types/frame.ts';

/** One of the site owner's own pages. */
export type OwnPage = { readonly id: string; readonly title: string };

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|dv|fa|he|ku-arab|ps|sd|ug|ur|yi)(?:-|$)/i;

/**
 * What stands around every page.
 * @param site origin of the site, or undefined
 */
export function toFrame(context: SiteContext, own: readonly OwnPage[], site: string | undefined): Frame {
  const { catalogue, words, to, language, today } = context;
  const { settings } = catalogue;
  const nav = words.site.nav;
  return {
    catalogue: {
      title: plainText(settings.title, context),
      publisher: {
        name: plainText(settings.publisher.name, context),
        ...(settings.publisher.url === undefined ? {} : { url: settings.publisher.url }),
      },
      ...(settings.notice ? { notice: plainInline(say(settings.notice, context.row)) } : {}),
      ...fictionalOf(context),
      ...(settings.licence === undefined ? {} : { licence: licenceOf(settings.licence) }),
      builtOn: today,
      ...(settings.look?.logo === undefined ? {} : { logo: { src: to.media(`media/${settings.look.logo}`) } }),
    },
    base: to.base,
    ...(site === undefined ? {} : { origin: new URL(site).origin }),
    language,
    timeZone: settings.timeZone ?? 'UTC',
    direction: RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr',
    compareHref: to.compare,
    nav: [
      { key: 'offers', label: nav.offers, href: to.offers() },
      ...(catalogue.pathways.size > 0 ? [{ key: 'pathways', label: nav.pathways, href: to.pathways } as const] : []),
      { key: 'providers', label: nav.providers, href: to.providers },
      { key: 'compare', label: nav.compare, href: to.compare },
      { key: 'transparency', label: nav.transparency, href: to.transparency },
    ],
    picture: cataloguePicture(context),
    shortlistHref: to.shortlist,
    help: [
      { label: nav.howToRead, href: to.howToRead },
      { label: nav.levels, href: to.levels },
      { label: nav.glossary, href: to.glossary },
      { label: nav.editors, href: to.own('for-editors') },
      { label: nav.data, href: to.data },
      { label: nav.checks, href: to.checks },
      { label: nav.embed, href: to.embed },
    ],
    about: own.map(({ id, title }) => ({ label: title, href: to.own(id) })),
    icon: settings.look?.logo === undefined ? to.favicon : to.media(`media/${settings.look.logo}`),
    ...(toLookStyle(settings.look) === null ? {} : { lookHref: to.look }),
    ...(settings.look?.font === undefined || settings.look.font === 'catalogue' ? {} : { ownFonts: false }),
    ...(typeof settings.look?.font === 'object' ? { fontHref: to.media(`media/${settings.look.font.file}`) } : {}),
  };
}

/** Which providers are made up, in a sentence for every page. */
function fictionalOf(context: SiteContext): { fictional?: string } {
  const names = [...context.catalogue.providers.values()]
    .filter(isFictional)
    .map(({ name }) => plainText(name, context))
    .toSorted((a, b) => a.localeCompare(b, context.language));
  return names.length === 0 ? {} : { fictional: context.words.site.fictionals(formatList(names, context)) };
}

/** A licence by its SPDX name, with the page of SPDX that holds its text. */
function licenceOf(name: string): { label: string; href: string } {
  const label = /^CC-/.test(name) ? name.replaceAll('-', ' ').replace(/^CC0 /, 'CC0 ') : name;
  return { label, href: `https://spdx.org/licenses/${encodeURIComponent(name)}.html` };
}

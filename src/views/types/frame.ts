import type { Day } from '../../values/day.ts';
import type { PagePicture } from '../pictures.ts';
import type { Link } from './link.ts';

/** Which entry of the main navigation the page belongs to. */
export type NavKey =
  | 'shortlist'
  | 'compare'
  | 'offers'
  | 'pathways'
  | 'providers'
  | 'levels'
  | 'glossary'
  | 'transparency';

/** What stands around every page of one catalogue in one language: the same object for all of them. */
export type Frame = {
  readonly catalogue: {
    /** Name of the catalogue. */
    readonly title: string;
    /** Who answers for it. */
    readonly publisher: { readonly name: string; readonly url?: string };
    /** The publisher's own caution, in the footer of every page. */
    readonly notice?: string;
    /** Which providers are made up, in a sentence. */
    readonly fictional?: string;
    /** Licence of the facts, with the address of its text where it has one. */
    readonly licence?: { readonly label: string; readonly href?: string };
    /** The day the build calls today. */
    readonly builtOn: Day;
    /** The institution's logo instead of the mark: a square picture of one colour. */
    readonly logo?: { readonly src: string };
  };
  /** Path of the site, with a slash at both ends: `/` or `/catalogue/`. */
  readonly base: string;
  /** Origin of the site, such as `https://catalogue.example`; without it there are no canonical addresses. */
  readonly origin?: string;
  /** BCP 47 language of the interface. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** IANA name; days begin and end in it. */
  readonly timeZone: string;
  /** Where readers put together what they compare. */
  readonly compareHref: string;
  /** Main navigation, in order; pages that a catalogue lacks are left out. */
  readonly nav: readonly (Link & { readonly key: NavKey })[];
  /** For messages and social networks, where a page has none of its own. */
  readonly picture: PagePicture;
  /** The reader's own list. */
  readonly shortlistHref: string;
  /** Footer: help with reading. */
  readonly help: readonly Link[];
  /** Footer: the site owner's own pages. */
  readonly about: readonly Link[];
  /** The icon of browser tabs: the institution's logo, else the mark of the catalogue in its colours. */
  readonly icon: string;
  /** A style sheet that sets the institution's own colours and fonts. */
  readonly lookHref?: string;
  /** False where the look names other faces than the two that come with the site: then nothing is preloaded. */
  readonly ownFonts?: boolean;
  /** The institution's own letters, fetched early. */
  readonly fontHref?: string;
};

/** What one page says about itself. */
export type PageHead = {
  /** Title of the page without the catalogue's name. */
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly description?: string;
  /** Path of the page from the root of the host, base included: `/offers/`. */
  readonly path: string;
  readonly current?: NavKey;
  /** For messages and social networks. */
  readonly picture?: PagePicture;
  /** Path of the page's oEmbed answer. */
  readonly oembed?: string;
  /** Keeps the page out of search engines: 404, drafts. */
  readonly noIndex?: true;
};

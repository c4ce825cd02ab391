import { embedPaths } from '../../views/embed/addresses.ts';
import { asHtml, frameHeight, frameSnippet } from '../../views/embed/frame-snippet.ts';
import type { Asked } from './address.ts';

/** What an editor of another website copies. */
export type Snippets = {
  readonly element: string;
  readonly iframe: string;
  /** The address to paste where oEmbed is understood; '' where there is none. */
  readonly oembed: string;
  readonly link: string;
};

/**
 * @param piece.address path of the embedded page with its query, below the root
 * @param piece.root whole address of the catalogue, with a slash at its end
 */
export function writeSnippets(piece: {
  readonly asked: Asked;
  readonly look: Readonly<Record<string, string>>;
  readonly address: string;
  readonly root: string;
  readonly title: string;
}): Snippets {
  const { asked, look, address, root, title } = piece;
  const page = pageOf(asked, root);
  const attributes = [...Object.entries(asked), ...Object.entries(look)]
    .flatMap(([name, value]) => (value == null ? [] : [value === '' ? name : `${name}="${asHtml(value)}"`]))
    .join(' ');
  const link = `<a href="${asHtml(page)}">${asHtml(title)}</a>`;
  return {
    element: `<script src="${asHtml(`${root}${embedPaths.element}`)}" async></script>\n<micro-credential ${attributes}>${link}</micro-credential>`,
    iframe: frameSnippet(`${root}${address}`, title, '100%', heightOf(asked)),
    oembed: hasOembed(asked) ? page : '',
    link,
  };
}

/** The page of the catalogue that shows the same. */
function pageOf({ offer, list, compare, pathway, provider }: Asked, root: string): string {
  if (offer != null) return `${root}offers/${offer}/`;
  if (pathway != null) return `${root}pathways/${pathway}/`;
  if (provider != null) return `${root}providers/${provider}/`;
  if (compare != null) {
    const ids = compare.split(' ');
    return compare.includes('/')
      ? `${root}compare/?${ids.map((id) => `o=${id}`).join('&')}`
      : `${root}compare/${compare}/`;
  }
  return list ? `${root}offers/?${list}` : `${root}offers/`;
}

/** Offers, pathways and the editors' comparisons have an answer; a reader's own comparison has none. */
function hasOembed({ offer, pathway, compare }: Asked): boolean {
  return offer != null || pathway != null || (compare != null && !compare.includes('/'));
}

function heightOf(asked: Asked): number {
  return asked['offer'] != null ? frameHeight.offer : frameHeight.other;
}

import { embedPaths, oembedPath } from '../../views/embed/addresses.ts';
import { frameHeight, frameSnippet } from '../../views/embed/frame-snippet.ts';
import { href } from '../../views/href.ts';
import { plainText } from '../../views/plain.ts';
import type { ExportContext, Format, GeneratedFile } from '../format.ts';

/** A frame's width and height, in CSS pixels. */
const sizes = {
  offer: [640, frameHeight.offer],
  pathway: [640, frameHeight.other],
  compare: [800, frameHeight.other],
} as const;

/**
 * oEmbed answers (oembed.com, version 1.0) beside the pages, for hosts that turn addresses into previews by the link in
 * the page's head. They are for offers, pathways and the editors' comparisons.
 */
export const oembed: Format = {
  id: 'oembed',
  *files(context) {
    const { catalogue } = context.site;
    for (const { id } of catalogue.offers.values()) {
      yield answer('offer', id, context.site.entryOf(id).title, embedPaths.offer(id), context);
    }
    for (const { id, title } of catalogue.pathways.values()) {
      yield answer('pathway', id, plainText(title, context.site), embedPaths.pathway(id), context);
    }
    for (const { id, title } of catalogue.comparisons.values()) {
      yield answer('compare', id, plainText(title, context.site), embedPaths.compare(id), context);
    }
  },
};

function answer(
  kind: keyof typeof sizes,
  id: string,
  title: string,
  path: string,
  { site, url }: ExportContext,
): GeneratedFile {
  const [width, height] = sizes[kind];
  const { title: name } = site.catalogue.settings;
  const content = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: plainText(name, site),
    provider_url: url(site.to.home),
    cache_age: 86_400,
    html: frameSnippet(url(href(site.to.base, path)), title, width, height),
    width,
    height,
  };
  return { path: oembedPath(kind, id), content: `${JSON.stringify(content)}\n` };
}

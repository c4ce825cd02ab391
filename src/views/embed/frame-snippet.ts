/** A text within HTML, also within quotes. */
export function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What our frames may do in other people's pages: nothing to the page around them. */
const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/**
 * How high a plain frame is, in CSS pixels: it cannot grow where no script of ours runs in the host. An offer needs 575
 * in a column of 360.
 */
export const frameHeight = { offer: 600, other: 900 } as const;

/** A plain frame of fixed height, as HTML for other people's pages. @param width in CSS pixels, or a share */
export function frameSnippet(src: string, title: string, width: number | string, height: number): string {
  return `<iframe src="${asHtml(src)}" title="${asHtml(title)}" width="${width}" height="${height}" style="border:0" loading="lazy" sandbox="${sandbox}"></iframe>`;
}

/** A text within HTML, also within quotes. */
export function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What our frames may do in other people's pages: nothing to the page around them. */
const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** A plain frame of fixed height, as HTML for other people's pages. @param width in CSS pixels, or a share */
export function frameSnippet(src: string, title: string, width: number | string, height: number): string {
  return `<iframe src="${asHtml(src)}" title="${asHtml(title)}" width="${width}" height="${height}" style="border:0" loading="lazy" sandbox="${sandbox}"></iframe>`;
}

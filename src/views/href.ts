/** The path of a page below the base of the site: the one place that joins the two. */
export function href(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

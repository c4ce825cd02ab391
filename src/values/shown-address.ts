/** A web address as readers see it: without scheme, `www.` and the last slash. */
export function shownAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** An id as files are named: two parts in lower case. Nothing else is ever asked of the server. */
const id = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

const longest = 200;

/** True for what can be the id of an offer. */
export function isOfferId(given: unknown): given is string {
  return typeof given === 'string' && given.length <= longest && id.test(given);
}

/** Writes the address of a choice, with slashes as they are: `?o=a/b&o=c/d`; '' for nothing. */
export function formatChoice(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `?${ids.map((one) => `o=${one}`).join('&')}`;
}

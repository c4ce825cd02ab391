/** Records are named as their files are: parts in lower case, with slashes between them. */
const part = '[a-z0-9]+(?:-[a-z0-9]+)*';
const id = new RegExp(`^${part}$`);
const offerId = new RegExp(`^${part}/${part}$`);

const longest = 200;

/** True for what can be the id of a provider, a pathway or a comparison. */
export function isId(given: unknown): given is string {
  return typeof given === 'string' && given.length <= longest && id.test(given);
}

/** True for what can be the id of an offer. Nothing else is ever asked of the server. */
export function isOfferId(given: unknown): given is string {
  return typeof given === 'string' && given.length <= longest && offerId.test(given);
}

/** Writes the address of a choice, with slashes as they are: `?o=a/b&o=c/d`; '' for nothing. */
export function formatChoice(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `?${ids.map((one) => `o=${one}`).join('&')}`;
}

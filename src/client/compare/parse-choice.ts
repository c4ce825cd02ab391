import { isOfferId } from './address.ts';

/** The offers that an address of a comparison names. */
export type Choice = {
  /** Ids `provider/offer`, each once, in order. */
  readonly ids: readonly string[];
  /** True where something in the address is no offer's id. */
  readonly hasBad: boolean;
};

/** More than can stand side by side, so that a reader can still see what an address asked for. */
const most = 8;

/** Reads an address such as `?o=a/b&o=c/d`; what it does not know it leaves out. */
export function parseChoice(search: string): Choice {
  const given = new URLSearchParams(search.slice(0, 5000)).getAll('o');
  const ids = [...new Set(given.filter(isOfferId))];
  return { ids: ids.slice(0, most), hasBad: given.some((one) => !isOfferId(one)) };
}

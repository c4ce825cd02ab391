import { isOfferId } from '../compare/address.ts';

/** An offer that a reader wants to compare. */
export type Chosen = { readonly id: string; readonly title: string };

/** Offers that stand side by side at most. */
export const most = 4;

/** Reads what was stored; anything strange in it is left out. */
export function parseChosen(stored: string | null): readonly Chosen[] {
  if (stored === null) return [];
  let given: unknown;
  try {
    given = JSON.parse(stored);
  } catch {
    return [];
  }
  if (!Array.isArray(given)) return [];
  const all = given.slice(0, 20).flatMap((one: unknown): Chosen[] => {
    if (typeof one !== 'object' || one === null) return [];
    const { id, title } = one as Readonly<Record<string, unknown>>;
    return isOfferId(id) && typeof title === 'string' ? [{ id, title: title.slice(0, 300) }] : [];
  });
  return all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index).slice(0, most);
}

/** What came of ticking an offer. */
export type Outcome = 'added' | 'removed' | 'full';

/** The choice with an offer added, or taken away where it was chosen; the same where four are chosen already. */
export function toggle(chosen: readonly Chosen[], offer: Chosen): readonly [Outcome, readonly Chosen[]] {
  const others = chosen.filter(({ id }) => id !== offer.id);
  if (others.length < chosen.length) return ['removed', others];
  return chosen.length < most ? ['added', [...chosen, offer]] : ['full', chosen];
}

import type { KeptChoice } from '../tray/kept-choice.ts';

/**
 * Says that the offers shown are not one's own choice, with a button that makes them so: somebody else's comparison,
 * opened by its address, changes nothing on the device by itself.
 * @param place absent where nothing can be chosen, as in other people's pages
 * @param shown ids of the offers that are shown now
 * @returns to be called when others are shown
 */
export function offerTakeOver(
  place: HTMLElement | null,
  kept: KeptChoice,
  shown: () => readonly string[],
  take: () => void,
): () => void {
  const tell = (): void => {
    const own = kept.chosen.map(({ id }) => id);
    if (place) place.hidden = shown().every((id) => own.includes(id));
  };
  place?.querySelector('button')?.addEventListener('click', take);
  kept.listen(tell);
  return tell;
}

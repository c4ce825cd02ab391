import type { KeptChoice } from '../tray/kept-choice.ts';

/**
 * Says that the offers shown are not one's own choice, with a button that makes them so: somebody else's comparison,
 * opened by its address, changes nothing on the device by itself.
 */
export class TakeOver {
  readonly #place: HTMLElement | null;
  readonly #kept: KeptChoice;
  #shown: readonly string[] = [];

  /** @param place absent where nothing can be chosen, as in other people's pages */
  constructor(place: HTMLElement | null, kept: KeptChoice, take: () => void) {
    this.#place = place;
    this.#kept = kept;
    place?.querySelector('button')?.addEventListener('click', take);
    kept.listen(() => this.#tell());
  }

  show(ids: readonly string[]): void {
    this.#shown = ids;
    this.#tell();
  }

  #tell(): void {
    const own = new Set(this.#kept.chosen.map(({ id }) => id));
    if (this.#place) this.#place.hidden = this.#shown.every((id) => own.has(id));
  }
}

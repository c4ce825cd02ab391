import { type Chosen, parseChosen } from './choice.ts';

/** Told to the window when the choice has changed on this page. */
const CHANGED = 'prospectus-compare';

/**
 * What a reader has chosen, kept on the device; where storage is blocked, for as long as the page is open. Other windows
 * follow.
 */
export class KeptChoice {
  readonly #key: string;
  #memory: readonly Chosen[] = [];
  #isBlocked = false;

  /** @param place address of the page that compares: catalogues on one host are kept apart by it */
  constructor(place: string) {
    this.#key = `compare ${place}`;
  }

  get chosen(): readonly Chosen[] {
    if (!this.#isBlocked) {
      try {
        return parseChosen(localStorage.getItem(this.#key));
      } catch {
        this.#isBlocked = true;
      }
    }
    return this.#memory;
  }

  keep(chosen: readonly Chosen[]): void {
    this.#memory = chosen;
    try {
      if (chosen.length === 0) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify(chosen));
    } catch {
      this.#isBlocked = true;
    }
    window.dispatchEvent(new CustomEvent(CHANGED, { detail: chosen }));
  }

  /** Calls back when the choice changes: here or in another window. */
  listen(changed: () => void): void {
    window.addEventListener('storage', ({ key }) => {
      if (key === null || key === this.#key) changed();
    });
    window.addEventListener(CHANGED, (event) => {
      this.#memory = (event as CustomEvent<readonly Chosen[]>).detail;
      changed();
    });
  }
}

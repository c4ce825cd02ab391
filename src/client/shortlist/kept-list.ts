import { parseSaved, type Saved } from './saved.ts';

/** Told to the window when the list has changed on this page. */
const CHANGED = 'prospectus-shortlist';

/**
 * The reader's list, kept on the device. Where storage is blocked or full it lasts as long as the page is open. Other
 * windows follow.
 */
export class KeptList {
  readonly #key: string;
  #memory: readonly Saved[] | null = null;

  /** @param place address of the shortlist: catalogues on one host are kept apart by it */
  constructor(place: string) {
    this.#key = `shortlist ${place}`;
  }

  get list(): readonly Saved[] {
    if (this.#memory) return this.#memory;
    try {
      return parseSaved(localStorage.getItem(this.#key));
    } catch {
      return [];
    }
  }

  /** @returns false where the device keeps nothing: then the list is that of this page alone */
  keep(list: readonly Saved[]): boolean {
    try {
      if (list.length === 0) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify(list));
      this.#memory = null;
    } catch {
      this.#memory = list;
    }
    window.dispatchEvent(new CustomEvent(CHANGED, { detail: this.#memory }));
    return this.#memory === null;
  }

  /** Calls back when the list changes: here or in another window. */
  listen(changed: () => void): void {
    window.addEventListener('storage', ({ key }) => {
      if (key === null || key === this.#key) changed();
    });
    window.addEventListener(CHANGED, (event) => {
      this.#memory = (event as CustomEvent<readonly Saved[] | null>).detail;
      changed();
    });
  }
}

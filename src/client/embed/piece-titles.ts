/** What the pages are called that pieces show, as their own `<title>` says; each is asked once. */
export class PieceTitles {
  readonly #known = new Map<string, string>();
  readonly #learned: () => void;

  /** @param learned is called when a title has come that `of` did not know */
  constructor(learned: () => void) {
    this.#learned = learned;
  }

  /** @param page address of the piece's page on this site @returns '' while nothing, or no page, is known */
  of(page: string): string {
    const title = this.#known.get(page);
    if (title === undefined) {
      this.#known.set(page, '');
      void this.#ask(page);
    }
    return title ?? '';
  }

  async #ask(page: string): Promise<void> {
    const answer = await fetch(page).catch(() => null);
    if (!answer?.ok) return;
    const { title } = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (title === '') return;
    this.#known.set(page, title);
    this.#learned();
  }
}

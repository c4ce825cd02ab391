/** What the pages are called that pieces show, as their own `<title>` says; each is asked once. */
export class PieceTitles {
  readonly #known = new Map<string, string | null>();
  readonly #learned: () => void;

  /** @param learned is called when something has come that `of` did not know */
  constructor(learned: () => void) {
    this.#learned = learned;
  }

  /**
   * @param page address of the piece's page on this site
   * @returns '' while nothing is known; null where the site has no such page
   */
  of(page: string): string | null {
    const title = this.#known.get(page);
    if (title !== undefined) return title;
    this.#known.set(page, '');
    void this.#ask(page);
    return '';
  }

  async #ask(page: string): Promise<void> {
    const answer = await fetch(page).catch(() => null);
    if (answer?.status === 404) this.#learn(page, null);
    if (!answer?.ok) return;
    const { title } = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (title !== '') this.#learn(page, title);
  }

  #learn(page: string, title: string | null): void {
    this.#known.set(page, title);
    this.#learned();
  }
}

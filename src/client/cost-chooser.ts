/** The parameter of the address that holds the chosen group. */
const PARAMETER = 'for';

/**
 * `<cost-chooser>`: shows what one group of people pays, in the box of the offer and wherever its page names the total
 * (`data-cost`). The choice stands in the address and nowhere else. A group that the page does not know shows all.
 */
class CostChooser extends HTMLElement {
  #rows: readonly HTMLElement[] = [];
  /** Places that name the total for everyone, with what stands there. */
  #places: readonly (readonly [HTMLElement, string])[] = [];

  connectedCallback(): void {
    const page = this.closest('main') ?? document.body;
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-key]')];
    this.#places = [...page.querySelectorAll<HTMLElement>('[data-cost]')].map((each) => [each, each.textContent]);
    this.#select.addEventListener('change', () => {
      const address = new URL(location.href);
      if (this.#select.value === '') address.searchParams.delete(PARAMETER);
      else address.searchParams.set(PARAMETER, this.#select.value);
      history.replaceState(history.state, '', address);
      this.#show(this.#select.value, true);
    });
    window.addEventListener('popstate', this.#read);
    this.#read();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#read);
  }

  get #select(): HTMLSelectElement {
    return this.querySelector('select') as HTMLSelectElement;
  }

  #read = (): void => {
    const asked = new URLSearchParams(location.search).get(PARAMETER) ?? '';
    const known = this.#rows.some(({ dataset }) => dataset['key'] === asked) ? asked : '';
    this.#select.value = known;
    if (known !== '' || this.#rows.some(({ hidden }) => hidden)) this.#show(known, false);
  };

  #show(key: string, isSaid: boolean): void {
    const chosen = this.#rows.find(({ dataset }) => dataset['key'] === key);
    for (const row of this.#rows) row.hidden = chosen !== undefined && row !== chosen;
    for (const [place, everyone] of this.#places) place.textContent = chosen?.dataset['figure'] ?? everyone;
    for (const note of this.closest('.docket')?.querySelectorAll<HTMLElement>('.docket-note') ?? []) {
      note.hidden = chosen !== undefined;
    }
    const status = this.querySelector('[role="status"]');
    if (isSaid && status) status.textContent = chosen?.dataset['said'] ?? '';
  }
}

customElements.define('cost-chooser', CostChooser);

/** The parameter of the address that holds the chosen group. */
const PARAMETER = 'for';

/**
 * `<cost-chooser>`: shows what one group of people pays, in the box of the offer and wherever its page names the total
 * (`data-cost`), and the group's own last day to apply (`data-for`). The choice stands in the address and nowhere else.
 * A group that the page does not know shows all.
 */
class CostChooser extends HTMLElement {
  connectedCallback(): void {
    const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
    const select = this.querySelector('select') as HTMLSelectElement;
    const rows = all('[data-key]');
    const status = this.querySelector('[role="status"]');
    // Places that name the total for everyone, with what stands there.
    const places = all('[data-cost]').map((place) => [place, place.textContent] as const);

    const show = (key: string): string => {
      const chosen = rows.find(({ dataset }) => dataset['key'] === key);
      for (const row of rows) row.hidden = !!chosen && row !== chosen;
      for (const [place, everyone] of places) place.textContent = chosen?.dataset['figure'] ?? everyone;
      for (const note of all('.docket-note')) note.hidden = !!chosen;
      const own = all(`[data-for="${chosen ? key : ''}"]`);
      for (const day of all('[data-for]')) day.hidden = !!own[0] && !own.includes(day);
      select.value = chosen ? key : '';
      return chosen?.dataset['said'] ?? '';
    };
    const read = (): void => {
      const asked = new URLSearchParams(location.search).get(PARAMETER) ?? '';
      if (asked || select.value) show(asked);
    };
    select.addEventListener('change', () => {
      const address = new URL(location.href);
      if (select.value) address.searchParams.set(PARAMETER, select.value);
      else address.searchParams.delete(PARAMETER);
      history.replaceState(history.state, '', address);
      const said = show(select.value);
      if (status) status.textContent = said;
    });
    window.addEventListener('popstate', read);
    read();
  }
}

customElements.define('cost-chooser', CostChooser);

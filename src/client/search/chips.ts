import type { FilterName, LimitName } from '../../views/types/facet.ts';
import type { LiveWords } from '../../views/types/search.ts';
import { type Copy, linkButton, part } from './draw.ts';

/** A filter in use. */
export type Chip = { readonly key: FilterName | LimitName; readonly value: string; readonly label: string };

/** Shows the filters in use: each can be taken away, or all at once. */
export function showChips(
  list: HTMLElement,
  chips: readonly Chip[],
  copy: Copy,
  words: LiveWords,
  on: { readonly remove: (chip: Chip) => void; readonly removeAll: () => void },
): void {
  const items = chips.map((chip) => {
    const item = copy('chip');
    part(item, 'slot').replaceWith(chip.label);
    part(item, 'button').addEventListener('click', () => on.remove(chip));
    return item;
  });
  if (chips.length > 0) {
    const all = document.createElement('li');
    all.append(linkButton(words.removeAll, on.removeAll));
    items.push(all);
  }
  list.replaceChildren(...items);
  list.hidden = chips.length === 0;
}

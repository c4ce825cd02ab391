import type { LimitName } from '../../views/types/facet.ts';
import { part } from './draw.ts';
import type { FacetBox, FacetLimit } from './facets.ts';

/** Makes a checkbox of a link that stands in the page. */
export function upgradeValue(row: HTMLElement, onToggle: (value: string) => void): FacetBox {
  const id = row.dataset['value'] ?? '';
  const words = part(row, ':first-child');
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  label.append(box, words.textContent);
  words.replaceWith(label);
  box.addEventListener('change', () => onToggle(id));
  return { id, label: words.textContent, row, box, built: Number(part(row, '.count').textContent) };
}

/** Makes the choice of a bound work; without scripts the style sheet hides it, for nothing could follow from it. */
export function upgradeLimit(place: HTMLElement, key: LimitName, onChoose: (value: string) => void): FacetLimit {
  const select = part(place, 'select') as HTMLSelectElement;
  select.addEventListener('change', () => onChoose(select.value));
  const options = [...select.options].filter(({ value }) => value !== '');
  return { key, select, names: new Map(options.map(({ value, dataset, text }) => [value, dataset['name'] ?? text])) };
}

import { type ClosingWords, closingText } from '../../views/live-dates.ts';

/**
 * Shows a part of a page as it stands on a day. The build has written every form that what depends on the day will
 * take (`data-from`), lists of what closes (`data-most`), last days to apply (`data-closes`), and what makes sense until
 * a day (`data-last`).
 * @param day the visitor's day
 */
export function showDay(root: ParentNode, day: string): void {
  for (const parent of new Set([...root.querySelectorAll('[data-from]')].map((form) => form.parentElement))) {
    if (parent) showForms(parent, day);
  }
  for (const list of root.querySelectorAll<HTMLElement>('[data-most]')) showList(list, day);
  for (const over of root.querySelectorAll<HTMLElement>('[data-last]'))
    if ((over.dataset['last'] as string) < day) over.remove();
  for (const place of root.querySelectorAll<HTMLElement>('[data-closes]')) {
    const words = JSON.parse(place.dataset['words'] ?? '{}') as ClosingWords;
    setText(place, closingText(place.dataset['closes'] ?? '', day, words, document.documentElement.lang));
  }
}

/** Of the forms of one thing, the last that has begun, or the first. */
function showForms(parent: HTMLElement, day: string): void {
  const forms = ([...parent.children] as HTMLElement[]).filter(({ dataset }) => dataset['from'] !== undefined);
  const now = forms.findLast((form) => (form.dataset['from'] as string) <= day) ?? forms[0];
  for (const form of forms) form.hidden = form !== now;
}

/** The first few that are neither closed nor still to come; without any, the list goes with its heading. */
function showList(list: HTMLElement, day: string): void {
  let left = Number(list.dataset['most']);
  for (const item of list.querySelectorAll<HTMLElement>('[data-until]')) {
    const { since = '', until = '' } = item.dataset;
    item.hidden = left === 0 || day < since || until < day;
    if (!item.hidden) left -= 1;
  }
  if (list.querySelector('[data-until]')) list.hidden = left === Number(list.dataset['most']);
}

/** Untouched where nothing changes, so that nothing is drawn anew. */
function setText(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

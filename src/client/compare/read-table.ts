import type { Written } from './written.ts';

/** Elements that stand on lines of their own. */
const blocks = 'p, li, tr, dd, dt, div, caption, .worked, .refused, .absent, .exempt, .elsewhere';

/** What is for the eye alone, or not shown on the day of reading. */
const unread = '[aria-hidden="true"], [hidden], svg, input, caption.visually-hidden';

/**
 * A drawn comparison as plain texts, as a reader hears it: offers in the first row; then groups, of one field, and
 * questions with their verdict and the answer of every offer.
 * @param corner words of the first two columns
 */
export function readTable(table: HTMLTableElement, corner: readonly [string, string]): Written {
  const head = [...table.querySelectorAll('thead th .compare-head')].map(textOf);
  const rows = [...table.querySelectorAll('tbody tr:not(.compare-next)')].map((row) => {
    const question = row.querySelector('th');
    if (row.classList.contains('compare-group')) return [ownText(question)];
    const verdict = row.querySelector('.row-verdict')?.textContent ?? '';
    return [ownText(question), verdict, ...[...row.querySelectorAll(':scope > td > div')].map(textOf)];
  });
  return [[...corner, ...head], ...rows];
}

/** The words of an element without those of its children. */
function ownText(element: Element | null): string {
  const own = [...(element?.childNodes ?? [])].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return own
    .map(({ textContent }) => textContent?.trim())
    .join(' ')
    .trim();
}

function textOf(element: Element): string {
  const lines: string[] = [''];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) lines.push((lines.pop() ?? '') + (node.textContent ?? ''));
    if (!(node instanceof Element) || node.matches(unread)) return;
    const isBlock = node.matches(blocks);
    if (isBlock) lines.push('');
    for (const child of node.childNodes) walk(child);
    if (isBlock) lines.push('');
  };
  for (const child of element.childNodes) walk(child);
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

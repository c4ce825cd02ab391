import { type Html, html } from './html.ts';

/**
 * A few lines of a file. It scrolls inside itself, so it can take the focus and has a name.
 * @param against the example beside it: lines that it lacks are marked
 * @param tone `wrong`: marked as a fault; `right`: marked as new
 */
export function renderCode(code: string, label: string, against?: string, tone: 'wrong' | 'right' = 'right'): Html {
  const others = new Set(against?.split('\n').map((line) => line.trimEnd()));
  const lines = code.replace(/\n+$/, '').split('\n');
  const marked = lines.map((line, index) => {
    const isShared = against === undefined || others.has(line.trimEnd());
    return html`${index > 0 && '\n'}${isShared ? line : html`<b class="${tone === 'wrong' ? 'is-at' : 'is-new'}">${line}</b>`}`;
  });
  return html`<section class="code" aria-label="${label}" tabindex="0"><pre><code>${marked}</code></pre></section>`;
}

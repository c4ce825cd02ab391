import { countAnswered } from '../../views/answered.ts';
import { stripPaths } from '../../views/strip-paths.ts';
import { type EntryFact, entryFacts, type OfferEntry } from '../../views/types/entry.ts';
import type { CardWords } from '../../views/types/search.ts';
import type { StateOfElement } from '../../views/types/strip.ts';
import { fillSave } from '../shortlist/fill-save.ts';
import { fillTick } from '../tray/fill-tick.ts';

/** Copies a template of the page; its first element. */
export type Copy = (template: string) => HTMLElement;

/** Draws an offer from its search record, with the marks that the built list has. */
export function drawEntry(entry: OfferEntry, copy: Copy, words: CardWords): HTMLElement {
  const article = copy('entry');
  const link = part(article, '.entry-title a') as HTMLAnchorElement;
  fillTick(article, link.textContent, entry);
  fillSave(article, link.textContent, entry);
  link.href = entry.href;
  link.textContent = entry.title;
  const by = part(article, '.entry-by');
  by.textContent = entry.by;
  if (entry.status) {
    const tag = document.createElement('span');
    tag.className = entry.status.tone === 'plain' ? 'tag' : `tag is-${entry.status.tone}`;
    tag.textContent = entry.status.label;
    by.append(' ', tag);
  }
  const gain = part(article, '.entry-gain');
  if (entry.gain === undefined) gain.remove();
  else gain.textContent = entry.gain;
  if (entry.lang !== undefined) {
    for (const element of [link, gain]) Object.assign(element, { lang: entry.lang, dir: 'auto' });
  }
  const cells = article.querySelectorAll('.facts dd');
  entryFacts.forEach((key, index) => {
    cells[index]?.replaceChildren(...drawFact(entry.facts[key], copy));
  });
  drawStrip(part(article, '.entry-strip'), entry, words);
  return article;
}

function drawFact(fact: EntryFact, copy: Copy): Node[] {
  switch (fact.state) {
    case 'stated':
      return [document.createTextNode(fact.text), ...drawNote(fact.note)];
    case 'worked': {
      const details = copy('worked');
      part(details, 'summary').append(fact.text.replace(/^≈ /, ''));
      part(details, 'p').textContent = fact.rule;
      return [details, ...drawNote(fact.note)];
    }
    case 'not-applicable': {
      const exempt = copy(fact.state);
      part(exempt, 'slot').replaceWith(fact.reason);
      return [exempt];
    }
    case 'elsewhere':
    case 'not-stated':
      return [copy(fact.state)];
    default:
      return fact satisfies never;
  }
}

function drawNote(note: string | undefined): Node[] {
  if (note === undefined) return [];
  const small = document.createElement('small');
  small.textContent = note;
  return [small];
}

function drawStrip(place: HTMLElement, { elements }: OfferEntry, words: CardWords): void {
  const svg = part(place, 'svg');
  const drawn = Object.entries(stripPaths(elements.map(({ state }) => state))).filter(([, d]) => d !== '');
  const paths = drawn.map(([paint, d]) => {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('class', `part-${paint}`);
    path.setAttribute('d', d);
    return path;
  });
  svg.replaceChildren(...paths);
  const named = (state: StateOfElement): string =>
    elements
      .filter((element) => element.state === state)
      .map(({ key }) => words.elements[key].toLowerCase())
      .join(', ');
  const gaps = [say(words.partly, named('partly')), say(words.missing, named('not-stated'))].filter(
    (said) => said !== '',
  );
  const count = part(place, 'svg + span');
  count.textContent = words.answered[countAnswered(elements)] ?? '';
  if (gaps.length === 0) return;
  const hidden = document.createElement('span');
  hidden.className = 'visually-hidden';
  hidden.textContent = ` ${gaps.join(' ')}`;
  count.append(hidden);
}

function say(sentence: string, what: string): string {
  return what === '' ? '' : sentence.replace('{what}', what);
}

/** The part must be there: template and script come from one build. */
export function part(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

/** A button that looks like a link: it does something on this page. */
export function linkButton(words: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link-button';
  button.textContent = words;
  button.addEventListener('click', onClick);
  return button;
}

/** A paragraph that explains. */
export function explaining(...pieces: readonly (Node | string)[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = 'explain';
  element.append(...pieces);
  return element;
}

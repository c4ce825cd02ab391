import type { Words } from '../../i18n/words.ts';

/** An offer in the list of what is compared; without an address it could not be fetched, or waits for a place. */
export type ChosenRow = {
  readonly id: string;
  readonly title: string;
  readonly lang: string | undefined;
  readonly href: string | undefined;
};

/** What one can do with an offer of the list. */
export type Deed = 'earlier' | 'later' | 'remove';

type ChosenWords = Words['comparePage']['live'] & { readonly letters: string };

/** Draws the list of what is compared, each offer with what one can do with it. */
export function drawChosen(
  place: HTMLElement,
  rows: readonly ChosenRow[],
  words: ChosenWords,
  onDeed: (deed: Deed, id: string) => void,
): void {
  place.hidden = rows.length === 0;
  place.replaceChildren(
    ...rows.map(({ id, title, lang, href }, index) => {
      const item = document.createElement('li');
      item.dataset['id'] = id;
      const letter = document.createElement('span');
      letter.className = 'letter';
      letter.ariaHidden = 'true';
      letter.textContent = words.letters[index] ?? '';
      const name = document.createElement(href === undefined ? 'span' : 'a');
      name.dataset['part'] = 'title';
      name.textContent = title;
      if (name instanceof HTMLAnchorElement && href !== undefined) name.href = href;
      if (lang !== undefined) Object.assign(name, { lang, dir: 'auto' });
      const deeds = document.createElement('span');
      deeds.className = 'deeds';
      for (const deed of ['earlier', 'later', 'remove'] as const) {
        const isImpossible = (deed === 'earlier' && index === 0) || (deed === 'later' && index === rows.length - 1);
        if (isImpossible) continue;
        const button = document.createElement('button');
        button.type = 'button';
        button.dataset['deed'] = deed;
        const which = document.createElement('span');
        which.className = 'visually-hidden';
        which.textContent = `: ${title}`;
        button.append(words[deed], which);
        button.addEventListener('click', () => onDeed(deed, id));
        deeds.append(button);
      }
      item.append(letter, name, deeds);
      return item;
    }),
  );
}

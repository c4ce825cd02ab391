import { renderComparison } from '../../components/html/comparison.ts';
import type { Html } from '../../components/html/html.ts';
import { comparisonWordsOf } from '../../i18n/comparison-words.ts';
import { comparedOn, toComparisonView } from '../../views/comparison/to-comparison-view.ts';
import type { ComparedOffer } from '../../views/types/comparison.ts';
import { showDay } from '../dates/show-day.ts';
import { today } from '../dates/visitor-day.ts';

/** Draws what the ready pages show, with the same functions, as it stands on the visitor's day. */
export function drawComparison(place: HTMLElement, offers: readonly ComparedOffer[]): void {
  const language = document.documentElement.lang;
  const words = comparisonWordsOf(language);
  const day = today();
  const view = toComparisonView(
    offers.map((offer) => comparedOn(offer, day)),
    { words, language },
  );
  place.replaceChildren(...parse(renderComparison(view, { words, language })));
  showDay(place, day);
}

/** Only HTML that our own templates wrote, with every value escaped; a parser runs no script in it. */
function parse(html: Html): readonly Node[] {
  return [...new DOMParser().parseFromString(html.text, 'text/html').body.childNodes];
}

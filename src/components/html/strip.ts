import { countAnswered } from '../../views/answered.ts';
import { stripPaths, stripSize } from '../../views/strip-paths.ts';
import type { ElementState, StateOfElement } from '../../views/types/strip.ts';
import { type Html, html, type Piece } from './html.ts';
import { renderSign, type Sign } from './sign.ts';
import type { SpeakingWith } from './speaking.ts';

const signOfState: Readonly<Record<StateOfElement, Sign>> = {
  stated: 'stated',
  partly: 'partly',
  'not-applicable': 'exempt',
  'not-stated': 'absent',
};

/** The sign of a state. */
export function signOf(state: StateOfElement): Sign {
  return signOfState[state];
}

/**
 * Nine squares, and in words how many elements are answered. What is missing or only partly stated is named for those
 * who do not see the squares.
 * @param count `answered` in lists, `facts` in the docket
 */
export function renderStrip(
  elements: readonly ElementState[],
  speaking: SpeakingWith<'elements' | 'strip'>,
  count: 'answered' | 'facts' = 'answered',
): Html {
  const { strip } = speaking.words;
  const words = (count === 'answered' ? strip.answered : strip.facts)(countAnswered(elements), elements.length);
  return html`<span class="strip">${renderSquares(elements)}<span>${words}${renderGaps(elements, speaking)}</span></span>`;
}

/** The squares alone. */
function renderSquares(elements: readonly ElementState[]): Html {
  const { stated, frame, half, absent } = stripPaths(elements.map(({ state }) => state));
  const path = (name: string, d: string): Piece => d !== '' && html`<path class="part-${name}" d="${d}"/>`;
  return html`<svg viewBox="0 0 ${stripSize.width} ${stripSize.height}" aria-hidden="true">${path('stated', stated)}${path('frame', frame)}${path('half', half)}${path('absent', absent)}</svg>`;
}

/** What the squares say, for the ear: ` Partly: level. Missing: workload, assessment.` */
function renderGaps(elements: readonly ElementState[], speaking: SpeakingWith<'elements' | 'strip'>): Piece {
  const said = gapsInWords(elements, speaking);
  return said !== '' && html`<span class="visually-hidden"> ${said}</span>`;
}

/** @returns '' where everything is answered */
export function gapsInWords(elements: readonly ElementState[], { words }: SpeakingWith<'elements' | 'strip'>): string {
  const named = (state: StateOfElement): string[] =>
    elements.filter((element) => element.state === state).map(({ key }) => words.elements[key].toLowerCase());
  const [partly, missing] = [named('partly'), named('not-stated')];
  return [
    partly.length > 0 && words.strip.partly(partly.join(', ')),
    missing.length > 0 && words.strip.missing(missing.join(', ')),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The nine elements one by one, each with its state in words. */
export function renderElements(
  elements: readonly ElementState[],
  { words }: SpeakingWith<'elements' | 'stripKey'>,
): Html {
  return html`<ul class="elements">${elements.map(
    ({ key, state }) =>
      html`<li class="is-${signOf(state)}">${renderSign(signOf(state))}<span>${words.stripKey.element(words.elements[key], words.stripKey.states[state])}</span></li>`,
  )}</ul>`;
}

/** The signs and what they mean. */
export function renderKey(states: readonly StateOfElement[], label: string, { words }: SpeakingWith<'stripKey'>): Html {
  return html`<ul class="key" aria-label="${label}">${states.map(
    (state) => html`<li class="is-${signOf(state)}">${renderSign(signOf(state))}${words.stripKey.states[state]}</li>`,
  )}</ul>`;
}

import type { Sums, Total } from '../../views/pathway-sums.ts';
import { el } from './element.ts';
import type { Names } from './names.ts';
import { figureOf, listOf, moneyOf, monthOf, said } from './speech.ts';
import type { WayOut } from './work-out.ts';

/**
 * What is left, in one row a way: what to take, its hours, credits and known cost; what is not stated is named.
 * @param chosen the way whose order is shown
 */
export function drawWays(
  ways: readonly WayOut[],
  chosen: number,
  names: Names,
  onChoose: (way: number) => void,
): HTMLElement {
  const heads = [said.take, said.hoursHead, said.ectsHead, said.costHead];
  const rows = ways.map((way, index) => {
    const cells = [totalText(way.sums.hours, names), totalText(way.sums.ects, names), costText(way.sums, names)].map(
      begun,
    );
    const radio =
      ways.length > 1 && el('input', { type: 'radio', name: 'way', id: `way-${index}`, checked: index === chosen });
    if (radio) radio.addEventListener('change', () => onChoose(index));
    return el(
      'tr',
      {},
      el(
        'th',
        { scope: 'row' },
        el(
          'div',
          { class: 'way' },
          radio,
          el(
            radio ? 'label' : 'span',
            radio ? { for: radio.id } : {},
            takes(way, names),
            way.least.length > 0 && el('span', { class: 'quiet' }, said.least(way.least)),
          ),
        ),
      ),
      cells.map((text, cell) => el('td', { 'data-label': heads[cell + 1] ?? '' }, text)),
    );
  });
  return el(
    'table',
    { class: 'stacking' },
    el('caption', {}, ways.length === 1 ? said.leftOne : said.leftSome(ways.length)),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        heads.map((head) => el('th', { scope: 'col' }, head)),
      ),
    ),
    el('tbody', {}, rows),
  );
}

function takes({ planned, parts, first, anew }: WayOut, names: Names): string {
  const counts = new Map<string, number>();
  for (const { key } of parts) counts.set(key, (counts.get(key) ?? 0) + 1);
  const list = listOf([
    ...planned.map(({ key, on }) => `${names.of(key)} (${said.planned}, ${monthOf(on ?? '')})`),
    ...first.map((key) => names.of(key)),
    ...[...counts].map(([key, count]) => (count > 1 ? `${count} × ${names.of(key)}` : names.of(key))),
  ]);
  return anew ? `${list} (${said.anew})` : list;
}

/** Known figures, and for what there is none: unknown is never nothing. */
function totalText({ figure, unknown }: Total, names: Names): string {
  if (figure === null) return said.unknown;
  if (unknown.length === 0) return figureOf(figure);
  return `${said.orSo(figureOf({ ...figure, max: null }).replace(/^at least /, ''))}; ${said.notStatedFor(nameAll(unknown, names))}`;
}

/** What is known of the costs, and by name of what they are not stated. */
export function costText({ costs, free, costUnknown, costPartly }: Sums, names: Names): string {
  const known = listOf(costs.map(({ currency, figure }) => moneyOf(figure, currency)));
  const isWhole = costUnknown.length === 0 && costPartly.length === 0;
  if (isWhole) return known === '' ? said.allFree : known;
  const nothing = known === '' && free.length === 0;
  if (nothing && costUnknown.every(({ why }) => why === 'not-stated')) return said.unknown;
  const unknown = whys.flatMap((why) => {
    const keys = costUnknown.filter((one) => one.why === why).map(({ key }) => key);
    return keys.length > 0 ? [said.unknownCosts[why](nameAll(keys, names))] : [];
  });
  const sum = known !== '' ? [said.orSo(known)] : nothing ? [] : [`${said.allFree}: ${nameAll(free, names)}`];
  const more = costPartly.length > 0 ? [said.moreFor(nameAll(costPartly, names))] : [];
  return [...sum, ...unknown, ...more].join('; ');
}

/** As a sentence begins. */
function begun(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const whys = ['not-stated', 'depends', 'see-page'] as const;

function nameAll(keys: readonly string[], names: Names): string {
  return listOf([...new Set(keys)].map((key) => names.of(key)));
}

import { evaluateProblem } from '../../facts/pathway/evaluate-problem.ts';
import type { PlanData } from '../../views/types/plan.ts';
import { toCalendarFile } from './calendar.ts';
import { calendarDays, drawOrder } from './draw-order.ts';
import { drawRules, headline, warnings } from './draw-progress.ts';
import { costText, drawWays } from './draw-ways.ts';
import { el, sign } from './element.ts';
import type { Names } from './names.ts';
import type { Plan } from './plan.ts';
import { dayOf, pageLanguage, said } from './speech.ts';
import { type WayOut, workOut } from './work-out.ts';

/** What the outcome lets a visitor do. */
export type OutcomeDeeds = {
  /** The way whose order is shown. */
  readonly way: number;
  readonly onWay: (way: number) => void;
};

/** All that is shown of a plan for one pathway; the headline is said aloud too. */
export function drawOutcome(
  plan: Plan,
  data: PlanData,
  names: Names,
  today: string,
  deeds: OutcomeDeeds,
): { readonly headline: string; readonly nodes: readonly Node[] } {
  const out = workOut(plan, data, today, evaluateProblem, { language: pageLanguage });
  const chosen = out.ways[deeds.way] ?? out.ways[0];
  const known = warnings(out, data, names);
  const isEmpty = plan.items.length === 0;
  return {
    headline: isEmpty ? said.nothing : headline(out, names),
    nodes: [
      drawRules(out.planned ?? out.now, data, names),
      ...(known.length > 0
        ? [
            el('h3', {}, said.know),
            el(
              'ul',
              { class: 'list' },
              known.map((words) => el('li', {}, words)),
            ),
          ]
        : []),
      ...(chosen
        ? drawLeft(out.ways, chosen, data, names, deeds)
        : out.now.state === 'not-yet'
          ? [el('p', {}, said.noWay)]
          : []),
      drawCaution(data),
      drawDeeds(chosen, names),
      el('p', { class: 'plan-printed' }, said.printed(dayOf(today), location.href)),
    ],
  };
}

function drawLeft(
  ways: readonly WayOut[],
  chosen: WayOut,
  { ownCost, ownFee }: PlanData,
  names: Names,
  deeds: OutcomeDeeds,
): Node[] {
  return [
    el('h3', {}, said.left),
    ...(chosen.parts.length > 0 ? [el('p', { class: 'explain' }, leftWords(ways))] : []),
    drawWays(ways, ways.indexOf(chosen), names, deeds.onWay),
    ...(ways.some(({ anew }) => anew) ? [el('p', {}, said.anewExplain)] : []),
    el(
      'p',
      { class: 'plan-sum' },
      el('b', {}, said.together(costText(chosen.together, names))),
      ' ',
      ownCost === null ? said.ownCostUnknown : (ownFee ? said.ownCostIn : said.ownCost)(ownCost),
    ),
    el('p', { class: 'explain' }, said.costExplain),
    ...drawOrder(chosen, names),
  ];
}

/** Whether what is shown is the least that there is, or what was found. */
function leftWords(ways: readonly WayOut[]): string {
  if (ways.some(({ anew }) => anew)) return said.leftAnew;
  return ways.some(({ least }) => least.length > 0) ? said.leftLeast : said.leftMore;
}

/** Stands beside every result: nobody is promised anything, and who is to be asked. */
function drawCaution({ decides }: PlanData): HTMLElement {
  const who = decides.flatMap(({ name, href }, index) => [
    index === 0 ? '' : ', ',
    href === undefined ? name : el('a', { href }, name),
  ]);
  const [before = '', after = ''] = said.decides('\u0000').split('\u0000');
  return el('p', { class: 'banner is-note is-inline', role: 'note' }, `${said.noRight} `, before, who, after);
}

function drawDeeds(way: WayOut | undefined, names: Names): HTMLElement {
  const button = (icon: string, words: string, onClick: (target: HTMLElement) => void): HTMLElement => {
    const made = el('button', { type: 'button' }, sign(icon), words);
    made.addEventListener('click', () => onClick(made));
    return made;
  };
  const days = way ? calendarDays(way, names, location.href) : [];
  return el(
    'p',
    { class: 'deeds no-print' },
    button('print', said.print, () => window.print()),
    days.length > 0 &&
      button('calendar', said.calendar, () => {
        const stamp = `${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}`;
        const file = new Blob([toCalendarFile(days, stamp)], { type: 'text/calendar' });
        const link = el('a', { href: URL.createObjectURL(file), download: said.calendarName });
        link.click();
        URL.revokeObjectURL(link.href);
      }),
    button('out', said.copy, (target) => {
      const done = (): void => {
        target.lastChild?.replaceWith(said.copied);
      };
      void navigator.clipboard?.writeText(location.href).then(done, () => {});
    }),
  );
}

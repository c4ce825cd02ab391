import type { Step } from '../../views/pathway-schedule.ts';
import type { CalendarDay } from './calendar.ts';
import { costText } from './draw-ways.ts';
import { el } from './element.ts';
import type { Names } from './names.ts';
import { dayOf, languageOf, listOf, monthOf, numberOf, said, whenOf } from './speech.ts';
import type { WayOut } from './work-out.ts';

/** One feasible order of a way, with its dates and what speaks against it. */
export function drawOrder(way: WayOut, names: Names): Node[] {
  const { steps, planned, first, finish, late, since, prices } = way;
  const items = [
    ...planned.map(({ key, on }) => el('li', {}, names.link(key), el('p', {}, said.plannedFor(monthOf(on ?? ''))))),
    ...steps.map((step) => {
      const price = prices.get(step.key);
      const cost = price ? [said.stepCost(costText(price, names))] : [];
      const words = [...when(step), ...asides(step, first, names), ...cost];
      const dated = step.start !== null || step.how === 'any-time';
      return el('li', { class: dated ? undefined : 'is-unsure' }, names.link(step.key), el('p', {}, words.join(' ')));
    }),
  ];
  const warned = [...Map.groupBy(late, ({ why }) => why)].map(([why, all]) => {
    const say = said.byThen[why as keyof typeof said.byThen];
    return el('p', { class: 'banner is-inline' }, say(listOf(all.map(({ held }) => names.ofHeld(held)))));
  });
  return [
    el('h3', {}, said.order),
    el('p', { class: 'explain' }, said.orderExplain),
    el('ol', { class: 'plan-steps' }, items),
    ...(finish === null ? [] : [el('p', {}, el('b', {}, said.finished(dayOf(finish))))]),
    ...warned,
    ...since.map(({ key, month }) =>
      el('p', { class: 'banner is-inline' }, said.onlySince(names.of(key), monthOf(month))),
    ),
  ];
}

function when({ how, start, startText, notBefore, applyBy, applyVaries, end }: Step): readonly string[] {
  switch (how) {
    case 'run':
      return [
        said.starts(startText === null ? dayOf(start ?? '') : whenOf(startText)),
        ...(applyBy === null ? [] : [(applyVaries ? said.applyVaries : said.applyBy)(dayOf(applyBy))]),
        end === null ? said.endUnknown : said.ends(dayOf(end)),
      ];
    case 'any-time':
      if (start === null) return [said.anyTimeLater];
      return [said.anyTime(dayOf(start)), end === null ? said.endUnknown : said.ends(dayOf(end))];
    case 'missed':
      return [said.missed(dayOf(notBefore ?? ''), whenOf(startText ?? ''))];
    case 'after':
      return [said.startAfter];
    case 'no-run':
      return [startText === null ? said.noRun : said.noRunLeft(whenOf(startText))];
    case 'not-offered':
      return [said.notOffered];
    case 'outside':
      return [said.outside];
    default:
      return how satisfies never;
  }
}

function asides({ key, after, taughtIn, tooMany }: Step, first: readonly string[], names: Names): readonly string[] {
  return [
    ...(taughtIn.length > 0 ? [said.taughtIn(listOf(taughtIn.map(languageOf)))] : []),
    ...(after.length > 0 ? [said.after(listOf(after.map((one) => names.of(one))))] : []),
    ...(first.includes(key) ? [said.firstToo(names.of(key))] : []),
    ...(tooMany === null ? [] : [said.tooMany(Number(numberOf(tooMany)))]),
  ];
}

/** The days of a way: last days to apply, starts that are known to the day, and what the visitor plans. */
export function calendarDays(way: WayOut, names: Names, url: string): readonly CalendarDay[] {
  const host = new URL(url).host;
  return [
    ...way.planned.map(({ key, on }) => ({
      uid: `planned-${key}@${host}`,
      day: on?.length === 7 ? `${on}-01` : `${on}-01-01`,
      summary: said.eventPlanned(names.of(key)),
      url,
    })),
    ...way.steps.flatMap(({ key, applyBy, start, startText, how }): CalendarDay[] => [
      ...(applyBy === null
        ? []
        : [{ uid: `apply-${key}@${host}`, day: applyBy, summary: said.eventApply(names.of(key)), url }]),
      ...(start === null || startText !== null || how !== 'run'
        ? []
        : [{ uid: `start-${key}@${host}`, day: start, summary: said.eventStart(names.of(key)), url }]),
    ]),
  ];
}

import type { Ask, Held, Progress } from '../../facts/pathway/progress.ts';
import type { PlanData } from '../../views/types/plan.ts';
import { el, sign } from './element.ts';
import type { Names } from './names.ts';
import { dayOf, durationOf, figureOf, listOf, said, textOf } from './speech.ts';
import type { WorkedOut } from './work-out.ts';

const signs = { met: 'met', ask: 'maybe', 'not-yet': 'unmet' } as const;

/** What every top-level rule says: whether it is met, what counts, what is missing. */
export function drawRules(progress: Progress, data: PlanData, names: Names): HTMLElement {
  const top = progress.rules.filter(({ path }) => path.length === 1);
  const items = top.map(({ path, state, counted, missing }) => {
    const title = data.rules[path.join('.')] ?? said.ruleNumber((path[0] ?? 0) + 1);
    const words = [
      ...(counted.length > 0 ? [said.counts[state](listOf(counted.map((held) => names.ofHeld(held))))] : []),
      ...(state === 'met' ? [] : [missingOf(missing, state, isOfRules(data, path))]),
    ].filter((text) => text !== '');
    return el(
      'li',
      { class: `is-${state}` },
      sign(signs[state], ''),
      el('div', {}, el('b', {}, said.rule[state](title)), ' ', words.join(' ')),
    );
  });
  return el('ul', { class: 'verdicts' }, items);
}

function missingOf(missing: Progress['rules'][number]['missing'], state: Progress['state'], ofRules: boolean): string {
  if (missing === null) return state === 'ask' ? '' : said.missingSome;
  if ('entries' in missing) return (ofRules ? said.missingRules : said.missingEntries)(missing.entries);
  return said.missingCredits(`${figureOf(missing.figure)} ${missing.system}`);
}

/** A rule that lists rules asks for so many of them, not for so many things. */
function isOfRules({ problem }: PlanData, [place = 0]: readonly number[]): boolean {
  const from = problem.rules?.[place]?.from ?? [];
  return from.length > 0 && from.every(({ kind }) => kind === 'rule');
}

/**
 * What holds first: whether one must start again, or nothing can be told for want of credits; then how many of the rules
 * are met, in words. Heard after every change.
 */
export function headline({ now, planned, ended, anew }: WorkedOut, names: Names): string {
  const again = anew ? `${anewWords(now)} ` : ended.length > 0 ? `${said.endedFirst(all(ended, names))} ` : '';
  const state = (progress: Progress, words: typeof said.states | typeof said.statesPlanned): string => {
    const untold =
      progress.state === 'ask' ? progress.asks.flatMap((ask) => (ask.kind === 'credit' ? ask.held : [])) : [];
    if (untold.length === 0) return words[progress.state];
    const isOpen = progress.rules.some(({ credit }) => credit !== null && credit.figure.max === null);
    return (isOpen ? said.creditsUntold : said.creditsVague)(all(untold, names));
  };
  const count = (progress: Progress): string => {
    const top = progress.rules.filter(({ path }) => path.length === 1);
    return said.rulesMet(top.filter(({ state }) => state === 'met').length, top.length);
  };
  const first = `${again}${state(now, said.states)} ${count(now)}.`;
  return planned === null ? first : `${first} ${state(planned, said.statesPlanned)} ${count(planned)}.`;
}

/** What counts today, and would not by the end of what is announced, is not over yet. */
function anewWords({ window, rules }: Progress): string {
  if (!rules.some(({ counted }) => counted.length > 0)) return said.anewFirst;
  return window === null ? said.anewLater : said.anewAfter(dayOf(window.until));
}

function all(held: readonly Held[], names: Names): string {
  return listOf([...new Set(held.map((one) => names.ofHeld(one)))]);
}

/** Why something does not count. */
export function remarkWords(
  { held, why }: Progress['remarks'][number],
  { completeWithin }: PlanData['problem'],
  names: Names,
): string {
  const what = names.ofHeld(held);
  if (why !== 'outside-window') return said.why[why](what);
  return said.outsideWindow(what, completeWithin ? durationOf(completeWithin) : '');
}

/** What one must know beside the rules: doubts, what does not count and why, last days. */
export function warnings(
  { now, planned, useBy, ways, anew }: WorkedOut,
  { problem }: PlanData,
  names: Names,
): readonly string[] {
  const { remarks, spare, window, openness, exact, asks } = planned ?? now;
  const what = (held: Parameters<Names['ofHeld']>[0]): string => names.ofHeld(held);
  const within = problem.completeWithin ? durationOf(problem.completeWithin) : '';
  // A time that ends before any way does, or whose end a month would change, is no last day to plan with.
  const isOver = anew || ways.some(({ since }) => since.length > 0);
  // Where no date would help, none is asked for.
  const isOpen = ({ why }: { readonly why: string }): boolean => !anew || why !== 'date';
  const words = [
    ...(openness === 'open' ? [] : [said.openness[openness]]),
    ...(exact ? [] : [said.notExact]),
    ...remarks.map((remark) => remarkWords(remark, problem, names)),
    ...spare.filter(isOpen).map(({ held, why }) => said.why[why](what(held))),
    ...asks.filter((ask) => ask.kind !== 'doubt' || isOpen(ask)).flatMap((ask) => askWords(ask, names)),
    ...(window === null || isOver ? [] : [said.windowUntil(within, dayOf(window.until))]),
    ...useBy.map(({ key, day, atLeast }) => said[atLeast ? 'useByLeast' : 'useBy'](names.of(key), dayOf(day))),
  ];
  return [...new Set(words)];
}

function askWords(ask: Ask, names: Names): readonly string[] {
  switch (ask.kind) {
    case 'condition':
      return [said.condition(textOf(ask.text))];
    case 'doubt':
      return [said.why[ask.why](names.ofHeld(ask.held))];
    case 'credit':
      return [said.creditUnknown(names.ofHeld(ask.held))];
    case 'limit':
      return [said.limitUnknown];
    default:
      return ask satisfies never;
  }
}

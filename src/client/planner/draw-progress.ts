import type { Ask, Progress } from '../../facts/pathway/progress.ts';
import type { PlanData } from '../../views/types/plan.ts';
import { el, sign } from './element.ts';
import type { Names } from './names.ts';
import { dayOf, figureOf, listOf, said, textOf } from './speech.ts';
import type { WorkedOut } from './work-out.ts';

const signs = { met: 'met', ask: 'maybe', 'not-yet': 'unmet' } as const;

/** What every top-level rule says: whether it is met, what counts, what is missing. */
export function drawRules(progress: Progress, data: PlanData, names: Names): HTMLElement {
  const top = progress.rules.filter(({ path }) => path.length === 1);
  const items = top.map(({ path, state, counted, missing }) => {
    const title = data.rules[path.join('.')] ?? said.ruleNumber((path[0] ?? 0) + 1);
    const words = [
      ...(counted.length > 0 ? [said.counts(listOf(counted.map((held) => names.ofHeld(held))))] : []),
      ...(state === 'met' ? [] : [missingOf(missing, state)]),
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

function missingOf(missing: Progress['rules'][number]['missing'], state: Progress['state']): string {
  if (missing === null) return state === 'ask' ? '' : said.missingSome;
  return 'entries' in missing
    ? said.missingEntries(missing.entries)
    : said.missingCredits(`${figureOf(missing.figure)} ${missing.system}`);
}

/** How many of the rules are met, in words: heard after every change. */
export function headline({ now, planned }: WorkedOut): string {
  const count = (progress: Progress): string => {
    const top = progress.rules.filter(({ path }) => path.length === 1);
    return said.rulesMet(top.filter(({ state }) => state === 'met').length, top.length);
  };
  const first = `${said.states[now.state]} ${count(now)}.`;
  return planned === null ? first : `${first} ${said.statesPlanned[planned.state]} ${count(planned)}.`;
}

/** What one must know beside the rules: doubts, what does not count and why, last days. */
export function warnings({ now, planned, useBy }: WorkedOut, names: Names): readonly string[] {
  const { remarks, spare, window, openness, exact, asks } = planned ?? now;
  const what = (held: Parameters<Names['ofHeld']>[0]): string => names.ofHeld(held);
  const words = [
    ...(openness === 'open' ? [] : [said.openness[openness]]),
    ...(exact ? [] : [said.notExact]),
    ...remarks.map(({ held, why }) => said.why[why](what(held))),
    ...spare.map(({ held, why }) => said.why[why](what(held))),
    ...asks.flatMap((ask) => askWords(ask, names)),
    ...(window === null ? [] : [said.windowUntil(dayOf(window.until))]),
    ...useBy.map(({ key, day }) => said.useBy(names.of(key), dayOf(day))),
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

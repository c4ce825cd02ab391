import type { Progress } from '../../facts/pathway/progress.ts';
import type { PlanData, PlanIndex } from '../../views/types/plan.ts';
import { remarkWords } from './draw-progress.ts';
import { el, sign } from './element.ts';
import { Names } from './names.ts';
import type { Plan } from './plan.ts';
import { said, textOf } from './speech.ts';
import { type Evaluate, isOver, type WorkedOut, workOut } from './work-out.ts';

/** How many pathways are looked at: more nobody reads. */
const mostPathways = 40;

/** Pathways that may take something of the plan: those that name it, then those that take what they do not name. */
export function reachable(plan: Plan, index: PlanIndex): readonly string[] {
  const keys = new Set(plan.items.map(({ key }) => key));
  const places = new Set(index.offers.flatMap(([id], place) => (keys.has(id) ? [place] : [])));
  const own = (id: string): boolean =>
    [...keys].some((key) => key === `pathway:${id}` || key.startsWith(`other:${id}:`));
  const named = index.pathways.filter(({ id, names }) => own(id) || names.some((place) => places.has(place)));
  const open = index.pathways.filter((pathway) => pathway.open && !named.includes(pathway));
  return [...named, ...(keys.size > 0 ? open : [])].slice(0, mostPathways).map(({ id }) => id);
}

/**
 * How far a plan comes on each pathway, the farthest first. Those to which nothing counts are left out, but for what
 * counted and is over: that it counts no more is what its holder must know.
 */
export function drawReach(
  plan: Plan,
  all: readonly PlanData[],
  today: string,
  evaluate: Evaluate,
  onChoose: (pathway: string) => void,
): HTMLElement {
  const rows = all
    .map((data) => ({ data, out: workOut(plan, data, today, evaluate, { withWays: false }) }))
    .filter(({ out }) => best(out).rules.some(({ counted }) => counted.length > 0) || best(out).remarks.some(isOver))
    .toSorted((a, b) => share(best(b.out)) - share(best(a.out)));
  if (rows.length === 0) return el('p', {}, said.reachNone);
  const items = rows.map(({ data, out }) => {
    const progress = best(out);
    const top = progress.rules.filter(({ path }) => path.length === 1);
    const met = top.filter(({ state }) => state === 'met').length;
    const button = el('button', { type: 'button', class: 'link-button' }, said.reachMore);
    button.addEventListener('click', () => onChoose(data.problem.pathway));
    const states = { met: said.reachMet, ask: said.reachAsk, 'not-yet': said.rulesMet(met, top.length) };
    return el(
      'li',
      { class: `is-${progress.state}` },
      sign({ met: 'met', ask: 'maybe', 'not-yet': 'unmet' }[progress.state], ''),
      el(
        'div',
        {},
        el('a', { href: data.href }, textOf(data.problem.title)),
        el('br'),
        states[progress.state],
        '. ',
        ...progress.remarks
          .filter(isOver)
          .map((remark) => `${remarkWords(remark, data.problem, new Names(data, ''))} `),
        button,
      ),
    );
  });
  return el('ul', { class: 'verdicts' }, items);
}

/** With what is planned too. */
function best({ now, planned }: WorkedOut): Progress {
  return planned ?? now;
}

/** 2 met, 1 to be asked, below that the share of rules that are met. */
function share({ state, rules }: Progress): number {
  if (state !== 'not-yet') return state === 'met' ? 2 : 1;
  const top = rules.filter(({ path }) => path.length === 1);
  const begun = top.filter(({ state: of, counted }) => of !== 'met' && counted.length > 0).length;
  return (top.filter((rule) => rule.state === 'met').length + begun / 4) / (top.length + 1);
}

import { isId, isOfferId } from '../compare/address.ts';

/** Something that a visitor holds or plans. */
export type PlanItem = {
  readonly key: string;
  /** `2023` or `2023-05`; null: not said. A month that is to come is a plan. */
  readonly on: string | null;
  /** How many of it; 1 for what is one thing. */
  readonly count: number;
  /** As the certificate says; null: not said. */
  readonly credit: number | null;
};

/** What a visitor has told the planner. All of it stands in the address and on the device. */
export type Plan = {
  /** Id of the pathway; null: what could I reach? */
  readonly target: string | null;
  readonly items: readonly PlanItem[];
  /** Hours a week; null: not said. */
  readonly hours: number | null;
  /** First month in which the visitor can begin: `2027-02`. */
  readonly start: string | null;
};

export const EMPTY_PLAN: Plan = { target: null, items: [], hours: null, start: null };

/** Things and hours beyond these are nobody's plan. */
const [mostItems, mostCount, mostCredit, mostHours] = [60, 50, 999, 80];

const otherPattern = /^other:([^:]+):\d{1,3}(?:\.\d{1,3}){0,9}$/;
const itemPattern = /^([^@~*]{3,320})(?:@(\d{4}(?:-\d{2})?))?(?:\*(\d{1,2}))?(?:~(\d{1,3}(?:\.\d{1,3})?))?$/;

/** Reads an address or what the device has kept. What is not understood is left out; nothing is ever thrown. */
export function parsePlan(parameters: URLSearchParams): Plan {
  const items = new Map<string, PlanItem>();
  for (const written of parameters.getAll('have').slice(0, mostItems)) {
    const item = parseItem(written);
    if (item && !items.has(item.key)) items.set(item.key, item);
  }
  const target = parameters.get('for');
  const hours = parameters.get('hours') ?? '';
  const start = parameters.get('start');
  return {
    target: isId(target) ? target : null,
    items: [...items.values()],
    hours: /^\d{1,2}$/.test(hours) ? between(Number(hours), 1, mostHours) : null,
    start: start !== null && start.length === 7 && isDate(start) ? start : null,
  };
}

/** An offer, a pathway, or something that only a rule of a pathway names, by its place there. */
function isKey(text: string): boolean {
  if (text.startsWith('pathway:')) return isId(text.slice('pathway:'.length));
  return isOfferId(text) || isId(otherPattern.exec(text)?.[1]);
}

function parseItem(written: string): PlanItem | null {
  const match = itemPattern.exec(written);
  const key = match?.[1];
  if (!match || key === undefined || !isKey(key)) return null;
  const on = match[2] ?? null;
  if (on !== null && !isDate(on)) return null;
  const count = between(Number(match[3] ?? 1), 1, mostCount);
  const credit = match[4] === undefined ? null : Number(match[4]);
  if (count === null || (credit !== null && !(credit > 0 && credit <= mostCredit))) return null;
  return { key, on, count, credit };
}

/** Writes the same; `toString()` is '' for an empty plan. */
export function formatPlan(plan: Plan): URLSearchParams {
  const parameters = new URLSearchParams();
  if (plan.target !== null) parameters.set('for', plan.target);
  for (const { key, on, count, credit } of plan.items) {
    const pieces = [
      key,
      on === null ? '' : `@${on}`,
      count === 1 ? '' : `*${count}`,
      credit === null ? '' : `~${credit}`,
    ];
    parameters.append('have', pieces.join(''));
  }
  if (plan.hours !== null) parameters.set('hours', String(plan.hours));
  if (plan.start !== null) parameters.set('start', plan.start);
  return parameters;
}

/** The plan with a thing changed, added or (null) taken away. */
export function withItem(plan: Plan, key: string, item: PlanItem | null): Plan {
  const others = plan.items.filter((each) => each.key !== key);
  if (item === null) return { ...plan, items: others };
  const known = plan.items.some((each) => each.key === key);
  const items = known ? plan.items.map((each) => (each.key === key ? item : each)) : [...others, item];
  return { ...plan, items: items.slice(0, mostItems) };
}

/** The days that a year or month can mean. */
export function daysOf(on: string): { readonly earliest: string; readonly latest: string } {
  if (on.length === 4) return { earliest: `${on}-01-01`, latest: `${on}-12-31` };
  const last = new Date(Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5)), 0)).getUTCDate();
  return { earliest: `${on}-01`, latest: `${on}-${last}` };
}

function isDate(text: string): boolean {
  const [year = 0, month = 1] = text.split('-').map(Number);
  return year >= 1950 && year <= 2150 && month >= 1 && month <= 12;
}

function between(value: number, least: number, most: number): number | null {
  return value >= least && value <= most ? value : null;
}

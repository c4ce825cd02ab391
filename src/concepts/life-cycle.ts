import type { Finding } from '../diagnostics/finding.ts';
import { daysBetween } from '../values/day.ts';
import { certainlyBefore, isOver } from '../values/when.ts';
import { type CheckContext, defineConcept, type Values } from './concept.ts';
import { lifeCycleRows } from './life-cycle-rows.ts';
import { historyRules, lastCheckedRules, reviewByRules, statusRules } from './life-cycle-rules.ts';
import { type History, lifeCycleShape } from './life-cycle-schema.ts';

/** Whether it can be taken, when it was last checked, and its versions. */
export const lifeCycle = defineConcept({
  key: 'life-cycle',
  shape: lifeCycleShape,
  rules: [statusRules, lastCheckedRules, reviewByRules, historyRules].flatMap((group) => Object.values(group)),
  check: checkLifeCycle,
  rows: lifeCycleRows,
});

/** Faults in when and how a file was checked and changed. Age counts from `context.today`. */
function checkLifeCycle(values: Values<typeof lifeCycleShape>, context: CheckContext): Finding[] {
  return [...checkDates(values, context), ...(values.history ? checkHistory(values.history) : [])];
}

function checkDates({ lastChecked, reviewBy }: Values<typeof lifeCycleShape>, context: CheckContext): Finding[] {
  const findings: Finding[] = [];
  // What is over for good changes no more: nobody has to look at it again.
  const over = context.status === 'closed' || context.status === 'superseded';
  if (lastChecked) {
    const age = daysBetween(lastChecked.on, context.today);
    const at = ['lastChecked', 'on'];
    if (age < 0) {
      const message = `The last check is dated ${lastChecked.on}, which is still to come.`;
      findings.push({ rule: lastCheckedRules['in-the-future'], at, message });
    } else if (lastChecked.on < context.staleBefore && !over) {
      const message = `It was last checked on ${lastChecked.on}, ${age} days ago.`;
      findings.push({ rule: lastCheckedRules.stale, at, message });
    }
  }
  if (reviewBy && isOver(reviewBy, context.today) && !over) {
    const message = `The review was due by ${reviewBy.text}.`;
    findings.push({ rule: reviewByRules.overdue, at: ['reviewBy'], message });
  }
  return findings;
}

/** Each version stands once, none is above the present one, and a higher number is never certainly earlier. */
function checkHistory(history: History): Finding[] {
  const rule = historyRules['version-order'];
  const findings: Finding[] = [];
  const { version, firstPublished, lastChanged, changes } = history;
  if (firstPublished && lastChanged && certainlyBefore(lastChanged, firstPublished)) {
    const message = `It was last changed (${lastChanged.text}) before it was first published (${firstPublished.text}).`;
    findings.push({ rule, at: ['history', 'lastChanged'], message });
  }
  changes.forEach((change, index) => {
    const at = ['history', 'changes', index];
    const earlier = changes.slice(0, index);
    if (version !== undefined && change.version > version) {
      const message = `Version ${change.version} is listed, but the present version is ${version}.`;
      findings.push({ rule, at: [...at, 'version'], message });
    } else if (earlier.some((other) => other.version === change.version)) {
      findings.push({ rule, at: [...at, 'version'], message: `Version ${change.version} is listed twice.` });
    }
    const { date } = change;
    const wrong =
      date && earlier.find((other) => other.date && disagree(other.version, other.date, change.version, date));
    if (date && wrong?.date) {
      const message = `Version ${change.version} is dated ${date.text}, version ${wrong.version} ${wrong.date.text}: the dates run against the numbers.`;
      findings.push({ rule, at: [...at, 'date'], message });
    }
  });
  return findings;
}

type Bounds = { readonly earliest: string; readonly latest: string };

function disagree(one: number, oneDate: Bounds, other: number, otherDate: Bounds): boolean {
  if (one === other) return false;
  return one < other ? certainlyBefore(otherDate, oneDate) : certainlyBefore(oneDate, otherDate);
}

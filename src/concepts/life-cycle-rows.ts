import { termLabel } from '../i18n/term.ts';
import { formatDay, formatNumber } from '../values/format.ts';
import { statuses } from '../vocabularies/statuses.ts';
import type { Values } from './concept.ts';
import { dateInline } from './inline-values.ts';
import type { Change, lifeCycleShape, Status } from './life-cycle-schema.ts';
import { plainCell } from './plain-cell.ts';
import { type Content, type Line, line, type Row, type RowContext, say } from './row.ts';

/** What readers see of the status and of how the page is kept. A provider's file may have no status. */
export function lifeCycleRows(values: Values<typeof lifeCycleShape>, context: RowContext): Row[] {
  const words = context.words.lifeCycle;
  const { lastChecked, reviewBy, history } = values;
  const status: Status | undefined = values.status;
  return [
    {
      key: 'lifeCycle.status',
      label: words.status,
      cell: plainCell(status && statusContent(status, context)),
      ...(status ? { explain: [statuses.get(status.is).explanation] } : {}),
    },
    { key: 'lifeCycle.lastChecked', label: words.lastChecked, cell: plainCell(checkedContent(lastChecked, context)) },
    {
      key: 'lifeCycle.reviewBy',
      label: words.reviewBy,
      rare: true,
      cell: plainCell(reviewBy && [line(dateInline(reviewBy, context))]),
    },
    {
      key: 'lifeCycle.versions',
      label: words.versions,
      rare: true,
      cell: plainCell(versionsContent(history, context)),
    },
    {
      key: 'lifeCycle.firstPublished',
      label: words.firstPublished,
      rare: true,
      cell: plainCell(history?.firstPublished && [line(dateInline(history.firstPublished, context))]),
    },
    {
      key: 'lifeCycle.lastChanged',
      label: words.lastChanged,
      rare: true,
      cell: plainCell(history?.lastChanged && [line(dateInline(history.lastChanged, context))]),
    },
  ];
}

function statusContent(status: Status, context: RowContext): Content[] {
  const words = context.words.lifeCycle;
  const { since, until, reason, successor, note } = status;
  const head: Line = [
    termLabel(statuses, status.is),
    ...(since ? [', ', words.since, ' ', dateInline(since, context)] : []),
    ...(until ? [', ', words.until, ' ', dateInline(until, context)] : []),
  ];
  const lines: Line[] = [head];
  if (reason) lines.push([say(reason, context)]);
  if (successor !== undefined) {
    const next = successor.includes('/') ? context.offer(successor) : context.pathway(successor);
    lines.push([words.successor, ' ', next]);
  }
  if (note) lines.push([say(note, context)]);
  return lines.map((one) => line(...one));
}

function checkedContent(checked: Values<typeof lifeCycleShape>['lastChecked'], context: RowContext): Content[] | null {
  if (!checked) return null;
  const { on, by, note } = checked;
  return [
    line(
      { text: formatDay(on, context), datetime: on },
      ...(by ? [', ', context.words.lifeCycle.by, ' ', say(by, context)] : []),
      ...(note ? ['. ', say(note, context)] : []),
    ),
  ];
}

function versionsContent(history: Values<typeof lifeCycleShape>['history'], context: RowContext): Content[] | null {
  if (!history) return null;
  const words = context.words.lifeCycle;
  const { version, changes, note } = history;
  const listed = [...changes].sort((a, b) => b.version - a.version);
  const lines = listed.map((change) => changeLine(change, context));
  const present = version === undefined || listed.some((one) => one.version === version);
  const all: Line[] = [
    ...(present || version === undefined ? [] : [[words.version(formatNumber(version, context))]]),
    ...lines,
    ...(note ? [[say(note, context)]] : []),
  ];
  const [only] = all;
  if (!only) return null;
  return all.length === 1 ? [line(...only)] : [{ kind: 'list', items: all }];
}

function changeLine({ version, date, what, note }: Change, context: RowContext): Line {
  return [
    context.words.lifeCycle.version(formatNumber(version, context)),
    ...(date ? [', ', dateInline(date, context)] : []),
    ...(what ? [': ', say(what, context)] : []),
    ...(note ? ['. ', say(note, context)] : []),
  ];
}

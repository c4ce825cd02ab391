import { termLabel } from '../i18n/term.ts';
import type { Fact } from '../values/fact.ts';
import { type FeeItem, isForEveryone } from '../values/fees/profile.ts';
import {
  formatAmount,
  formatDay,
  formatDuration,
  formatFigure,
  formatLanguage,
  formatList,
  formatNumber,
} from '../values/format.ts';
import type { Text } from '../values/text.ts';
import type { When } from '../values/when.ts';
import { attendances } from '../vocabularies/attendance.ts';
import { deliveryModes } from '../vocabularies/delivery-modes.ts';
import { feeKinds } from '../vocabularies/fee-kinds.ts';
import { runStarts, runStatuses } from '../vocabularies/run-statuses.ts';
import { timetables } from '../vocabularies/timetable.ts';
import { dateInline, joinLines, placeLine } from './inline-values.ts';
import { payerOf } from './payer.ts';
import { type Content, cellOf, type Inline, type Line, line, type Row, type RowContext, say, sayPlace } from './row.ts';
import { deadlineAudience } from './runs-deadline.ts';
import type { Run } from './runs-model.ts';

/**
 * Rows on when it is held. The states that depend on the day of reading are worked out elsewhere.
 * @param partTitles titles of the parts by id
 */
export function runsRows(
  given: Fact<readonly Run[]>,
  context: RowContext,
  partTitles: ReadonlyMap<string, Text>,
): Row[] {
  const words = context.words.runs;
  return [
    {
      key: 'runs.dates',
      label: words.dates,
      cell: cellOf(given, context, (runs) =>
        runs.length === 0 ? [line(words.notScheduled)] : [datesTable(runs, context)],
      ),
    },
    {
      key: 'runs.blocks',
      label: words.blocks,
      rare: true,
      cell: cellOf(given, context, (runs) => runs.flatMap((run) => blocksTable(run, context, partTitles))),
    },
  ];
}

function datesTable(runs: readonly Run[], context: RowContext): Content {
  const words = context.words.runs;
  const details = runs.map((run) => detailsLine(run, context));
  const detailed = details.some((one) => one.length > 0);
  const notStated: Line = [{ text: words.notStated, quiet: true }];
  const rows = runs.map((run, index): readonly Line[] => [
    startLine(run, context),
    run.end ? [dateInline(run.end, context, 'short')] : notStated,
    applyLine(run, context) ?? notStated,
    run.seats ? [formatFigure(run.seats, context)] : notStated,
    statusLine(run, context) ?? notStated,
    ...(detailed ? [details[index] ?? []] : []),
  ]);
  const head = [words.starts, words.ends, words.apply, words.places, words.status, ...(detailed ? [words.also] : [])];
  return { kind: 'table', caption: words.dates, head, rows };
}

function startLine({ start, startsWithin }: Run, context: RowContext): Line {
  if (typeof start === 'object') return [dateInline(start, context, 'short')];
  const said = termLabel(runStarts, start);
  return startsWithin ? [context.words.runs.within(said, formatDuration(startsWithin, context))] : [said];
}

function applyLine({ applyFrom, applyBy }: Run, context: RowContext): Line | null {
  const words = context.words.runs;
  const from: Line = applyFrom ? [words.from, ' ', dateInline(applyFrom, context, 'short')] : [];
  const by = applyBy.map((deadline): Line => {
    const date: Line = [words.by, ' ', dateInline(deadline.date, context, 'short')];
    const who = deadlineAudience(deadline, applyBy, context);
    const whom: Line = who === null ? date : [...date, ' (', who, ')'];
    return deadline.note ? [...whom, ' ', say(deadline.note, context)] : whom;
  });
  const all = [...(from.length > 0 ? [from] : []), ...by];
  return all.length === 0 ? null : joinLines(all);
}

function statusLine({ status, statusAsOf }: Run, context: RowContext): Line | null {
  if (status === undefined) return null;
  const said = termLabel(runStatuses, status);
  if (statusAsOf === undefined) return [said];
  return [said, ' ', { text: context.words.runs.asOf(formatDay(statusAsOf, context, 'short')), datetime: statusAsOf }];
}

/** What holds for this run only. */
function detailsLine(run: Run, context: RowContext): Line {
  const words = context.words.runs;
  const list = (items: readonly string[]): Inline => formatList(items, context);
  const pieces: Line[] = [];
  if (run.for) pieces.push([context.audience(run.for)]);
  if (run.mode) pieces.push([list(run.mode.map((mode) => termLabel(deliveryModes, mode)))]);
  if (run.attendance) pieces.push([list(run.attendance.map((one) => termLabel(attendances, one)))]);
  if (run.timetable) pieces.push([list(run.timetable.map((one) => termLabel(timetables, one)))]);
  if (run.language && run.language.teaching.length > 0)
    pieces.push([list(run.language.teaching.map((tag) => formatLanguage(tag, context)))]);
  for (const place of run.place ?? []) pieces.push(placeLine(place, context));
  if (run.minimumSeats)
    pieces.push([words.minimumSeats(formatNumber(run.minimumSeats.min ?? run.minimumSeats.max ?? 0, context))]);
  pieces.push(...feesLines(run, context));
  if (run.url !== undefined) pieces.push([{ text: words.enrol, href: run.url }]);
  if (run.note) pieces.push([say(run.note, context)]);
  return joinLines(pieces, '; ');
}

/** Total or single fees of this run, each with its audience where that is not simply everyone. */
function feesLines({ fees }: Run, context: RowContext): readonly Line[] {
  if (fees.state === 'not-applicable') return [[say(fees.reason, context)]];
  if (fees.state === 'elsewhere') return [[context.words.fees.seeAt, ' ', sayPlace(fees.at, context)]];
  if (fees.state === 'not-stated') return fees.note ? [[say(fees.note, context)]] : [];
  const lines = fees.value.flatMap((profile): Line[] => {
    const amounts = profile.total
      ? [formatAmount(profile.total, context)]
      : profile.items.map((item) => itemWords(item, context));
    const pieces: Line[] = [
      ...(amounts.length > 0 ? [[amounts.join(' + ')]] : []),
      ...[profile.condition, profile.note].flatMap((words): Line[] => (words ? [[say(words, context)]] : [])),
      ...(profile.statedAt ? [seeAt(profile.statedAt, context)] : []),
    ];
    if (pieces.length === 0) return [];
    const said = joinLines(pieces, ', ');
    return [
      fees.value.length > 1 || !isForEveryone(profile) ? [payerOf(profile, fees.value, context), ': ', ...said] : said,
    ];
  });
  return [
    ...lines,
    ...(fees.note ? [[say(fees.note, context)]] : []),
    ...(fees.moreAt ? [seeAt(fees.moreAt, context)] : []),
  ];
}

/** An amount, with its name where it has one, and that not everybody pays it. */
function itemWords({ amount, count, kind, name, optional }: FeeItem, context: RowContext): string {
  const words = context.words.fees;
  const said = count
    ? words.times(formatAmount(amount, context), formatFigure(count, context))
    : formatAmount(amount, context);
  const called = name ? plain(say(name, context)) : kind === 'price' ? null : termLabel(feeKinds, kind);
  return `${called === null ? '' : `${called} `}${said}${optional ? ` (${words.optional})` : ''}`;
}

function seeAt(where: Text, context: RowContext): Line {
  return [context.words.fees.seeAt, ' ', sayPlace(where, context)];
}

function blocksTable({ blocks, start }: Run, context: RowContext, partTitles: ReadonlyMap<string, Text>): Content[] {
  if (blocks.length === 0) return [];
  const words = context.words.runs;
  const caption = typeof start === 'object' ? words.blocksOf(plain(dateInline(start, context))) : words.blocks;
  const date = (when: When | undefined): Line => (when ? [dateInline(when, context, 'short')] : []);
  const rows = blocks.map((block): readonly Line[] => {
    const title = block.title ?? partTitles.get(block.part ?? '');
    const name: Line = title ? [say(title, context)] : [block.part ?? ''];
    const aside = [
      ...block.place.map((place) => placeLine(place, context)),
      ...(block.note ? [[say(block.note, context)]] : []),
    ];
    return [name, date(block.start), date(block.end), joinLines(aside, '; ')];
  });
  return [{ kind: 'table', caption, head: [words.part, words.starts, words.ends, words.also], rows }];
}

function plain(piece: Inline): string {
  return typeof piece === 'string' ? piece : piece.text;
}

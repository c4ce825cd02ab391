import { termLabel } from '../i18n/term.ts';
import { type CourseLanguages, isOnlineOnly } from '../values/delivery-values.ts';
import type { Duration } from '../values/duration.ts';
import type { Fact } from '../values/fact.ts';
import type { Figure } from '../values/figure.ts';
import { formatDuration, formatFigure, formatLanguage, formatList } from '../values/format.ts';
import { attendances } from '../vocabularies/attendance.ts';
import { days } from '../vocabularies/days.ts';
import { deliveryModes } from '../vocabularies/delivery-modes.ts';
import { intensities } from '../vocabularies/intensity.ts';
import { paces } from '../vocabularies/pace.ts';
import { timetables } from '../vocabularies/timetable.ts';
import type { Vocabulary } from '../vocabularies/vocabulary.ts';
import type { Delivery } from './delivery.ts';
import { periodLine, placeLine } from './inline-values.ts';
import { type Cell, type Content, cellOf, line, type Row, type RowContext, say } from './row.ts';

/** Rows on how, where, how long and in which language. */
export function deliveryRows(given: Fact<Delivery>, context: RowContext): Row[] {
  const words = context.words.delivery;
  const cell = (content: (value: Delivery) => readonly Content[] | null): Cell => cellOf(given, context, content);
  const labels = <Id extends string>(vocabulary: Vocabulary<Id>, ids: readonly Id[]): readonly Content[] | null =>
    ids.length === 0
      ? null
      : [
          line(
            formatList(
              ids.map((id) => termLabel(vocabulary, id)),
              context,
            ),
          ),
        ];
  const number = (value: Figure | null): readonly Content[] | null => value && [line(formatFigure(value, context))];
  return [
    { key: 'delivery.mode', label: words.mode, cell: cell(({ mode }) => labels(deliveryModes, mode)) },
    { key: 'delivery.place', label: words.place, cell: placeCell(given, context) },
    {
      key: 'delivery.attendance',
      label: words.attendance,
      cell: cell(({ attendance }) => labels(attendances, attendance)),
    },
    { key: 'delivery.pace', label: words.pace, rare: true, cell: cell(({ pace }) => labels(paces, pace)) },
    {
      key: 'delivery.intensity',
      label: words.intensity,
      rare: true,
      cell: cell(({ intensity }) => labels(intensities, intensity)),
    },
    {
      key: 'delivery.timetable',
      label: words.timetable,
      rare: true,
      cell: cell(({ timetable }) => labels(timetables, timetable)),
    },
    { key: 'delivery.days', label: words.days, rare: true, cell: cell((value) => labels(days, value.days)) },
    { key: 'delivery.sessions', label: words.sessions, rare: true, cell: cell(({ sessions }) => number(sessions)) },
    {
      key: 'delivery.language',
      label: words.language,
      cell: cell(({ language }) => language && languageLines(language, context)),
    },
    { key: 'delivery.duration', label: words.duration, cell: lengthCell(given, context) },
    {
      key: 'delivery.completeWithin',
      label: words.completeWithin,
      cell: cell(
        ({ completeWithin }) =>
          completeWithin && [line(words.within(formatDuration(longest(completeWithin), context)))],
      ),
    },
    {
      key: 'delivery.offered',
      label: words.offered,
      rare: true,
      cell: cell(({ offeredFrom, offeredUntil }) => {
        const period = periodLine(offeredFrom, offeredUntil, context);
        return period && [{ kind: 'line', line: period }];
      }),
    },
    {
      key: 'delivery.runsPerYear',
      label: words.runsPerYear,
      rare: true,
      cell: cell(({ runsPerYear }) => number(runsPerYear)),
    },
    { key: 'delivery.groupSize', label: words.groupSize, rare: true, cell: cell(({ groupSize }) => number(groupSize)) },
  ];
}

/** Where everything is online the question of the place does not arise. */
function placeCell(given: Fact<Delivery>, context: RowContext): Cell {
  if (given.state === 'stated' && given.value.place.length === 0 && isOnlineOnly(given.value.mode)) {
    return { state: 'not-applicable', reason: [context.words.delivery.everythingOnline] };
  }
  return cellOf(given, context, ({ place }) => {
    if (place.length === 0) return null;
    const lines = place.map((one) => placeLine(one, context));
    return lines.length === 1 && lines[0] ? [{ kind: 'line', line: lines[0] }] : [{ kind: 'list', items: lines }];
  });
}

function lengthCell(given: Fact<Delivery>, context: RowContext): Cell {
  const length = given.state === 'stated' ? given.value.duration : null;
  if (length !== null && 'notApplicable' in length)
    return {
      state: 'not-applicable',
      reason: [say(length.notApplicable, context), ...(length.note ? ['. ', say(length.note, context)] : [])],
    };
  return cellOf(given, context, () => length && [line(formatDuration(length, context))]);
}

function languageLines(language: CourseLanguages, context: RowContext): readonly Content[] | null {
  const words = context.words.delivery;
  const names = (tags: readonly string[]): string =>
    formatList(
      tags.map((tag) => formatLanguage(tag, context)),
      context,
    );
  const onlyTeaching = language.materials.length === 0 && language.assessment.length === 0;
  const said = onlyTeaching
    ? language.teaching.length === 0
      ? []
      : [names(language.teaching)]
    : (['teaching', 'materials', 'assessment'] as const).flatMap((use) =>
        language[use].length === 0 ? [] : [words.languageOf[use](names(language[use]))],
      );
  const lines: Content[] = said.map((one) => line(one));
  return language.note ? [...lines, line(say(language.note, context))] : lines;
}

/** "Up to two years" and "two years" allow the same time. */
function longest({ figure, unit }: Duration): Duration {
  return { figure: figure.min === null ? { ...figure, min: figure.max } : figure, unit };
}

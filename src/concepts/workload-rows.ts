import type { Fact } from '../values/fact.ts';
import { formatCredits, formatFigure, formatHours } from '../values/format.ts';
import { type Content, cellOf, line, type Row, type RowContext, say } from './row.ts';
import type { Split, StatedCredits, Workload } from './workload.ts';

/** What readers see of the workload. */
export function workloadRows(given: Fact<Workload>, context: RowContext): Row[] {
  const words = context.words.workload;
  const cell = (content: (value: Workload) => readonly Content[] | null) => cellOf(given, context, content);
  return [
    {
      key: 'workload.learnerHours',
      label: words.learnerHours,
      explain: [words.learnerHoursExplain],
      cell: cell(({ learnerHours }) => learnerHours && [line(formatHours(learnerHours, context))]),
    },
    {
      key: 'workload.hoursPerWeek',
      label: words.hoursPerWeek,
      cell: cell(({ hoursPerWeek }) => hoursPerWeek && [line(formatHours(hoursPerWeek, context))]),
    },
    {
      key: 'workload.credits',
      label: words.credits,
      cell: cell(({ credits: list }) => {
        if (list === null) return null;
        return list === 'none' ? [line(words.noCredits)] : list.map((credit) => creditsLine(credit, context));
      }),
    },
    {
      key: 'workload.hoursPerCredit',
      label: words.hoursPerCredit,
      rare: true,
      cell: cell(({ hoursPerCredit }) => hoursPerCredit && [line(formatHours(hoursPerCredit, context))]),
    },
    {
      key: 'workload.split',
      label: words.split,
      rare: true,
      cell: cell(({ split }) => split && [splitBars(split, context)]),
    },
  ];
}

function creditsLine(credit: StatedCredits, context: RowContext): Content {
  const words = context.words.workload;
  const amount = formatCredits(credit, context);
  const by = credit.by ? say(credit.by, context) : undefined;
  const who = typeof by === 'string' ? by : by?.text;
  const said =
    credit.basis === 'equivalent'
      ? who === undefined
        ? words.equivalent(amount)
        : words.equivalentBy(amount, who)
      : who === undefined
        ? amount
        : words.awardedBy(amount, who);
  return credit.note ? line(said, '. ', say(credit.note, context)) : line(said);
}

function splitBars(split: Split, context: RowContext): Content {
  const words = context.words.workload;
  const parts = (['contact', 'selfStudy', 'workplace', 'assessment'] as const).flatMap((part) => {
    const hours = split[part];
    return hours ? [{ label: words[part], value: hours.max ?? hours.min ?? 0, text: formatHours(hours, context) }] : [];
  });
  return {
    kind: 'bars',
    caption: words.split,
    unit: formatFigure({ min: 1, max: 1, about: false }, context),
    items: parts,
  };
}

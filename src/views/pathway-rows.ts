import { joinLines, periodLine } from '../concepts/inline-values.ts';
import { type Cell, type Content, type Line, line, type Row, type RowContext, say } from '../concepts/row.ts';
import { termLabel } from '../i18n/term.ts';
import type { Award, Limit, Order, PathwayOwn } from '../records/pathway/model.ts';
import { formatCredits, formatDuration, formatList, formatNumber } from '../values/format.ts';
import { formatPercent } from '../values/format-percent.ts';
import { awardKinds } from '../vocabularies/award-kinds.ts';
import { directions } from '../vocabularies/directions.ts';
import { filterTexts } from './pathway-rules.ts';
import { plainInline } from './plain.ts';

/** What the learner gets at the end of a pathway. */
export function awardRows(award: PathwayOwn['award'], context: RowContext): Row[] {
  const said = context.words.pathwayView;
  if (award === 'none') return [row('award', said.awardName, [line(said.noAward)])];
  const given: Partial<Award> = award ?? {};
  const listed = (items: readonly string[] | undefined): Content[] =>
    items && items.length > 0 ? [line(formatList(items, context))] : [];
  const by = given.by ?? [];
  return [
    row('award', said.awardName, given.name ? [line(say(given.name, context)), ...aside(given.note, context)] : []),
    rare('awardKind', said.awardKind, given.kind ? [line(termLabel(awardKinds, given.kind))] : []),
    row('awardCredits', said.awardCredits, listed(given.credits?.map((one) => formatCredits(one, context)))),
    row('awardLevel', said.awardLevel, listed(given.level?.map(({ framework, level }) => `${framework} ${level}`))),
    rare(
      'awardBy',
      said.awardBy,
      by.length > 0 ? [{ kind: 'list', items: by.map((who): Line => [context.organisation(who)]) }] : [],
    ),
  ];
}

/** What holds across the rules of a pathway: order, limits, time, and what only the provider can judge. */
export function acrossRows(pathway: PathwayOwn, context: RowContext): Row[] {
  const said = context.words.pathwayView;
  const { order, limits, time, conditions, countTwice, direction } = pathway;
  const open = time && periodLine(time.openFrom, time.openUntil, context);
  return [
    rare('order', said.order, lines(order.map((one) => orderLine(one, context)))),
    rare('limits', said.limit, lines(limits.map((one) => limitLine(one, context)))),
    rare('conditions', said.conditions, lines(conditions.map((one): Line => [say(one, context)]))),
    rare('countTwice', said.countTwice, countTwice ? [line(said.countTwiceYes)] : []),
    rare('duration', said.duration, time?.duration ? [line(formatDuration(time.duration, context))] : []),
    rare('countsFor', said.countsFor, time?.countsFor ? [line(formatDuration(time.countsFor, context))] : []),
    rare(
      'ageAtAdmission',
      said.ageAtAdmission,
      time?.ageAtAdmission ? [line(said.atMostOld(formatDuration(time.ageAtAdmission, context)))] : [],
    ),
    rare(
      'completeWithin',
      said.completeWithin,
      time?.completeWithin ? [line(formatDuration(time.completeWithin, context))] : [],
    ),
    rare('open', said.open, [...(open ? [line(...open)] : []), ...aside(time?.note, context)]),
    rare(
      'direction',
      said.direction,
      direction.length > 0
        ? [
            line(
              formatList(
                direction.map((one) => termLabel(directions, one)),
                context,
              ),
            ),
          ]
        : [],
    ),
  ];
}

function orderLine({ first, then, note }: Order, context: RowContext): Line {
  const links = (ids: readonly string[]): Line => joinLines(ids.map((id): Line => [context.offer(id)]));
  return [
    ...links(first),
    ' ',
    context.words.pathwayView.before,
    ' ',
    ...links(then),
    ...(note ? ['. ', say(note, context)] : []),
  ];
}

function limitLine(limit: Limit, context: RowContext): Line {
  const from = limitFrom(limit, context);
  return [
    ...(limit.title ? [say(limit.title, context), ': '] : []),
    limitAmount(limit, context),
    ...(from.length > 0 ? [' ', ...from] : []),
    ...(limit.note ? ['. ', say(limit.note, context)] : []),
  ];
}

function limitAmount({ atMost }: Limit, context: RowContext): string {
  const said = context.words.pathwayView;
  switch (atMost.kind) {
    case 'entries':
      return said.atMostEntries(formatNumber(atMost.count, context), atMost.count === 1);
    case 'credits':
      return said.atMostCredits(formatCredits(atMost, context));
    case 'percent': {
      const figure = { min: atMost.percent, max: atMost.percent, about: false };
      return said.atMostPercent(formatPercent(figure, context));
    }
    default:
      return atMost satisfies never;
  }
}

function limitFrom({ from }: Limit, context: RowContext): Line {
  const said = context.words.pathwayView;
  switch (from.kind) {
    case 'elsewhere':
      return [said.fromElsewhere];
    case 'each-other-provider':
      return [said.fromEachOther];
    case 'prior-learning':
      return [said.fromPriorLearning];
    case 'offers':
      return ['(', ...joinLines(from.offers.map((id): Line => [context.offer(id)])), ')'];
    case 'matching':
      return [filterTexts(from, context).join(' ')];
    default:
      return from satisfies never;
  }
}

function lines(all: readonly Line[]): Content[] {
  const [first] = all;
  if (!first) return [];
  return all.length === 1 ? [line(...first)] : [{ kind: 'list', items: all }];
}

function aside(note: Award['note'] | undefined, context: RowContext): Content[] {
  return note ? [line(say(note, context))] : [];
}

function row(name: string, label: string, content: readonly Content[]): Row {
  const cell: Cell = content.length > 0 ? { state: 'stated', content } : { state: 'not-stated' };
  return { key: `pathway.${name}`, label, cell };
}

function rare(name: string, label: string, content: readonly Content[]): Row {
  return { ...row(name, label, content), rare: true };
}

/** Words of a list of organisations, for bylines. */
export function namesOf(who: readonly Parameters<RowContext['organisation']>[0][], context: RowContext): string {
  return formatList(
    who.map((one) => plainInline(context.organisation(one))),
    context,
  );
}

import { termLabel } from '../i18n/term.ts';
import type { FeeProfile, Funding, Reduction, RefundStep } from '../values/fees/profile.ts';
import { formatAmount, formatList } from '../values/format.ts';
import { formatPercent } from '../values/format-percent.ts';
import type { Text } from '../values/text.ts';
import { feeKinds } from '../vocabularies/fee-kinds.ts';
import { fundingApplications } from '../vocabularies/funding-application.ts';
import { dateInline, joinLines, periodLine } from './inline-values.ts';
import { type Line, type RowContext, say, sayPlace } from './row.ts';

/** When how much is paid back. */
export function refundLines(refund: Exclude<FeeProfile['refund'], null>, context: RowContext): readonly Line[] {
  if (!isSteps(refund)) return [[say(refund, context)]];
  const words = context.words.fees;
  return refund.map(({ until, share, note }) => {
    const pieces: Line[] = [];
    if (until)
      pieces.push([words.until, ' ', 'date' in until ? dateInline(until.date, context) : say(until.words, context)]);
    if (share) pieces.push([share.max === 0 ? words.nothingBack : words.shareBack(formatPercent(share, context))]);
    if (note) pieces.push([say(note, context)]);
    return joinLines(pieces);
  });
}

function isSteps(refund: Text | readonly RefundStep[]): refund is readonly RefundStep[] {
  return Array.isArray(refund);
}

/** What somebody pays less: name, for whom, how much, on what, until when. */
export function reductionLine(reduction: Reduction, context: RowContext): Line {
  const words = context.words.fees;
  const pieces: Line[] = [];
  const { amount, on, until } = reduction;
  if (reduction.name) pieces.push([say(reduction.name, context)]);
  if (reduction.for) pieces.push([context.audience(reduction.for)]);
  if (amount === 'not-stated') pieces.push([words.sizeNotStated]);
  else if (amount?.kind === 'percent') pieces.push([words.less(formatPercent(amount.figure, context))]);
  else if (amount) pieces.push([words.less(formatAmount(amount, context))]);
  if (on.length > 0)
    pieces.push([
      words.on(
        formatList(
          on.map((kind) => termLabel(feeKinds, kind)),
          context,
        ),
      ),
    ]);
  if (until) pieces.push([words.until, ' ', dateInline(until, context)]);
  return aside(pieces, reduction, context);
}

/** Who pays instead: name, for whom, what, whether one must apply, when. */
export function fundingLine(funding: Funding, context: RowContext): Line {
  const pieces: Line[] = [];
  if (funding.name) pieces.push([say(funding.name, context)]);
  if (funding.for) pieces.push([context.audience(funding.for)]);
  if (funding.covers) pieces.push([say(funding.covers, context)]);
  if (funding.application) pieces.push([termLabel(fundingApplications, funding.application)]);
  const period = periodLine(funding.from, funding.until, context);
  if (period) pieces.push(period);
  return aside(pieces, funding, context);
}

function aside(pieces: Line[], { note, statedAt }: Pick<Funding, 'note' | 'statedAt'>, context: RowContext): Line {
  if (note) pieces.push([say(note, context)]);
  if (statedAt) pieces.push([context.words.fees.seeAt, ' ', sayPlace(statedAt, context)]);
  return joinLines(pieces, '; ');
}

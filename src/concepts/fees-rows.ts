import { termLabel } from '../i18n/term.ts';
import type { Fact } from '../values/fact.ts';
import { type FeeItem, type FeeProfile, isForEveryone } from '../values/fees/profile.ts';
import { formatAmount, formatFigure } from '../values/format.ts';
import { formatPercent } from '../values/format-percent.ts';
import { feeKinds } from '../vocabularies/fee-kinds.ts';
import { taxes } from '../vocabularies/tax.ts';
import { fundingLine, reductionLine, refundLines } from './fees-aid-rows.ts';
import { joinLines, periodLine } from './inline-values.ts';
import { payerOf } from './payer.ts';
import { type Content, cellOf, type Inline, type Line, type Row, type RowContext, say, sayPlace } from './row.ts';

/** Rows on what it costs. Sums are worked out elsewhere: these rows hold what is stated. */
export function feesRows(given: Fact<readonly FeeProfile[]>, context: RowContext): Row[] {
  const words = context.words.fees;
  const row = (name: string, lines: (profile: FeeProfile) => readonly Line[] | null, rare?: true): Row => ({
    key: `fees.${name}`,
    label: words[name as 'total'],
    ...(rare ? { rare } : {}),
    cell: cellOf(given, context, (profiles) => byProfile(profiles, lines, context)),
  });
  return [
    row('total', (profile) => only(wholeFee(profile, context))),
    {
      key: 'fees.items',
      label: words.items,
      rare: true,
      cell: cellOf(given, context, (profiles) => profiles.flatMap((profile) => itemTable(profile, profiles, context))),
    },
    {
      key: 'fees.validity',
      label: words.validity,
      rare: true,
      cell: cellOf(given, context, (profiles) => validity(profiles, context)),
    },
    row('seats', ({ seats }) => seats && [[formatFigure(seats, context)]], true),
    row('tax', (profile) => only(taxLine(profile, context)), true),
    row(
      'instalments',
      ({ instalments }) => (instalments !== null && instalmentsLines(instalments, context)) || null,
      true,
    ),
    row('refund', ({ refund }) => refund && refundLines(refund, context)),
    row(
      'reductions',
      ({ reductions }) =>
        reductions &&
        listOr(
          words.noReductions,
          reductions.map((one) => reductionLine(one, context)),
        ),
      true,
    ),
    row(
      'funding',
      ({ funding }) =>
        funding &&
        listOr(
          words.noFunding,
          funding.map((one) => fundingLine(one, context)),
        ),
    ),
    row('more', (profile) => only(moreLine(profile, context)), true),
  ];
}

function only(line: Line | null): readonly Line[] | null {
  return line && [line];
}

function listOr(nothing: string, lines: readonly Line[]): readonly Line[] {
  return lines.length === 0 ? [[nothing]] : lines;
}

/** Lines of every profile, each marked with whom it is for where that is not simply everyone. */
function byProfile(
  profiles: readonly FeeProfile[],
  lines: (profile: FeeProfile) => readonly Line[] | null,
  context: RowContext,
  time?: 'without time',
): readonly Content[] | null {
  const all = profiles.flatMap((profile) => {
    const label = labelOf(profile, profiles, context, time);
    return (lines(profile) ?? []).map((one): Line => (label === null ? one : [...label, ': ', ...one]));
  });
  const [first, second] = all;
  if (!first) return null;
  return second ? [{ kind: 'list', items: all }] : [{ kind: 'line', line: first }];
}

/** Audience, condition and, where they differ, the time; null for the only profile, if it is for everyone. */
function labelOf(
  profile: FeeProfile,
  profiles: readonly FeeProfile[],
  context: RowContext,
  time?: 'without time',
): Line | null {
  const pieces: Line[] = [];
  if (profiles.length > 1 || !isForEveryone(profile)) pieces.push([strong(payerOf(profile, profiles, context))]);
  if (profile.condition) pieces.push([say(profile.condition, context)]);
  const period = time === undefined && timesDiffer(profiles) ? periodLine(profile.from, profile.until, context) : null;
  if (period) pieces.push(period);
  return pieces.length === 0 ? null : joinLines(pieces);
}

function timesDiffer(profiles: readonly FeeProfile[]): boolean {
  return new Set(profiles.map(({ from, until }) => `${from?.earliest}/${until?.latest}`)).size > 1;
}

/** When the fees hold: said once where it is the same for all. */
function validity(profiles: readonly FeeProfile[], context: RowContext): readonly Content[] | null {
  const lineOf = ({ from, until }: FeeProfile): Line | null => periodLine(from, until, context);
  if (timesDiffer(profiles)) return byProfile(profiles, (profile) => only(lineOf(profile)), context, 'without time');
  const same = profiles[0] && lineOf(profiles[0]);
  return same ? [{ kind: 'line', line: same }] : null;
}

function strong(piece: Inline): Inline {
  const { text, ...rest } = typeof piece === 'string' ? { text: piece } : piece;
  return { ...rest, text: asHeading(text), strong: true };
}

/** The stated total, else a price that stands for the whole. */
function wholeFee(profile: FeeProfile, context: RowContext): Line | null {
  if (profile.total) return [formatAmount(profile.total, context)];
  const price = profile.items.find(({ kind }) => kind === 'price');
  if (!price) return null;
  // Beside other items the table says what the price covers.
  return price.covers && profile.items.length === 1
    ? [...itemLine(price, context), '; ', context.words.fees.covers, ' ', say(price.covers, context)]
    : itemLine(price, context);
}

/** The single fees as a table; a price alone is the total already. */
function itemTable(profile: FeeProfile, profiles: readonly FeeProfile[], context: RowContext): Content[] {
  const words = context.words.fees;
  const { items, total } = profile;
  const [first] = items;
  if (!first || (items.length === 1 && first.kind === 'price' && (total === null || !first.covers))) return [];
  const label = labelOf(profile, profiles, context) ?? [words.everyone];
  return [
    {
      kind: 'table',
      caption: asHeading(label.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')),
      head: [words.what, words.amount],
      rows: items.map((item) => [itemName(item, context), itemLine(item, context)]),
      ...(total ? { total: [[words.total], [formatAmount(total, context)]] } : {}),
    },
  ];
}

/** With a capital first letter: audiences are named as they stand inside a sentence. */
function asHeading(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase() + words.slice(1);
}

function itemName(item: FeeItem, context: RowContext): Line {
  const name: Line = item.name ? [say(item.name, context)] : [termLabel(feeKinds, item.kind)];
  return item.covers ? [...name, ' (', say(item.covers, context), ')'] : name;
}

function itemLine(item: FeeItem, context: RowContext): Line {
  const words = context.words.fees;
  const amount = formatAmount(item.amount, context);
  const pieces: Line[] = [[item.count ? words.times(amount, formatFigure(item.count, context)) : amount]];
  if (item.optional) pieces.push([words.optional]);
  if (item.condition) pieces.push([say(item.condition, context)]);
  if (item.note) pieces.push([say(item.note, context)]);
  if (item.statedAt) pieces.push([words.seeAt, ' ', sayPlace(item.statedAt, context)]);
  return joinLines(pieces, '; ');
}

function taxLine({ tax }: FeeProfile, context: RowContext): Line | null {
  if (tax === null) return null;
  const pieces: Line[] = [];
  if (tax.is !== null) pieces.push([termLabel(taxes, tax.is)]);
  if (tax.rate) pieces.push([formatPercent(tax.rate, context)]);
  if (tax.amount) pieces.push([formatAmount(tax.amount, context)]);
  if (tax.note) pieces.push([say(tax.note, context)]);
  return joinLines(pieces);
}

function instalmentsLines(given: Exclude<FeeProfile['instalments'], null>, context: RowContext): readonly Line[] {
  if (typeof given === 'boolean') return [[given ? context.words.values.yes : context.words.values.no]];
  return [[say(given, context)]];
}

function moreLine({ statedAt, note }: FeeProfile, context: RowContext): Line | null {
  const pieces: Line[] = [];
  if (note) pieces.push([say(note, context)]);
  if (statedAt) pieces.push([context.words.fees.seeAt, ' ', sayPlace(statedAt, context)]);
  return pieces.length === 0 ? null : joinLines(pieces, '. ');
}

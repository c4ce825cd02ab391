import { termLabel } from '../i18n/term.ts';
import type { Fact } from '../values/fact.ts';
import type { FeeProfile } from '../values/fees/profile.ts';
import { silentSets } from '../values/fees/silent-sets.ts';
import { formatAmount, formatFigure } from '../values/format.ts';
import { formatPercent } from '../values/format-percent.ts';
import type { Text } from '../values/text.ts';
import { taxes } from '../vocabularies/tax.ts';
import { fundingLine, reductionLine, refundLines } from './fees-aid-rows.ts';
import { labelOf, timesDiffer } from './fees-labels.ts';
import { silenceLine } from './fees-silence.ts';
import { itemLine, itemTables } from './fees-table.ts';
import { joinLines, periodLine } from './inline-values.ts';
import { silentPayerOf } from './payer.ts';
import { type Content, cellOf, type Inline, type Line, type Row, type RowContext, say, sayPlace } from './row.ts';

/** Rows on what it costs. Sums are worked out elsewhere: these rows hold what is stated. */
export function feesRows(given: Fact<readonly FeeProfile[]>, context: RowContext): Row[] {
  const words = context.words.fees;
  const rowOf = (
    name: string,
    content: (profiles: readonly FeeProfile[]) => readonly Content[] | null,
    rare?: true,
  ): Row => ({
    key: `fees.${name}`,
    label: words[name as 'total'],
    ...(rare ? { rare } : {}),
    cell: cellOf(given, context, content),
  });
  const row = (name: string, lines: LinesOf, rare?: true): Row =>
    rowOf(name, (profiles) => byProfile(profiles, toldBy(profiles, lines), context), rare);
  const moreAt = given.state === 'stated' ? given.moreAt : undefined;
  // What some people are told is open for the others: they are told that.
  const open = (name: string, of: 'payment' | 'person', lines: LinesOf, rare?: true): Row =>
    rowOf(
      name,
      (profiles) => {
        const told = toldBy(profiles, lines);
        return byProfile(profiles, [...told, ...untold(profiles, told, of, moreAt, context)], context);
      },
      rare,
    );
  return [
    row('total', (profile) => only(wholeFee(profile, context))),
    rowOf('items', (profiles) => itemTables(profiles, moreAt, context), true),
    rowOf('validity', (profiles) => validity(profiles, context), true),
    row('seats', ({ seats }) => seats && [[formatFigure(seats, context)]], true),
    open('tax', 'payment', (profile) => only(taxLine(profile, context)), true),
    open(
      'instalments',
      'payment',
      ({ instalments }) => (instalments === null ? null : instalmentsLines(instalments, context)),
      true,
    ),
    open('refund', 'payment', ({ refund }) => refund && refundLines(refund, context)),
    open(
      'reductions',
      'payment',
      ({ reductions }) =>
        reductions &&
        listOr(
          words.noReductions,
          reductions.map((one) => reductionLine(one, context)),
        ),
      true,
    ),
    open(
      'funding',
      'person',
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

/** What a set of fees says of a matter; null where it says nothing. */
type LinesOf = (profile: FeeProfile) => readonly Line[] | null;

/** What is said for the people of a set of fees. */
type Told = { readonly profile: FeeProfile; readonly lines: readonly Line[]; readonly payer?: Inline };

function toldBy(profiles: readonly FeeProfile[], lines: LinesOf): readonly Told[] {
  return profiles.flatMap((profile) => {
    const said = lines(profile);
    return said === null ? [] : [{ profile, lines: said }];
  });
}

/** For those of whom nothing is said: that it is not stated, stands elsewhere, or does not arise. */
function untold(
  profiles: readonly FeeProfile[],
  told: readonly Told[],
  of: 'payment' | 'person',
  moreAt: Text | undefined,
  context: RowContext,
): readonly Told[] {
  const telling = told.map(({ profile }) => profile);
  return silentSets(profiles, (profile) => telling.includes(profile)).map((profile) => ({
    profile,
    lines: [silenceLine(profile, of === 'payment', moreAt, context)],
    payer: silentPayerOf(profile, telling, context),
  }));
}

/** Lines in the order of the file, each marked with whom it is for where that is not simply everyone. */
function byProfile(
  profiles: readonly FeeProfile[],
  told: readonly Told[],
  context: RowContext,
  withoutTime?: true,
): readonly Content[] | null {
  const inOrder = told.toSorted((a, b) => profiles.indexOf(a.profile) - profiles.indexOf(b.profile));
  const all = inOrder.flatMap(({ profile, lines, payer }) => {
    const label = labelOf(profile, { all: profiles, ...(payer ? { payer } : {}), withoutTime }, context);
    return lines.map((one): Line => (label === null ? one : [...label, ': ', ...one]));
  });
  const [first, second] = all;
  if (!first) return null;
  return second ? [{ kind: 'list', items: all }] : [{ kind: 'line', line: first }];
}

/** When the fees hold: said once where it is the same for all. */
function validity(profiles: readonly FeeProfile[], context: RowContext): readonly Content[] | null {
  const lineOf = ({ from, until }: FeeProfile): Line | null => periodLine(from, until, context);
  if (timesDiffer(profiles))
    return byProfile(
      profiles,
      toldBy(profiles, (profile) => only(lineOf(profile))),
      context,
      true,
    );
  const same = profiles[0] && lineOf(profiles[0]);
  return same ? [{ kind: 'line', line: same }] : null;
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

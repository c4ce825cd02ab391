import { termLabel } from '../i18n/term.ts';
import type { FeeItem, FeeProfile } from '../values/fees/profile.ts';
import { silentSets } from '../values/fees/silent-sets.ts';
import { formatAmount, formatFigure } from '../values/format.ts';
import type { Text } from '../values/text.ts';
import { feeKinds } from '../vocabularies/fee-kinds.ts';
import { labelOf } from './fees-labels.ts';
import { silenceLine } from './fees-silence.ts';
import { asHeading, joinLines } from './inline-values.ts';
import { type Content, type Line, type RowContext, say, sayPlace } from './row.ts';

/**
 * The single fees, one table for each set of them; a price alone is the total already. A cost that only some people
 * are told has its row with the others too, who are not told it.
 */
export function itemTables(
  profiles: readonly FeeProfile[],
  moreAt: Text | undefined,
  context: RowContext,
): readonly Content[] {
  const costs = costsOf(profiles);
  return profiles.flatMap((profile) => itemTable(profile, profiles, costs, moreAt, context));
}

/** One sort of cost: a kind of fee, what teaching costs however it is written, or a fee with a name of its own. */
type Cost = {
  readonly key: string;
  /** One of the fees of this sort, for its name. */
  readonly item: FeeItem;
  /** Sets of fees that do not say what it costs their people. */
  readonly silent: readonly FeeProfile[];
};

function costsOf(profiles: readonly FeeProfile[]): readonly Cost[] {
  const items = new Map(profiles.flatMap((profile) => profile.items.map((item) => [keyOf(item), item])));
  const place = ({ item }: Cost): number => feeKinds.ids.indexOf(item.kind);
  return [...items]
    .map(([key, item]): Cost => {
      const silent = silentSets(profiles, (profile) => profile.items.some((one) => keyOf(one) === key));
      return { key, item, silent: silent.filter((profile) => item.optional || !isWhole(profile)) };
    })
    .toSorted((a, b) => place(a) - place(b));
}

function keyOf({ kind, name }: FeeItem): string {
  if (kind === 'tuition') return 'price';
  return kind === 'other' ? `other ${JSON.stringify(name)}` : kind;
}

/** Whether the set says what everybody of its people pays in all: no single fee of theirs is open then. */
function isWhole({ items, total }: FeeProfile): boolean {
  return total !== null || items.some(({ kind }) => kind === 'price');
}

function itemTable(
  profile: FeeProfile,
  profiles: readonly FeeProfile[],
  costs: readonly Cost[],
  moreAt: Text | undefined,
  context: RowContext,
): Content[] {
  const words = context.words.fees;
  const { items, total } = profile;
  const [first] = items;
  const isSilent = costs.some(({ silent }) => silent.includes(profile));
  if (!first && (total === null || !isSilent)) return [];
  if (!isSilent && items.length === 1 && first?.kind === 'price' && (total === null || !first.covers)) return [];
  const label = labelOf(profile, { all: profiles }, context) ?? [words.everyone];
  return [
    {
      kind: 'table',
      caption: asHeading(label.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')),
      head: [words.what, words.amount],
      rows: costs.flatMap(({ key, item, silent }): Line[][] => {
        const own = items.filter((one) => keyOf(one) === key);
        if (own.length > 0) return own.map((one) => [itemName(one, context), itemLine(one, context)]);
        return silent.includes(profile)
          ? [[costName(item, context), silenceLine(profile, false, moreAt, context)]]
          : [];
      }),
      ...(total ? { total: [[words.total], [formatAmount(total, context)]] } : {}),
    },
  ];
}

function itemName(item: FeeItem, context: RowContext): Line {
  const name = item.name ? [say(item.name, context)] : costName(item, context);
  return item.covers ? [...name, ' (', say(item.covers, context), ')'] : name;
}

/** What others call a fee is not what this one is called, unless it is known by its name alone. */
function costName({ kind, name }: FeeItem, context: RowContext): Line {
  return kind === 'other' && name ? [say(name, context)] : [termLabel(feeKinds, kind)];
}

/** The amount of one fee, and what is said about it. */
export function itemLine(item: FeeItem, context: RowContext): Line {
  const words = context.words.fees;
  const amount = formatAmount(item.amount, context);
  const pieces: Line[] = [[item.count ? words.times(amount, formatFigure(item.count, context)) : amount]];
  if (item.optional) pieces.push([words.optional]);
  if (item.condition) pieces.push([say(item.condition, context)]);
  if (item.note) pieces.push([say(item.note, context)]);
  if (item.statedAt) pieces.push([words.seeAt, ' ', sayPlace(item.statedAt, context)]);
  return joinLines(pieces, '; ');
}

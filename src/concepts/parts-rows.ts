import type { Fact } from '../values/fact.ts';
import { formatCredits, formatFigure, formatList } from '../values/format.ts';
import { joinLines } from './inline-values.ts';
import { everyPart } from './parts-check.ts';
import type { Part, PartChoice, Parts, PartTake, SinglePart } from './parts-model.ts';
import { type Content, cellOf, type Inline, type Line, type Row, type RowContext, say } from './row.ts';

/** Rows of the facts of one part, made by their concepts. */
export type FactRows<Facts> = (part: SinglePart<Facts>, context: RowContext) => readonly Row[];

/** Rows on what it consists of. */
export function partsRows<Facts>(given: Fact<Parts<Facts>>, context: RowContext, factRows: FactRows<Facts>): Row[] {
  const words = context.words.parts;
  return [
    {
      key: 'parts.list',
      label: words.list,
      rare: true,
      cell: cellOf(given, context, ({ list }) => {
        const titles = titlesOf(list, context);
        const items = list.map((part) => partLine(part, context, titles, factRows));
        return items.length === 0 ? null : [{ kind: 'list', items }];
      }),
    },
    {
      key: 'parts.order',
      label: words.order,
      rare: true,
      cell: cellOf(given, context, ({ inOrder }): readonly Content[] | null =>
        inOrder === null ? null : [{ kind: 'line', line: [inOrder ? words.inOrder : words.anyOrder] }],
      ),
    },
  ];
}

type Titles = ReadonlyMap<string, string>;

function titlesOf<Facts>(list: readonly Part<Facts>[], context: RowContext): Titles {
  return new Map(
    everyPart(list).flatMap(({ part }): [string, string][] => {
      const title = nameOf(part, context);
      return part.id === undefined || title === null ? [] : [[part.id, typeof title === 'string' ? title : title.text]];
    }),
  );
}

function nameOf<Facts>(part: Part<Facts>, context: RowContext): Inline | null {
  if (part.kind === 'part' && part.offer !== undefined) {
    const linked = context.offer(part.offer);
    const title = part.title && say(part.title, context);
    if (title === undefined || typeof linked === 'string') return title ?? linked;
    return { ...linked, ...(typeof title === 'string' ? { text: title } : title) };
  }
  return part.title ? say(part.title, context) : null;
}

function partLine<Facts>(part: Part<Facts>, context: RowContext, titles: Titles, factRows: FactRows<Facts>): Line {
  if (part.kind === 'choice') return choiceLine(part, context, titles, factRows);
  const words = context.words.parts;
  const name = nameOf(part, context) ?? words.untitled;
  const shown: Inline = typeof name === 'string' ? { text: name, strong: true } : { ...name, strong: true };
  const pieces: Line[] = [part.code === undefined ? [shown] : [shown, ` (${part.code})`]];
  if (part.count === 'several') pieces.push([words.several]);
  else if (part.count.min !== 1 || part.count.max !== 1) pieces.push([words.times(formatFigure(part.count, context))]);
  if (part.optional) pieces.push([words.optional]);
  if (part.takenAlone !== null) pieces.push([part.takenAlone ? words.takenAlone : words.notAlone]);
  if (part.after.length > 0) pieces.push([afterWords(part.after, context, titles)]);
  for (const row of factRows(part, context)) {
    if (row.cell.state === 'stated') pieces.push([`${row.label}: `, ...flat(row.cell.content)]);
  }
  if (part.url !== undefined) pieces.push([{ text: words.page, href: part.url }]);
  if (part.note) pieces.push([say(part.note, context)]);
  return joinLines(pieces, '; ');
}

function choiceLine<Facts>(
  choice: PartChoice<Facts>,
  context: RowContext,
  titles: Titles,
  factRows: FactRows<Facts>,
): Line {
  const title: Line = choice.title ? [{ text: plain(say(choice.title, context)), strong: true }, ', '] : [];
  const from = choice.from.map(
    (part): Line =>
      part.kind === 'choice'
        ? ['(', ...partLine(part, context, titles, factRows), ')']
        : partLine(part, context, titles, factRows),
  );
  const after: Line = choice.after.length > 0 ? ['; ', afterWords(choice.after, context, titles)] : [];
  const note: Line = choice.note ? ['; ', say(choice.note, context)] : [];
  return [...title, takeWords(choice.take, context), ' ', ...joinLines(from, ' | '), ...after, ...note];
}

function takeWords(take: PartTake, context: RowContext): string {
  const words = context.words.parts;
  switch (take.kind) {
    case 'all':
      return words.all;
    case 'items':
      return words.choose(
        formatFigure({ min: take.min === 0 ? null : take.min, max: take.max, about: false }, context),
      );
    case 'credits':
      return words.choose(formatCredits(take, context));
    default:
      return take satisfies never;
  }
}

function afterWords(after: readonly string[], context: RowContext, titles: Titles): string {
  return context.words.parts.after(
    formatList(
      after.map((id) => titles.get(id) ?? id),
      context,
    ),
  );
}

/** Stated content on one line: lists with commas, pictures and tables left to the concept's own place. */
function flat(content: readonly Content[]): Line {
  return joinLines(
    content.flatMap((one): Line[] => {
      if (one.kind === 'line') return [one.line];
      if (one.kind === 'list') return [joinLines(one.items)];
      if (one.kind === 'table') return [joinLines(one.rows.map((cells) => joinLines(cells, ' ')))];
      if (one.kind === 'bars') return [[one.items.map(({ label, text }) => `${label} ${text}`).join(', ')]];
      return [flatTerms(one.terms)];
    }),
  );
}

function flatTerms(terms: Extract<Content, { kind: 'terms' }>['terms']): Line {
  return joinLines(
    terms.items.map(
      (item): Line => (Array.isArray(item) ? (item as Line) : ['(', ...flatTerms(item as typeof terms), ')']),
    ),
    terms.rule === 'any' ? ' / ' : ', ',
  );
}

function plain(piece: Inline): string {
  return typeof piece === 'string' ? piece : piece.text;
}

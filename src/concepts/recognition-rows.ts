import { termLabel } from '../i18n/term.ts';
import type { Fact } from '../values/fact.ts';
import { formatCredits, formatFigure } from '../values/format.ts';
import { formatPercent } from '../values/format-percent.ts';
import { certainties } from '../vocabularies/certainties.ts';
import { preparesForKinds } from '../vocabularies/prepares-for.ts';
import { recognitionEffects } from '../vocabularies/recognition-effects.ts';
import { recognitionRoutes } from '../vocabularies/recognition-routes.ts';
import { joinLines, periodLine } from './inline-values.ts';
import { plainCell } from './plain-cell.ts';
import type { Preparation, Recognition } from './recognition-schema.ts';
import type { Share } from './recognition-share.ts';
import { cellOf, type Inline, type Line, line, type Row, type RowContext, say, sayPlace } from './row.ts';

/** What readers see of recognition. */
export function recognitionRows(
  given: { recognition: Fact<readonly Recognition[]>; preparesFor: readonly Preparation[] },
  context: RowContext,
): Row[] {
  const words = context.words.recognition;
  return [
    {
      key: 'recognition.list',
      label: words.list,
      explain: [words.noRight],
      cell: cellOf(given.recognition, context, (all) => {
        if (all.length === 0) return [line(words.none)];
        return [{ kind: 'list', items: all.map((one) => recognitionLine(one, context)) }];
      }),
    },
    {
      key: 'recognition.preparesFor',
      label: words.preparesFor,
      rare: true,
      cell: plainCell(
        given.preparesFor.length === 0
          ? null
          : [{ kind: 'list', items: given.preparesFor.map((one) => preparationLine(one, context)) }],
      ),
    },
  ];
}

/** `Hillside College · Diploma in office management · Credit: 6 ECTS · Case by case, by agreement · Possible · until …` */
function recognitionLine(one: Recognition, context: RowContext): Line {
  const words = context.words.recognition;
  const period = periodLine(one.from, one.until, context);
  const parts: Line[] = [
    ...(one.by ? [[context.organisation(one.by)]] : []),
    ...(one.programme ? [[say(one.programme, context)]] : []),
    ...(one.pathway ? [[context.pathway(one.pathway)]] : []),
    ...effectPart(one, context),
    ...(one.route ? [[termLabel(recognitionRoutes, one.route)]] : []),
    [one.certainty ? termLabel(certainties, one.certainty) : { text: words.certaintyNotSaid, quiet: true }],
    ...(period === null ? [] : [period]),
    ...(one.statedAt ? [[sayPlace(one.statedAt, context)]] : []),
    ...(one.note ? [[say(one.note, context)]] : []),
  ];
  return joinLines(parts, ' · ');
}

function effectPart(one: Recognition, context: RowContext): Inline[][] {
  const words = context.words.recognition;
  const isOne = ({ min, max }: { min: number | null; max: number | null }): boolean => min === 1 && max === 1;
  const amounts = [
    ...(one.credit ? [formatCredits(one.credit, context)] : []),
    ...(one.share ? [shareWords(one.share, context)] : []),
    ...(one.courses ? [words.courses(formatFigure(one.courses, context), isOne(one.courses))] : []),
    ...(one.points ? [words.points(formatFigure(one.points, context), isOne(one.points))] : []),
  ].join(', ');
  if (one.effect === null) return amounts === '' ? [] : [[amounts]];
  const label = termLabel(recognitionEffects, one.effect);
  return [[amounts === '' ? label : `${label}: ${amounts}`]];
}

/** A share of a programme in words: `one eighth`, `12 %`. */
export function shareWords(given: Share, context: RowContext): string {
  const words = context.words.recognition;
  return given.kind === 'fraction'
    ? words.share(given.part, given.of)
    : words.percent(formatPercent(given.percent, context));
}

function preparationLine({ what, name, by, url, note }: Preparation, context: RowContext): Line {
  const label = termLabel(preparesForKinds, what);
  const said = name ? say(name, context) : url ? label : null;
  const linked: Inline | null =
    said === null || !url ? said : typeof said === 'string' ? { text: said, href: url } : { ...said, href: url };
  return [
    ...(name || linked === null ? [label] : []),
    ...(linked === null ? [] : name ? [': ', linked] : [linked]),
    ...(by ? [' · ', context.organisation(by)] : []),
    ...(note ? [' · ', say(note, context)] : []),
  ];
}

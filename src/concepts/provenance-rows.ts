import { termLabel } from '../i18n/term.ts';
import type { Words } from '../i18n/words.ts';
import { formatDay, formatLanguage, formatList } from '../values/format.ts';
import type { LinkOrWords } from '../values/link-or-words.ts';
import { shownAddress } from '../values/shown-address.ts';
import { confidences } from '../vocabularies/confidence.ts';
import { sourceKinds } from '../vocabularies/source-kinds.ts';
import type { Values } from './concept.ts';
import { dateInline, joinLines } from './inline-values.ts';
import { plainCell } from './plain-cell.ts';
import type { Conflict, provenanceShape, Source } from './provenance-schema.ts';
import { type Content, type Inline, type Line, line, type Row, type RowContext, say } from './row.ts';

/** What readers see of the sources and of what is in dispute. */
export function provenanceRows(values: Values<typeof provenanceShape>, context: RowContext): Row[] {
  const words = context.words.provenance;
  const { sources, conflicts, textLanguage } = values;
  const paraphrased = [...new Set(sources.flatMap((source) => source.paraphrased))];
  return [
    { key: 'provenance.sources', label: words.sources, cell: plainCell(sourcesContent(sources, context)) },
    {
      key: 'provenance.paraphrased',
      label: words.paraphrased,
      rare: true,
      cell: plainCell(paraphrased.length === 0 ? null : [line(namesOf(paraphrased, context))]),
    },
    {
      key: 'provenance.conflicts',
      label: words.conflicts,
      rare: true,
      cell: plainCell(
        conflicts.length === 0
          ? null
          : [{ kind: 'list', items: conflicts.map((conflict) => conflictLine(conflict, context)) }],
      ),
    },
    {
      key: 'provenance.textLanguage',
      label: words.textLanguage,
      rare: true,
      cell: plainCell(textLanguage === undefined ? null : [line(formatLanguage(textLanguage, context))]),
    },
  ];
}

function sourcesContent(sources: readonly Source[], context: RowContext): Content[] {
  const [first] = sources;
  if (!first) return [line(context.words.provenance.byProvider)];
  const lines = sources.map((source) => sourceLine(source, context));
  return lines.length === 1 ? [line(...sourceLine(first, context))] : [{ kind: 'list', items: lines }];
}

function sourceLine(source: Source, context: RowContext): Line {
  const words = context.words.provenance;
  const parts: Line[] = [[whereInline(source.url, context)]];
  if (source.kind) parts.push([termLabel(sourceKinds, source.kind)]);
  if (source.by) parts.push([say(source.by, context)]);
  if (source.asOf) parts.push([words.asOf, ' ', dateInline(source.asOf, context)]);
  if (source.checked) {
    parts.push([words.checked, ' ', { text: formatDay(source.checked, context), datetime: source.checked }]);
  }
  if (source.fields.length > 0) parts.push([words.covers(namesOf(source.fields, context))]);
  if (source.excerpt) parts.push([words.excerpt]);
  if (source.storedCopy) parts.push([words.storedCopy]);
  const caution: Line =
    source.confidence === 'low' ? ['. ', { text: confidences.get('low').explanation, strong: true }] : [];
  const note: Line = source.note ? ['. ', say(source.note, context)] : [];
  return [...joinLines(parts), ...caution, ...note];
}

function conflictLine({ field, value, source, asOf, note }: Conflict, context: RowContext): Line {
  const words = context.words.provenance;
  const parts: Line[] = [];
  if (value !== undefined) parts.push([words.otherValue(sayRaw(value))]);
  if (source) parts.push([whereInline(source, context)]);
  if (asOf) parts.push([words.asOf, ' ', dateInline(asOf, context)]);
  const said = joinLines(parts);
  const aside: Line = note ? [...(said.length > 0 ? ['. '] : []), say(note, context)] : [];
  return [{ text: words.about(nameOf(field, context.words)), strong: true }, ' ', ...said, ...aside];
}

function whereInline(where: LinkOrWords, context: RowContext): Inline {
  return 'link' in where ? { text: shownAddress(where.link), href: where.link } : say(where.words, context);
}

/** A value as the file has it: texts as they stand, blocks as their values. */
function sayRaw(value: unknown): string {
  if (Array.isArray(value)) return value.map(sayRaw).join(', ');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(sayRaw).join(', ');
  return String(value);
}

function namesOf(paths: readonly string[], context: RowContext): string {
  return formatList([...new Set(paths.map((path) => nameOf(path, context.words)))], context);
}

/** What readers call a key: the heading of its concept, or its own label; the key where it has neither. */
function nameOf(path: string, words: Words): string {
  const [key = path] = path.split('.');
  const concepts: Readonly<Record<string, Readonly<Record<string, unknown>>>> = words;
  const labels: Readonly<Record<string, unknown>> = { ...words.identity, title: words.identity.titleLabel };
  const title = key === 'identity' ? undefined : (concepts[key]?.['title'] ?? labels[key]);
  return typeof title === 'string' ? title : path;
}

import { block, byForm, field, oneOrMany } from '../values/form.ts';
import { optionalList } from '../values/optional-list.ts';
import { type Text, text } from '../values/text.ts';
import { defineConcept } from './concept.ts';
import { type Cell, type Line, line, type Row, type RowContext, say } from './row.ts';

/** Whom it is meant for. This is no condition: conditions are prerequisites. Lists are empty where nothing is stated. */
export type TargetGroup = {
  readonly for: readonly Text[];
  readonly notFor: readonly Text[];
  readonly note?: Text | undefined;
};

const shape = {
  audience: field(
    byForm<TargetGroup>(
      oneOrMany(text).transform((words): TargetGroup => ({ for: words, notFor: [] })),
      block({
        for: field(optionalList(text), { doc: 'For whom it is meant.', example: 'People who lead a team' }),
        notFor: field(optionalList(text), { doc: 'For whom it is not meant.', example: 'Students of statistics' }),
        note: field(text.optional(), { doc: 'An aside.' }),
      }),
    ).optional(),
    {
      doc: 'Whom it is meant for. This is no condition: conditions go into prerequisites.',
      example: 'People who lead a team and decide with the help of figures',
      mapsTo: 'ELM targetGroup where a code fits, else note · CTDL audienceType · schema.org audience',
    },
  ),
};

/** Whom it is meant for. */
export const audience = defineConcept({
  key: 'audience',
  shape,
  rules: [],
  check: () => [],
  rows: ({ audience: given }, context) => audienceRows(given, context),
});

function audienceRows(given: TargetGroup | undefined, context: RowContext): Row[] {
  const words = context.words.audience;
  return [
    { key: 'audience.for', label: words.for, cell: groupCell(given?.for ?? [], given?.note, context) },
    {
      key: 'audience.notFor',
      label: words.notFor,
      rare: true,
      cell: groupCell(given?.notFor ?? [], undefined, context),
    },
  ];
}

function groupCell(groups: readonly Text[], note: Text | undefined, context: RowContext): Cell {
  const aside: Line | undefined = note && [say(note, context)];
  const [first] = groups;
  if (!first) return { state: 'not-stated', ...(aside ? { note: aside } : {}) };
  const lines = groups.map((group): Line => [say(group, context)]);
  const shown = lines.length === 1 ? line(say(first, context)) : { kind: 'list' as const, items: lines };
  return { state: 'stated', content: [shown, ...(aside ? [line(...aside)] : [])] };
}

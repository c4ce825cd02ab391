import { termLabel } from '../i18n/term.ts';
import type { Fact } from '../values/fact.ts';
import { formatNumber } from '../values/format.ts';
import { shownAddress } from '../values/shown-address.ts';
import { iscedFieldOf } from '../vocabularies/isced-f.ts';
import { sdgs } from '../vocabularies/sdgs.ts';
import { defineConcept } from './concept.ts';
import { type Content, cellOf, type Line, line, type Row, type RowContext, say } from './row.ts';
import { subjectRules as rules } from './subject-rules.ts';
import { type SkillReference, type Subject, subjectShape } from './subject-schema.ts';

/** Field of study, skills and search words. */
export const subject = defineConcept({
  key: 'subject',
  shape: subjectShape,
  rules: Object.values(rules),
  check: ({ subject: given }, context) =>
    (given.state === 'not-stated' || given.state === 'elsewhere') && !context.broken('subject')
      ? [{ rule: rules.missing, at: ['subject'], message: 'The subject is not stated.' }]
      : [],
  rows: ({ subject: given }, context) => subjectRows(given, context),
});

function subjectRows(given: Fact<Subject>, context: RowContext): Row[] {
  const words = context.words.subject;
  const row = (name: string, label: string, lines: (value: Subject) => readonly Line[], rare?: true): Row => ({
    key: `subject.${name}`,
    label,
    cell: cellOf(given, context, (value) => listed(lines(value))),
    ...(rare ? { rare } : {}),
  });
  return [
    row('field', words.field, (value) => value.field.map((code) => fieldLine(code, context))),
    row('words', words.words, (value) => value.words.map((one): Line => [say(one, context)])),
    row('keywords', words.keywords, (value) => value.keywords.map((one): Line => [say(one, context)]), true),
    row('skill', words.skill, (value) => value.skill.map((one) => referenceLine(one, context))),
    row('occupation', words.occupation, (value) => value.occupation.map((one) => referenceLine(one, context)), true),
    row('sdg', words.sdg, (value) => value.sdg.map((goal) => goalLine(goal, context)), true),
  ];
}

function listed(lines: readonly Line[]): Content[] | null {
  const [first] = lines;
  if (!first) return null;
  return lines.length === 1 ? [line(...first)] : [{ kind: 'list', items: lines }];
}

function fieldLine(code: string, context: RowContext): Line {
  return [iscedFieldOf(code)?.label ?? code, ' ', { text: context.words.subject.isced(code), quiet: true }];
}

/** Goals are numbered; the language writes the number. */
function goalLine(goal: number, context: RowContext): Line {
  const id = String(goal);
  const name = sdgs.has(id) ? termLabel(sdgs, id) : '';
  return [context.words.subject.goal(formatNumber(goal, context), name)];
}

function referenceLine({ name, uri, framework, code, level, note }: SkillReference, context: RowContext): Line {
  const words = context.words.subject;
  const said = name === undefined ? undefined : say(name, context);
  const shown = said ?? code ?? shownAddress(uri ?? '');
  const piece = typeof shown === 'string' ? { text: shown } : shown;
  const where = [framework, name === undefined ? undefined : code, level === undefined ? undefined : words.level(level)]
    .filter((part) => part !== undefined)
    .join(', ');
  return [
    uri === undefined ? piece : { ...piece, href: uri },
    ...(where === '' ? [] : [' ', { text: words.inFramework(where), quiet: true as const }]),
    ...(note === undefined ? [] : [' ', say(note, context)]),
  ];
}

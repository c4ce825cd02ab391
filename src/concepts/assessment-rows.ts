import { termLabel } from '../i18n/term.ts';
import type { Fact } from '../values/fact.ts';
import { formatFigure, formatList } from '../values/format.ts';
import { formatPercent } from '../values/format-percent.ts';
import { assessmentKinds } from '../vocabularies/assessment-kinds.ts';
import { deliveryModes } from '../vocabularies/delivery-modes.ts';
import { gradings } from '../vocabularies/grading.ts';
import { supervisions } from '../vocabularies/supervision.ts';
import type { Assessment, Method, Supervision } from './assessment-schema.ts';
import { joinLines } from './inline-values.ts';
import {
  type Cell,
  type Content,
  cellOf,
  type Inline,
  type Line,
  line,
  type Row,
  type RowContext,
  say,
  type Terms,
} from './row.ts';

/** What readers see of the assessment. */
export function assessmentRows(given: Fact<Assessment>, context: RowContext): Row[] {
  const words = context.words.assessment;
  const cell = (content: (value: Assessment) => readonly Content[] | null): Cell =>
    given.state === 'stated' && given.value.methods === 'none'
      ? { state: 'not-applicable', reason: [words.none] }
      : cellOf(given, context, content);
  return [
    {
      key: 'assessment.methods',
      label: words.methods,
      cell: cellOf(given, context, ({ methods }) => {
        if (methods === 'none') return [line(words.none)];
        return methods && methods.length > 0 ? [methodsContent(methods, context)] : null;
      }),
    },
    { key: 'assessment.toPass', label: words.toPass, cell: cell((value) => toPass(value, context)) },
    {
      key: 'assessment.grading',
      label: words.grading,
      cell: cell(({ grading, gradingScale }) => {
        const pieces = [
          ...(grading ? [termLabel(gradings, grading)] : []),
          ...(gradingScale ? [say(gradingScale, context)] : []),
        ];
        return pieces.length > 0
          ? [
              line(
                ...joinLines(
                  pieces.map((piece) => [piece]),
                  ': ',
                ),
              ),
            ]
          : null;
      }),
    },
    {
      key: 'assessment.supervision',
      label: words.supervision,
      explain: [words.supervisionExplain],
      cell: cell((value) => supervisionLines(value, context)),
    },
    {
      key: 'assessment.withoutCourse',
      label: words.withoutCourse,
      rare: true,
      cell: cell(({ withoutCourse }) =>
        withoutCourse === null ? null : [line(withoutCourse ? words.withoutCourseYes : words.withoutCourseNo)],
      ),
    },
    {
      key: 'assessment.criteria',
      label: words.criteria,
      rare: true,
      cell: cell(({ criteria }) => (criteria ? [line({ text: words.readCriteria, href: criteria })] : null)),
    },
  ];
}

function methodsContent(methods: readonly Method[], context: RowContext): Content {
  if (methods.some(({ anyOf }) => anyOf.length > 0))
    return { kind: 'terms', terms: methodTerms(methods, 'all', context) };
  const lines = methods.map((method) => methodLine(method, context));
  const [first] = lines;
  return lines.length === 1 && first ? { kind: 'line', line: first } : { kind: 'list', items: lines };
}

function methodTerms(methods: readonly Method[], rule: Terms['rule'], context: RowContext): Terms {
  return {
    rule,
    items: methods.map((method) =>
      method.anyOf.length > 0 ? methodTerms(method.anyOf, 'any', context) : methodLine(method, context),
    ),
  };
}

/** `Portfolio, 60%: a plan for a course of your own. Online.` */
function methodLine(method: Method, context: RowContext): Line {
  const words = context.words.assessment;
  const { kind, title, count, share, note } = method;
  const named = kind ? termLabel(assessmentKinds, kind) : null;
  const exact = (name: string): string => {
    const times =
      count && !(count.min === 1 && count.max === 1) ? words.times(name, formatFigure(count, context)) : name;
    return share ? words.share(times, formatPercent(share, context)) : times;
  };
  const said = title ? say(title, context) : null;
  const asides = methodAsides(method, context);
  const head: Inline[] = named !== null ? [{ text: exact(named), strong: true }] : [];
  const body: Inline[] = said === null ? [] : named !== null ? [': ', said] : [strong(said, exact)];
  const tail: Inline[] =
    asides.length > 0 ? [{ text: asides.map((aside) => ` · ${aside}`).join(''), quiet: true }] : [];
  return [...head, ...body, ...tail, ...(note ? ['. ', say(note, context)] : [])];
}

function strong(said: Inline, exact: (name: string) => string): Inline {
  return typeof said === 'string'
    ? { text: exact(said), strong: true }
    : { ...said, text: exact(said.text), strong: true };
}

function methodAsides(method: Method, context: RowContext): string[] {
  const words = context.words.assessment;
  return [
    ...(method.optional ? [words.optional] : []),
    ...(method.mode ? [termLabel(deliveryModes, method.mode)] : []),
    ...(method.supervision ? [supervisionLabel(method.supervision, context)] : []),
    ...(method.identityCheck === null ? [] : [method.identityCheck ? words.identityCheck : words.noIdentityCheck]),
    ...(method.passMark ? [words.pass(formatPercent(method.passMark, context))] : []),
  ];
}

function toPass({ passMark, passRule, attempts }: Assessment, context: RowContext): Content[] | null {
  const words = context.words.assessment;
  const pieces: Inline[] = [
    ...(passMark ? [formatPercent(passMark, context)] : []),
    ...(passRule ? [say(passRule, context)] : []),
    ...(attempts ? [words.attempts(formatFigure(attempts, context), attempts.min === 1 && attempts.max === 1)] : []),
  ];
  return pieces.length > 0
    ? [
        line(
          ...joinLines(
            pieces.map((piece) => [piece]),
            '; ',
          ),
        ),
      ]
    : null;
}

function supervisionLabel(given: readonly Supervision[], context: RowContext): string {
  return formatList(
    given.map((one) => termLabel(supervisions, one)),
    context,
    'disjunction',
  );
}

/** What holds for the assessment as a whole, then what is stated of single methods only. */
function supervisionLines(given: Assessment, context: RowContext): Content[] | null {
  const whole = supervisionLine(given, context);
  const single = Array.isArray(given.methods) ? given.methods.flatMap((method) => watchedMethods(method, context)) : [];
  const all = [...(whole ? [whole] : []), ...single];
  return all.length === 0 ? null : all;
}

/** `Practical test: supervised, with an identity check`, of a method or of each in a choice. */
function watchedMethods(method: Method, context: RowContext): Content[] {
  if (method.anyOf.length > 0) return method.anyOf.flatMap((one) => watchedMethods(one, context));
  const said = supervisionLine(method, context);
  if (said?.kind !== 'line') return [];
  const name = method.kind ? termLabel(assessmentKinds, method.kind) : method.title ? say(method.title, context) : null;
  return [name === null ? said : line(name, ': ', ...said.line)];
}

function supervisionLine(
  { supervision, identityCheck }: Pick<Assessment, 'supervision' | 'identityCheck'>,
  context: RowContext,
): Content | null {
  const words = context.words.assessment;
  if (supervision === null) {
    return identityCheck === null ? null : line(identityCheck ? words.identityCheck : words.noIdentityCheck);
  }
  const label = supervisionLabel(supervision, context);
  if (identityCheck === null) return line(label);
  return line(identityCheck ? words.withIdentityCheck(label) : words.withoutIdentityCheck(label));
}

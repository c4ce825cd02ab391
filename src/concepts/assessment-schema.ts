import { z } from 'zod';
import { fact } from '../values/fact.ts';
import { figure, link, percent, yesNo } from '../values/fields.ts';
import type { Figure } from '../values/figure.ts';
import { block, byForm, field, oneOf, oneOrMany, refuse } from '../values/form.ts';
import { type Text, text } from '../values/text.ts';
import { hasUnknownKey } from '../values/unknown-keys.ts';
import { wordOr } from '../values/word-or.ts';
import { type AssessmentKind, assessmentKinds } from '../vocabularies/assessment-kinds.ts';
import { deliveryModes } from '../vocabularies/delivery-modes.ts';
import { gradings } from '../vocabularies/grading.ts';
import { supervisions } from '../vocabularies/supervision.ts';
import type { IdOf } from '../vocabularies/vocabulary.ts';
import { assessmentRules as rules } from './assessment-rules.ts';

export type Supervision = IdOf<typeof supervisions>;
export type Grading = IdOf<typeof gradings>;

/** One method, or a choice of methods of which one is enough. */
export type Method = {
  /** Null where only a title is known, and for a choice. */
  readonly kind: AssessmentKind | null;
  /** Two or more methods of which one is enough; empty for a single method. */
  readonly anyOf: readonly Method[];
  readonly title?: Text;
  readonly count: Figure | null;
  /** Per cent of the result. */
  readonly share: Figure | null;
  readonly mode: IdOf<typeof deliveryModes> | null;
  /** Null: not stated. Several: it depends, or one of them. */
  readonly supervision: readonly Supervision[] | null;
  readonly identityCheck: boolean | null;
  /** Per cent. */
  readonly passMark: Figure | null;
  readonly optional: boolean;
  readonly note?: Text;
};

/** How learning is proved (Council Recommendation 2022, Annex I: type of assessment, supervision, identity). */
export type Assessment = {
  /** All of them are needed. `none`: the provider says that there is none; null: not stated. */
  readonly methods: readonly Method[] | 'none' | null;
  readonly supervision: readonly Supervision[] | null;
  readonly identityCheck: boolean | null;
  readonly grading: Grading | null;
  readonly gradingScale?: Text;
  /** Per cent. */
  readonly passMark: Figure | null;
  readonly passRule?: Text;
  readonly attempts: Figure | null;
  /** True: it can be earned by assessment alone (validation of prior learning). */
  readonly withoutCourse: boolean | null;
  readonly criteria?: string;
};

const nothing = {
  count: null,
  share: null,
  mode: null,
  supervision: null,
  identityCheck: null,
  passMark: null,
} as const;

const kind = oneOf(assessmentKinds, rules.kind);
const ofKind = (id: AssessmentKind): Method => ({ ...nothing, kind: id, anyOf: [], optional: false });
const onlyKind = kind.transform(ofKind);
const supervision = oneOrMany(oneOf(supervisions, rules.supervision));

const docs = {
  supervision: {
    doc: 'Whether somebody watches over the assessment, and where; one or more.',
    example: 'supervised-online',
    mapsTo: 'CTDL isProctored',
  },
  identityCheck: { doc: 'Whether it is checked who the learner is.', example: 'yes', mapsTo: 'ELM additionalNote' },
  passMark: { doc: 'What is needed to pass, in per cent.', example: '60 %', mapsTo: 'CTDL scoringMethodDescription' },
} as const;

const methodKeys = {
  kind: field(kind.optional(), {
    doc: 'The kind of assessment. Leave it out where only a title is known.',
    example: 'portfolio',
    mapsTo: 'ELM provenBy · CTDL assessmentMethodType · Open Badges criteria.narrative · OOAPI assessment',
  }),
  title: field(text.optional(), {
    doc: 'What the provider calls it, or what is to be done.',
    example: 'Report for one’s own workplace',
  }),
  count: field(figure.optional(), { doc: 'How many of them.', example: '3' }),
  share: field(percent.optional(), { doc: 'Its share of the result.', example: '60 %', mapsTo: 'CTDL weight' }),
  mode: field(oneOf(deliveryModes, rules.mode).optional(), {
    doc: 'Where or how it takes place.',
    example: 'online',
    mapsTo: 'CTDL assessmentDeliveryType',
  }),
  supervision: field(supervision.optional(), docs.supervision),
  identityCheck: field(yesNo.optional(), docs.identityCheck),
  passMark: field(percent.optional(), docs.passMark),
  optional: field(yesNo.optional(), { doc: 'yes: it can be left out.' }),
  note: field(text.optional(), { doc: 'An aside.' }),
};

const methodBlock = block(methodKeys);

function checkName({ kind: given, title }: z.output<typeof methodBlock>, context: z.RefinementCtx): void {
  if (given !== undefined || title !== undefined || hasUnknownKey(context)) return;
  refuse(context, rules['kind-missing'], 'This method has neither a kind nor a title.');
}

/** A method from the keys of its block. */
function toMethod(keys: z.output<typeof methodBlock>, anyOf: readonly Method[]): Method {
  return {
    kind: keys.kind ?? null,
    anyOf,
    ...(keys.title ? { title: keys.title } : {}),
    count: keys.count ?? null,
    share: keys.share ?? null,
    mode: keys.mode ?? null,
    supervision: keys.supervision ?? null,
    identityCheck: keys.identityCheck ?? null,
    passMark: keys.passMark ?? null,
    optional: keys.optional ?? false,
    ...(keys.note ? { note: keys.note } : {}),
  };
}

const singleMethod = byForm<Method>(
  onlyKind,
  methodBlock.transform((keys, context): Method => {
    checkName(keys, context);
    return toMethod(keys, []);
  }),
);
const anyOf = field(z.array(singleMethod).optional(), {
  doc: 'Two or more methods of which one is enough.',
  example: '[written-exam, oral-exam]',
});

const method = byForm<Method>(
  onlyKind,
  block({ ...methodKeys, anyOf }).transform(({ anyOf: choice, ...keys }, context): Method => {
    if (choice === undefined) {
      checkName(keys, context);
      return toMethod(keys, []);
    }
    const beside = (['kind', 'count', 'mode'] as const).find((key) => keys[key] !== undefined);
    if (beside)
      refuse(context, rules['any-of'], `${beside} stands beside anyOf.`, 'Write it in the entries of anyOf.', [beside]);
    if (choice.length < 2)
      refuse(context, rules['any-of'], 'anyOf has only one method, so there is no choice.', undefined, ['anyOf']);
    return toMethod(keys, choice);
  }),
);

const unsaid: Assessment = {
  methods: null,
  supervision: null,
  identityCheck: null,
  grading: null,
  passMark: null,
  attempts: null,
  withoutCourse: null,
};

/** The key of the assessment. */
export const assessmentShape = {
  assessment: field(
    fact({
      short: [
        wordOr('none', kind).transform(
          (said): Assessment => ({ ...unsaid, methods: said === 'none' ? said : [ofKind(said)] }),
        ),
        z
          .array(method)
          .transform((methods): Assessment => ({ ...unsaid, methods })) as unknown as z.ZodType<Assessment>,
      ],
      notApplicable: true,
      statedAt: true,
      shape: {
        methods: field(oneOrMany(method).optional(), {
          doc: 'One or more methods, as kinds or blocks. All of them are needed; put anyOf where one of several is enough.',
          example: '[portfolio, presentation]',
          mapsTo: 'ELM provenBy · CTDL assessmentMethodType · Open Badges criteria.narrative · OOAPI assessment',
        }),
        supervision: field(supervision.optional(), docs.supervision),
        identityCheck: field(yesNo.optional(), docs.identityCheck),
        grading: field(oneOf(gradings, rules.grading).optional(), {
          doc: 'How results are given.',
          example: 'pass-fail',
          mapsTo: 'ELM gradingScheme · Open Badges resultDescription · OOAPI resultValueType',
        }),
        gradingScale: field(text.optional(), {
          doc: 'The scale in words.',
          example: 'A to F',
          mapsTo: 'ELM gradingScheme',
        }),
        passMark: field(percent.optional(), docs.passMark),
        passRule: field(text.optional(), {
          doc: 'What is needed to pass, where a percentage does not say it.',
          example: 'Every part must be passed',
          mapsTo: 'CTDL scoringMethodDescription · Open Badges criteria.narrative',
        }),
        attempts: field(figure.optional(), {
          doc: 'How often one can try.',
          example: '2',
          mapsTo: 'CTDL scoringMethodDescription',
        }),
        withoutCourse: field(yesNo.optional(), {
          doc: 'yes: it can be earned by assessment alone, without taking the course.',
          mapsTo: 'CTDL alternativeCondition',
        }),
        criteria: field(link.optional(), { doc: 'A page with the criteria.', mapsTo: 'Open Badges criteria.id' }),
      },
      value: (given): Assessment => ({
        methods: given.methods ?? null,
        supervision: given.supervision ?? null,
        identityCheck: given.identityCheck ?? null,
        grading: given.grading ?? null,
        ...(given.gradingScale ? { gradingScale: given.gradingScale } : {}),
        passMark: given.passMark ?? null,
        ...(given.passRule ? { passRule: given.passRule } : {}),
        attempts: given.attempts ?? null,
        withoutCourse: given.withoutCourse ?? null,
        ...(given.criteria ? { criteria: given.criteria } : {}),
      }),
    }),
    { doc: 'How it is assessed what somebody has learned.', example: 'project' },
  ),
};

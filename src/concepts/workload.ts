import { z } from 'zod';
import type { Finding } from '../diagnostics/finding.ts';
import type { Credits } from '../values/credits.ts';
import { type Fact, fact } from '../values/fact.ts';
import { credits, figure, hours, hoursPerWeek } from '../values/fields.ts';
import type { Figure } from '../values/figure.ts';
import { block, byForm, field, oneOf, oneOrMany, refuse, type Scalar, word } from '../values/form.ts';
import { stateRules } from '../values/schema-rules.ts';
import { type Text, text } from '../values/text.ts';
import { creditBases } from '../vocabularies/credit-basis.ts';
import { type CheckContext, defineConcept } from './concept.ts';
import { checkPace, type Paced } from './workload-pace.ts';
import { workloadRows } from './workload-rows.ts';
import { workloadRules as rules } from './workload-rules.ts';

/** Credit as stated: awarded, or said to equal so much without being awarded. */
export type StatedCredits = Credits & {
  readonly basis: 'awarded' | 'equivalent';
  readonly by?: Text;
  readonly note?: Text;
};

/** Hours of one learner, by what they do. */
export type Split = { readonly [K in 'contact' | 'selfStudy' | 'workplace' | 'assessment']?: Figure | undefined };

/** Notional workload (Council Recommendation 2022, Annex I; ECTS Users' Guide 2015). Hours are of an average learner. */
export type Workload = {
  readonly learnerHours: Figure | null;
  /** `none`: the provider says that no credit is awarded; null: not stated. */
  readonly credits: readonly StatedCredits[] | 'none' | null;
  readonly hoursPerWeek: Figure | null;
  readonly hoursPerCredit: Figure | null;
  readonly split: Split | null;
};

const onlyHoursOrCredits = byForm<Workload>(
  z.union([z.string(), z.number(), z.boolean()]).transform((written: Scalar, context): Workload => {
    const said = String(written).trim();
    const empty = { learnerHours: null, credits: null, hoursPerWeek: null, hoursPerCredit: null, split: null };
    const inHours = /^(.*\S)\s+hours?$/.exec(said);
    const read = inHours ? figure.safeParse(inHours[1]) : credits.safeParse(said);
    if (!read.success) {
      for (const issue of read.error.issues) context.addIssue(issue as never);
      return z.NEVER;
    }
    return inHours
      ? { ...empty, learnerHours: read.data as Figure }
      : { ...empty, credits: [{ ...(read.data as Credits), basis: 'awarded' }] };
  }),
).meta({ scalar: { value: 'hours or credits', examples: ['60 hours', '6 ECTS'] } });

const creditsEntry = byForm<StatedCredits>(
  credits.transform((value): StatedCredits => ({ ...value, basis: 'awarded' })),
  block({
    value: field(credits, { doc: 'The credits, with their system.', example: '6 ECTS', required: true }),
    basis: field(oneOf(creditBases, rules['credit-basis']).optional(), {
      doc: 'awarded (if absent): the learner gets these credits. equivalent: said to equal so many, but not awarded.',
    }),
    by: field(text.optional(), { doc: 'Who says so.' }),
    note: field(text.optional(), { doc: 'An aside.' }),
  }).transform(
    ({ value, basis, by, note }): StatedCredits => ({
      ...value,
      basis: basis ?? 'awarded',
      ...(by ? { by } : {}),
      ...(note ? { note } : {}),
    }),
  ),
);

const shape = {
  workload: field(
    fact({
      short: [onlyHoursOrCredits],
      notApplicable: true,
      statedAt: true,
      shape: {
        learnerHours: field(hours.optional(), {
          doc: 'All hours of an average learner: classes, own study, practice, assessment.',
          example: '150',
          mapsTo:
            'ELM volumeOfLearning (exact only) · CTDL creditValue ClockHour · schema.org courseWorkload · OOAPI studyLoad',
        }),
        credits: field(
          byForm<StatedCredits[] | 'none'>(word('none', rules.quantity), oneOrMany(creditsEntry)).optional(),
          {
            doc: 'Credits with their system; several systems as a list; none where the provider says that none are awarded.',
            example: '6 ECTS',
            mapsTo: 'ELM creditPoint · schema.org numberOfCredits · Open Badges creditsAvailable · CTDL creditValue',
          },
        ),
        hoursPerCredit: field(hours.optional(), {
          doc: 'Hours that the provider counts for one credit.',
          example: '26',
        }),
        hoursPerWeek: field(hoursPerWeek.optional(), {
          doc: 'Hours a week.',
          example: '8-12',
          mapsTo: 'CTDL description',
        }),
        split: field(
          block({
            contact: field(hours.optional(), { doc: 'Hours with teachers.' }),
            selfStudy: field(hours.optional(), { doc: 'Hours of own study.' }),
            workplace: field(hours.optional(), { doc: 'Hours at the workplace.' }),
            assessment: field(hours.optional(), { doc: 'Hours of assessment.' }),
          }).optional(),
          { doc: 'Where the hours go, in hours.', mapsTo: 'ELM contactHour' },
        ),
      },
      value: (keys, context): Workload | null => {
        if ([keys.learnerHours, keys.credits, keys.hoursPerWeek, keys.split].every((given) => given === undefined)) {
          refuse(context, rules.quantity, 'The workload names neither hours nor credits.');
          return null;
        }
        return {
          learnerHours: keys.learnerHours ?? null,
          credits: keys.credits ?? null,
          hoursPerWeek: keys.hoursPerWeek ?? null,
          hoursPerCredit: keys.hoursPerCredit ?? null,
          split: keys.split ?? null,
        };
      },
    }),
    { doc: 'How much work it takes: hours, credits, or both.', example: '6 ECTS' },
  ),
};

/** Notional workload: hours and credits, compared with each other where both are stated. */
export const workload = defineConcept({
  key: 'workload',
  shape,
  rules: Object.values(rules),
  check: (values, context) => [
    ...checkWorkload(values.workload, context),
    ...(values.workload.state === 'stated' ? checkPace(values.workload.value, values as Paced) : []),
  ],
  rows: ({ workload: given }, context) => workloadRows(given, context),
});

function checkWorkload(given: Fact<Workload>, context: CheckContext): Finding[] {
  if (given.state === 'not-stated' || given.state === 'elsewhere') {
    return context.broken('workload')
      ? []
      : [{ rule: rules.missing, at: ['workload'], message: 'The workload is not stated.' }];
  }
  if (given.state === 'not-applicable') {
    return [
      {
        rule: stateRules['not-applicable-unusual'],
        at: ['workload', 'notApplicable'],
        message: 'The workload is said not to apply.',
      },
    ];
  }
  const { learnerHours, credits: list, split } = given.value;
  const findings: Finding[] = [];
  const found = (rule: keyof typeof rules, at: (string | number)[], message: string, help?: string): void => {
    findings.push({ rule: rules[rule], at: ['workload', ...at], message, ...(help ? { help } : {}) });
  };
  const awarded = list === 'none' || list === null ? [] : list;
  for (const key of ['learnerHours', 'hoursPerWeek', 'hoursPerCredit'] as const) {
    if (given.value[key]?.max === 0) found('zero', [key], 'The hours are zero.');
  }
  awarded.forEach((credit, index) => {
    if (credit.figure.max === 0) found('zero', ['credits', index], `The credits are zero (${credit.system}).`);
  });
  if (learnerHours === null && split === null && awarded.length > 0)
    found('hours-missing', ['credits'], 'The workload gives credits but no hours.');
  const seen = new Set<string>();
  awarded.forEach((credit, index) => {
    if (credit.system === 'credits') {
      found(
        'credit-system-unnamed',
        ['credits', index],
        `“${formatPlain(credit.figure)} credits” names no credit system.`,
      );
    }
    if (seen.has(credit.system))
      found('credit-system-twice', ['credits', index], `Credits in ${credit.system} stand twice.`);
    seen.add(credit.system);
    checkAgainstHours(given.value, credit, index, context, found);
  });
  if (split && learnerHours?.max != null) {
    const sum = Object.values(split).reduce((total, part) => total + (part?.min ?? 0), 0);
    if (sum > learnerHours.max) {
      found(
        'split-exceeds-total',
        ['split'],
        `The parts add up to ${sum} hours, the total is ${formatPlain(learnerHours)}.`,
      );
    }
  }
  return findings;
}

type Found = (rule: keyof typeof rules, at: (string | number)[], message: string, help?: string) => void;

/** Hours against credits × hours per credit: a little apart is a warning, more than a fifth an error (ECTS Users' Guide 2015). */
function checkAgainstHours(
  given: Workload,
  credit: StatedCredits,
  index: number,
  context: CheckContext,
  found: Found,
): void {
  const ofSystem = context.hoursPerCredit(credit.system);
  // Of several systems the rate can only be that of ECTS.
  const only = given.credits === 'none' || given.credits?.length === 1;
  const own = only || credit.system === 'ECTS' ? given.hoursPerCredit : null;
  if (own && ofSystem && ((own.min ?? 0) > ofSystem.max || (own.max ?? Number.POSITIVE_INFINITY) < ofSystem.min)) {
    found(
      'hours-per-credit-outside',
      ['hoursPerCredit'],
      `${formatPlain(own)} hours for one credit is outside what ${credit.system} counts (${span(ofSystem)}).`,
    );
  }
  const rate = own ? { min: own.min ?? ofSystem?.min, max: own.max ?? ofSystem?.max } : ofSystem;
  const hours = given.learnerHours;
  const { min: least, max: most } = credit.figure;
  if (!hours || hours.min === null || hours.max === null || least === null || most === null) return;
  if (rate?.min === undefined || rate?.max === undefined) return;
  const low = least * rate.min;
  const high = most * rate.max;
  if (hours.max >= low && hours.min <= high) return;
  const far = hours.max < low ? (low - hours.max) / low : (hours.min - high) / high;
  const expected = low === high ? `${low}` : `${low} to ${high}`;
  found(
    far > 0.2 ? 'hours-and-credits-disagree' : 'hours-and-credits-differ',
    ['learnerHours'],
    `${formatPlain(hours)} hours and ${formatPlain(credit.figure)} ${credit.system} do not agree.`,
    `${formatPlain(credit.figure)} ${credit.system} are ${expected} hours (${span({ min: rate.min, max: rate.max })} hours for one credit). Correct one of them${index > 0 ? '' : ', or state hoursPerCredit'}.`,
  );
}

function span(range: { min: number; max: number }): string {
  return range.min === range.max ? `${range.min}` : `${range.min} to ${range.max}`;
}

function formatPlain(value: Figure): string {
  if (value.min === null) return `up to ${value.max}`;
  if (value.max === null) return `at least ${value.min}`;
  return span({ min: value.min, max: value.max });
}

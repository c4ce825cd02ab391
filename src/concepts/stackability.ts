import type { z } from 'zod';
import type { Finding } from '../diagnostics/finding.ts';
import { termLabel } from '../i18n/term.ts';
import type { Duration } from '../values/duration.ts';
import { type Fact, fact } from '../values/fact.ts';
import { duration, offerId } from '../values/fields.ts';
import { field, oneOf, oneOrMany } from '../values/form.ts';
import { formatDuration, formatList } from '../values/format.ts';
import { type Text, text } from '../values/text.ts';
import { directions } from '../vocabularies/directions.ts';
import { origins } from '../vocabularies/origins.ts';
import { type StackabilityKind, stackabilityKinds } from '../vocabularies/stackability-kinds.ts';
import type { IdOf } from '../vocabularies/vocabulary.ts';
import { defineConcept } from './concept.ts';
import { type Content, cellOf, line, type Row, type RowContext, say } from './row.ts';
import { stackabilityRules as rules } from './stackability-rules.ts';

export type Direction = IdOf<typeof directions>;

/** How an offer goes together with others (Council Recommendation 2022, Annex I). Pathways say what it counts towards. */
export type Stackability = {
  /** Empty: not stated. */
  readonly kinds: readonly StackabilityKind[];
  readonly directions: readonly Direction[];
  readonly origin: IdOf<typeof origins> | null;
  /** The programme that the offer is a part of. */
  readonly programme?: Text;
  /** Ids of offers. */
  readonly combinesWith: readonly string[];
  /** Between the award and the use of it. */
  readonly countsFor: Duration | null;
};

const kinds = oneOrMany(oneOf(stackabilityKinds, rules.kind));

const shape = {
  stackability: field(
    fact({
      short: [
        kinds.transform(
          (given): Stackability => ({ kinds: given, directions: [], origin: null, combinesWith: [], countsFor: null }),
        ) as unknown as z.ZodType<Stackability>,
      ],
      shape: {
        kind: field(kinds.optional(), {
          doc: 'stand-alone: of value by itself. stackable: can count towards something larger. not-stackable: cannot. One or more.',
          example: 'stackable',
          mapsTo: 'ELM isPartOf, isPartialQualification · CTDL isPartOf, isPreparationFor · schema.org isPartOf',
        }),
        direction: field(oneOrMany(oneOf(directions, rules.direction)).optional(), {
          doc: 'vertical: to a higher level. horizontal: wider at the same level. value-adding: added to a qualification. One or more.',
          example: 'vertical',
        }),
        origin: field(oneOf(origins, rules.origin).optional(), {
          doc: 'part-of-a-programme: made of courses of a degree or another programme. own-design: made on its own.',
        }),
        programme: field(text.optional(), {
          doc: 'The programme that it is a part of.',
          example: 'Master in data science',
        }),
        combinesWith: field(oneOrMany(offerId).optional(), {
          doc: 'Offers that go well together with it, by id.',
          example: 'riverbank-university/spreadsheet-skills',
        }),
        countsFor: field(duration.optional(), {
          doc: 'How long after the award it can be used towards something larger.',
          example: '5 years',
        }),
      },
      value: (keys): Stackability => ({
        kinds: keys.kind ?? [],
        directions: keys.direction ?? [],
        origin: keys.origin ?? null,
        ...(keys.programme ? { programme: keys.programme } : {}),
        combinesWith: keys.combinesWith ?? [],
        countsFor: keys.countsFor ?? null,
      }),
    }),
    {
      doc: 'Whether it can count towards something larger. What it counts towards is said by pathways and recognition.',
      example: 'stackable',
    },
  ),
};

/** Whether and how an offer can be combined with others. */
export const stackability = defineConcept({
  key: 'stackability',
  shape,
  rules: Object.values(rules),
  check: ({ stackability: given }) => checkStackability(given),
  rows: ({ stackability: given }, context) => stackabilityRows(given, context),
});

function checkStackability(given: Fact<Stackability>): Finding[] {
  if (given.state !== 'stated') return [];
  const { kinds: said, origin, programme } = given.value;
  const findings: Finding[] = [];
  if (said.includes('stackable') && said.includes('not-stackable')) {
    findings.push({
      rule: rules['kinds-contradict'],
      at: ['stackability', 'kind'],
      message: 'stackable and not-stackable cannot both hold.',
    });
  }
  if (programme && origin !== 'part-of-a-programme') {
    const message =
      origin === null ? 'A programme is named without origin.' : `A programme is named, but origin says ${origin}.`;
    findings.push({ rule: rules['programme-without-origin'], at: ['stackability', 'programme'], message });
  }
  return findings;
}

function stackabilityRows(given: Fact<Stackability>, context: RowContext): Row[] {
  const words = context.words.stackability;
  const cell = (content: (value: Stackability) => readonly Content[] | null) => cellOf(given, context, content);
  const labels = (all: readonly string[]): Content[] | null =>
    all.length > 0 ? [line(formatList(all, context))] : null;
  return [
    {
      key: 'stackability.kind',
      label: words.kind,
      cell: cell(({ kinds: said }) => labels(said.map((kind) => termLabel(stackabilityKinds, kind)))),
    },
    {
      key: 'stackability.direction',
      label: words.direction,
      rare: true,
      cell: cell(({ directions: said }) => labels(said.map((direction) => termLabel(directions, direction)))),
    },
    {
      key: 'stackability.origin',
      label: words.origin,
      rare: true,
      cell: cell(({ origin, programme }) => {
        if (origin === null) return null;
        const label = termLabel(origins, origin);
        return programme ? [line(label, ': ', say(programme, context))] : [line(label)];
      }),
    },
    {
      key: 'stackability.combinesWith',
      label: words.combinesWith,
      rare: true,
      cell: cell(({ combinesWith }) =>
        combinesWith.length > 0 ? [{ kind: 'list', items: combinesWith.map((offer) => [context.offer(offer)]) }] : null,
      ),
    },
    {
      key: 'stackability.countsFor',
      label: words.countsFor,
      rare: true,
      cell: cell(({ countsFor }) => (countsFor ? [line(words.afterAward(formatDuration(countsFor, context)))] : null)),
    },
  ];
}

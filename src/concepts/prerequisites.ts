import { z } from 'zod';
import { fact } from '../values/fact.ts';
import { field } from '../values/form.ts';
import { noneOrWords, text, UNDETERMINED } from '../values/text.ts';
import { defineConcept } from './concept.ts';
import type { Requirement } from './prerequisites-requirement.ts';
import { prerequisitesRows } from './prerequisites-rows.ts';
import { prerequisitesRules as rules } from './prerequisites-rules.ts';
import { refuseNone, requirement, requirementsOrNone } from './prerequisites-schema.ts';

export type { Requirement } from './prerequisites-requirement.ts';

/** What people need before they can begin. */
export type Prerequisites = {
  /** All of these; an empty list: nothing is required; null: not stated. */
  readonly required: readonly Requirement[] | null;
  /** An empty list: nothing is recommended; null: not stated. */
  readonly recommended: readonly Requirement[] | null;
  /** What the provider says is not needed, such as a degree. */
  readonly notRequired: readonly Requirement[];
};

const required = (items: readonly Requirement[]): Prerequisites => ({
  required: items,
  recommended: null,
  notRequired: [],
});

const shape = {
  prerequisites: field(
    fact({
      short: [
        z.array(requirement).transform(required),
        text
          .transform((said, context) => {
            refuseNone(said, context);
            return required(said[UNDETERMINED] === 'none' ? [] : [{ kind: 'other', text: said }]);
          })
          .meta(noneOrWords),
      ],
      statedAt: true,
      shape: {
        required: field(requirementsOrNone.optional(), {
          doc: 'All of these are needed; none where nothing is.',
          example: 'none',
        }),
        recommended: field(requirementsOrNone.optional(), {
          doc: 'Helpful, but not needed.',
          mapsTo: 'CTDL recommends',
        }),
        notRequired: field(requirementsOrNone.optional(), {
          doc: 'What the provider says is not needed.',
          example: 'A degree',
        }),
      },
      value: (keys): Prerequisites => ({
        required: keys.required ?? null,
        recommended: keys.recommended ?? null,
        notRequired: keys.notRequired ?? [],
      }),
    }),
    {
      doc: 'What people need first: none, one sentence, or a list of which all is required.',
      example: 'none',
      mapsTo: 'ELM entryRequirement · schema.org coursePrerequisites · OOAPI admissionRequirements',
    },
  ),
};

/** What people need before they can begin: all or any of several things, nested at will. */
export const prerequisites = defineConcept({
  key: 'prerequisites',
  shape,
  rules: Object.values(rules),
  check: ({ prerequisites: given }, context) =>
    (given.state === 'not-stated' || given.state === 'elsewhere') && !context.broken('prerequisites')
      ? [{ rule: rules.missing, at: ['prerequisites'], message: 'It is not stated what people need first.' }]
      : [],
  rows: ({ prerequisites: given }, context) => prerequisitesRows(given, context),
});

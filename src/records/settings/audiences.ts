import { z } from 'zod';
import { id, yesNo } from '../../values/fields.ts';
import { block, byForm, field, refuse } from '../../values/form.ts';
import { isId } from '../../values/identifier.ts';
import { optionalList } from '../../values/optional-list.ts';
import { quoted } from '../../values/parsed.ts';
import { valueRules } from '../../values/rules.ts';
import { type Text, text } from '../../values/text.ts';
import { audiences as builtIn } from '../../vocabularies/audiences.ts';
import { settingsRules as rules } from './settings-rules.ts';

/** An audience of the catalogue's own, for fees and prerequisites. */
export type OwnAudience = {
  readonly name: Text;
  /** Ids of the providers whose students are meant; empty: others. */
  readonly studentsOf: readonly string[];
  /** True: people who are not enrolled there. */
  readonly notEnrolled: boolean;
  readonly note?: Text | undefined;
};

const audience = byForm<OwnAudience>(
  text.transform((name): OwnAudience => ({ name, studentsOf: [], notEnrolled: false })),
  block({
    name: field(text, { doc: 'What readers see.', example: 'Students of the member universities', required: true }),
    studentsOf: field(optionalList(id), {
      doc: 'Providers whose students are meant, by id.',
      example: 'northern-rivers-alliance',
    }),
    notEnrolled: field(yesNo.optional(), { doc: 'yes: people who are not enrolled there.' }),
    note: field(text.optional(), { doc: 'An aside.' }),
  }).transform((given): OwnAudience => ({ ...given, notEnrolled: given.notEnrolled ?? false })),
);

/** Audiences of the catalogue's own, by id; empty where the key is absent. */
export const ownAudiences: z.ZodType<Readonly<Record<string, OwnAudience>>> = z
  .record(z.string(), audience)
  .superRefine((given, context) => {
    for (const name of Object.keys(given)) {
      if (builtIn.has(name))
        refuse(
          context,
          rules['audience-taken'],
          `Every catalogue knows the audience ${quoted(name)}.`,
          undefined,
          [name],
          'key',
        );
      else if (!isId(name) || name.includes('/'))
        refuse(context, valueRules.id, `${quoted(name)} cannot be the id of an audience.`, undefined, [name], 'key');
    }
  })
  .optional()
  .transform((given) => given ?? {}) as unknown as z.ZodType<Readonly<Record<string, OwnAudience>>>;

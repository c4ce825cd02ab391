import { z } from 'zod';
import type { Credits } from '../values/credits.ts';
import { fact } from '../values/fact.ts';
import { credits, figure, id, link, type Organisation, organisation, when } from '../values/fields.ts';
import type { Figure } from '../values/figure.ts';
import { block, field, oneOf, oneOrMany, refuse, word } from '../values/form.ts';
import { linkInText } from '../values/link-or-words.ts';
import { optionalList } from '../values/optional-list.ts';
import { schemaRules } from '../values/schema-rules.ts';
import { type Text, text } from '../values/text.ts';
import type { When } from '../values/when.ts';
import { certainties } from '../vocabularies/certainties.ts';
import { preparesForKinds } from '../vocabularies/prepares-for.ts';
import { recognitionEffects } from '../vocabularies/recognition-effects.ts';
import { recognitionRoutes } from '../vocabularies/recognition-routes.ts';
import type { IdOf } from '../vocabularies/vocabulary.ts';
import { recognitionRules as rules } from './recognition-rules.ts';
import { type Share, share } from './recognition-share.ts';

export type RecognitionEffect = IdOf<typeof recognitionEffects>;

/** What somebody recognises an offer or a pathway for. Stacking never gives an automatic right to a qualification. */
export type Recognition = {
  /** Who recognises; absent where only the programme, pathway or effect is known. */
  readonly by?: Organisation;
  readonly programme?: Text;
  /** Id of a pathway. */
  readonly pathway?: string;
  /** `credit` where only an amount of credit or a share is written; null: not said. */
  readonly effect: RecognitionEffect | null;
  readonly credit: Credits | null;
  readonly share: Share | null;
  readonly courses: Figure | null;
  readonly points: Figure | null;
  readonly route: IdOf<typeof recognitionRoutes> | null;
  /** Null: not said. */
  readonly certainty: IdOf<typeof certainties> | null;
  readonly from: When | null;
  readonly until: When | null;
  readonly statedAt?: Text;
  readonly note?: Text;
};

/** What an offer prepares for without giving it: an exam of somebody else, a licence, an occupation. */
export type Preparation = {
  readonly what: IdOf<typeof preparesForKinds>;
  readonly name?: Text | undefined;
  readonly by?: Organisation | undefined;
  readonly url?: string | undefined;
  readonly note?: Text | undefined;
};

const keys = {
  by: field(organisation.optional(), {
    doc: 'Who recognises it, as the id of a provider file or in words. Can be left out where programme, pathway or effect stands.',
    example: 'hillside-college',
    mapsTo: 'ELM entitlesTo · CTDL recognizedBy, isAdvancedStandingFor',
  }),
  programme: field(text.optional(), {
    doc: 'Towards which programme.',
    example: 'Bachelor of business administration',
    mapsTo: 'ELM entitlesTo',
  }),
  pathway: field(id.optional(), { doc: 'Towards which pathway of this catalogue, by id.' }),
  effect: field(oneOf(recognitionEffects, rules.effect).optional(), {
    doc: 'What it brings; credit if absent beside credit or share.',
    example: 'admission',
  }),
  credit: field(credits.optional(), {
    doc: 'How much credit, as the recogniser counts.',
    example: '6 ECTS',
    mapsTo: 'CTDL transferValueStatement',
  }),
  share: field(share.optional(), { doc: 'How much of the programme.', example: '1/8' }),
  courses: field(figure.optional(), { doc: 'How many courses it stands for.', example: '4' }),
  points: field(figure.optional(), { doc: 'Points of a professional body.', example: '20' }),
  route: field(oneOf(recognitionRoutes, rules.route).optional(), {
    doc: 'How recognition comes about.',
    example: 'free-elective',
  }),
  certainty: field(oneOf(certainties, rules.certainty).optional(), {
    doc: 'agreed, or possible: may count, not promised. Leave it out if it is not said.',
    example: 'possible',
  }),
  from: field(when.optional(), { doc: 'From when it holds.' }),
  until: field(when.optional(), { doc: 'Until when it holds.' }),
};

const entryKeys = {
  ...keys,
  statedAt: field(linkInText.optional(), { doc: 'Where it is stated: a link or words.' }),
  note: field(text.optional(), { doc: 'An aside.' }),
};

type Keys = z.output<z.ZodObject<typeof entryKeys>>;

const entry = block(entryKeys).transform((given, context): Recognition => {
  return toRecognition(given, context);
});

/** Keys of recognition. */
export const recognitionShape = {
  recognition: field(
    fact({
      short: [
        word('none', schemaRules.type).transform((): readonly Recognition[] => []) as unknown as z.ZodType<
          readonly Recognition[]
        >,
        z.array(entry) as unknown as z.ZodType<readonly Recognition[]>,
      ],
      notApplicable: true,
      statedAt: true,
      shape: {
        list: field(oneOrMany(entry).optional(), { doc: 'The entries, where statedAt or note stands beside them.' }),
        ...keys,
      },
      value: ({ list, ...given }, context): readonly Recognition[] | null => {
        const beside = Object.entries(given).find(([, value]) => value !== undefined)?.[0];
        if (list === undefined) return [toRecognition(given, context)];
        if (beside !== undefined) {
          const help = 'Move it into an entry of list.';
          refuse(context, schemaRules['unknown-key'], `“${beside}” cannot stand beside list.`, help, [beside]);
        }
        return list;
      },
    }),
    {
      doc: 'Who recognises it and for what: none, or a list.',
      mapsTo: 'ELM entitlesTo · CTDL recognizedBy, isAdvancedStandingFor, transferValueStatement',
    },
  ),
  preparesFor: field(
    optionalList<Preparation>(
      block({
        what: field(oneOf(preparesForKinds, rules['prepares-for']), {
          doc: 'What it prepares for.',
          example: 'certification',
          required: true,
        }),
        name: field(text.optional(), { doc: 'Its name.', example: 'Certified project manager' }),
        by: field(organisation.optional(), { doc: 'Who gives it.' }),
        url: field(link.optional(), { doc: 'A page about it.' }),
        note: field(text.optional(), { doc: 'An aside.' }),
      }),
    ),
    {
      doc: 'What it prepares for without giving it: a certification, licence, exam, occupation or programme of somebody else.',
      mapsTo: 'CTDL isPreparationFor',
    },
  ),
};

const givesAmount: ReadonlySet<RecognitionEffect> = new Set(['credit', 'exemption', 'advanced-standing']);

function toRecognition(given: Partial<Keys>, context: z.RefinementCtx): Recognition {
  const { by, programme, pathway, credit, share: part, courses, points, statedAt, note } = given;
  const effect = given.effect ?? (credit || part ? 'credit' : null);
  if (!by && !programme && !pathway && !given.effect) {
    refuse(
      context,
      rules['by-missing'],
      'This entry names neither who recognises it, nor a programme, a pathway or an effect.',
    );
  }
  const amounts = (['credit', 'share', 'courses'] as const).filter((key) => given[key] !== undefined);
  const [misplaced] =
    points !== undefined && effect !== 'professional-points'
      ? ['points']
      : effect && givesAmount.has(effect)
        ? []
        : amounts;
  if (misplaced !== undefined) {
    const message =
      effect === null ? `${misplaced} stands without effect.` : `${misplaced} does not go with effect: ${effect}.`;
    const fitting = misplaced === 'points' ? 'professional-points' : 'credit, exemption or advanced-standing';
    refuse(context, rules['credit-without-effect'], message, `With ${misplaced}, write effect: ${fitting}.`, [
      misplaced,
    ]);
  }
  return {
    ...(by ? { by } : {}),
    ...(programme ? { programme } : {}),
    ...(pathway ? { pathway } : {}),
    effect,
    credit: credit ?? null,
    share: part ?? null,
    courses: courses ?? null,
    points: points ?? null,
    route: given.route ?? null,
    certainty: given.certainty ?? null,
    from: given.from ?? null,
    until: given.until ?? null,
    ...(statedAt ? { statedAt } : {}),
    ...(note ? { note } : {}),
  };
}

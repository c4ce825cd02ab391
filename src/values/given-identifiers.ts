import type { z } from 'zod';
import { defineRules } from '../diagnostics/rule.ts';
import { code } from './fields.ts';
import { block, field, type Scalar, scalar } from './form.ts';
import { optionalList } from './optional-list.ts';
import { accept, type Parsed, quoted, reject } from './parsed.ts';
import { type Text, text } from './text.ts';

/** A number or name that somebody else gave to a record. */
export type Identifier = {
  /** Who gave it, or by which system: `ctid`, `did`, or words. */
  readonly scheme: string;
  readonly value: string;
  readonly note?: Text | undefined;
};

/** The rule on Credential Registry numbers; offers, pathways and providers share it. */
export const identifierRules = defineRules('identity', {
  ctid: {
    severity: 'error',
    title: 'The CTID cannot be one',
    why: 'The Credential Registry finds a record by this number. A wrong one leads to nothing, or to another record.',
    remedy: 'Copy the whole number from the registry: ce- and 36 small letters, digits and hyphens.',
    example: {
      wrong: 'identifiers:\n  ctid: 23b0e606-545c-4383-8630-f97ec3b190fa',
      right: 'identifiers:\n  ctid: ce-23b0e606-545c-4383-8630-f97ec3b190fa',
    },
    source: 'Credential Engine, CTDL: ceterms:ctid (ce- followed by a version 4 UUID)',
  },
});

const uuid4 = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';

/**
 * @param written `ce-` and a version 4 UUID in small letters
 * @returns broken `identity/ctid` otherwise
 */
export function parseCtid(written: string): Parsed<string> {
  const pattern = new RegExp(`^ce-${uuid4}$`);
  if (pattern.test(written)) return accept(written);
  const small = written.toLowerCase().replace(/^ctid:\s*/, '');
  const meant = [small, `ce-${small}`].find((candidate) => pattern.test(candidate));
  return reject(identifierRules.ctid, `${quoted(written)} is no CTID.`, meant ? `Write ${meant}.` : undefined);
}

/** A number in the Credential Registry. */
export const ctid: z.ZodType<string, Scalar> = scalar(parseCtid, {
  value: 'CTID',
  pattern: `^ce-${uuid4}$`,
  examples: ['ce-23b0e606-545c-4383-8630-f97ec3b190fa'],
});

/** Any further numbers; an empty list where the key is absent. */
export const otherIdentifiers: z.ZodType<Identifier[]> = optionalList<Identifier>(
  block({
    scheme: field(code, {
      doc: 'Who gave it, or by which system.',
      example: 'National course register',
      required: true,
    }),
    value: field(code, { doc: 'The number or name itself.', example: '2026-0417', required: true }),
    note: field(text.optional(), { doc: 'An aside.' }),
  }),
);

/** The block `identifiers` of offers and pathways; an empty list where the key is absent. */
export const identifiers: z.ZodType<Identifier[]> = block({
  ctid: field(ctid.optional(), { doc: 'Number in the Credential Registry.', mapsTo: 'CTDL ctid' }),
  did: field(code.optional(), { doc: 'Decentralised identifier.', example: 'did:web:riverbank.example' }),
  other: field(otherIdentifiers, {
    doc: 'Further numbers, each with who gave it.',
    mapsTo: 'ELM identifier · Open Badges otherIdentifier · OOAPI otherCodes',
  }),
  note: field(text.optional(), { doc: 'An aside.' }),
})
  .transform(({ ctid: registry, did, other, note }): Identifier[] => {
    const given: Identifier[] = [
      ...(registry === undefined ? [] : [{ scheme: 'ctid', value: registry }]),
      ...(did === undefined ? [] : [{ scheme: 'did', value: did }]),
      ...other,
    ];
    // A list has no place for the note on all of it: it goes to the last number that has none of its own.
    const last = note === undefined ? -1 : given.findLastIndex((one) => one.note === undefined);
    return given.map((one, index) => (index === last ? { ...one, note } : one));
  })
  .optional()
  .transform((given) => given ?? []) as unknown as z.ZodType<Identifier[]>;

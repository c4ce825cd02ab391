import type { z } from 'zod';
import { code } from '../values/fields.ts';
import { block, field, type Scalar, scalar } from '../values/form.ts';
import { ctid, type Identifier, otherIdentifiers } from '../values/given-identifiers.ts';
import { accept, type Parsed, quoted, reject } from '../values/parsed.ts';
import { type Text, text } from '../values/text.ts';
import { providerRules as rules } from './provider-rules.ts';

/** Numbers and names that registers gave to a provider. */
export type ProviderIdentifiers = {
  /** Domain name: the root of the permanent names of its offers. */
  readonly schac?: string | undefined;
  readonly orgreg?: string | undefined;
  readonly deqar?: string | undefined;
  readonly erasmus?: string | undefined;
  readonly pic?: string | undefined;
  readonly ror?: string | undefined;
  readonly isni?: string | undefined;
  readonly vat?: string | undefined;
  readonly registration?: string | undefined;
  readonly ctid?: string | undefined;
  readonly other: readonly Identifier[];
  readonly note?: Text | undefined;
};

const domain = '(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]';

/**
 * @param written a domain name in small letters: `riverbank.example`
 * @returns broken `provider/schac` otherwise, with the domain name that is in the text
 */
export function parseSchac(written: string): Parsed<string> {
  const isDomain = (name: string): boolean => name.length <= 253 && new RegExp(`^${domain}$`).test(name);
  if (isDomain(written)) return accept(written);
  const meant = written
    .toLowerCase()
    .replace(/^(?:urn:schac:[a-z]+:|[a-z]+:\/\/|.*@)/, '')
    .replace(/[/:?#].*$/, '')
    .replace(/^www\./, '');
  return reject(rules.schac, `${quoted(written)} is no domain name.`, isDomain(meant) ? `Write ${meant}.` : undefined);
}

const schac: z.ZodType<string, Scalar> = scalar(parseSchac, {
  value: 'domain name',
  pattern: `^${domain}$`,
  examples: ['riverbank.example'],
});

/** The block `identifiers` of a provider; everything absent where the key is. */
export const providerIdentifiers: z.ZodType<ProviderIdentifiers> = block({
  schac: field(schac.optional(), {
    doc: 'Domain name of the institution.',
    example: 'riverbank.example',
    mapsTo: 'QualityLink SchacIdentifier',
  }),
  orgreg: field(code.optional(), {
    doc: 'Number in OrgReg, the European register of organisations.',
    mapsTo: 'QualityLink OrgRegIdentifier',
  }),
  deqar: field(code.optional(), {
    doc: 'Number in DEQAR, the European database of quality reports.',
    example: 'DEQARINST0000',
    mapsTo: 'ELM identifier',
  }),
  erasmus: field(code.optional(), { doc: 'Erasmus code.', example: 'EE RIVER01', mapsTo: 'ELM identifier' }),
  pic: field(code.optional(), { doc: 'Participant number of the European Union.', mapsTo: 'ELM identifier' }),
  ror: field(code.optional(), { doc: 'Number in ROR, the Research Organization Registry.', mapsTo: 'ELM identifier' }),
  isni: field(code.optional(), { doc: 'ISNI number.', mapsTo: 'ELM identifier' }),
  vat: field(code.optional(), { doc: 'VAT number.', mapsTo: 'ELM vatIdentifier' }),
  registration: field(code.optional(), {
    doc: 'Number in a register of companies or schools.',
    mapsTo: 'ELM registration',
  }),
  ctid: field(ctid.optional(), { doc: 'Number in the Credential Registry.', mapsTo: 'CTDL ctid' }),
  other: field(otherIdentifiers, { doc: 'Further numbers, each with who gave it.', mapsTo: 'ELM identifier' }),
  note: field(text.optional(), { doc: 'An aside.' }),
})
  .optional()
  .transform((given) => given ?? { other: [] }) as unknown as z.ZodType<ProviderIdentifiers>;

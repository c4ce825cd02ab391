import type { z } from 'zod';
import { contact } from '../values/contact.ts';
import { code, id, link, type Organisation, organisation, when } from '../values/fields.ts';
import { block, byForm, field, oneOf, oneOrMany, type Scalar, scalar } from '../values/form.ts';
import { identifiers } from '../values/given-identifiers.ts';
import { image } from '../values/image.ts';
import { parseLink } from '../values/link.ts';
import { optionalList } from '../values/optional-list.ts';
import { otherTitles } from '../values/other-titles.ts';
import { type Text, text } from '../values/text.ts';
import { links } from '../values/titled-links.ts';
import type { When } from '../values/when.ts';
import { partnerRoles } from '../vocabularies/partner-roles.ts';
import type { IdOf } from '../vocabularies/vocabulary.ts';
import { identityRules as rules } from './identity-rules.ts';

/** Another organisation that takes part in the offer. */
export type Partner = {
  readonly organisation: Organisation;
  readonly role?: IdOf<typeof partnerRoles> | undefined;
  readonly url?: string | undefined;
  readonly note?: Text | undefined;
};

/** What the provider calls this kind of offer: MicroCert, micro-degree. */
export type ProviderTerm = {
  readonly name: Text;
  readonly formerly?: Text | undefined;
  readonly since?: When | undefined;
  readonly note?: Text | undefined;
};

const page: z.ZodType<string, Scalar> = scalar(
  (written) => (written === 'none' ? { ok: true, value: 'none' } : parseLink(written)),
  { value: 'link or none', examples: ['https://www.riverbank.example/data-literacy', 'none'] },
);

const partner = byForm<Partner>(
  organisation.transform((who): Partner => ({ organisation: who })),
  block({
    organisation: field(organisation, {
      doc: 'Id of a provider file, or a name.',
      example: 'hillside-college',
      required: true,
    }),
    role: field(oneOf(partnerRoles, rules['partner-role']).optional(), { doc: 'What it does.', example: 'deliverer' }),
    url: field(link.optional(), { doc: 'Its page about the offer.' }),
    note: field(text.optional(), { doc: 'An aside.' }),
  }),
);

const providerTerm = byForm<ProviderTerm>(
  text.transform((name): ProviderTerm => ({ name })),
  block({
    name: field(text, { doc: 'The word that the provider uses.', example: 'micro-degree', required: true }),
    formerly: field(text.optional(), { doc: 'The word it used before.', example: 'micro-credential' }),
    since: field(when.optional(), { doc: 'Since when it uses the present word.', example: '2025' }),
    note: field(text.optional(), { doc: 'An aside.' }),
  }),
);

/** Keys of identity. `url` is `none` where somebody looked for a page and there is none. */
export const identityShape = {
  title: field(text, {
    doc: 'The title as the provider writes it.',
    example: 'Spreadsheet skills for work',
    required: true,
    mapsTo: 'ELM dc:title · CTDL, schema.org, Open Badges, OOAPI name',
  }),
  provider: field(oneOrMany(id), {
    doc: 'Who offers it, and awards it unless awardedBy says otherwise: names of files in content/providers.',
    example: 'riverbank-university',
    required: true,
    mapsTo:
      'ELM providedBy, awardingBody · CTDL ownedBy, offeredBy · schema.org provider · Open Badges creator · OOAPI organization',
  }),
  awardedBy: field(optionalList(organisation), {
    doc: 'Who awards the certificate, where that is not the provider: an outside examination board, for instance.',
    example: 'Chamber of Commerce',
    mapsTo: 'ELM awardingBody · CTDL ownedBy · Open Badges creator',
  }),
  unit: field(text.optional(), {
    doc: 'Faculty, institute or centre.',
    example: 'School of Business',
    mapsTo: 'ELM additionalNote · CTDL department',
  }),
  partners: field(optionalList(partner), {
    doc: 'Who else takes part, and how.',
    example: 'hillside-college',
    mapsTo: 'CTDL offeredBy (deliverer, host, platform)',
  }),
  code: field(code.optional(), {
    doc: 'The provider’s own code for it.',
    example: 'SP-100',
    mapsTo:
      'ELM identifier · QualityLink uniqueCourseId · CTDL codedNotation · schema.org courseCode · Open Badges humanCode · OOAPI primaryCode',
  }),
  identifiers: field(identifiers, {
    doc: 'Numbers that others gave it.',
    mapsTo: 'CTDL ctid · ELM identifier · Open Badges otherIdentifier · OOAPI otherCodes',
  }),
  url: field(page.optional(), {
    doc: 'Its page at the provider; none where you looked and there is none.',
    example: 'https://www.riverbank.example/spreadsheets',
    mapsTo: 'ELM homepage · CTDL subjectWebpage · schema.org url · OOAPI link',
  }),
  summary: field(text.optional(), {
    doc: 'One or two sentences: what people learn.',
    example: 'Clean up a table, calculate with it and show the result in a chart.',
    mapsTo: 'ELM dc:description · CTDL, schema.org, Open Badges, OOAPI description',
  }),
  otherTitles: field(otherTitles, {
    doc: 'Former, short and other titles.',
    mapsTo: 'ELM altLabel · CTDL, schema.org alternateName · OOAPI abbreviation (short)',
  }),
  providerTerm: field(providerTerm.optional(), {
    doc: 'What the provider calls this kind of offer.',
    example: 'micro-degree',
    mapsTo: 'ELM category',
  }),
  variants: field(optionalList(id), {
    doc: 'Offers that are the same for another audience, language or place.',
    example: 'riverbank-university/spreadsheet-skills-evening',
  }),
  formerIds: field(optionalList(id), {
    doc: 'Earlier addresses; they lead here.',
    example: 'riverbank-university/tables',
    mapsTo: 'CTDL sameAs',
  }),
  image: field(image.optional(), { doc: 'A picture and its description.', mapsTo: 'ELM bannerImage · CTDL image' }),
  links: field(links, { doc: 'Pages to read further.', mapsTo: 'ELM supplementaryDocument · OOAPI resources' }),
  support: field(optionalList(text), {
    doc: 'Help that learners get.',
    example: 'Tutor by e-mail',
    mapsTo: 'ELM additionalNote · CTDL hasSupportService',
  }),
  contact: field(contact.optional(), {
    doc: 'Whom to ask; the provider’s contact, if absent.',
    example: 'courses@riverbank.example',
    mapsTo: 'ELM contactPoint · CTDL targetContactPoint',
  }),
};

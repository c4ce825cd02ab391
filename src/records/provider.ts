import { z } from 'zod';
import { type Concept, defineConcept, type Values } from '../concepts/concept.ts';
import { identity } from '../concepts/identity.ts';
import { lifeCycle } from '../concepts/life-cycle.ts';
import { statusRules } from '../concepts/life-cycle-rules.ts';
import { provenance } from '../concepts/provenance.ts';
import { qualityAssurance } from '../concepts/quality-assurance.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { code, country, figure, id } from '../values/fields.ts';
import { field, oneOf } from '../values/form.ts';
import { identifierRules } from '../values/given-identifiers.ts';
import { logoFile } from '../values/image.ts';
import { optionalList } from '../values/optional-list.ts';
import { reservedAddresses } from '../values/reserved-addresses.ts';
import { text } from '../values/text.ts';
import { providerTypes } from '../vocabularies/provider-types.ts';
import { sectors } from '../vocabularies/sectors.ts';
import { partOfConcept } from './part-of-concept.ts';
import { providerIdentifiers } from './provider-identifiers.ts';
import { providerRules as rules } from './provider-rules.ts';
import { providerStatus } from './provider-status.ts';
import { terms } from './provider-terms.ts';
import type { RecordDefinition, ValuesOf } from './record.ts';

const ownShape = {
  name: field(text, {
    doc: 'The name by which people know it.',
    example: 'Riverbank University',
    required: true,
    mapsTo: 'ELM legalName (if there is none), altLabel · CTDL, schema.org, Open Badges, OOAPI name',
  }),
  legalName: field(text.optional(), {
    doc: 'Its name in law.',
    example: 'Riverbank Ülikool',
    mapsTo: 'ELM, schema.org legalName',
  }),
  shortName: field(text.optional(), { doc: 'Its short name.', example: 'RU', mapsTo: 'OOAPI shortName' }),
  otherNames: field(optionalList(text), {
    doc: 'Other names, one or more.',
    mapsTo: 'ELM altLabel · CTDL, schema.org alternateName',
  }),
  type: field(oneOf(providerTypes, rules.type).optional(), {
    doc: 'What kind of organisation it is.',
    example: 'university',
    mapsTo:
      'QualityLink HigherEducationInstitution · CTDL agentType · schema.org CollegeOrUniversity · OOAPI organisationType',
  }),
  sector: field(oneOf(sectors, rules.sector).optional(), {
    doc: 'Who owns it.',
    example: 'public',
    mapsTo: 'CTDL agentSectorType (needed there)',
  }),
  country: field(optionalList(country), {
    doc: 'Its country or countries: those of the issuer of the certificate.',
    example: 'EE',
    mapsTo: 'ELM location.address.countryCode · CTDL addressCountry',
  }),
  region: field(code.optional(), { doc: 'Region: a code of ISO 3166-2, or words.', example: 'EE-79' }),
  city: field(text.optional(), { doc: 'Town or city.', example: 'Tartu' }),
  logo: field(logoFile.optional(), {
    doc: 'Name of its logo in content/media.',
    example: 'riverbank.svg',
    mapsTo: 'ELM logo · Open Badges image',
  }),
  partOf: field(id.optional(), {
    doc: 'The provider that it is a part of, by id.',
    example: 'united-nations-university',
    mapsTo: 'ELM subOrganizationOf · CTDL parentOrganization · Open Badges parentOrg · OOAPI parent',
  }),
  memberOf: field(optionalList(id), {
    doc: 'Alliances that it is a member of, by id.',
    example: 'northern-rivers-alliance',
    mapsTo: 'ELM groupMemberOf · QualityLink isMemberOf',
  }),
  identifiers: field(providerIdentifiers, {
    doc: 'Numbers that registers gave it.',
    mapsTo: 'ELM identifier, vatIdentifier, registration · CTDL ctid',
  }),
  terms: field(terms, {
    doc: 'What its terms mean in dates: the term, and its first and last day.',
    example: 'autumn semester: 09-01 to 01-31',
  }),
  hoursPerCredit: field(figure.optional(), {
    doc: 'Hours that it counts for one ECTS credit, in all its offers that say nothing else.',
    example: '26',
  }),
  status: field(providerStatus.optional(), {
    doc: 'closed, or superseded with its successor; published if absent.',
    mapsTo: 'CTDL lifeCycleStatusType',
  }),
};

const organisation = defineConcept({
  key: 'provider',
  shape: ownShape,
  rules: [...Object.values(rules), ...Object.values(identifierRules), ...Object.values(statusRules)],
  check: ({ country: countries }: Values<typeof ownShape>, context): Finding[] => {
    if (countries.length > 0 || context.broken('country')) return [];
    return [{ rule: rules['country-missing'], at: ['country'], message: 'The country is not stated.' }];
  },
  rows: () => [],
});

const shared = {
  identity: partOfConcept(identity, ['url', 'summary', 'links', 'contact']),
  qualityAssurance: partOfConcept(qualityAssurance, ['qualityAssurance']),
  provenance: partOfConcept(provenance, ['textLanguage', 'sources', 'conflicts']),
  lifeCycle: partOfConcept(lifeCycle, ['lastChecked', 'reviewBy', 'history']),
};

/** An organisation that offers or awards micro-credentials, or takes part in them. */
export const providerDefinition = {
  kind: 'provider',
  shape: {
    ...ownShape,
    ...shared.identity.shape,
    ...shared.qualityAssurance.shape,
    ...shared.provenance.shape,
    ...shared.lifeCycle.shape,
  },
  concepts: [organisation, ...Object.values(shared)] as unknown as readonly Concept[],
  rules: [],
} satisfies RecordDefinition;

/** A provider as written. */
export type ProviderValues = ValuesOf<typeof providerDefinition>;

/** Schema of a whole provider, for JSON Schema and tests. */
export const providerSchema = z.strictObject(providerDefinition.shape);

/**
 * @param id name of the provider's file
 * @returns broken `provider/id-reserved` where addresses below `/offers/` would collide
 */
export function checkProviderId(id: string): Finding[] {
  if (!reservedAddresses.includes(id)) return [];
  const message = `A provider cannot be called “${id}”: /offers/${id}/ is a list of the catalogue.`;
  return [
    {
      rule: rules['id-reserved'],
      at: [],
      message,
      help: `Rename the file, for instance to ${id}-academy.yaml, and change provider in its offers.`,
    },
  ];
}

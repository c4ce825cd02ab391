import { euUri } from './eu-code-lists.ts';
import { sources } from './sources.ts';
import { type IdOf, vocabulary } from './vocabulary.ts';

/** What an outside body did (frontmatter 4.9). */
export const qualityAssuranceKinds = vocabulary('kind of quality assurance', sources.prospectus, {
  accreditation: ['Accreditation', 'A quality agency has checked it and says officially that it meets its standards.'],
  approval: ['Approval', 'An authority has allowed it to be offered.'],
  registration: ['Registration', 'It is entered in an official register.'],
  review: ['Review', 'Experts from outside have looked at it and written a report.'],
  equivalence: [
    'Comparison of the level',
    'An outside body has said what level or credit it is comparable to; that is not an approval.',
  ],
  label: ['Quality label', 'It may carry a quality label that an organisation gives.'],
  licence: ['Licence', 'The provider has an official licence to offer it.'],
  pilot: ['Pilot', 'It takes part in a national or European trial with its own quality rules.'],
});

/** What was looked at (frontmatter 4.9). */
export const qualityAssuranceScopes = vocabulary('scope of quality assurance', sources.prospectus, {
  institution: ['The whole institution', 'The provider as a whole was checked, not this offer by itself.'],
  programme: ['A larger programme', 'A larger programme was checked, of which this offer is a part.'],
  'micro-credential': ['This micro-credential', 'This offer itself was checked.'],
});

export type QualityAssuranceKind = IdOf<typeof qualityAssuranceKinds>;
export type QualityAssuranceScope = IdOf<typeof qualityAssuranceScopes>;

/**
 * The EU accreditation type that a kind and scope amount to.
 * @returns null where the EU list has none: for registration, a comparison of levels and a pilot
 */
export function accreditationTypeUri(kind: QualityAssuranceKind, scope: QualityAssuranceScope): string | null {
  const whole = scope === 'institution';
  switch (kind) {
    case 'licence':
      return euUri('accreditation', whole ? '003293d2ce' : 'e57dddfcf3');
    case 'accreditation':
    case 'approval':
    case 'review':
    case 'label':
      return euUri('accreditation', whole ? 'bb4618238e' : '820101cba6');
    case 'registration':
    case 'equivalence':
    case 'pilot':
      return null;
    default:
      return kind satisfies never;
  }
}

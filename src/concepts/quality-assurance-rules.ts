import { defineRules } from '../diagnostics/rule.ts';

const recommendation = 'Council Recommendation of 16 June 2022, Annex I (type of quality assurance)';

/** Rules on quality assurance. */
export const qualityAssuranceRules = defineRules('quality-assurance', {
  missing: {
    severity: 'warning',
    title: 'It is not said who checks the quality',
    why: 'Employers and offices abroad trust a certificate when they know who checks the quality behind it. The European standard asks for it of every micro-credential.',
    remedy:
      'Write internal, external or both: once in the provider’s file with coversOffers: yes, or in the offer. If nobody knows, leave it out.',
    example: {
      wrong: 'title: Data literacy',
      right: 'qualityAssurance:\n  internal: The faculty board approves every offer and reviews it every second year.',
    },
    source: recommendation,
  },
  'agency-missing': {
    severity: 'error',
    title: 'An external check names neither an agency nor a standard',
    why: 'A check by nobody, against nothing, is a claim that readers cannot follow up.',
    remedy: 'Add the agency that checked, or the standard that was checked against.',
    example: {
      wrong: 'qualityAssurance:\n  external:\n    kind: accreditation',
      right: 'qualityAssurance:\n  external:\n    agency: Riverland Quality Agency\n    kind: accreditation',
    },
    source: recommendation,
  },
  kind: {
    severity: 'error',
    title: 'The kind of external check is not known',
    why: 'An accreditation, a registration and a comparison of levels mean very different things to those who recognise certificates.',
    remedy: 'Write accreditation, approval, registration, review, equivalence, label, licence or pilot.',
    example: {
      wrong: 'qualityAssurance:\n  external:\n    agency: NZQA\n    kind: accredited',
      right: 'qualityAssurance:\n  external:\n    agency: NZQA\n    kind: accreditation',
    },
  },
  scope: {
    severity: 'error',
    title: 'It is not known what an external check looked at',
    why: 'An accredited university does not mean that this very offer was checked. Readers must be able to tell the two apart.',
    remedy: 'Write institution, programme or micro-credential.',
    example: {
      wrong: 'qualityAssurance:\n  external:\n    agency: NZQA\n    scope: course',
      right: 'qualityAssurance:\n  external:\n    agency: NZQA\n    scope: micro-credential',
    },
  },
  expired: {
    severity: 'warning',
    title: 'An external check has run out',
    why: 'Readers would rely on an accreditation that no longer holds.',
    remedy: 'Enter the new period, or take the entry out.',
    example: {
      wrong: 'qualityAssurance:\n  external:\n    agency: Riverland Quality Agency\n    until: 2024-06',
      right: 'qualityAssurance:\n  external:\n    agency: Riverland Quality Agency\n    until: 2031-06',
    },
  },
  'review-order': {
    severity: 'error',
    title: 'The next review lies before the last one',
    why: 'One of the two dates is wrong.',
    remedy: 'Correct lastReview or nextReview.',
    example: {
      wrong: 'qualityAssurance:\n  internal: Faculty board\n  lastReview: 2026-05\n  nextReview: 2025-05',
      right: 'qualityAssurance:\n  internal: Faculty board\n  lastReview: 2026-05\n  nextReview: 2028-05',
    },
  },
  'review-overdue': {
    severity: 'warning',
    title: 'The next review is overdue',
    why: 'A review that was announced and is not reported makes readers doubt the rest.',
    remedy: 'Move the date to lastReview if the review took place, and enter the next one.',
    example: {
      wrong: 'qualityAssurance:\n  internal: Faculty board\n  nextReview: 2024-05',
      right: 'qualityAssurance:\n  internal: Faculty board\n  lastReview: 2024-05\n  nextReview: 2028-05',
    },
  },
});

import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** Sets of rules that a catalogue can answer to (`profiles` in `catalogue.yaml`); the rules themselves stand elsewhere. */
export const ruleProfiles = vocabulary('rule profile', sources.prospectus, {
  'eu-2022': {
    label: 'European standard elements (2022)',
    explanation: 'Every mandatory element of the European standard is stated, or does not apply for a stated reason.',
    source: sources.annexI,
  },
  microbol: {
    label: 'MICROBOL framework',
    explanation: 'A micro-credential has 1 to 59 ECTS credits; most have 1 to 15.',
    source: sources.microbol,
  },
  mce: {
    label: 'Size by the MCE project',
    explanation: 'A micro-credential has 1.5 to 45 ECTS credits.',
    source: `Project Modularisation of Continuing Education and Professionalisation by Micro-credentials (MCE), quoted in ${sources.georgia}, introduction`,
  },
  cmf: {
    label: 'Common Micro-credential Framework',
    explanation: 'It is at EQF level 6 to 8, or 5 where that is possible, and takes 100 to 150 hours.',
    source: sources.cmf,
  },
  'es-rd822': {
    label: 'Spain, Royal Decree 822/2021',
    explanation: 'It has at most 15 ECTS credits and is at EQF level 6 or 7.',
    source: `Real Decreto 822/2021, quoted in ${sources.edu4sdgs}, sections 2.5.3 and 7`,
  },
  'ge-2023': {
    label: 'Georgia, proposal of 2023',
    explanation: 'It has 1 to 30 ECTS credits and asks for complete general education.',
    source: `${sources.georgia}, chapters 10 and 11`,
  },
  nz: {
    label: 'New Zealand',
    explanation:
      'It has at most 40 credits, a level from 1 to 10, an assessment, a stated need, a review date, and costs at most 60 NZD a credit.',
    source: `${sources.acqf}, section 4; ${sources.georgia}, section 8.1`,
  },
  'au-2021': {
    label: 'Australia, National Microcredentials Framework (2021)',
    explanation:
      'It takes at least one hour, is smaller than an AQF award, and is assessed: being present is not enough.',
    source: `Australian National Microcredentials Framework (2021), quoted in ${sources.acqf}, section 1.2`,
  },
  'ee-ut': {
    label: 'University of Tartu',
    explanation: 'It has 12 to 30 ECTS credits and takes one or two semesters.',
    source: `${sources.georgia}, section 8.4`,
  },
  'ee-tlu': {
    label: 'Tallinn University',
    explanation: 'It has 6 to 30 ECTS credits and takes one to three semesters.',
    source: `${sources.georgia}, section 8.4`,
  },
  lv: {
    label: 'Latvia, usual practice',
    explanation: 'It usually has 1 to 8 ECTS credits.',
    source: `${sources.edu4sdgs}, section 7`,
  },
});

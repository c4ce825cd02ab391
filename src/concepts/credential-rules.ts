import { defineRules } from '../diagnostics/rule.ts';

/** Rules on the certificate. */
export const credentialRules = defineRules('credential', {
  missing: {
    severity: 'advice',
    title: 'It is not said what certificate the learner gets',
    why: 'Learners want to know what they can show afterwards, in what form, and how others can check it.',
    remedy: 'Write the name of the certificate, or a block with its name and format.',
    example: {
      wrong: 'title: Data literacy',
      right: 'credential:\n  name: Micro-credential in data literacy\n  format: pdf',
    },
    source: 'Council Recommendation of 16 June 2022, Annex II (portable, recognition)',
  },
  format: {
    severity: 'error',
    title: 'The format of the certificate is not known',
    why: 'Readers filter and compare by the format; some formats can be checked by software, others cannot.',
    remedy: 'Write paper, pdf, digital, european-digital-credential, open-badge or verifiable-credential.',
    example: { wrong: 'credential:\n  format: Edubadge', right: 'credential:\n  name: Edubadge\n  format: open-badge' },
  },
});

import { defineRules } from '../diagnostics/rule.ts';

const recommendation = 'Council Recommendation of 16 June 2022, Annex I (learning outcomes)';

export const learningOutcomesRules = defineRules('learning-outcomes', {
  missing: {
    severity: 'warning',
    title: 'The learning outcomes are not stated',
    why: 'What people can do afterwards is the heart of a micro-credential. Employers and offices that recognise certificates read it first.',
    remedy:
      'Write what the learner can do afterwards, one sentence for each. If the provider does not say, leave it out.',
    example: {
      wrong: 'topics: Charts',
      right: 'learningOutcomes:\n  - Choose and read a chart that fits the question',
    },
    source: recommendation,
  },
  kind: {
    severity: 'error',
    title: 'The kind of the learning outcome is not known',
    why: 'European exports sort outcomes into three kinds; another word would be lost there.',
    remedy: 'Write knowledge, skill or responsibility-and-autonomy, or leave kind out.',
    example: {
      wrong: 'learningOutcomes:\n  - text: Lead a team through a project\n    kind: competence',
      right: 'learningOutcomes:\n  - text: Lead a team through a project\n    kind: responsibility-and-autonomy',
    },
    source: 'Council Recommendation of 22 May 2017 on the European Qualifications Framework, Annex II',
  },
  'no-action': {
    severity: 'warning',
    title: 'The learning outcome names nothing that others can see',
    why: 'Nobody can see that a person “understands” or “is aware of” something, so it can be neither assessed nor compared.',
    remedy: 'Begin with what the learner does: explain, choose, calculate, plan, build.',
    example: {
      wrong: 'learningOutcomes:\n  - Understand charts',
      right: 'learningOutcomes:\n  - Choose and read a chart that fits the question',
    },
    source: 'Cedefop, Defining, writing and applying learning outcomes (2017)',
  },
});

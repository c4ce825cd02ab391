import { defineRules } from '../diagnostics/rule.ts';

export const applyRules = defineRules('apply', {
  each: {
    severity: 'error',
    title: 'What one enrols in is not known',
    why: 'People must know whether they sign up for the whole or for each part by itself.',
    remedy: 'Write offer, part or run.',
    example: { wrong: 'apply:\n  each: course', right: 'apply:\n  each: part' },
  },
});

import { defineRules } from '../diagnostics/rule.ts';

export const deliveryRules = defineRules('delivery', {
  missing: {
    severity: 'warning',
    title: 'The form of participation is not stated',
    why: 'Whether one must travel decides for many people whether they can take part. The European standard asks for it.',
    remedy: 'Add delivery.mode: online, on-site, blended, hybrid, workplace or distance.',
    example: { wrong: 'delivery:\n  language: en', right: 'delivery:\n  mode: online\n  language: en' },
    source: 'Council Recommendation of 16 June 2022, Annex I (form of participation in the learning activity)',
  },
  pace: {
    severity: 'error',
    title: 'The pace is not known',
    why: 'It tells learners whether they can go at their own speed.',
    remedy: 'Write one or more of scheduled, self-paced, agreed-with-tutor.',
    example: { wrong: 'delivery:\n  pace: flexible', right: 'delivery:\n  pace: self-paced' },
  },
  intensity: {
    severity: 'error',
    title: 'The intensity is not known',
    why: 'It tells learners whether it fits beside a job.',
    remedy: 'Write one or more of full-time, part-time, part-time-intensive.',
    example: { wrong: 'delivery:\n  intensity: parttime', right: 'delivery:\n  intensity: part-time' },
    source: 'European Learning Model 3.1, learning schedule',
  },
  days: {
    severity: 'error',
    title: 'A day of the week is not known',
    why: 'Learners plan their week by it.',
    remedy: 'Write one or more of mon, tue, wed, thu, fri, sat, sun.',
    example: { wrong: 'delivery:\n  days: Tuesdays', right: 'delivery:\n  days: tue' },
  },
  'language-missing': {
    severity: 'advice',
    title: 'The language of the teaching is not stated',
    why: 'Learners filter by language, and the language of the page need not be that of the course.',
    remedy: 'Add delivery.language, such as en.',
    example: { wrong: 'delivery: online', right: 'delivery:\n  mode: online\n  language: en' },
  },
  'place-missing': {
    severity: 'advice',
    title: 'It is on site, but the place is not stated',
    why: 'People must know how far they have to travel.',
    remedy: 'Add delivery.place, such as Tallinn, EE.',
    example: { wrong: 'delivery:\n  mode: on-site', right: 'delivery:\n  mode: on-site\n  place: Tallinn, EE' },
  },
  'offered-reversed': {
    severity: 'error',
    title: 'The offer ends before it begins',
    why: 'By these dates nobody could ever take it.',
    remedy: 'Correct offeredFrom or offeredUntil.',
    example: {
      wrong: 'delivery:\n  offeredFrom: 2027-09\n  offeredUntil: 2026-09',
      right: 'delivery:\n  offeredFrom: 2026-09\n  offeredUntil: 2027-09',
    },
  },
});

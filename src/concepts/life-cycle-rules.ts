import { defineRules } from '../diagnostics/rule.ts';

export const statusRules = defineRules('status', {
  unknown: {
    severity: 'error',
    title: 'The status is not known',
    why: 'The status says whether the offer can be taken. With another word nobody can tell.',
    remedy: 'Write draft, published, unconfirmed, suspended, closed or superseded.',
    example: { wrong: 'status: active', right: 'status: published' },
  },
  'successor-missing': {
    severity: 'error',
    title: 'It is replaced, but not by what',
    why: 'People who look for it need to know what has taken its place.',
    remedy: 'Add successor: the id of what replaces it. If nothing does, write closed.',
    example: {
      wrong: 'status: superseded',
      right: 'status:\n  is: superseded\n  successor: riverbank-university/data-literacy-for-managers',
    },
    source: 'CTDL: ceterms:supersededBy',
  },
  'successor-unexpected': {
    severity: 'error',
    title: 'A successor stands with something that is still on offer',
    why: 'Readers could not tell whether they should take this one or the other.',
    remedy: 'Write superseded or closed, or take successor out.',
    example: {
      wrong: 'status:\n  is: published\n  successor: riverbank-university/data-literacy-for-managers',
      right: 'status:\n  is: superseded\n  successor: riverbank-university/data-literacy-for-managers',
    },
  },
  'successor-cycle': {
    severity: 'error',
    title: 'Records replace each other in a circle',
    why: 'Readers would be sent round and never arrive at something that they can take.',
    remedy: 'Take successor out of the newest one and give it the status that it has.',
    example: {
      wrong: '# a.mdx\nstatus: { is: superseded, successor: x/b }\n# b.mdx\nstatus: { is: superseded, successor: x/a }',
      right: '# b.mdx\nstatus: published',
    },
  },
});

export const lastCheckedRules = defineRules('last-checked', {
  'in-the-future': {
    severity: 'error',
    title: 'The last check lies in the future',
    why: 'Nobody can have checked it on that day; readers would trust facts that nobody looked at.',
    remedy: 'Write the day on which somebody compared the file with reality.',
    example: { wrong: 'lastChecked: 2126-11-02', right: 'lastChecked: 2026-11-02' },
  },
  stale: {
    severity: 'warning',
    title: 'Nobody has checked this for a long time',
    why: 'Prices, dates and conditions change. Readers plan by what stands here.',
    remedy: 'Compare the file with the provider’s page, correct it, and write today as the day.',
    example: { wrong: 'lastChecked: 2023-03-01', right: 'lastChecked: 2026-11-02' },
  },
});

export const reviewByRules = defineRules('review-by', {
  overdue: {
    severity: 'warning',
    title: 'The review is overdue',
    why: 'Somebody promised to look at this again by that date, and readers are told so.',
    remedy: 'Review the file, then write the next date.',
    example: { wrong: 'reviewBy: 2025-01', right: 'reviewBy: 2027-11' },
  },
});

export const historyRules = defineRules('history', {
  'version-order': {
    severity: 'error',
    title: 'The versions are not in order',
    why: 'Readers with an older certificate look up which version it was; for that each number must stand once and later numbers must be later.',
    remedy: 'Let version be the highest number, list each version once, and check the dates.',
    example: {
      wrong: 'history:\n  version: 1\n  changes:\n    - version: 2\n      date: 2026-10-20\n      what: New dates.',
      right: 'history:\n  version: 2\n  changes:\n    - version: 2\n      date: 2026-10-20\n      what: New dates.',
    },
  },
});

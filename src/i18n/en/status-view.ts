/** What a status means for the reader of a page: banners and tags. */
export const statusView = {
  unconfirmed: {
    heading: 'Nobody has confirmed that this can be taken now',
    offer:
      'The facts below were published earlier by others; each has its source. Ask the provider before you plan with them.',
    pathway: 'The rules below were published earlier by others. Ask the provider before you plan with them.',
  },
  suspended: {
    heading: 'Paused: you cannot apply now',
    line: 'The provider does not offer it for now. It may come back.',
  },
  closed: {
    heading: 'Closed: you can no longer apply',
    line: 'The provider does not offer it any more. A certificate that was awarded stays what it is.',
    until: 'People who are enrolled may finish until',
  },
  superseded: {
    heading: 'Replaced by another offer',
    pathwayHeading: 'Replaced by another pathway',
    providerHeading: 'This organisation has become part of another',
    line: 'It is no longer offered in this form. Look at:',
  },
  draft: {
    heading: 'Draft',
    line: 'Only you see this page: drafts are not part of the published catalogue.',
  },
  closedProvider: {
    heading: 'This organisation is closed',
    line: 'It offers nothing any more. What it awarded stays what it is.',
  },
  since: 'Since',
  reason: 'Reason:',
  instead: 'Instead, look at:',
  tags: {
    draft: 'Draft',
    unconfirmed: 'Not confirmed',
    suspended: 'Paused',
    closed: 'Closed',
    superseded: 'Replaced',
    open: 'Open',
    'waiting-list': 'Waiting list',
    full: 'Full',
    cancelled: 'Cancelled',
    planned: 'Planned',
    past: 'Over',
    anyTime: 'Start at any time',
    byRequest: 'On request of a group',
    opens: (day: string) => `Opens ${day}`,
    noDates: 'No dates now',
  },
} as const;

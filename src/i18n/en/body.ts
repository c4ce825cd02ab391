import type { BodyWords } from '../body-words.ts';

/** Words that the components of contributed texts add. */
export const body = {
  language: 'en',
  callout: { note: 'Note', caution: 'Take care', tip: 'Tip' },
  video: 'Video',
  transcript: 'Transcript',
  contact: 'Contact',
  email: 'Email',
  phone: 'Phone',
  website: 'Website',
  notes: 'Notes',
  backToText: (note: number, use: number) =>
    use === 1 ? `Back to note ${note} in the text` : `Back to note ${note} in the text, mention ${use}`,
  taskDone: 'Done',
  taskOpen: 'Not done',
  table: (columns: string) => (columns === '' ? 'Table' : `Table: ${columns}`),
} as const satisfies BodyWords;

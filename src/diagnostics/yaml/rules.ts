import { defineRules } from '../rule.ts';

const form = 'form';

/** Rules on the form of YAML: nothing else of a file can be judged where they are broken. */
export const yamlRules = defineRules('yaml', {
  syntax: {
    scope: form,
    severity: 'error',
    title: 'The block of keys cannot be read',
    why: 'A sign is missing or stands in the wrong place, so nobody can tell which text belongs to which key.',
    remedy:
      'Look at the marked line and the one above it: a key, a colon, a space, then the value; entries of one list or block start in the same column.',
    example: { wrong: 'title: "Data literacy\nstatus: draft', right: 'title: "Data literacy"\nstatus: draft' },
    source: 'YAML 1.2.2',
  },
  tab: {
    scope: form,
    severity: 'error',
    title: 'A tab stands where spaces must stand',
    why: 'YAML shows what belongs together by spaces at the start of the line. A tab has no fixed width, so it is not allowed there.',
    remedy: 'Replace the tab with two spaces for each step.',
    example: { wrong: 'workload:\n\tlearnerHours: 60', right: 'workload:\n  learnerHours: 60' },
    source: 'YAML 1.2.2, section 6.1',
  },
  'key-twice': {
    scope: form,
    severity: 'error',
    title: 'A key stands twice',
    why: 'Only one of the two values could be shown, and nobody could tell which.',
    remedy: 'Keep one of them, or make one entry with a list.',
    example: { wrong: 'level: EQF 5\nlevel: EQF 6', right: 'level: EQF 6' },
  },
  anchor: {
    scope: form,
    severity: 'error',
    title: 'A value is named with & or repeated with *',
    why: 'Anchors and aliases hide what a file says, and can make a small file huge.',
    remedy: 'Write the value out each time. A text that begins with & or * goes in quotes.',
    example: { wrong: 'summary: &s A short text\nlearningOutcomes: *s', right: 'summary: A short text' },
  },
  tag: {
    scope: form,
    severity: 'error',
    title: 'A value carries a YAML tag (!)',
    why: 'Every value is read as plain text, so a tag would promise something that does not happen.',
    remedy: 'Take the tag away. A text that begins with an exclamation mark goes in quotes.',
    example: { wrong: 'code: !!str 0311', right: 'code: 0311' },
  },
  'no-frontmatter': {
    scope: form,
    severity: 'error',
    title: 'The file does not begin with a block of keys',
    why: 'All facts stand between two lines of three hyphens at the top of the file. Without them nothing is known.',
    remedy: 'Begin the file with a line ---, write the keys, and close them with another line ---.',
    example: { wrong: 'title: Data literacy', right: '---\ntitle: Data literacy\n---' },
  },
  'control-character': {
    scope: form,
    severity: 'error',
    title: 'A text holds a character that cannot be shown, or that turns its direction around',
    why: 'Such characters come in by copying from other programs, or as \\u… in quotes. Half a character stops other programs; a sign of direction makes a price or a name read as another one than it is.',
    remedy: 'Delete the character, and type the text again by hand.',
    example: { wrong: 'title: "Data \\u202Ecytil"', right: 'title: Data literacy' },
    source: 'Unicode Standard Annex 9; CVE-2021-42574',
  },
  'colon-in-text': {
    scope: form,
    severity: 'error',
    title: 'A text holds a colon and is not in quotes',
    why: 'A colon followed by a space begins a new value, so the text falls apart.',
    remedy: 'Put the whole text in "quotes".',
    example: { wrong: 'title: Online Teaching: Creating Courses', right: 'title: "Online Teaching: Creating Courses"' },
  },
  'text-cut-by-comment': {
    scope: form,
    severity: 'warning',
    title: 'A text is cut off by #',
    why: 'Everything after a space and # is a note to yourself and is not published.',
    remedy: 'Put the whole text in "quotes" if the # belongs to it; otherwise write a space after the #.',
    example: { wrong: 'title: Programming in C #1', right: 'title: "Programming in C #1"' },
  },
});

/** Rules on the file as bytes. */
export const fileRules = defineRules('file', {
  'not-utf-8': {
    scope: form,
    severity: 'error',
    title: 'The file is not saved as UTF-8',
    why: 'Letters such as ä, õ or ç would be shown wrongly, or not at all.',
    remedy: 'Save the file again with the encoding UTF-8.',
    example: { wrong: 'title: K�rperpflege', right: 'title: Körperpflege' },
  },
  'too-large': {
    scope: form,
    severity: 'error',
    title: 'The file is too large',
    why: 'An offer is a page or two of text. A file of this size is something else, or a mistake.',
    remedy: 'Keep the file under 512 kB; move long documents to a page of their own and link to it.',
    example: { wrong: '(a file of 2 MB)', right: '(a file of 4 kB)' },
  },
  'control-character': {
    scope: form,
    severity: 'error',
    title: 'The file holds a character that cannot be shown',
    why: 'Such characters come in by copying from other programs. They break pages and data.',
    remedy: 'Delete the marked character and type the text again by hand.',
    example: { wrong: 'title: Data\u0000 literacy', right: 'title: Data literacy' },
  },
  name: {
    scope: form,
    severity: 'error',
    title: 'The name of the file or folder cannot become an address',
    why: 'The place of a file is the permanent address of its page.',
    remedy: 'Use small letters a to z, digits and single hyphens: data-literacy.mdx.',
    example: {
      wrong: 'offers/Riverbank University/Data Literacy.mdx',
      right: 'offers/riverbank-university/data-literacy.mdx',
    },
  },
  'record-twice': {
    scope: form,
    severity: 'error',
    title: 'Two files describe the same record',
    why: 'Both would stand at the same address; only one of them can be shown.',
    remedy: 'Keep one of the files, or give one of them another name.',
    example: { wrong: 'offers/x/bees.mdx and offers/x/bees.yaml', right: 'offers/x/bees.mdx' },
  },
  unexpected: {
    scope: form,
    severity: 'error',
    title: 'A file stands where it is not read',
    why: 'Nothing of it would be published, and nobody would notice.',
    remedy:
      'Offers stand in offers/<provider>/<offer>.mdx, providers in providers/<id>.yaml, pathways in pathways/<id>.mdx. Begin the name with _ to keep a file aside.',
    example: { wrong: 'offers/data-literacy.mdx', right: 'offers/riverbank-university/data-literacy.mdx' },
  },
});

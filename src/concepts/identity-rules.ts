import { defineRules } from '../diagnostics/rule.ts';
import { identifierRules } from '../values/given-identifiers.ts';
import { imageRules } from '../values/image.ts';
import { otherTitleRules } from '../values/other-titles.ts';

/** Letters below which CTDL and Open Badges take no description. */
export const SHORTEST_SUMMARY = 15;

/** Characters above which a summary no longer fits on a card. */
export const LONGEST_SUMMARY = 300;

export const identityRules = defineRules('identity', {
  'code-twice': {
    severity: 'error',
    title: 'Two offers of one provider have the same code',
    why: 'The code is part of the permanent name of an offer. With one code for two offers, certificates and links cannot say which one is meant.',
    remedy: 'Give each offer its own code, or join the two files if they describe the same offer.',
    example: { wrong: 'code: DL-101   # also in another offer', right: 'code: DL-102' },
  },
  'code-missing': {
    severity: 'advice',
    title: 'The offer has no code',
    why: 'A code lets the offer be found again when its title changes, and European exports build its permanent name from it.',
    remedy: 'Add the code that the provider itself uses. Do not invent one.',
    example: { wrong: 'title: Data literacy', right: 'title: Data literacy\ncode: DL-101' },
  },
  'url-missing': {
    severity: 'warning',
    title: 'There is no link to the provider’s own page',
    why: 'Readers cannot check what stands here against the source, and cannot go on to the provider.',
    remedy: 'Add url: the page about this offer on the provider’s site. If you looked and there is none, write none.',
    example: {
      wrong: 'title: Data literacy',
      right: 'title: Data literacy\nurl: https://www.riverbank.example/data-literacy',
    },
  },
  'summary-missing': {
    severity: 'warning',
    title: 'The summary is missing or too short',
    why: 'Lists and search results show the summary. Open Badges and the Credential Registry refuse an offer without at least 15 letters of it.',
    remedy: 'Say in one or two sentences what people learn.',
    example: {
      wrong: 'summary: Data',
      right: 'summary: Learn to read, question and explain data in your own work.',
    },
    source: 'CTDL minimum data: description of at least 15 characters',
  },
  'summary-too-long': {
    severity: 'warning',
    title: 'The summary is too long',
    why: 'Cards, lists and search results show one or two sentences; the rest is cut off.',
    remedy: 'Keep it to 300 characters and move the rest below the keys.',
    example: {
      wrong: 'summary: (half a page)',
      right: 'summary: Learn to read, question and explain data in your own work.',
    },
  },
  'former-id-taken': {
    severity: 'error',
    title: 'An earlier address belongs to another page',
    why: 'The earlier address leads readers on to this page; it cannot do so while another page stands there.',
    remedy: 'Take the line out, or rename the other file.',
    example: {
      wrong: 'formerIds: riverbank-university/spreadsheet-skills   # this offer exists',
      right: 'formerIds: riverbank-university/tables',
    },
  },
  'former-id-collides': {
    severity: 'error',
    title: 'An earlier address cannot lead to this page',
    why: 'An address leads to one place. This one is claimed by a second file, or the catalogue itself has a list there, such as all offers of one level.',
    remedy: 'Keep the line in one file only. If the address begins with the name of a list, take it out.',
    example: { wrong: 'formerIds: level/6', right: 'formerIds: riverbank-university/data' },
  },
  'partner-role': {
    severity: 'error',
    title: 'The role of the partner is not known',
    why: 'Some partners teach or test, others only pay or praise. Readers and exports tell them apart by the role.',
    remedy: 'Write deliverer, host, platform, assessor, co-developer, funder, endorser or other.',
    example: {
      wrong: 'partners:\n  - organisation: hillside-college\n    role: teacher',
      right: 'partners:\n  - organisation: hillside-college\n    role: deliverer',
    },
  },
});

/** Rules on organisations that are named by id; the linker finds what breaks them. */
export const providerReferenceRules = defineRules('provider', {
  unknown: {
    severity: 'error',
    title: 'There is no such provider',
    why: 'The name, country and quality assurance of an organisation stand in its own file. Without it the page shows none of them.',
    remedy: 'Correct the id, add a file in content/providers, or write the name in words with a capital letter.',
    example: { wrong: 'provider: riverbank-univeristy', right: 'provider: riverbank-university' },
  },
});

/** Rules on offers and pathways that are named by id; the linker finds what breaks them. */
export const referenceRules = defineRules('reference', {
  'offer-unknown': {
    severity: 'error',
    title: 'There is no such offer',
    why: 'The page would lead its readers to nothing.',
    remedy: 'Write the id of an offer: its folder and file name below content/offers, without .mdx.',
    example: { wrong: 'variants: spreadsheet-skills', right: 'variants: riverbank-university/spreadsheet-skills' },
  },
  'pathway-unknown': {
    severity: 'error',
    title: 'There is no such pathway',
    why: 'The page would lead its readers to nothing.',
    remedy: 'Write the id of a pathway: its file name below content/pathways, without .mdx.',
    example: {
      wrong: 'prerequisites:\n  - pathway: Certificate in Management',
      right: 'prerequisites:\n  - pathway: certificate-in-evidence-based-management',
    },
  },
  draft: {
    severity: 'warning',
    title: 'A public page refers to a draft',
    why: 'Drafts are not published, so the reference is left out for readers.',
    remedy: 'Publish the draft, or take the reference out until then.',
    example: {
      wrong: 'variants: riverbank-university/unfinished   # status: draft',
      right: 'variants: riverbank-university/spreadsheet-skills',
    },
  },
});

/** All rules that the keys of identity can break. */
export const rulesOfIdentity = [
  ...Object.values(identityRules),
  ...Object.values(identifierRules),
  ...Object.values(otherTitleRules),
  ...Object.values(imageRules),
  ...Object.values(providerReferenceRules),
  ...Object.values(referenceRules),
];

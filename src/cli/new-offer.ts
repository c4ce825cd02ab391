/** What is known of a new offer, as YAML that can be read; empty where nobody knows. */
export type OfferAnswers = {
  readonly title: string;
  readonly provider: string;
  readonly outcomes: readonly string[];
  readonly learnerHours: string;
  readonly credits: string;
  readonly mode: string;
  readonly fees: string;
  /** For answers that cannot be read: what to write instead, by key. */
  readonly hints: Readonly<Partial<Record<'workload' | 'mode' | 'fees', string>>>;
};

/** An offer of which nothing is known. */
export const NO_ANSWERS: OfferAnswers = {
  title: '',
  provider: '',
  outcomes: [],
  learnerHours: '',
  credits: '',
  mode: '',
  fees: '',
  hints: {},
};

/** A text as YAML on one line, in quotes, so that nothing in it is read as something else. */
export function quote(text: string): string {
  return JSON.stringify(text.replace(/[\s\p{Cc}]+/gu, ' ').trim());
}

/**
 * The file of a new offer: the answers, and every other key that most offers need, empty and with a hint. Without
 * answers it is the template `content/blank-offer.mdx`.
 */
export function offerFile(answers: OfferAnswers): string {
  const { title, provider, outcomes, learnerHours, credits, mode, fees, hints } = answers;
  return `---
# Fill in what you know after each colon. Leave the rest empty:
# the page then says "not stated by the provider". Write none or free only where that is so.
# Text with a colon or a # inside goes in "quotes". Lines that begin with # are notes to you.

${line('title', title === '' ? '' : quote(title))}
${line('provider', provider, 'the name of a file in content/providers/')}
${line('status', 'draft', 'draft, published, unconfirmed, suspended, closed', true)}
${line('code', '')}
${line('url', '', 'the page about it on the provider’s own site')}
${line('summary', '', 'one or two sentences')}

${line('learningOutcomes', '', 'after it, the learner is able to …')}
${outcomes.length === 0 ? '  -' : outcomes.map((one) => `  - ${quote(one)}`).join('\n')}
${line('workload', '', hints.workload)}
${line('  learnerHours', learnerHours, 'all hours of the learner: classes, own study, exams')}
${line('  credits', credits, '6 ECTS')}
${line('level', '', 'EQF 6')}
${line('prerequisites', '', 'none, or a sentence, or a list')}
${line('audience', '')}

delivery:
${line('  mode', mode, hints.mode ?? 'online, on-site, blended, hybrid, workplace, distance')}
${line('  language', '', 'en')}
${line('  place', '', 'Tallinn, EE')}
${line('  duration', '', '6 weeks')}
runs:
${line('  - start', '', '2027-02-01, or 2027-02, or spring 2027, or rolling, or by-request')}
${line('    end', '')}
${line('    applyBy', '')}
${line('apply', '', 'the page where people enrol')}
${line('fees', fees, hints.fees ?? '450 EUR, or free')}

${line('assessment', '', 'project, written-exam, portfolio …')}
${line('qualityAssurance', '', 'leave empty where the provider’s file says it for all offers')}
${line('credential', '', 'Digital certificate')}
${line('stackability', '', 'stand-alone, stackable, not-stackable')}
${line('subject', '', 'ISCED-F code such as 0311, or words')}
${line('lastChecked', '', 'the day on which you compared this with reality: 2026-11-02')}
${line('sources', '', 'only where somebody else than the provider writes this file')}
---

${answers === NO_ANSWERS ? 'Anything else that a learner should know.\n' : ''}`;
}

/** The file of a provider of which only the name is known. */
export function providerFile(name: string): string {
  return `${line('name', quote(name))}
${line('type', '', 'university, college, employer …')}
${line('country', '', 'EE')}
${line('url', '')}
`;
}

/** Where the hints begin. */
const HINT_COLUMN = 22;

/** A key with its value; the hint stands where there is no value, or always. */
function line(key: string, value: string, hint?: string, always = false): string {
  const start = value === '' ? `${key}:` : `${key}: ${value}`;
  return hint === undefined || (value !== '' && !always) ? start : `${start.padEnd(HINT_COLUMN - 1)} # ${hint}`;
}

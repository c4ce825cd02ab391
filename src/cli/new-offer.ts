/** The answers of a new offer; empty where nobody knows. */
export type NewOffer = { title: string; provider: string; outcomes: string; workload: string; mode: string; fees: string };

/** A text as YAML: in quotes, where it would otherwise be read as something else. */
function quote(text: string): string {
  return JSON.stringify(text.replace(/\s+/g, ' ').trim());
}

/** The file of a new offer: the answers, and the other keys empty with a hint each. */
export function offerFile(answers: NewOffer, provider: string): string {
  const outcomes = answers.outcomes
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return `---
# Fill in what you know after each colon. What stays empty is shown as "not stated by the provider".
# Write none or free only where that is so. Lines that begin with # are notes to you.

title: ${quote(answers.title)}
provider: ${provider}
status: draft         # draft, published, suspended, closed
code:
url:                  # the page about it on your own site
summary:              # one or two sentences

learningOutcomes:     # afterwards, the learner is able to …
${outcomes.length > 0 ? outcomes.map((one) => `  - ${quote(one)}`).join('\n') : '  -'}
workload: ${answers.workload.trim()}
level:                # EQF 6
prerequisites:        # none, or a sentence, or a list
audience:

delivery:
  mode: ${answers.mode.trim()}
  language:           # en
  place:              # Tallinn, EE
  duration:           # 6 weeks
runs:
  - start:            # 2027-02-01, or 2027-02, or spring 2027, or rolling
    end:
    applyBy:
apply:                # the page where people enrol
fees: ${answers.fees.trim()}

assessment:           # project, written-exam, portfolio …
qualityAssurance:     # leave empty where the provider's file says it for all offers
credential:           # Digital certificate
stackability:         # stand-alone, stackable, not-stackable
subject:              # ISCED-F code such as 0311, or words
lastChecked:
---

`;
}

/** The file of a provider of which only the name is known. */
export function providerFile(name: string): string {
  return `name: ${quote(name)}
type:                 # university, college, employer …
country:              # EE
url:
`;
}

import type { Cell, Line } from '../concepts/row.ts';
import type { Words } from '../i18n/words.ts';
import { eValuateCriteria } from '../vocabularies/e-valuate.ts';
import { type Principle, principles } from '../vocabularies/principles.ts';
import { sources } from '../vocabularies/sources.ts';
import { type StandardElementRow, standardElementRows } from '../vocabularies/standard-elements.ts';
import type { HowToReadView, Meaning, Sample } from './types/how-to-read.ts';
import { type ElementState, elementKeys } from './types/strip.ts';

/** What the signs, the squares, the rows of a comparison and the standard behind them mean. */
export function toHowToReadView(words: Words): HowToReadView {
  return {
    signs: signsOf(words),
    worked: workedOf(words),
    strip: elementKeys.map((key): ElementState => ({ key, state: sampleStates[key] ?? 'stated' })),
    elements: elementsOf(words),
    elementsSource: sources.annexI,
    criteria: eValuateCriteria.terms.map(({ label, explanation }) => ({ label, explain: [explanation] })),
    page: words.howToRead.page.steps.map(([label, explain]) => ({ label, explain: [explain] })),
    verdicts: verdictsOf(words),
    principles: principles.terms.map(({ id, label, explanation }) => ({
      label,
      explain: [`${explanation} `, { text: whereOf(id, words), quiet: true }],
    })),
    principlesSource: sources.annexII,
  };
}

/** What the words of the example say: the level in part, and two facts not stated. */
const sampleStates: Readonly<Partial<Record<ElementState['key'], ElementState['state']>>> = {
  level: 'partly',
  assessment: 'not-stated',
  qualityAssurance: 'not-stated',
};

function stated(...line: Line): Cell {
  return { state: 'stated', content: [{ kind: 'line', line }] };
}

function signsOf({ howToRead: { signs } }: Words): Sample[] {
  const at: Line = [{ text: signs.elsewhere.example, href: signs.elsewhere.href }];
  return [
    { ...signs.stated, cell: stated(signs.stated.example) },
    { ...signs.nothing, cell: stated(signs.nothing.example) },
    { ...signs.exempt, cell: { state: 'not-applicable', reason: [signs.exempt.example] } },
    { ...signs.absent, cell: { state: 'not-stated' } },
    { ...signs.elsewhere, cell: { state: 'elsewhere', at } },
  ];
}

function workedOf({ howToRead: { worked } }: Words): Sample[] {
  return [
    {
      label: worked.label,
      cell: stated(worked.stated),
      derived: [{ kind: 'worked', value: [worked.value], rule: [worked.rule] }],
      explain: worked.explain,
    },
    {
      label: worked.refusedLabel,
      cell: stated(worked.refusedStated),
      derived: [{ kind: 'refused', what: [worked.refused], why: [worked.why] }],
      explain: worked.refusedExplain,
    },
    { label: worked.byDates, cell: stated(worked.byDatesExample), explain: worked.byDatesExplain },
  ];
}

/** The nine by the words of the squares, which stand in the order of the standard. */
function elementsOf({ howToRead: { strip }, elements }: Words): Meaning[] {
  const note = ({ belongsTo, requirement }: StandardElementRow): { note?: string } => {
    if (belongsTo === 'award') return { note: strip.certificate };
    if (requirement === 'optional') return { note: strip.optional };
    return requirement === 'catalogue' ? { note: strip.own } : {};
  };
  const rank = (row: StandardElementRow): number =>
    [undefined, strip.certificate, strip.optional, strip.own].indexOf(note(row).note as never);
  return standardElementRows
    .toSorted((a, b) => rank(a) - rank(b))
    .map((row, index): Meaning => {
      const key = elementKeys[index];
      const label = key === undefined ? row.label : elements[key];
      const aside = label === row.label ? note(row) : { note: strip.fieldTerm(row.label.toLowerCase()) };
      return { label, ...aside, explain: [row.explanation] };
    });
}

function verdictsOf({ howToRead, comparisonPage }: Words): Meaning[] {
  const said = howToRead.comparison.verdicts;
  const names = comparisonPage.verdicts;
  return [
    { label: names.differs, explain: [said.differs] },
    { label: names.same, explain: [said.same] },
    { label: names['same-where-stated'], explain: [said['same-where-stated']] },
    { label: names['only-one'](howToRead.comparison.onlyLetter), explain: [said.only] },
    { label: names.none, explain: [said.none] },
  ];
}

/** Where an offer tells about a principle. */
function whereOf(principle: Principle, words: Words): string {
  const { lookAt, squares, guidance } = words.howToRead.principles;
  const sections: Readonly<Record<Exclude<Principle, 'transparency' | 'guidance'>, string>> = {
    quality: words.qualityAssurance.title,
    relevance: words.subject.title,
    'valid-assessment': words.assessment.title,
    'learning-pathways': words.stackability.title,
    recognition: words.offerPage.recognition,
    portability: words.credential.title,
    'learner-centred': words.qualityAssurance.title,
    authenticity: words.credential.title,
  };
  if (principle === 'transparency') return squares;
  return principle === 'guidance' ? guidance : lookAt(sections[principle]);
}

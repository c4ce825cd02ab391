import type { Offer } from '../catalogue/catalogue.ts';
import type { Cell, Line, Row } from '../concepts/row.ts';
import { termLabel } from '../i18n/term.ts';
import { stated } from '../values/fact.ts';
import { formatNumber } from '../values/format.ts';
import { type EValuateCriterion, eValuateCriteria } from '../vocabularies/e-valuate.ts';
import { countAnswered } from './answered.ts';
import { toElements } from './elements.ts';
import type { SiteContext } from './site-context.ts';
import type { RecognitionView } from './types/offer.ts';
import type { ElementState, StateOfElement } from './types/strip.ts';

/** What the standard elements mean for recognition, and what each of the seven criteria is told. No score. */
export function toRecognition(
  offer: Offer,
  rows: ReadonlyMap<string, readonly Row[]>,
  context: SiteContext,
): RecognitionView {
  const facts = context.factsOf(offer.id);
  const elements = toElements(facts.completeness);
  const cells = new Map([...rows.values()].flat().map(({ key, cell }) => [key, cell]));
  return {
    verdict: verdict(elements, facts.route.route === 'lisbon-convention', context),
    elements,
    guideHref: `${context.to.howToRead}#elements`,
    criteria: facts.criteria.map(({ criterion, state }): Row => {
      const { explanation } = eValuateCriteria.get(criterion);
      const given = criterionCell(criterion, offer, cells, context);
      const cell: Cell = state === 'not-stated' && given.state === 'stated' ? { state: 'not-stated' } : given;
      return {
        key: `criterion.${criterion}`,
        label: termLabel(eValuateCriteria, criterion),
        cell,
        explain: [explanation],
      };
    }),
  };
}

function verdict(elements: readonly ElementState[], complete: boolean, { words }: SiteContext): Line {
  const said = words.offerView.recognition;
  if (complete) return [{ text: said.all, strong: true }, said.allRest];
  const named = (state: StateOfElement): string =>
    elements
      .filter((element) => element.state === state)
      .map(({ key }) => words.elements[key].toLowerCase())
      .join(', ');
  const [missing, partly] = [named('not-stated'), named('partly')];
  return [
    { text: said.some(countAnswered(elements), elements.length), strong: true },
    ...(missing === '' ? [] : [said.missing(missing)]),
    ...(partly === '' ? [] : [said.partly(partly)]),
    said.someRest,
  ];
}

/** Rows that tell a criterion, the first stated one first. */
const told: Readonly<Record<EValuateCriterion, readonly string[]>> = {
  quality: ['quality-assurance.external', 'quality-assurance.internal'],
  verification: ['credential.verification'],
  level: ['level.level'],
  'learning-outcomes': [],
  workload: ['workload.learnerHours', 'workload.credits'],
  testing: ['assessment.methods'],
  identification: ['assessment.supervision'],
};

function criterionCell(
  criterion: EValuateCriterion,
  offer: Offer,
  cells: ReadonlyMap<string, Cell>,
  context: SiteContext,
): Cell {
  const count = stated(offer.learningOutcomes)?.length ?? 0;
  if (criterion === 'learning-outcomes' && count > 0) {
    const line = [context.words.offerView.recognition.outcomes(formatNumber(count, context), count === 1)];
    return { state: 'stated', content: [{ kind: 'line', line }] };
  }
  const found = told[criterion].flatMap((key) => cells.get(key) ?? []);
  return found.find(({ state }) => state === 'stated') ?? found[0] ?? { state: 'not-stated' };
}

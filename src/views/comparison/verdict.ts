import type { Words } from '../../i18n/words.ts';
import type { ComparedCell, Verdict } from '../types/comparison.ts';

/**
 * Whether the offers differ in a row. Silence is no answer, and so never "the same": a row in which one offer is silent
 * is told apart from one in which all say the same. Figures are compared where every answer has one.
 */
export function verdictOf(cells: readonly ComparedCell[], words: Pick<Words, 'comparisonPage'>): Verdict {
  const { letters, verdicts: said } = words.comparisonPage;
  const answers = cells.flatMap((one, index) => (isAnswer(one) ? [{ one, index }] : []));
  const [only] = answers;
  if (only === undefined) return { kind: 'none', label: said.none };
  if (answers.length === 1 && cells.length > 1)
    return { kind: 'only-one', label: said['only-one'](letters[only.index] ?? '') };
  const isSaidAlike = countOf(answers.map(({ one }) => textOf(one))) === 1;
  const figures = answers.flatMap(({ one }) => one.figure ?? []);
  const isAlike = figures.length === answers.length && countOf(figures) === 1;
  if (!isSaidAlike && !isAlike) return { kind: 'differs', label: said.differs };
  if (answers.length < cells.length) return { kind: 'same-where-stated', label: said['same-where-stated'] };
  return isSaidAlike ? { kind: 'same', label: said.same } : { kind: 'equivalent', label: said.equivalent };
}

function isAnswer({ cell, derived }: ComparedCell): boolean {
  if (cell.state === 'not-applicable' || (cell.state === 'stated' && cell.content.length > 0)) return true;
  return (derived ?? []).some(({ kind }) => kind === 'worked');
}

function textOf({ cell, derived, later, elements }: ComparedCell): string {
  return JSON.stringify([cell.state === 'stated' ? cell.content : cell, derived ?? [], later ?? [], elements ?? []]);
}

function countOf(texts: readonly string[]): number {
  return new Set(texts).size;
}

import type { Cell } from '../../concepts/row.ts';
import type { EntryFact } from '../types/entry.ts';

/** A fact of a card as a cell: its aside is a quiet line below. */
export function factCell(fact: EntryFact): Cell {
  switch (fact.state) {
    case 'stated':
    case 'worked': {
      const aside =
        fact.note === undefined ? [] : [{ kind: 'line', line: [{ text: fact.note, quiet: true }] } as const];
      return { state: 'stated', content: [{ kind: 'line', line: [fact.text] }, ...aside] };
    }
    case 'not-applicable':
      return { state: 'not-applicable', reason: [fact.reason] };
    case 'elsewhere':
    case 'not-stated':
      return { state: 'not-stated' };
    default:
      return fact satisfies never;
  }
}

import type { Offer } from '../../catalogue/catalogue.ts';
import type { Run } from '../../concepts/runs.ts';
import { runsRows } from '../../concepts/runs-rows.ts';
import { inLanguage } from '../../values/text.ts';
import type { SiteContext } from '../../views/site-context.ts';
import { cellSentence, joined, labelled, type Sentence } from '../row-words.ts';

/** A run in words, as its row on the page: `Starts: 1 Feb 2027`, `Status: Open` …; what is not stated is left out. */
export function runSentences(run: Run | null, context: SiteContext): readonly Sentence[] {
  if (run === null) return [];
  const [dates] = runsRows({ state: 'stated', value: [run], from: 'offer' }, context.row, new Map());
  const table = dates?.cell.state === 'stated' ? dates.cell.content[0] : undefined;
  if (table?.kind !== 'table') return [];
  const [row] = table.rows;
  const { notStated } = context.words.runs;
  return table.head.flatMap((label, index) => {
    const cell = row?.[index] ?? [];
    const [first] = cell;
    if (typeof first === 'object' && first.text === notStated && first.quiet) return [];
    const said = cellSentence({ state: 'stated', content: [{ kind: 'line', line: cell }] }, context);
    return labelled(label, said) ?? [];
  });
}

/** Where and how one enrols. */
export function admission(offer: Offer, run: Run | null, { words, language }: SiteContext): Sentence | null {
  const { procedure, url } = offer.apply ?? {};
  const page = run?.url ?? url;
  const said = procedure === undefined ? null : inLanguage(procedure, language);
  return joined([
    ...(said === null ? [] : [{ text: said.text, language: said.language }]),
    ...(page === undefined ? [] : [{ text: `${words.apply.url}: ${page}`, language }]),
  ]);
}

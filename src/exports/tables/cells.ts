import type { Offer } from '../../catalogue/catalogue.ts';
import type { SiteContext } from '../../views/site-context.ts';
import type { ExportContext } from '../format.ts';
import type { Value } from './column.ts';
import { offerColumns, offerRow } from './offer-columns.ts';
import { runColumns, runRowsOf } from './run-columns.ts';

/** What an offer says in the tables: its own row, and one for each of its runs. */
export type Cells = { readonly offer: readonly Value[]; readonly runs: readonly (readonly Value[])[] };

type Tables = {
  readonly offers: ReturnType<typeof offerColumns>;
  readonly runs: ReturnType<typeof runColumns>;
  readonly cellsOf: (offer: Offer) => Cells;
};

const made = new WeakMap<SiteContext, { readonly origin: string; readonly tables: Tables }>();

/** The columns of both tables, and what an offer says in them: made once for CSV and workbook. */
export function tablesOf(context: ExportContext): Tables {
  const known = made.get(context.site);
  if (known?.origin === context.origin) return known.tables;
  const [offers, runs] = [offerColumns(context), runColumns(context)];
  let last: { readonly offer: Offer; readonly cells: Cells } | undefined;
  const cellsOf = (offer: Offer): Cells => {
    if (last?.offer === offer) return last.cells;
    const row = offerRow(offer, context);
    const cells = {
      offer: offers.map(({ of }) => of(row)),
      runs: [...runRowsOf(offer, context)].map((run) => runs.map(({ of }) => of(run))),
    };
    last = { offer, cells };
    return cells;
  };
  const tables = { offers, runs, cellsOf };
  made.set(context.site, { origin: context.origin, tables });
  return tables;
}

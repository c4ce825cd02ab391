import { rowOn } from '../../views/table-cells.ts';
import { ROWS_A_FILE } from '../../views/types/search.ts';
import { type TableCell, type TableColumn, type TableRow, tableColumns } from '../../views/types/table.ts';
import { today } from '../dates/visitor-day.ts';
import { toCsv } from './csv.ts';
import { fetchJson } from './facts.ts';

/** An offer of a list by its number in the search, and whether it fits what was asked. */
export type Listed = { readonly offer: number; readonly fits: 'yes' | 'may' | 'currency' };

type Row = Readonly<Record<TableColumn, TableCell>> & { readonly fits: Listed['fits'] };

const formats = { csv: 'text/csv', json: 'application/json' } as const;

export type DownloadFormat = keyof typeof formats;

/**
 * Hands a list to the visitor as a file.
 * @throws where the rows cannot be loaded
 */
export async function downloadList(format: DownloadFormat, listed: readonly Listed[], folder: string): Promise<void> {
  const day = today();
  const rows = await rowsOf(listed, folder, day);
  const text =
    format === 'csv'
      ? toCsv(
          [...tableColumns, 'fits'],
          rows.map((row) => [...tableColumns.map((name) => row[name]), row.fits]),
        )
      : `${JSON.stringify({ list: location.href, day, columns: await fetchJson(`${folder}columns.json`), offers: rows }, null, 2)}\n`;
  save(new Blob([text], { type: `${formats[format]};charset=utf-8` }), `offers-${day}.${format}`);
}

async function rowsOf(listed: readonly Listed[], folder: string, day: string): Promise<readonly Row[]> {
  const numbers = [...new Set(listed.map(({ offer }) => Math.floor(offer / ROWS_A_FILE)))];
  const files = new Map(
    await Promise.all(
      numbers.map(
        async (number) => [number, await fetchJson<readonly TableRow[]>(`${folder}rows/${number}.json`)] as const,
      ),
    ),
  );
  return listed.flatMap(({ offer, fits }): Row[] => {
    const row = files.get(Math.floor(offer / ROWS_A_FILE))?.[offer % ROWS_A_FILE];
    return row ? [{ ...rowOn(row, day, location.origin), fits }] : [];
  });
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // A browser may begin to read it a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

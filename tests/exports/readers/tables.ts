import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import type { Reader, Told } from '../reader.ts';
import type { ExportedFile } from '../validator.ts';

type Row = Readonly<Record<string, string>>;

const day = /^\d{4}-\d{2}-\d{2}$/;

function toldBy(offers: readonly Row[], runs: readonly Row[]): ReadonlyMap<string, Told> {
  return new Map(
    offers.map((row) => {
      const own = runs.filter(
        ({ offer_id: id, state_today: state = '' }) => id === row['id'] && !/past|cancelled/.test(state),
      );
      const hours = row['learner_hours'] ?? '';
      const ects = (row['credits'] ?? '').split('\n').flatMap((one) => /^([\d.]+) ECTS$/.exec(one)?.[1] ?? [])[0];
      const isAwarded = (row['levels'] ?? '').split('\n').some((one) => / /.test(one) && !one.endsWith('(equivalent)'));
      const isPlaced = isAwarded && row['eqf'] !== '' && row['eqf_rule'] !== 'compared';
      const isOne = row['cost'] === 'total' && row['cost_min'] === row['cost_max'];
      const told: Told = {
        title: row['title'] ?? '',
        ...(/^[\d.]+$/.test(hours) ? { hours: Number(hours) } : {}),
        ...(ects === undefined ? {} : { ects: Number(ects) }),
        ...(isPlaced ? { eqf: Number(row['eqf']) } : {}),
        fees: isOne ? [`${row['cost_currency']} ${Number(row['cost_min'])}`] : [],
        providers: (row['provider_names'] ?? '').split('\n'),
        starts: own.flatMap(({ start = '' }) => (day.test(start) ? [start] : [])),
        deadlines: own.flatMap(({ apply_by: dates = '' }) =>
          dates.split('\n').flatMap((one) => (day.test(one.slice(0, 10)) ? [one.slice(0, 10)] : [])),
        ),
      };
      return [row['page'] ?? '', told];
    }),
  );
}

function csvRows(file: ExportedFile | undefined): Row[] {
  return parse(file?.text ?? '', { columns: true, bom: true });
}

function sheetRows(rows: readonly (readonly unknown[])[] | undefined): Row[] {
  const [head = [], ...cells] = rows ?? [];
  return cells.map((row) =>
    Object.fromEntries(head.map((key, place) => [String(key), row[place] === null ? '' : String(row[place])])),
  );
}

const says = ['title', 'hours', 'ects', 'eqf', 'fees', 'providers', 'starts', 'deadlines'] as const;
/** The tables say what everyone pays; and a cost with an approximate figure as its two ends. */
const partly = ['fees'] as const;

export const readers: readonly Reader[] = [
  {
    name: 'CSV',
    says,
    partly,
    read: (files) => toldBy(csvRows(files.get('data/offers.csv')), csvRows(files.get('data/runs.csv'))),
  },
  {
    name: 'XLSX',
    says,
    partly,
    read: async (files) => {
      const book = files.get('data/catalogue.xlsx');
      const sheets = book ? await readXlsxFile(Buffer.from(book.bytes)) : [];
      return toldBy(sheetRows(sheets[0]?.data), sheetRows(sheets[1]?.data));
    },
  },
];

import type { Finding, PlacedFinding } from '../../diagnostics/finding.ts';
import type { Rule } from '../../diagnostics/rule.ts';
import type { RecordKind } from '../../records/record.ts';
import type { Day } from '../../values/day.ts';
import type { CheckedCatalogue } from '../checked-offer.ts';
import type { ParsedFile } from '../parse.ts';
import type { Reference } from '../references.ts';

/** Reports a finding at a key of a record. */
export type Report = (kind: RecordKind, id: string, finding: Finding) => void;

/** What a check may know beside the catalogue. */
export type CatalogueContext = {
  readonly today: Day;
  readonly parsed: readonly ParsedFile[];
  /** Files of `media/`; null: pictures are not looked for. */
  readonly media: ReadonlySet<string> | null;
  /** Every rule that there is. */
  readonly rules: readonly Rule[];
  /** What each offer names, by its id. */
  readonly references: ReadonlyMap<string, readonly Reference[]>;
  /** Reports a finding at a place of a file, below its keys. */
  readonly reportPlaced: (path: string, finding: PlacedFinding) => void;
  /** Records (`<kind> <id>`) whose file is there but cannot be read: nothing is concluded from their absence. */
  readonly unreadable: ReadonlySet<string>;
};

/** A check that needs more than one record. Pure: it reads the catalogue and reports. */
export type CatalogueCheck = (catalogue: CheckedCatalogue, report: Report, context: CatalogueContext) => void;

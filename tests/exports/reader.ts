import type { ExportContext } from '../../src/exports/format.ts';
import type { ExportedFile } from './validator.ts';

/** What a file says of an offer, as a stranger reads it. A key that is absent: the file does not say. */
export type Told = {
  /** In any of its languages. */
  readonly title?: string;
  /** Learner hours, where the file gives one number. */
  readonly hours?: number;
  /** ECTS credits that are awarded, where the file gives one number. */
  readonly ects?: number;
  /** EQF level as a number. */
  readonly eqf?: number;
  /** Amounts with their currency, `EUR 480`: what anybody pays in all. */
  readonly fees?: readonly string[];
  /** Names or permanent addresses of those who offer it. */
  readonly providers?: readonly string[];
  /** First days of runs that are known to the day. */
  readonly starts?: readonly string[];
  /** Last days to apply for everybody that are known to the day. */
  readonly deadlines?: readonly string[];
};

/**
 * Reads files of one format back, with nothing of the code that wrote them. Each is a file of its own in `readers/` with
 * `export const reader: Reader` (or `readers`, a list), and is found there by itself.
 */
export type Reader = {
  /** As a failure names it: `ELM, Turtle`. */
  readonly name: string;
  /** Keys that the format can say: each must be said of at least one offer. */
  readonly says: readonly (keyof Told)[];
  /** Keys of which the format tells a part only, such as the fee for everyone: it may be silent on them. */
  readonly partly?: readonly (keyof Told)[];
  /**
   * What the files of a site say, by the permanent address of the offer.
   * @param context for what stands in pages, and for formats that a catalogue must choose; facts are read from files
   */
  readonly read: (
    files: ReadonlyMap<string, ExportedFile>,
    context: ExportContext,
  ) => ReadonlyMap<string, Told> | Promise<ReadonlyMap<string, Told>>;
};

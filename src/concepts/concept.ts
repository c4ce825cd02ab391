import type { z } from 'zod';
import type { Finding } from '../diagnostics/finding.ts';
import type { Rule } from '../diagnostics/rule.ts';
import type { Day } from '../values/day.ts';
import type { Row, RowContext } from './row.ts';

/** What a check of one record may know beyond the record itself. Everything is an argument: no clock, no files. */
export type CheckContext = {
  /** The day of the build, in the catalogue's time zone. */
  readonly today: Day;
  readonly record: 'offer' | 'provider' | 'pathway' | 'comparison' | 'framework' | 'catalogue';
  /** Draft, published, unconfirmed …; undefined for records without a status. */
  readonly status?: string | undefined;
  /** BCP 47 language of the record's words. */
  readonly textLanguage: string;
  /** True where a key could not be read: what follows from its absence is not reported. */
  readonly broken: (key: string) => boolean;
  /** What was checked before this day is stale (the catalogue's `staleAfter`). */
  readonly staleBefore: Day;
  /** Finds a provider by id. */
  readonly hasProvider: (id: string) => boolean;
  /** Audience ids of the catalogue and the built-in ones. */
  readonly hasAudience: (id: string) => boolean;
  /** Hours of one credit: [least, most] of a system by its name, or null where none is known. */
  readonly hoursPerCredit: (system: string) => { readonly min: number; readonly max: number } | null;
};

/** Values of the keys that a concept owns. */
export type Values<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape>>;

/**
 * One concept of a record: the keys it owns, what is checked, and how it is shown. A list of concepts feeds the offer
 * page, comparisons, embeds, the checker and the reference.
 */
export type Concept<Shape extends z.ZodRawShape = z.ZodRawShape> = {
  /** Permanent key, kebab-case; the anchor of its section. */
  readonly key: string;
  /** Top-level keys of the frontmatter that belong to it. */
  readonly shape: Shape;
  /** Every rule that the concept's schema or check can report. */
  readonly rules: readonly Rule[];
  /** Faults that need no other record. Paths start at the frontmatter's root. */
  readonly check: (values: Values<Shape>, context: CheckContext) => Finding[];
  /** What readers see, in order. Every row is there in every state. */
  readonly rows: (values: Values<Shape>, context: RowContext) => Row[];
};

/** Keeps the types of a concept while it is defined. */
export function defineConcept<Shape extends z.ZodRawShape>(concept: Concept<Shape>): Concept<Shape> {
  return concept;
}

import type { frameworkRelations } from './framework-relations.ts';
import type { IdOf } from './vocabulary.ts';

/**
 * How sure a link between a level and the EQF is.
 * - `sourced`: the page named in `source` states it
 * - `label`: the levels are numbered like those of the EQF; not read from a page
 * - `check`: from general knowledge of a report, or a part of a level read as the whole
 * - `derived`: joined through another comparison; `secondary`: quoted by a third party
 * - `missing`: nothing is known
 */
export type LinkConfidence = 'sourced' | 'label' | 'check' | 'derived' | 'secondary' | 'missing';

export type FrameworkRelation = IdOf<typeof frameworkRelations>;

/** How a level may be shown beside the EQF: as a fact, with "≈" and the name of the study, or alone. */
export type Shown = 'fact' | 'approximate' | 'not-converted';

/** One level of a framework. */
export type FrameworkLevel = {
  /** In the framework's own notation, as an editor writes it: `6`, `Entry 3`, `first cycle`. */
  readonly level: string;
  /** With the name of the framework. */
  readonly label: string;
  /** Address in the EU code list, or null. */
  readonly uri: string | null;
  /** EQF level 1 to 8 that it is linked to or compared with; null: none, or unknown. Only `shown` says what may be said. */
  readonly eqf: number | null;
  readonly confidence: LinkConfidence;
  readonly shown: Shown;
  readonly source: string;
  readonly note?: string;
  /** Other notations of the same level. */
  readonly written: readonly string[];
};

/** A qualifications framework. */
export type Framework = {
  /** As an editor writes it: `EQF`, `NQF-IE`, `RQF`. */
  readonly id: string;
  /** Other names that stand for the same framework: former, national, with the country. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 (or XK); null for frameworks of Europe as a whole. */
  readonly country: string | null;
  /** The part of the country for which it holds, where it is not the whole. */
  readonly area?: string;
  readonly title: string;
  readonly uri: string | null;
  readonly relation: FrameworkRelation;
  /** The study that compared it; only and always where `relation` is `compared`. */
  readonly study?: string;
  /** Where the relation is stated. */
  readonly source: string;
  readonly note?: string;
  /** Lowest first. */
  readonly levels: readonly FrameworkLevel[];
};

type LevelExtra = { readonly source?: string; readonly note?: string; readonly written?: readonly string[] };

/** A framework as it stands in the data file; levels are level, label, EU code or URI, EQF level, confidence, more. */
export type FrameworkRow = Omit<Framework, 'levels' | 'source'> & {
  readonly relationSource: string;
  /** Source of the levels that name none of their own. */
  readonly source: string;
  /** Note on the levels that have none of their own. */
  readonly levelNote?: string;
  readonly levels: readonly (readonly [string, string, string | null, number | null, LinkConfidence, LevelExtra?])[];
};

/**
 * What may be said of a level and the EQF: a fact only where the framework is referenced and a page states the link;
 * "≈" where a page states it but the framework is only compared; nothing otherwise. A level outside the EQF
 * (`eqf` null) is never converted.
 */
export function howShown(relation: FrameworkRelation, confidence: LinkConfidence, eqf: number | null): Shown {
  if (eqf === null || confidence !== 'sourced') return 'not-converted';
  switch (relation) {
    case 'referenced':
      return 'fact';
    case 'compared':
      return 'approximate';
    case 'none':
      return 'not-converted';
    default:
      return relation satisfies never;
  }
}

/** Root of the EU code list of national levels. */
const qdr = 'http://data.europa.eu/snb/qdr/';

/** The framework that a row of the data file stands for. */
export function frameworkOf({ relationSource, source, levelNote, levels, ...row }: FrameworkRow): Framework {
  return {
    ...row,
    source: relationSource,
    levels: levels.map(([level, label, uri, eqf, confidence, extra]) => ({
      level,
      label,
      uri: uri === null || uri.startsWith('http') ? uri : `${qdr}${uri}`,
      eqf,
      confidence,
      shown: howShown(row.relation, confidence, eqf),
      source,
      written: [],
      ...(levelNote === undefined ? {} : { note: levelNote }),
      ...extra,
    })),
  };
}

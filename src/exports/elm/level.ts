import type { Offer } from '../../catalogue/catalogue.ts';
import type { Level } from '../../concepts/level-schema.ts';
import { type ComparableLevel, deriveLevel } from '../../facts/comparable-level.ts';
import { type Fact, NOT_STATED, stated } from '../../values/fact.ts';
import type { SiteContext } from '../../views/site-context.ts';
import { eqfLevelOf } from '../../vocabularies/eqf.ts';
import { findFramework, findLevel } from '../../vocabularies/level-frameworks.ts';

/** Levels at which the offer stands, as terms of the EU's lists. */
export type ElmLevels = {
  /** The EQF level: as stated, or by the referencing of the national framework; null where neither tells. */
  readonly eqf: string | null;
  /** National levels that the EU's list knows. */
  readonly national: readonly string[];
  /** Whether these are all that is said of the level. */
  readonly complete: boolean;
};

/**
 * Only levels that are *assigned* count: an equivalence that somebody found is no award at that level, and a study that
 * compares two frameworks links nothing.
 */
export function elmLevels(offer: Pick<Offer, 'level'>, { catalogue }: Pick<SiteContext, 'catalogue'>): ElmLevels {
  const given = stated(offer.level) ?? [];
  const assigned = given.filter((one) => one.kind === 'placed' && one.basis === 'assigned');
  const placed = deriveLevel(factOf(offer.level, assigned), catalogue.lookups);
  const national = assigned.flatMap(nationalUri);
  return {
    eqf: uriOf(placed),
    national: [...new Set(national)],
    complete: given.every((one) => one.kind === 'placed' && one.basis === 'assigned' && isInEuLists(one)),
  };
}

/** A qualification of ELM has one EQF level and at least one national one. */
export function isQualification({ eqf, national }: ElmLevels): boolean {
  return eqf !== null && national.length > 0;
}

function factOf(level: Offer['level'], assigned: readonly Level[]): Fact<readonly Level[]> {
  return level.state === 'stated' && assigned.length > 0 ? { ...level, value: assigned } : NOT_STATED;
}

function uriOf(level: ComparableLevel): string | null {
  if (!level.known || level.value.approximate) return null;
  return eqfLevelOf(level.value.eqf)?.uri ?? null;
}

function nationalUri(level: Level): string[] {
  if (level.kind !== 'placed') return [];
  const framework = findFramework(level.framework);
  if (!framework || framework.country === null) return [];
  const uri = findLevel(framework, level.level)?.uri;
  return uri ? [uri] : [];
}

function isInEuLists(level: Level): boolean {
  return level.kind === 'placed' && (level.framework === 'EQF' || nationalUri(level).length > 0);
}

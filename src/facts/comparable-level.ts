import type { Lookups } from '../catalogue/lookups.ts';
import type { Level } from '../concepts/level.ts';
import type { Fact } from '../values/fact.ts';
import { plainLinkOrWords } from '../values/link-or-words.ts';
import { eqfLevelOf } from '../vocabularies/eqf.ts';
import { findFramework, findLevel } from '../vocabularies/level-frameworks.ts';
import { type Derived, derived, refused } from './derived.ts';

/** An EQF level, or two where a comparison gives a span. `approximate`: only a study compares the framework. */
export type EqfPlace = { readonly eqf: number; readonly approximate: boolean };

export type LevelRule = 'stated' | 'referenced' | 'compared' | 'own-framework';
export type LevelReason = 'not-stated' | 'not-applicable' | 'described-only' | 'not-linked' | 'frameworks-disagree';
/** EQF level that can be put side by side. */
export type ComparableLevel = Derived<EqfPlace, LevelRule, LevelReason>;

/**
 * The EQF level: as stated, else by the national framework's referencing (shown as fact where the referencing is
 * sourced, with "≈" and the study's name where a study only compares), else by the own framework's sourced table.
 * Words without a framework are never placed, and of two EQF levels none is chosen.
 */
export function deriveLevel(level: Fact<readonly Level[]>, lookups: Pick<Lookups, 'scale'>): ComparableLevel {
  if (level.state === 'not-applicable') return refused('not-applicable');
  if (level.state !== 'stated') return refused('not-stated', ['level']);
  const placed = level.value.filter((one) => one.kind === 'placed');
  if (placed.length === 0) return refused('described-only', ['level']);
  const stated = new Set(placed.filter(({ framework }) => framework === 'EQF').map((one) => Number(one.level)));
  if (stated.size > 1) return refused('frameworks-disagree');
  const [eqf] = stated;
  if (eqf !== undefined) return derived({ eqf, approximate: false }, ['level'], 'stated');
  const found = placed.flatMap((one) => placeOf(one, lookups) ?? []);
  const [first] = found;
  if (!first) return refused('not-linked', [], { framework: placed[0]?.framework ?? '' });
  if (found.some(({ eqf: other }) => other !== first.eqf)) return refused('frameworks-disagree');
  return derived({ eqf: first.eqf, approximate: first.rule === 'compared' }, ['level'], first.rule, {
    framework: first.framework,
    level: first.level,
    source: first.source,
  });
}

type Placed = { eqf: number; rule: LevelRule; framework: string; level: string; source: string };

function placeOf(one: { framework: string; level: string }, lookups: Pick<Lookups, 'scale'>): Placed | null {
  const framework = findFramework(one.framework);
  if (framework) {
    const level = findLevel(framework, one.level);
    if (!level || level.eqf === null || level.shown === 'not-converted') return null;
    const rule = level.shown === 'fact' ? 'referenced' : 'compared';
    return {
      eqf: level.eqf,
      rule,
      framework: framework.id,
      level: level.level,
      source: rule === 'compared' ? (framework.study ?? level.source) : level.source,
    };
  }
  const scale = lookups.scale(one.framework);
  const eqf = scale?.eqf?.[one.level];
  if (!scale?.source || !eqf || eqf.min === null || eqf.min !== eqf.max) return null;
  return {
    eqf: eqf.min,
    rule: scale.relation === 'compared' ? 'compared' : 'own-framework',
    framework: scale.name,
    level: one.level,
    source: plainLinkOrWords(scale.source),
  };
}

/** The cycle of higher education (QF-EHEA) that belongs to an EQF level: 5 short, 6 first, 7 second, 8 third. */
export function cycleOf(place: EqfPlace): string | null {
  return eqfLevelOf(place.eqf)?.cycle ?? null;
}

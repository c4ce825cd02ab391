import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Level } from '../../concepts/level.ts';
import type { Subject } from '../../concepts/subject-schema.ts';
import type { OfferFilter } from '../../records/pathway/model.ts';
import { type Fact, stated } from '../../values/fact.ts';
import type { LevelRef } from '../../values/fields.ts';
import { iscedWithin } from '../../vocabularies/isced-f.ts';
import { findFramework, findLevel } from '../../vocabularies/level-frameworks.ts';
import { deriveLevel } from '../comparable-level.ts';

/** Whether something is so; `maybe`: nothing stated tells. */
export type Answer = 'yes' | 'maybe' | 'no';

/** What a filter looks at. */
export type Filtered = {
  /** Ids of those who award it; null: not known. */
  readonly provider: readonly string[] | null;
  readonly subject: Fact<Subject> | null;
  readonly level: Fact<readonly Level[]> | null;
};

/** Whether something fits all given criteria. What is not stated may fit. */
export function fitsFilter(given: Filtered, filter: OfferFilter, lookups: Catalogue['lookups']): Answer {
  const answers = [
    filter.provider.length === 0 ? 'yes' : within(given.provider, (id) => filter.provider.includes(id)),
    filter.field.length === 0
      ? 'yes'
      : within(given.subject && (stated(given.subject)?.field ?? null), (code) =>
          filter.field.some((outer) => iscedWithin(code, outer)),
        ),
    filter.minimumLevel ? atLevel(given.level, filter.minimumLevel, (difference) => difference >= 0, lookups) : 'yes',
    filter.maximumLevel ? atLevel(given.level, filter.maximumLevel, (difference) => difference <= 0, lookups) : 'yes',
  ] as const;
  if (answers.includes('no')) return 'no';
  return answers.includes('maybe') ? 'maybe' : 'yes';
}

function within(all: readonly string[] | null, fits: (one: string) => boolean): Answer {
  if (all === null || all.length === 0) return 'maybe';
  return all.some(fits) ? 'yes' : 'no';
}

/** Levels are compared inside one framework, else by their EQF level; by a study, or not awarded: only perhaps. */
function atLevel(
  level: Filtered['level'],
  bound: LevelRef,
  holds: (difference: number) => boolean,
  lookups: Catalogue['lookups'],
): Answer {
  const placed = ((level && stated(level)) ?? []).filter((one) => one.kind === 'placed');
  const same = placed.find(({ framework }) => framework === bound.framework);
  const [mine, least] = [same && rank(same, lookups), rank(bound, lookups)];
  const answer = (fits: boolean, sure: boolean): Answer => (sure ? (fits ? 'yes' : 'no') : 'maybe');
  if (same && mine !== null && mine !== undefined && least !== null)
    return answer(holds(mine - least), same.basis === 'assigned');
  const eqf = deriveLevel({ state: 'stated', from: 'offer', value: placed }, lookups);
  const asked: Level = { kind: 'placed', basis: 'assigned', ...bound };
  const wanted = deriveLevel({ state: 'stated', from: 'offer', value: [asked] }, lookups);
  if (!eqf.known || !wanted.known) return 'maybe';
  const sure = !eqf.value.approximate && !wanted.value.approximate && placed.every(({ basis }) => basis === 'assigned');
  return answer(holds(eqf.value.eqf - wanted.value.eqf), sure);
}

/** Place of a level in its own framework, lowest first. */
function rank({ framework, level }: LevelRef, lookups: Catalogue['lookups']): number | null {
  const known = findFramework(framework);
  const found = known ? findLevel(known, level) : null;
  const place = known && found ? known.levels.indexOf(found) : (lookups.scale(framework)?.levels.indexOf(level) ?? -1);
  return place < 0 ? null : place;
}

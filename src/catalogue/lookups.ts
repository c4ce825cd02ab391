import type { CreditSystemRecord, FrameworkRecord, LevelScaleRecord } from '../records/framework.ts';
import { type CreditSystem, findCreditSystem } from '../vocabularies/credit-systems.ts';
import { type Framework, findFramework } from '../vocabularies/level-frameworks.ts';

/** Built-in frameworks and those of the catalogue, by the names that offers use. */
export type Lookups = {
  /** Level of a scale of the catalogue, as written: `Dreyfus scale novice`. */
  readonly scaleLevel: (text: string) => { framework: string; level: string } | null;
  readonly scale: (name: string) => LevelScaleRecord | null;
  readonly framework: (id: string) => Framework | null;
  readonly builtInCreditSystem: (name: string) => CreditSystem | null;
  readonly ownCreditSystem: (name: string) => CreditSystemRecord | null;
  /** Canonical name of a credit system, or null. */
  readonly creditSystemName: (name: string) => string | null;
  /** Hours of one credit, or null where no rate is known. */
  readonly hoursPerCredit: (system: string) => { readonly min: number; readonly max: number } | null;
  /** Every name of an own scale or credit system. */
  readonly names: readonly string[];
};

/** Gathers the frameworks of a catalogue. Names are compared without regard to case and spacing. */
export function gatherLookups(records: readonly FrameworkRecord[]): Lookups {
  const plain = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');
  const scales = new Map<string, LevelScaleRecord>();
  const systems = new Map<string, CreditSystemRecord>();
  for (const record of records) {
    if (record.type === 'level-scale') scales.set(plain(record.name), record);
    else systems.set(plain(record.name), record);
  }
  return {
    scaleLevel: (text) => {
      const written = plain(text);
      for (const [name, scale] of scales) {
        if (!written.startsWith(`${name} `)) continue;
        const level = scale.levels.find((one) => plain(one) === written.slice(name.length + 1));
        if (level !== undefined) return { framework: scale.name, level };
      }
      return null;
    },
    scale: (name) => scales.get(plain(name)) ?? null,
    framework: findFramework,
    builtInCreditSystem: findCreditSystem,
    ownCreditSystem: (name) => systems.get(plain(name)) ?? null,
    creditSystemName: (name) => findCreditSystem(name)?.id ?? systems.get(plain(name))?.name ?? null,
    hoursPerCredit: (system) => {
      const builtIn = findCreditSystem(system);
      if (builtIn) return builtIn.hoursPerCredit;
      const own = systems.get(plain(system))?.hoursPerCredit;
      return own && own.min !== null && own.max !== null ? { min: own.min, max: own.max } : null;
    },
    names: records.map(({ name }) => name),
  };
}

import { creditSystemRows } from './credit-system-data.ts';

/** How sure the figures of a credit system are; as in `level-framework.ts`, and `convention`: customary, but no rule. */
export type CreditConfidence = 'sourced' | 'check' | 'convention' | 'missing';

export type HoursRange = { readonly min: number; readonly max: number };

/** A way to count learning. */
export type CreditSystem = {
  /** As an editor writes it after a figure: `ECTS`, `UK credits`. */
  readonly id: string;
  /** Other spellings: singular, longer, former. */
  readonly aliases: readonly string[];
  readonly title: string;
  /** ISO 3166-1 (GB-SCT: ISO 3166-2); null where it serves several countries or none is named. */
  readonly country: string | null;
  /** Hours of learning of one credit. */
  readonly hoursPerCredit: HoursRange | null;
  /** ECTS credits that equal one credit; only `ectsRate` says whether it may be applied. */
  readonly ectsPerCredit: number | null;
  /** Credits of one year of full-time study. */
  readonly fullYear: number | null;
  readonly uri: string | null;
  readonly confidence: CreditConfidence;
  readonly source: string;
  readonly note?: string;
};

/** All credit systems known to every catalogue; a catalogue adds its own in `frameworks/`. */
export const creditSystems: readonly CreditSystem[] = creditSystemRows;

function plain(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}

const byName: ReadonlyMap<string, CreditSystem> = new Map(
  creditSystems.flatMap((system) => [system.id, ...system.aliases].map((name) => [plain(name), system] as const)),
);

/** The credit system of a name in any case and number: `UK credit`, `CATS points`; or null. */
export function findCreditSystem(name: string): CreditSystem | null {
  return byName.get(plain(name)) ?? null;
}

/** ECTS credits that equal one credit of the system, where a page states it; null where there is no rate to apply. */
export function ectsRate(system: CreditSystem): number | null {
  return system.confidence === 'sourced' ? system.ectsPerCredit : null;
}

/** What one ECTS credit is in a country. */
export type NationalEctsHours = {
  readonly country: string;
  readonly hours: HoursRange;
  readonly confidence: CreditConfidence;
  readonly source: string;
  readonly note: string;
};

export const nationalEctsHours: readonly NationalEctsHours[] = [
  {
    country: 'EE',
    hours: { min: 26, max: 26 },
    confidence: 'sourced',
    source:
      'Riigikogu, amendments to the Universities Act, https://www.riigikogu.ee/en/sitting-reviews/the-riigikogu-made-amendments-to-the-universities-act-and-institutions-of-applied-higher-education-act/',
    note: 'One credit is 26 hours of study, 60 credits a year are 1,560 hours.',
  },
  {
    country: 'NL',
    hours: { min: 28, max: 28 },
    confidence: 'sourced',
    source: 'Open Education API, enumeration studyloadUnit',
    note: 'Typically 28 hours.',
  },
  {
    country: 'DE',
    hours: { min: 30, max: 30 },
    confidence: 'check',
    source: 'General knowledge of the rules of the German states',
    note: 'Thirty hours is the most that is allowed, and what is usual.',
  },
  {
    country: 'IE',
    hours: { min: 20, max: 25 },
    confidence: 'check',
    source: 'General knowledge of Irish practice',
    note: 'Often 20 to 25 hours.',
  },
];

/** Hours of one ECTS credit in a country, where a page states them; null otherwise: then 25 to 30 hold (decision 5). */
export function nationalHoursPerEcts(country: string): NationalEctsHours | null {
  return nationalEctsHours.find((row) => row.country === country && row.confidence === 'sourced') ?? null;
}

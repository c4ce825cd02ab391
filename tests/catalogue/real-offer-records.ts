import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An amount as a source gave it. */
export type Fee = {
  amount: number;
  currency: string;
  per?: string;
  count?: number;
  audience?: string;
  condition?: string;
};

/** A record of the collected offers: what a source said, null where it did not say it. */
export type RealOffer = {
  id: string;
  title: string;
  title_exact: boolean;
  provider: string[];
  platform: string | null;
  country: string | string[];
  url: string;
  subject: string;
  outcomes_paraphrase: string | null;
  workload: {
    hours: number | null;
    hours_per_week: number[] | null;
    credits: number | number[] | null;
    credit_system: string | null;
  };
  level: { framework: string | null; level: string | number | null; note: string | null };
  delivery_modes: string[] | null;
  languages: string[] | null;
  duration: { value?: number; unit?: string; text?: string; approximate?: boolean } | null;
  fees: Fee[] | null;
  fee_note: string | null;
  prerequisites: string | null;
  assessment: string | null;
  award: string | null;
  stackability: string | null;
  start_dates: string[] | null;
  start_note: string | null;
  application_deadline: string | null;
  status_in_source: string | null;
  quality_assurance: string | null;
  confidence: string;
  awkward: string[];
  source: { url: string; kind: string; as_of: string | null; also?: string[] };
};

/** Where each record stands in the catalogue. */
export const offerOf: Readonly<Record<string, string>> = {
  'us-mitx-scm': 'mitx/supply-chain-management',
  'au-melbourne-cybersecurity-organisations': 'university-of-melbourne/cybersecurity-in-organisations',
  'uk-ou-online-teaching': 'open-university/online-teaching',
  'uk-ou-cybersecurity-tzfm862': 'open-university/cyber-security',
  'nz-growsafe-basic': 'growsafe/basic',
  'nz-growsafe-standard': 'growsafe/standard',
  'nz-mediaworks-sales': 'mediaworks/sales-capability',
  'nl-unu-governance-policy-evaluation': 'unu-merit/governance-and-policy-evaluation',
  'nl-unu-ai-better-policy': 'unu-merit/ai-research-for-better-policy',
  'nl-uva-scientific-programming-1': 'university-of-amsterdam/scientific-programming-1',
  'nl-uva-scientific-programming-2': 'university-of-amsterdam/scientific-programming-2',
  'nl-utwente-iccs': 'university-of-twente/intercultural-competences',
  'de-luh-artificial-intelligence': 'leibniz-university-hannover/artificial-intelligence',
  'de-luh-machine-learning': 'leibniz-university-hannover/machine-learning',
  'ca-ubc-zero-carbon': 'university-of-british-columbia/zero-carbon-building-solutions',
  'ca-bishops-climate-change': 'bishops-university/climate-change',
  'ca-laurentian-mril': 'laurentian-university/mineral-resources-leadership',
  'be-ugent-cloud-computing': 'ghent-university/cloud-computing',
  'ee-tartu-cloud-native': 'university-of-tartu/cloud-native-application-design',
  'ee-tartu-teamwork': 'university-of-tartu/teamwork-and-leadership',
  'au-acu-unmc510': 'australian-catholic-university/unmc510',
  'au-acu-unmc540': 'australian-catholic-university/unmc540',
};

/** Credit systems of the records, by the names that the catalogue uses. */
export const creditSystems: Readonly<Record<string, string>> = {
  'University of Melbourne credit points (provider FAQ: a quarter of a subject)': 'Melbourne credit points',
  'UK credits (CATS)': 'UK credits',
  'NZQF credits (about 10 notional hours each)': 'NZ credits',
  'ECTS equivalence (not ECTS awarded)': 'ECTS',
  ECTS: 'ECTS',
  'ACU credit points': 'ACU credit points',
};

/** What the records call a form of participation, as the catalogue says it. */
export const deliveryModes: readonly (readonly [RegExp, string])[] = [
  [/^online/, 'online'],
  [/^hybrid/, 'hybrid'],
  [/in-person|field trips/, 'on-site'],
];

/** What the records say of the status, as the catalogue says it. */
export const statusesInSource: readonly (readonly [RegExp, string])[] = [[/suspended|not currently/, 'suspended']];

/**
 * A list of the collected offers, as the reference folder holds it.
 * @returns an empty list where the folder is absent: the tests on it are then skipped, but still gathered
 */
export function readCollected<T>(reference: string, file: 'real-offers.json' | 'awkward-cases.json'): readonly T[] {
  const path = join(reference, 'real-offers', file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
}

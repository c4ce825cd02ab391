import type { Offer } from '../../catalogue/catalogue.ts';
import type { Grading } from '../../concepts/assessment-schema.ts';
import { type OfferFacts, wholeOf } from '../../facts/offer-facts.ts';
import { stated } from '../../values/fact.ts';
import type { Place } from '../../values/place.ts';
import type { Text } from '../../values/text.ts';
import { plainText } from '../../views/plain.ts';
import type { DeliveryMode } from '../../vocabularies/delivery-modes.ts';
import { eqfLevels } from '../../vocabularies/eqf.ts';
import { languageUri } from '../../vocabularies/languages.ts';
import { elmLevels } from '../elm/level.ts';
import { exactly } from '../elm/values.ts';
import type { ExportContext } from '../format.ts';
import type { Sentence } from '../row-words.ts';

export type Json = Readonly<Record<string, unknown>>;

/** The two versions that are in use; their names and codes differ. */
export type Version = 5 | 6;

/** A text in all its languages. */
export function typed(text: Text): Json[] {
  return Object.entries(text)
    .filter(([language]) => language !== 'und')
    .map(([language, value]) => ({ language, value }));
}

/** A sentence of ours. */
export function typedSentence({ language, text }: Sentence): Json[] {
  return [{ language, value: text }];
}

/** ISO 639-2 codes of the languages of teaching, in order. */
export function languageCodes(tags: readonly string[]): string[] {
  return tags.flatMap((tag) => {
    const code = languageUri(tag)?.split('/').at(-1)?.toLowerCase();
    return code !== undefined && /^[a-z]{3}$/.test(code) ? [code] : [];
  });
}

const modes: Readonly<Record<Version, Readonly<Partial<Record<DeliveryMode, readonly string[]>>>>> = {
  5: {
    online: ['online'],
    'on-site': ['on campus'],
    blended: ['online', 'on campus'],
    hybrid: ['hybrid'],
    workplace: ['situated'],
    distance: ['distance-learning'],
  },
  6: {
    online: ['online'],
    'on-site': ['presential'],
    blended: ['blended'],
    hybrid: ['hybrid'],
    workplace: ['work_based'],
  },
};

/** Forms of participation; one that the version has no word for is left out. */
export function modesOf(given: readonly DeliveryMode[], version: Version): string[] {
  return [...new Set(given.flatMap((mode) => modes[version][mode] ?? []))];
}

/** EQF levels of higher education, by the cycle that belongs to them (QF-EHEA). */
const levels: Readonly<Record<Version, Readonly<Record<number, string>>>> = {
  5: { 5: 'associate degree', 6: 'bachelor', 7: 'master', 8: 'doctoral' },
  6: { 5: 'associate_degree', 6: 'bachelor', 7: 'master', 8: 'doctoral' },
};

/** The level; `undefined`, a word of the standard, where a level is stated for which it has no other. */
export function levelOf(offer: Offer, version: Version, { site }: ExportContext): string | null {
  if (offer.level.state !== 'stated' && offer.level.state !== 'not-applicable') return null;
  const uri = elmLevels(offer, site).eqf;
  const eqf = eqfLevels.find((one) => one.uri === uri)?.level;
  return (eqf === undefined ? undefined : levels[version][eqf]) ?? 'undefined';
}

/** ECTS credits that are awarded, and hours, where they are one number. */
export function studyLoads({ workload }: Offer): Json[] {
  const given = stated(workload);
  const credits = Array.isArray(given?.credits) ? given.credits : [];
  const ects = credits.find(({ system, basis }) => system === 'ECTS' && basis === 'awarded');
  const value = ects ? exactly(ects.figure) : null;
  const hours = given?.learnerHours ? exactly(given.learnerHours) : null;
  return [
    ...(value === null ? [] : [{ studyLoadUnit: 'ects', value }]),
    ...(hours === null ? [] : [{ studyLoadUnit: 'hour', value: hours }]),
  ];
}

/** What everyone pays in all, for each currency to choose from; nothing where it is not one number. */
export function pricesOf(facts: OfferFacts, version: Version): Json[] {
  if (!facts.fee.known) return [];
  return facts.fee.value.flatMap(({ total }) => {
    const whole = wholeOf(total);
    const costType = version === 5 ? 'total costs' : 'total_costs';
    if (whole.kind === 'free') return [{ costType, amount: '0' }];
    const amount = whole.kind === 'total' ? exactly(whole.money.figure) : null;
    return amount === null || whole.kind !== 'total'
      ? []
      : [{ costType, amount: String(amount), currency: whole.money.currency }];
  });
}

export function addressesOf(places: readonly Place[], version: Version, { site }: ExportContext): Json[] {
  return places.map(({ venue, address, city, country }) => {
    const more = [venue, address].flatMap((text) => (text ? typed(text) : []));
    return {
      addressType: 'teaching',
      ...(more.length > 0 ? { additional: more } : {}),
      ...(city ? { city: plainText(city, site) } : {}),
      ...(country === undefined ? {} : { countryCode: version === 5 ? country : { 'iso3166-1-alpha2': country } }),
    };
  });
}

const results: Readonly<Record<Version, Readonly<Partial<Record<Grading, string>>>>> = {
  5: { 'pass-fail': 'pass-or-fail', percentage: '0-100' },
  6: { 'pass-fail': 'pass_or_fail', percentage: 'grade_0_100' },
};

/** How results are given, where the version has a word for it. */
export function resultTypeOf({ assessment }: Offer, version: Version): string | null {
  const grading = stated(assessment)?.grading ?? null;
  return grading === null ? null : (results[version][grading] ?? null);
}

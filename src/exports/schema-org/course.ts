import type { Course, DefinedTerm, WithContext } from 'schema-dts';
import type { Offer } from '../../catalogue/catalogue.ts';
import { lengthOf } from '../../concepts/delivery.ts';
import { termLabel } from '../../i18n/term.ts';
import { stated } from '../../values/fact.ts';
import type { Text } from '../../values/text.ts';
import { plainText } from '../../views/plain.ts';
import type { SiteContext } from '../../views/site-context.ts';
import { iscedFieldOf } from '../../vocabularies/isced-f.ts';
import { statuses } from '../../vocabularies/statuses.ts';
import { dayOf, exactly } from '../elm/values.ts';
import type { ExportContext, Omission } from '../format.ts';
import { offerAddress, uniqueCourseId } from '../identifiers.ts';
import { isoDuration, isoHours } from '../iso-duration.ts';
import { requiredWords } from '../offer-words.ts';
import { whyWithheld } from '../published.ts';
import { toInstances } from './instances.ts';
import { toPrices } from './offers.ts';
import { toProviderReference } from './organization.ts';

/** An offer as a Course, or why it is none. */
export type CourseOrOmission = { readonly course: () => WithContext<Course> } | { readonly omission: Omission };

/**
 * An offer in the words of schema.org. Readers of Course data need a description, one provider, a price and a run with its
 * form of participation and hours: an offer that lacks one of them is left out rather than half described. The course is
 * made when it is asked for: lists only tell that there is one.
 * @see https://schema.org/Course, and the field lists of Google Search Central ("Course list", "Course info")
 */
export function toCourse(offer: Offer, context: ExportContext): CourseOrOmission {
  const { site } = context;
  const withheld = whyWithheld(offer, site.catalogue.settings);
  if (withheld) return { omission: withheld };
  const words = site.words.dataPage.omitted;
  const leftOut = (reason: string, field: string): CourseOrOmission => ({ omission: { offer, reason, field } });
  if (offer.provider.length > 1) return leftOut(words.severalProviders, 'provider');
  const { summary } = offer;
  if (!summary) return leftOut(words.noSummary, 'summary');
  const facts = site.factsOf(offer.id);
  const prices = toPrices(offer, facts);
  if (prices.length === 0) return leftOut(words.noSinglePrice, 'fees');
  const given = stated(offer.workload)?.learnerHours ?? null;
  const hours = given === null ? null : exactly(given);
  if (hours === null || hours === 0) return leftOut(words.noExactHours, 'workload.learnerHours');
  const instances = toInstances(offer, facts, isoHours(hours), site);
  if (instances.length === 0) {
    const hasRuns = (stated(offer.runs) ?? []).length > 0;
    return hasRuns ? leftOut(words.noMode, 'delivery.mode') : leftOut(words.noRun, 'runs');
  }
  return { course: () => courseOf(offer, { summary, prices, instances }, context) };
}

/** What the check has found already. */
type Found = {
  readonly summary: Text;
  readonly prices: ReturnType<typeof toPrices>;
  readonly instances: ReturnType<typeof toInstances>;
};

function courseOf(offer: Offer, { summary, prices, instances }: Found, context: ExportContext): WithContext<Course> {
  const { site } = context;
  const say = (text: Text): string => plainText(text, site);
  const address = offerAddress(context, offer);
  const delivery = stated(offer.delivery);
  const length = delivery ? lengthOf(delivery) : null;
  const duration = length ? isoDuration(length) : null;
  const languages = delivery?.language?.teaching ?? [];
  const outcomes = (stated(offer.learningOutcomes) ?? []).map(({ text }) => say(text));
  const required = requiredWords(offer, site);
  const names = offer.otherTitles.map(({ text }) => say(text));
  const uniqueId = uniqueCourseId(context, offer);
  const changed = dayOf(offer.history?.lastChanged);
  const first = dayOf(offer.history?.firstPublished);
  const isOver = offer.status.is !== 'published';
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    '@id': `${address}#course`,
    url: address,
    name: say(offer.title),
    description: say(summary),
    ...(names.length > 0 ? { alternateName: names } : {}),
    ...(offer.code === undefined ? {} : { courseCode: offer.code }),
    ...(uniqueId === null ? {} : { identifier: uniqueId }),
    ...(offer.url === undefined || offer.url === 'none' ? {} : { sameAs: offer.url }),
    provider: one(
      offer.provider.flatMap((id) => {
        const provider = site.catalogue.providers.get(id);
        return provider ? [toProviderReference(provider, context)] : [];
      }),
    ),
    ...(languages.length > 0 ? { inLanguage: one(languages) } : {}),
    ...creditsOf(offer),
    ...levelOf(offer, site),
    ...(outcomes.length > 0 ? { teaches: outcomes } : {}),
    ...aboutOf(offer, site),
    ...(required === null ? {} : { coursePrerequisites: required.text }),
    ...(duration === null ? {} : { timeRequired: duration }),
    educationalCredentialAwarded: {
      '@type': 'EducationalOccupationalCredential',
      name: say(stated(offer.credential)?.find(({ name }) => name)?.name ?? offer.title),
      credentialCategory: 'MicroCredential',
    },
    offers: one(prices),
    hasCourseInstance: instances,
    ...(isOver ? { creativeWorkStatus: termLabel(statuses, offer.status.is) } : {}),
    ...(first === null ? {} : { datePublished: first }),
    ...(changed === null ? {} : { dateModified: changed }),
  };
}

/** One value alone, several as a list. */
function one<T>(list: readonly T[]): T | readonly T[] {
  const [first] = list;
  return list.length === 1 && first !== undefined ? first : list;
}

/** Credits that are awarded and one number, each in its own system. */
function creditsOf({ workload }: Offer): Pick<Exclude<Course, string>, never> & Record<string, unknown> {
  const credits = stated(workload)?.credits;
  if (!Array.isArray(credits)) return {};
  const awarded = credits.flatMap(({ basis, figure, system }) => {
    const value = exactly(figure);
    return basis === 'awarded' && value !== null ? [{ '@type': 'QuantitativeValue', value, unitText: system }] : [];
  });
  return awarded.length > 0 ? { numberOfCredits: one(awarded) } : {};
}

/** Levels at which it stands; an equivalence that somebody found is none. */
function levelOf({ level }: Offer, site: SiteContext): Record<string, unknown> {
  const levels = (stated(level) ?? []).flatMap((given): (DefinedTerm | string)[] => {
    if (given.kind === 'described') return [plainText(given.text, site)];
    if (given.basis !== 'assigned') return [];
    const uri = site.catalogue.lookups.framework(given.framework)?.uri;
    return [
      {
        '@type': 'DefinedTerm',
        name: `${given.framework} ${given.level}`,
        termCode: given.level,
        ...(uri ? { inDefinedTermSet: uri } : {}),
      },
    ];
  });
  return levels.length > 0 ? { educationalLevel: one(levels) } : {};
}

function aboutOf({ subject, topics }: Offer, site: SiteContext): Record<string, unknown> {
  const given = stated(subject);
  const fields = (given?.field ?? []).flatMap((code) => {
    const field = iscedFieldOf(code);
    return field ? [{ '@type': 'DefinedTerm', name: field.label, termCode: code, url: field.uri }] : [];
  });
  const things = [...(given?.words ?? []), ...topics].map((text) => ({
    '@type': 'Thing',
    name: plainText(text, site),
  }));
  const keywords = (given?.keywords ?? []).map((text) => plainText(text, site));
  return {
    ...(fields.length + things.length > 0 ? { about: [...fields, ...things] } : {}),
    ...(keywords.length > 0 ? { keywords } : {}),
  };
}

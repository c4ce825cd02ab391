import type { Offer } from '../../catalogue/catalogue.ts';
import { lengthOf } from '../../concepts/delivery.ts';
import { stated } from '../../values/fact.ts';
import { plainText } from '../../views/plain.ts';
import { dayOf } from '../elm/values.ts';
import type { ExportContext, Omission } from '../format.ts';
import { offerAddress, providerAddress, uniqueCourseId } from '../identifiers.ts';
import { isoDuration } from '../iso-duration.ts';
import { assessmentWords, requiredWords } from '../offer-words.ts';
import { whyWithheld } from '../published.ts';
import { uuidOf } from './identity.ts';
import { toOoapiOrganisation } from './organisation.ts';
import {
  addressesOf,
  type Json,
  languageCodes,
  levelOf,
  modesOf,
  studyLoads,
  typed,
  typedSentence,
  type Version,
} from './values.ts';

/** The number of an offer: it follows from its permanent address. */
export function courseId(offer: Offer, context: ExportContext): string {
  return uuidOf(offerAddress(context, offer));
}

/** The number of the provider that is named first. */
export function organisationId(offer: Offer, context: ExportContext): string {
  return uuidOf(providerAddress(context, { id: offer.provider[0] ?? '' }));
}

/**
 * An offer as a course. Both versions demand a code, and an organisation that can be told of; version 5 demands a short
 * title, a description, a language and a level too. It is made when it is asked for: a page only tells that there is one.
 * @see Open Education API, versions 5 and 6, schema Course
 */
export function toOoapiCourse(
  offer: Offer,
  version: Version,
  context: ExportContext,
): { readonly course: () => Json } | { readonly omission: Omission } {
  const { site } = context;
  const withheld = whyWithheld(offer, site.catalogue.settings);
  if (withheld) return { omission: withheld };
  const words = site.words.dataPage.omitted;
  const leftOut = (reason: string, field: string) => ({ omission: { offer, reason, field } });
  if (offer.code === undefined) return leftOut(words.noCode, 'code');
  const delivery = stated(offer.delivery);
  const languages = languageCodes(delivery?.language?.teaching ?? []);
  const level = levelOf(offer, version, context);
  const short = offer.otherTitles.find(({ kind }) => kind === 'short');
  const provider = site.catalogue.providers.get(offer.provider[0] ?? '');
  const by = provider ? toOoapiOrganisation(provider, version, context) : null;
  if (by && 'lacks' in by) return leftOut(by.lacks, 'provider');
  if (version === 5) {
    if (!short) return leftOut(words.noShortTitle, 'otherTitles');
    if (!offer.summary) return leftOut(words.noSummary, 'summary');
    if (languages.length === 0) return leftOut(words.noLanguage, 'delivery.language');
    if (level === null) return leftOut(words.noLevel, 'level');
  }
  return { course: () => courseOf(offer, version, { languages, level, short }, context) };
}

/** What the check has found already. */
type Found = {
  readonly languages: readonly string[];
  readonly level: string | null;
  readonly short: Offer['otherTitles'][number] | undefined;
};

function courseOf(offer: Offer, version: Version, { languages, level, short }: Found, context: ExportContext): Json {
  const { site } = context;
  const delivery = stated(offer.delivery);
  const length = delivery ? lengthOf(delivery) : null;
  const duration = length ? isoDuration(length) : null;
  const loads = studyLoads(offer);
  const modes = modesOf(delivery?.mode ?? [], version);
  const field = stated(offer.subject)?.field[0];
  const outcomes = stated(offer.learningOutcomes) ?? [];
  const required = requiredWords(offer, site);
  const assessed = assessmentWords(offer, site);
  const addresses = addressesOf(delivery?.place ?? [], version, context);
  const link = offer.url === undefined || offer.url === 'none' ? offerAddress(context, offer) : offer.url;
  const unique = uniqueCourseId(context, offer);
  const shared = {
    courseId: courseId(offer, context),
    primaryCode: { codeType: 'identifier', code: offer.code },
    name: typed(offer.title),
    ...(short ? { abbreviation: plainText(short.text, site) } : {}),
    ...(offer.summary ? { description: typed(offer.summary) } : {}),
    ...(duration === null ? {} : { duration }),
    ...(field === undefined ? {} : { fieldsOfStudy: field }),
    ...(required === null ? {} : { admissionRequirements: typedSentence(required) }),
    ...(level === null ? {} : { level }),
    ...(assessed === null ? {} : { assessment: typedSentence(assessed) }),
    ...(offer.links.length > 0 ? { resources: offer.links.map(({ url }) => url) } : {}),
    link,
    ...(addresses.length > 0 ? { addresses } : {}),
    ...(unique === null ? {} : { otherCodes: [{ codeType: 'identifier', code: unique }] }),
  };
  const [from, until] = [dayOf(delivery?.offeredFrom ?? undefined), dayOf(delivery?.offeredUntil ?? undefined)];
  if (version === 5) {
    return {
      ...shared,
      ...(loads[0] === undefined ? {} : { studyLoad: loads[0] }),
      ...(modes.length > 0 ? { modeOfDelivery: modes } : {}),
      teachingLanguage: languages[0],
      ...(outcomes.length > 0 ? { learningOutcomes: outcomes.map(({ text }) => typed(text)) } : {}),
      ...(from === null ? {} : { validFrom: from }),
      ...(until === null ? {} : { validTo: until }),
      organization: organisationId(offer, context),
    };
  }
  const address = offerAddress(context, offer);
  return {
    ...shared,
    ...(loads.length > 0 ? { studyLoad: loads } : {}),
    ...(modes.length > 0 ? { modesOfDelivery: modes } : {}),
    ...(languages.length > 0 ? { teachingLanguages: languages } : {}),
    ...(outcomes.length > 0
      ? {
          learningOutcomes: outcomes.map(({ text }, place) => ({
            learningOutcomeId: uuidOf(`${address}#outcome-${place + 1}`),
            primaryCode: { codeType: 'identifier', code: `${offer.code}-${place + 1}` },
            name: typed(text),
          })),
        }
      : {}),
    ...(from === null ? {} : { validFrom: `${from}T00:00:00Z` }),
    ...(until === null ? {} : { validTo: `${until}T00:00:00Z` }),
    organisationId: organisationId(offer, context),
  };
}

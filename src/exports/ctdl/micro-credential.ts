import type { Offer, Provider } from '../../catalogue/catalogue.ts';
import { lengthOf } from '../../concepts/delivery.ts';
import { stated } from '../../values/fact.ts';
import type { Text } from '../../values/text.ts';
import { plainText } from '../../views/plain.ts';
import { iscedFieldOf } from '../../vocabularies/isced-f.ts';
import { awardingBodies } from '../elm/awarding.ts';
import { dayOf } from '../elm/values.ts';
import type { ExportContext, Omission } from '../format.ts';
import { offerAddress } from '../identifiers.ts';
import { isoDuration } from '../iso-duration.ts';
import { recommendedWords, requiredWords } from '../offer-words.ts';
import { whyWithheld } from '../published.ts';
import type { Sentence } from '../row-words.ts';
import { costsOf } from './costs.ts';
import {
  ctdlContext,
  languageMap,
  namesByLanguage,
  organizationAddress,
  shortestDescription,
  toCtdlOrganization,
} from './organization.ts';
import { aligned, ctdlLists, deliveryTypes, statusTerms } from './terms.ts';

type Json = Readonly<Record<string, unknown>>;

/** Path of the document of an offer below the root of the site. */
export function ctdlPath({ id }: Pick<Offer, 'id'>): string {
  return `data/ctdl/${id}.json`;
}

/**
 * An offer as a MicroCredential of CTDL, as Credential Engine's publishing action reads it. The offer and its provider
 * need a CTID, a description of 15 letters, and the offer a language. It is made when it is asked for: a page only tells
 * that there is one.
 */
export function toMicroCredential(
  offer: Offer,
  context: ExportContext,
): { readonly document: () => Json } | { readonly omission: Omission } {
  const { site } = context;
  const withheld = whyWithheld(offer, site.catalogue.settings);
  if (withheld) return { omission: withheld };
  const words = site.words.dataPage.omitted;
  const leftOut = (reason: string, field: string) => ({ omission: { offer, reason, field } });
  const ctid = offer.identifiers.find(({ scheme }) => scheme === 'ctid')?.value;
  if (ctid === undefined) return leftOut(words.noCtid, 'identifiers.ctid');
  if (!offer.summary) return leftOut(words.noSummary, 'summary');
  const description = languageMap(offer.summary, shortestDescription);
  if (description === null) return leftOut(words.shortSummary, 'summary');
  const languages = stated(offer.delivery)?.language?.teaching ?? [];
  if (languages.length === 0) return leftOut(words.noLanguage, 'delivery.language');
  const owners = providersOf(awardingBodies(offer), context);
  const lacking = (
    owners.length > 0
      ? owners
      : providersOf(
          offer.provider.map((id) => ({ id })),
          context,
        )
  )
    .map((provider) => toCtdlOrganization(provider, context))
    .find((made) => 'lacks' in made);
  if (lacking && 'lacks' in lacking) return leftOut(lacking.lacks, 'provider');
  return { document: () => documentOf(offer, { ctid, description, languages, owners }, context) };
}

/** What an offer must have for it. */
type Needed = {
  readonly ctid: string;
  readonly description: Text;
  readonly languages: readonly string[];
  readonly owners: readonly Provider[];
};

function documentOf(offer: Offer, { ctid, description, languages, owners }: Needed, context: ExportContext): Json {
  const { site, url } = context;
  const offeredBy = providersOf(
    offer.provider.map((id) => ({ id })),
    context,
  ).filter((provider) => 'document' in toCtdlOrganization(provider, context));
  const owning = owners.length > 0 ? owners : offeredBy;
  const address = offerAddress(context, offer);
  const successor =
    offer.status.successor === undefined ? undefined : site.catalogue.offers.get(offer.status.successor);
  return {
    '@context': ctdlContext,
    '@id': url(`${site.to.base}${ctdlPath(offer)}`),
    '@type': 'ceterms:MicroCredential',
    'ceterms:ctid': ctid,
    'ceterms:name': languageMap(offer.title),
    'ceterms:description': description,
    'ceterms:subjectWebpage': offer.url === undefined || offer.url === 'none' ? address : offer.url,
    'ceterms:sameAs': [address],
    'ceterms:ownedBy': owning.map((provider) => organizationAddress(provider, context)),
    ...(offeredBy.length > 0
      ? { 'ceterms:offeredBy': offeredBy.map((provider) => organizationAddress(provider, context)) }
      : {}),
    'ceterms:credentialStatusType': aligned(ctdlLists.status, statusOf(offer, site.today)),
    'ceterms:inLanguage': languages,
    ...(offer.otherTitles.length > 0
      ? { 'ceterms:alternateName': namesByLanguage(offer.otherTitles.map(({ text }) => text)) }
      : {}),
    ...(offer.code === undefined ? {} : { 'ceterms:codedNotation': offer.code }),
    ...(offer.image ? { 'ceterms:image': url(site.to.media(`media/${offer.image.file}`)) } : {}),
    ...subjectsOf(offer),
    ...deliveryOf(offer),
    ...(offer.apply?.url === undefined ? {} : { 'ceterms:availableOnlineAt': [offer.apply.url] }),
    ...costsOf(offer, context),
    ...requirementsOf(offer, context),
    ...(offer.history?.version === undefined
      ? {}
      : {
          'ceterms:versionIdentifier': [
            { '@type': 'ceterms:IdentifierValue', 'ceterms:identifierValueCode': String(offer.history.version) },
          ],
        }),
    ...(successor && 'document' in toMicroCredential(successor, context)
      ? { 'ceterms:supersededBy': url(`${site.to.base}${ctdlPath(successor)}`) }
      : {}),
  };
}

function providersOf(bodies: Offer['awardedBy'], { site }: ExportContext): Provider[] {
  return bodies.flatMap((body) => ('id' in body ? (site.catalogue.providers.get(body.id) ?? []) : []));
}

function statusOf({ status }: Offer, today: string): (typeof statusTerms)[keyof typeof statusTerms] {
  if (status.is === 'published') return statusTerms.active;
  if (status.is === 'suspended') return statusTerms.suspended;
  const finishing = status.is === 'closed' && status.until !== undefined && status.until.latest >= today;
  return finishing ? statusTerms.teachOut : statusTerms.deprecated;
}

function subjectsOf({ subject }: Offer): Json {
  const given = stated(subject);
  const fields = (given?.field ?? []).flatMap((code) => iscedFieldOf(code) ?? []);
  const subjects = [
    ...fields.map(({ code, label, uri }) => ({
      '@type': 'ceterms:CredentialAlignmentObject',
      'ceterms:frameworkName': { en: 'ISCED-F 2013' },
      'ceterms:targetNode': uri,
      'ceterms:codedNotation': code,
      'ceterms:targetNodeName': { en: label },
    })),
    ...(given?.words ?? []).map((words) => ({
      '@type': 'ceterms:CredentialAlignmentObject',
      'ceterms:targetNodeName': languageMap(words),
    })),
  ];
  const keywords = given?.keywords ?? [];
  return {
    ...(subjects.length > 0 ? { 'ceterms:subject': subjects } : {}),
    ...(keywords.length > 0 ? { 'ceterms:keyword': namesByLanguage(keywords) } : {}),
  };
}

function deliveryOf({ delivery }: Offer): Json {
  const given = stated(delivery);
  const types = (given?.mode ?? []).flatMap((mode) => {
    const term = deliveryTypes[mode];
    return term ? [aligned(ctdlLists.delivery, term)] : [];
  });
  const length = given ? lengthOf(given) : null;
  const duration = length ? isoDuration(length) : null;
  const [from, until] = [dayOf(given?.offeredFrom ?? undefined), dayOf(given?.offeredUntil ?? undefined)];
  return {
    ...(types.length > 0 ? { 'ceterms:learningDeliveryType': types } : {}),
    ...(duration === null
      ? {}
      : {
          'ceterms:estimatedDuration': [{ '@type': 'ceterms:DurationProfile', 'ceterms:exactDuration': duration }],
        }),
    ...(from === null ? {} : { 'ceterms:dateEffective': from }),
    ...(until === null ? {} : { 'ceterms:expirationDate': until }),
  };
}

/** Conditions in words, and on them the workload: hours as clock hours, credits by their name. */
function requirementsOf(offer: Offer, context: ExportContext): Json {
  const { site } = context;
  const said = (sentence: Sentence | null): Json =>
    sentence === null ? {} : { 'ceterms:condition': { [sentence.language]: [sentence.text] } };
  const values = creditValues(offer);
  const outcomes = (stated(offer.learningOutcomes) ?? []).map(({ text }) => ({
    '@type': 'ceterms:CredentialAlignmentObject',
    'ceterms:targetNodeName': {
      [Object.keys(text)[0] ?? site.language]: plainText(text, { language: Object.keys(text)[0] ?? '' }),
    },
  }));
  const required = {
    ...said(requiredWords(offer, site)),
    ...(values.length > 0 ? { 'ceterms:creditValue': values } : {}),
    ...(outcomes.length > 0 ? { 'ceterms:targetCompetency': outcomes } : {}),
  };
  const recommended = said(recommendedWords(offer, site));
  const profile = (keys: Json): Json => ({ '@type': 'ceterms:ConditionProfile', ...keys });
  return {
    ...(Object.keys(required).length > 0 ? { 'ceterms:requires': [profile(required)] } : {}),
    ...(Object.keys(recommended).length > 0 ? { 'ceterms:recommends': [profile(recommended)] } : {}),
  };
}

function creditValues({ workload }: Offer): Json[] {
  const given = stated(workload);
  const credits = Array.isArray(given?.credits) ? given.credits : [];
  const bounds = ({ min, max }: { min: number | null; max: number | null }): Json =>
    min !== null && min === max
      ? { 'schema:value': min }
      : {
          ...(min === null ? {} : { 'schema:minValue': min }),
          ...(max === null ? {} : { 'schema:maxValue': max }),
        };
  return [
    ...(given?.learnerHours
      ? [
          {
            '@type': 'ceterms:ValueProfile',
            'ceterms:creditUnitType': [aligned(ctdlLists.creditUnit, ['creditUnit:ClockHour', 'Clock Hour'])],
            ...bounds(given.learnerHours),
          },
        ]
      : []),
    ...credits
      .filter(({ basis }) => basis === 'awarded')
      .map(({ figure, system }) => ({
        '@type': 'ceterms:ValueProfile',
        ...bounds(figure),
        'schema:description': { en: system },
      })),
  ];
}

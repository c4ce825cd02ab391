import type { Offer, Provider } from '../../catalogue/catalogue.ts';
import type { Grading } from '../../concepts/assessment-schema.ts';
import { stated } from '../../values/fact.ts';
import type { Text } from '../../values/text.ts';
import { plainText } from '../../views/plain.ts';
import type { SiteContext } from '../../views/site-context.ts';
import { eqfLevels } from '../../vocabularies/eqf.ts';
import { iscedFieldOf } from '../../vocabularies/isced-f.ts';
import { awardingBodies } from '../elm/awarding.ts';
import { elmLevels } from '../elm/level.ts';
import { exactly } from '../elm/values.ts';
import type { ExportContext, Omission } from '../format.ts';
import { offerAddress, providerAddress, uniqueCourseId } from '../identifiers.ts';
import { assessmentWords, passWords } from '../offer-words.ts';
import { whyWithheld } from '../published.ts';

const contexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const;

const resultTypes: Readonly<Record<Grading, string | null>> = {
  'pass-fail': 'Status',
  percentage: 'Percent',
  letters: 'LetterGrade',
  numbers: 'RawScore',
  'not-graded': null,
};

type Json = Readonly<Record<string, unknown>>;

/** Path of the achievement of an offer below the root of the site: permanent. */
export function achievementPath({ id }: Pick<Offer, 'id'>): string {
  return `data/open-badges/${id}.json`;
}

/**
 * An offer as an Achievement of Open Badges 3.0: what can be earned. It needs a description and criteria; an issuer
 * refers to it by its id. It is made when it is asked for: a page only tells that there is one.
 * @see 1EdTech, Open Badges Specification 3.0, class Achievement
 */
export function toAchievement(
  offer: Offer,
  context: ExportContext,
): { readonly achievement: () => Json } | { readonly omission: Omission } {
  const { site } = context;
  const withheld = whyWithheld(offer, site.catalogue.settings);
  if (withheld) return { omission: withheld };
  const words = site.words.dataPage.omitted;
  const { summary } = offer;
  if (!summary) return { omission: { offer, reason: words.noSummary, field: 'summary' } };
  if (!hasCriteria(offer, site)) return { omission: { offer, reason: words.noCriteria, field: 'learningOutcomes' } };
  return { achievement: () => achievementOf(offer, summary, context) };
}

function achievementOf(offer: Offer, summary: Text, context: ExportContext): Json {
  const { site, url } = context;
  const say = (text: Text): string => plainText(text, site);
  const id = url(`${site.to.base}${achievementPath(offer)}`);
  const languages = stated(offer.delivery)?.language?.teaching ?? [];
  const fields = (stated(offer.subject)?.field ?? []).flatMap((code) => iscedFieldOf(code) ?? []);
  const tags = (stated(offer.subject)?.keywords ?? []).map(say);
  const creator = creatorOf(offer, context);
  const credits = creditsOf(offer);
  const alignment = alignmentsOf(offer, context);
  const results = resultsOf(offer, id, context);
  const identifiers = identifiersOf(offer, context);
  return {
    '@context': contexts,
    id,
    type: ['Achievement'],
    achievementType: 'MicroCredential',
    name: say(offer.title),
    description: say(summary),
    criteria: criteriaOf(offer, context),
    ...(creator === null ? {} : { creator }),
    ...(credits === null ? {} : { creditsAvailable: credits }),
    ...(fields.length > 0 ? { fieldOfStudy: fields.map(({ code, label }) => `${code} ${label}`).join('; ') } : {}),
    ...(offer.code === undefined ? {} : { humanCode: offer.code }),
    ...(languages.length === 1 ? { inLanguage: languages[0] } : {}),
    ...(offer.image
      ? {
          image: {
            id: url(site.to.media(`media/${offer.image.file}`)),
            type: 'Image',
            caption: say(offer.image.alt),
          },
        }
      : {}),
    ...(alignment.length > 0 ? { alignment } : {}),
    ...(results.length > 0 ? { resultDescription: results } : {}),
    ...(identifiers.length > 0 ? { otherIdentifier: identifiers } : {}),
    ...(tags.length > 0 ? { tag: tags } : {}),
    ...(offer.history?.version === undefined ? {} : { version: String(offer.history.version) }),
  };
}

function hasCriteria(offer: Offer, site: SiteContext): boolean {
  const outcomes = stated(offer.learningOutcomes) ?? [];
  return outcomes.length > 0 || assessmentWords(offer, site) !== null || passWords(offer, site) !== null;
}

/** What one must know, do and pass; the page of the criteria where there is one, else that of the offer. */
function criteriaOf(offer: Offer, context: ExportContext): Json {
  const { site } = context;
  const outcomes = (stated(offer.learningOutcomes) ?? []).map(({ text }) => `- ${plainText(text, site)}`);
  const said = [assessmentWords(offer, site), passWords(offer, site)].flatMap((one) => (one ? [one.text] : []));
  const page = stated(offer.assessment)?.criteria ?? `${offerAddress(context, offer)}#assessment`;
  return { id: page, narrative: [...outcomes, ...said].join('\n') };
}

/** Who awards it: the first body of those that the catalogue knows. */
function creatorOf(offer: Offer, context: ExportContext): Json | null {
  const { site, url } = context;
  const first = awardingBodies(offer).flatMap((body) =>
    'id' in body ? (site.catalogue.providers.get(body.id) ?? []) : [],
  )[0];
  if (!first) return null;
  const parent = first.partOf === undefined ? undefined : site.catalogue.providers.get(first.partOf);
  const say = (text: Text): string => plainText(text, site);
  const { summary, logo, contact } = first;
  return {
    ...profileOf(first, context),
    ...(summary ? { description: say(summary) } : {}),
    ...(logo === undefined ? {} : { image: { id: url(site.to.media(`media/${logo}`)), type: 'Image' } }),
    ...(contact?.email === undefined ? {} : { email: contact.email }),
    ...(contact?.phone === undefined ? {} : { phone: contact.phone }),
    ...(parent ? { parentOrg: profileOf(parent, context) } : {}),
  };
}

function profileOf(provider: Provider, context: ExportContext): Json {
  const { url } = provider;
  return {
    id: providerAddress(context, provider),
    type: ['Profile'],
    name: plainText(provider.name, context.site),
    ...(url === undefined || url === 'none' ? {} : { url }),
  };
}

/** The number has no unit there: only where one system is awarded, and as one number. The alignment says the system. */
function creditsOf({ workload }: Offer): number | null {
  const credits = stated(workload)?.credits;
  const awarded = Array.isArray(credits) ? credits.filter(({ basis }) => basis === 'awarded') : [];
  const [only] = awarded;
  return awarded.length === 1 && only ? exactly(only.figure) : null;
}

/** The EQF level where it is assigned, and the skills that outcomes and subject are linked with. */
function alignmentsOf(offer: Offer, { site }: ExportContext): Json[] {
  const uri = elmLevels(offer, site).eqf;
  const level = eqfLevels.find((one) => one.uri === uri);
  const named = stated(offer.subject)?.skill ?? [];
  const outcomes = stated(offer.learningOutcomes) ?? [];
  return [
    ...(level
      ? [
          {
            type: ['Alignment'],
            targetType: 'ext:EQF_Level',
            targetName: site.words.dataPage.eqfLevel(level.level),
            targetFramework: 'European Qualifications Framework',
            targetCode: String(level.level),
            targetUrl: level.uri,
          },
        ]
      : []),
    ...outcomes.flatMap(({ text, skill }) =>
      skill.map((targetUrl) => ({ type: ['Alignment'], targetName: plainText(text, site), targetUrl })),
    ),
    ...named.flatMap(({ name, uri: targetUrl, framework, code }) => {
      const targetName = name ? plainText(name, site) : code;
      if (targetUrl === undefined || targetName === undefined) return [];
      return [
        {
          type: ['Alignment'],
          targetName,
          ...(framework === undefined ? {} : { targetFramework: framework }),
          ...(code === undefined ? {} : { targetCode: code }),
          targetUrl,
        },
      ];
    }),
  ];
}

function resultsOf(offer: Offer, id: string, { site }: ExportContext): Json[] {
  const grading = stated(offer.assessment)?.grading ?? null;
  const resultType = grading === null ? null : resultTypes[grading];
  if (resultType === null) return [];
  return [{ id: `${id}#result`, type: ['ResultDescription'], name: site.words.dataPage.result, resultType }];
}

function identifiersOf(offer: Offer, context: ExportContext): Json[] {
  const unique = uniqueCourseId(context, offer);
  const entry = (identifier: string, identifierType: string): Json => ({
    type: 'IdentifierEntry',
    identifier,
    identifierType,
  });
  return [
    ...(unique === null ? [] : [entry(unique, 'ext:schacUniqueCourseId')]),
    ...offer.identifiers.map(({ scheme, value }) =>
      entry(value, `ext:${scheme.replace(/[^a-zA-Z0-9._-]+/g, '-') || 'other'}`),
    ),
  ];
}

import type { Offer } from '../../catalogue/catalogue.ts';
import { type Delivery, lengthOf } from '../../concepts/delivery.ts';
import type { Run } from '../../concepts/runs.ts';
import { feeFactors, totalOfProfile } from '../../facts/fee-totals.ts';
import type { RunFacts } from '../../facts/offer-facts.ts';
import { stated } from '../../values/fact.ts';
import { formatWhen } from '../../values/format.ts';
import { deliveryModes } from '../../vocabularies/delivery-modes.ts';
import { learningModes } from '../../vocabularies/eu-code-lists.ts';
import { intensities } from '../../vocabularies/intensity.ts';
import { languageUri } from '../../vocabularies/languages.ts';
import type { ExportContext } from '../format.ts';
import { offerAddress, providerAddress } from '../identifiers.ts';
import { lastModified, passedOnRuns, runNames } from '../passed-on-runs.ts';
import { iri, type Node, node, type Property, texts, thing, toIri, type Value, words } from '../rdf/node.ts';
import { joined, type Sentence } from '../row-words.ts';
import { grants, priceDetails } from './fees.ts';
import { elmStatus, homepageOf } from './homepage-and-status.ts';
import { feeNotes, modeNotes, scheduleSentences, statusNote } from './notes.ts';
import { placesOf } from './places.ts';
import { admission, runSentences } from './run-words.ts';
import { dayOf, durationLiteral, endOfDay, identifier, notes, startOfDay } from './values.ts';

/** What an opportunity is told by: the offer, and one of its runs, if it has any. */
type Told = {
  readonly offer: Offer;
  readonly run: Run | null;
  readonly id: string;
  readonly standing: Standing;
  readonly context: ExportContext;
};

/** What every run of an offer says alike, made once. */
type Standing = {
  readonly notes: readonly Node[];
  readonly schedule: readonly Sentence[];
  readonly grants: readonly Node[];
  readonly prices: readonly Node[];
  readonly duration: readonly Value[];
};

/** An opportunity to take the offer for each of its runs; where it has none, one without dates. */
export function opportunities(offer: Offer, context: ExportContext): readonly Node[] {
  const address = toIri(offerAddress(context, offer));
  const facts = context.site.factsOf(offer.id);
  const runs = passedOnRuns(facts);
  const standing = standingOf(offer, context);
  if (runs.length === 0) return opportunity({ offer, run: null, id: `${address}#opportunity`, standing, context });
  const names = runNames(facts.runs);
  return runs.flatMap((one: RunFacts) =>
    opportunity({ offer, run: one.run, id: toIri(`${address}#run-${names.get(one) ?? ''}`), standing, context }),
  );
}

function standingOf(offer: Offer, { site }: ExportContext): Standing {
  const delivery = stated(offer.delivery);
  const length = delivery ? lengthOf(delivery) : null;
  const duration = length === null ? null : durationLiteral(length);
  return {
    notes: [...statusNote(offer, site), ...feeNotes(offer, site)],
    schedule: scheduleSentences(offer, site, duration !== null),
    grants: grants(offer.fees, site),
    prices: priceDetails(site.factsOf(offer.id).profiles, site),
    duration: duration === null ? [] : [duration],
  };
}

function opportunity(told: Told): readonly Node[] {
  const { offer, run, id, standing, context } = told;
  const { site } = context;
  const delivery = stated(offer.delivery);
  const modes = modeConcepts(run?.mode ?? delivery?.mode ?? []);
  const places = placesOf(run?.place ?? delivery?.place ?? [], `${id}-place`);
  const day = lastModified(offer);
  return [
    thing(
      id,
      ['elm:LearningOpportunity'],
      ['adms:identifier', run?.id === undefined ? [] : [identifier(run.id, `Run of ${offer.id}`)]],
      ['dc:title', texts(offer.title)],
      ['dc:description', texts(offer.summary)],
      ['elm:additionalNote', [...standing.notes, ...modeNotes(offer, site, modes.complete)]],
      ['foaf:homepage', [homepageOf(offer, context)]],
      ['dc:temporal', run === null ? [] : periodOf(run, context)],
      ['elm:duration', standing.duration],
      ['elm:mode', modes.values],
      ['elm:grant', standing.grants],
      ['elm:learningSchedule', scheduleOf(delivery)],
      ['elm:scheduleInformation', [...notes(joined([...runSentences(run, site), ...standing.schedule]))]],
      ['elm:admissionProcedure', [...notes(admission(offer, run, site))]],
      ['elm:applicationDeadline', run === null ? [] : deadlinesOf(run)],
      ['elm:priceDetail', pricesOf(told)],
      ['elm:providedBy', offer.provider.flatMap((one) => providedBy(one, context))],
      ['elm:location', places.map(({ id: place = '' }) => iri(place))],
      ['elm:learningAchievementSpecification', [iri(offerAddress(context, offer))]],
      ['elm:defaultLanguage', languageOf(told)],
      ['elm:status', elmStatus(offer)],
      ['dc:modified', day === undefined ? [] : [startOfDay(day)]],
      ['dc:publisher', [iri(`${context.url(site.to.home)}#publisher`)]],
    ),
    ...places,
  ];
}

function providedBy(id: string, context: ExportContext): Value[] {
  const provider = context.site.catalogue.providers.get(id);
  return provider ? [iri(providerAddress(context, provider))] : [];
}

/** ELM takes one: the first that the run, else the offer names. */
function languageOf({ offer, run }: Told): Value[] {
  const own = run?.language?.teaching ?? [];
  const tags = own.length > 0 ? own : (stated(offer.delivery)?.language?.teaching ?? []);
  const [first] = tags.flatMap((tag) => languageUri(tag) ?? []);
  return first === undefined ? [] : [{ concept: first }];
}

function modeConcepts(given: Delivery['mode']): { values: Value[]; complete: boolean } {
  const uris = given.flatMap((mode) => deliveryModes.get(mode).uri ?? []);
  return {
    values: uris.map((concept): Value => ({ concept })),
    complete: uris.filter((uri) => !newer.has(uri)).length === given.length,
  };
}

/** Terms that only the newest readers know are said in words too. */
const newer: ReadonlySet<string> = new Set(
  learningModes.flatMap(({ uri, newerThanXsd }) => (newerThanXsd ? [uri] : [])),
);

function scheduleOf(delivery: Delivery | undefined): Value[] {
  const [only, ...more] = delivery?.intensity ?? [];
  const uri = only === undefined || more.length > 0 ? undefined : intensities.get(only).uri;
  return uri === undefined ? [] : [{ concept: uri }];
}

/** Days where they are known to the day; less exact dates in words. */
function periodOf({ start, end }: Run, { site }: ExportContext): Node[] {
  const begins = typeof start === 'string' ? undefined : start;
  const first = dayOf(begins);
  const last = dayOf(end);
  const vague = [
    ...(begins !== undefined && first === null ? [formatWhen(begins, site)] : []),
    ...(end !== undefined && last === null ? [`${site.words.lifeCycle.until} ${formatWhen(end, site)}`] : []),
  ];
  if (first === null && last === null && vague.length === 0) return [];
  const properties: Property[] = [
    ['skos:prefLabel', vague.length === 0 ? [] : [words(vague.join(' '), site.language)]],
    ['elm:startDate', first === null ? [] : [startOfDay(first)]],
    ['elm:endDate', last === null ? [] : [endOfDay(last)]],
  ];
  return [node('dc:PeriodOfTime', ...properties)];
}

/** Last days to apply that hold for everybody; those of some people are said in words. */
function deadlinesOf({ applyBy }: Run): Value[] {
  const days = applyBy.flatMap(({ for: whom, date }) => {
    const everybody = whom === undefined || ('id' in whom && whom.id === 'everyone');
    return everybody ? (dayOf(date) ?? []) : [];
  });
  return [...new Set(days)].map(endOfDay);
}

function pricesOf({ offer, run, standing, context: { site } }: Told): readonly Node[] {
  const own = run === null ? undefined : stated(run.fees);
  if (own === undefined) return standing.prices;
  const factors = feeFactors(offer);
  return priceDetails(
    own.map((profile) => ({ profile, total: totalOfProfile(profile, factors) })),
    site,
  );
}

import type { Offer } from '../../catalogue/catalogue.ts';
import type { RunFacts } from '../../facts/offer-facts.ts';
import { stated } from '../../values/fact.ts';
import { dayOf, exactly } from '../elm/values.ts';
import type { ExportContext } from '../format.ts';
import { offerAddress } from '../identifiers.ts';
import { passedOnRuns, runNames } from '../passed-on-runs.ts';
import { courseId, organisationId } from './course.ts';
import { uuidOf } from './identity.ts';
import {
  addressesOf,
  type Json,
  languageCodes,
  modesOf,
  pricesOf,
  resultTypeOf,
  typed,
  type Version,
} from './values.ts';

/**
 * The runs of an offer that are not over, as course offerings. Version 5 demands both days, a description and whether
 * there are results: a run for which one of them is not stated is not listed there.
 * @see Open Education API, schema CourseOffering
 */
export function toOfferings(offer: Offer, version: Version, context: ExportContext): Json[] {
  const facts = context.site.factsOf(offer.id);
  const names = runNames(facts.runs);
  return passedOnRuns(facts).flatMap((run): Json[] => {
    const address = `${offerAddress(context, offer)}#run-${names.get(run)}`;
    const offering = toOffering(run, address, offer, version, context);
    return offering === null ? [] : [offering];
  });
}

function toOffering(
  { run, state, deadline }: RunFacts,
  address: string,
  offer: Offer,
  version: Version,
  context: ExportContext,
): Json | null {
  const delivery = stated(offer.delivery);
  const start = typeof run.start === 'object' ? dayOf(run.start) : null;
  const end = dayOf(run.end);
  const languages = languageCodes((run.language ?? delivery?.language)?.teaching ?? []);
  const methods = stated(offer.assessment)?.methods ?? null;
  const modes = modesOf(run.mode ?? delivery?.mode ?? [], version);
  const addresses = addressesOf(run.place ?? delivery?.place ?? [], version, context);
  const seats = run.seats ? exactly(run.seats) : null;
  const least = run.minimumSeats ? exactly(run.minimumSeats) : null;
  const prices = run.fees.state === 'not-stated' ? pricesOf(context.site.factsOf(offer.id), version) : [];
  const resultType = resultTypeOf(offer, version);
  const opens = dayOf(run.applyFrom);
  const closes = dayOf(deadline ?? undefined);
  const link = run.url ?? offer.apply?.url;
  const shared = {
    primaryCode: { codeType: version === 5 ? 'offeringCode' : 'offering_code', code: run.id ?? address },
    name: typed(offer.title),
    ...(offer.summary ? { description: typed(offer.summary) } : {}),
    ...(seats === null ? {} : { maxNumberStudents: seats }),
    ...(least === null ? {} : { minNumberStudents: least }),
    ...(methods === null ? {} : { resultExpected: methods !== 'none' }),
    ...(resultType === null ? {} : { resultValueType: resultType }),
    ...(link === undefined ? {} : { link }),
    ...(addresses.length > 0 ? { addresses } : {}),
    ...(prices.length > 0 ? { priceInformation: prices } : {}),
  };
  if (version === 5) {
    if (start === null || end === null || !offer.summary || methods === null) return null;
    if (languages[0] === undefined) return null;
    return {
      offeringId: uuidOf(address),
      offeringType: 'course',
      ...shared,
      teachingLanguage: languages[0],
      ...(modes.length > 0 ? { modeOfDelivery: modes } : {}),
      startDate: start,
      endDate: end,
      ...(opens === null ? {} : { enrollStartDate: opens }),
      ...(closes === null ? {} : { enrollEndDate: closes }),
      course: courseId(offer, context),
      organization: organisationId(offer, context),
    };
  }
  return {
    courseOfferingId: uuidOf(address),
    ...shared,
    ...(state === 'unknown' ? {} : { state: state === 'closed' ? 'inactive' : 'active' }),
    ...(languages.length > 0 ? { teachingLanguages: languages } : {}),
    ...(modes.length > 0 ? { modesOfDelivery: modes } : {}),
    ...(start === null ? {} : { startDateTime: `${start}T00:00:00Z` }),
    ...(end === null ? {} : { endDateTime: `${end}T23:59:59Z` }),
    ...(opens === null
      ? {}
      : {
          enrolmentPeriods: [
            {
              startDateTime: `${opens}T00:00:00Z`,
              ...(closes === null ? {} : { endDateTime: `${closes}T23:59:59Z` }),
              ...(link === undefined ? {} : { enrolmentUrl: link }),
            },
          ],
        }),
    courseId: courseId(offer, context),
    organisationId: organisationId(offer, context),
  };
}

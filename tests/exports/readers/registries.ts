import ICAL from 'ical.js';
import type { ExportContext } from '../../../src/exports/format.ts';
import { offerPageData } from '../../../src/exports/schema-org/pages.ts';
import type { Reader, Told } from '../reader.ts';
import { filesOf, TODAY, withExports } from '../site-files.ts';
import type { ExportedFile } from '../validator.ts';

// As a stranger sees it: the words of each standard, and none of our types.
type Json = { readonly [key: string]: Json } & readonly Json[] & string & number;

function below(files: ReadonlyMap<string, ExportedFile>, pattern: RegExp): Json[] {
  return [...files.values()].filter(({ path }) => pattern.test(path)).map(({ text }) => JSON.parse(text) as Json);
}

function list(value: Json | undefined): readonly Json[] {
  return value === undefined ? [] : Array.isArray(value) ? (value as readonly Json[]) : [value];
}

function hoursOf(duration: string | undefined): { hours?: number } {
  const found = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration ?? '');
  return found ? { hours: Number(found[1] ?? 0) + Number(found[2] ?? 0) / 60 } : {};
}

function one<K extends string>(key: K, value: number | undefined): { [P in K]?: number } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: number });
}

/** Documents of the page of each offer that carries a course. */
function courses(context: ExportContext): Json[] {
  const { site } = context;
  return [...site.catalogue.offers.values()].flatMap((offer) => {
    const data = offerPageData(offer, { trail: [], title: '', path: site.to.offer(offer.id) }, context);
    return (JSON.parse(JSON.stringify(data)) as readonly Json[]).filter((document) => document['@type'] === 'Course');
  });
}

/** An id of a file of ours ends in `<provider>/<offer>.json`. */
function pageOf(id: string): string {
  return id.replace(/\/data\/[a-z-]+\/(.*)\.json$/, '/offers/$1/');
}

export const readers: readonly Reader[] = [
  {
    name: 'schema.org, in the pages',
    says: ['title', 'hours', 'ects', 'fees', 'providers', 'starts'],
    partly: ['fees'],
    read: (_, context) =>
      new Map(
        courses(context).map((course): [string, Told] => {
          const ects = list(course['numberOfCredits']).find(({ unitText }) => unitText === 'ECTS');
          const runs = list(course['hasCourseInstance']);
          return [
            String(course['url']),
            {
              title: String(course['name']),
              ...hoursOf(runs[0]?.['courseWorkload']),
              ...one('ects', ects?.['value']),
              fees: list(course['offers']).flatMap((price) =>
                price['priceCurrency'] ? [`${price['priceCurrency']} ${price['price']}`] : [],
              ),
              providers: list(course['provider']).map(({ name }) => String(name)),
              starts: runs.map(({ startDate }) => String(startDate)).filter((day) => day.length === 10 && day >= TODAY),
            },
          ];
        }),
      ),
  },
  {
    name: 'Open Badges',
    says: ['title', 'eqf'],
    read: (files) =>
      new Map(
        below(files, /^data\/open-badges\//).map((badge): [string, Told] => {
          const level = list(badge['alignment']).find(({ targetType }) => targetType === 'ext:EQF_Level');
          return [
            pageOf(String(badge['id'])),
            { title: String(badge['name']), ...one('eqf', level && Number(level['targetCode'])) },
          ];
        }),
      ),
  },
  {
    name: 'CTDL',
    says: ['title', 'hours', 'ects', 'fees'],
    partly: ['fees'],
    read: (files) =>
      new Map(
        below(files, /^data\/ctdl\/[^/]+\/[^/]+\.json$/).map((credential): [string, Told] => {
          const values = list(credential['ceterms:requires']).flatMap((profile) =>
            list(profile['ceterms:creditValue']),
          );
          const number = (of: (value: Json) => boolean): number | undefined => values.find(of)?.['schema:value'];
          const costs = list(credential['ceterms:estimatedCost']).filter(
            (cost) => cost['ceterms:directCostType']?.['ceterms:targetNode'] === 'costType:AggregateCost',
          );
          return [
            String(list(credential['ceterms:sameAs'])[0]),
            {
              title: String(Object.values(credential['ceterms:name'] ?? {})[0]),
              ...one(
                'hours',
                number((value) => JSON.stringify(value).includes('creditUnit:ClockHour')),
              ),
              ...one(
                'ects',
                number((value) => value['schema:description']?.['en'] === 'ECTS'),
              ),
              fees: costs.map((cost) => `${cost['ceterms:currency']} ${cost['ceterms:price']}`),
            },
          ];
        }),
      ),
  },
  ...([5, 6] as const).map((version): Reader => {
    const starts = version === 5 ? 'startDate' : 'startDateTime';
    return {
      name: `OOAPI ${version}`,
      says: version === 5 ? ['title', 'ects', 'fees', 'starts'] : ['title', 'hours', 'ects', 'fees', 'starts'],
      // Version 5 has one study load, and lists only runs with both days.
      partly: version === 5 ? ['fees', 'starts'] : ['fees'],
      read: async (_, context) => {
        const files = await filesOf(withExports(context, { ooapi: true }));
        const root = `data/ooapi/v${version}/courses/`;
        const pages = new Map(
          [...context.site.catalogue.offers.keys()].map((id) => [id, context.url(context.site.to.offer(id))]),
        );
        const byCode = new Map(
          [...context.site.catalogue.offers.values()].map(({ code, id, provider }) => [
            `${provider[0]} ${code}`,
            pages.get(id),
          ]),
        );
        const organisations = new Map(
          below(files, new RegExp(`^data/ooapi/v${version}/organi[sz]ations/`)).map((one) => [
            String(one['organizationId'] ?? one['organisationId']),
            String(list(one['name'])[0]?.['value']),
          ]),
        );
        const providers = new Map(
          [...context.site.catalogue.providers].map(([id, { name }]) => [String(Object.values(name)[0]), id]),
        );
        return new Map(
          below(files, new RegExp(`^${root}[^/]+\\.json$`)).map((course): [string, Told] => {
            const by = organisations.get(String(course['organization'] ?? course['organisationId']));
            const offerings = files.get(`${root}${course['courseId']}/offerings.json`)?.text ?? '{"items":[]}';
            const items = list((JSON.parse(offerings) as Json)['items']);
            const load = (unit: string): number | undefined =>
              list(course['studyLoad']).find(({ studyLoadUnit }) => studyLoadUnit === unit)?.['value'];
            return [
              byCode.get(`${providers.get(by ?? '')} ${course['primaryCode']?.['code']}`) ?? `${by} is not known`,
              {
                title: String(list(course['name'])[0]?.['value']),
                ...(version === 5 ? {} : one('hours', load('hour'))),
                ...one('ects', load('ects')),
                fees: items.flatMap((item) =>
                  list(item['priceInformation']).flatMap(({ amount, currency }) =>
                    currency ? [`${currency} ${Number(amount)}`] : [],
                  ),
                ),
                starts: items.flatMap((item) => (item[starts] ? [String(item[starts]).slice(0, 10)] : [])),
              },
            ];
          }),
        );
      },
    };
  }),
  {
    name: 'JSON Feed',
    says: ['title'],
    read: (files) =>
      new Map(
        below(files, /^feeds\/offers\.json$/)
          .flatMap((feed) => list(feed['items']))
          .map((item): [string, Told] => [
            String(item['url']),
            { title: String(item['title']).replace(/^Changed: /, '') },
          ]),
      ),
  },
  {
    name: 'iCalendar',
    says: ['starts', 'deadlines'],
    // Only what is ahead, and of offers that can be taken.
    partly: ['deadlines'],
    read: (files) => {
      const told = new Map<string, { starts: string[]; deadlines: string[] }>();
      const calendar = new ICAL.Component(ICAL.parse(files.get('feeds/offers.ics')?.text ?? '') as unknown[]);
      for (const event of calendar.getAllSubcomponents('vevent')) {
        const page = String(event.getFirstPropertyValue('url'));
        const found = told.get(page) ?? { starts: [], deadlines: [] };
        told.set(page, found);
        const day = String(event.getFirstPropertyValue('dtstart'));
        (event.getFirstPropertyValue('categories') === 'START' ? found.starts : found.deadlines).push(day);
      }
      return told;
    },
  },
];

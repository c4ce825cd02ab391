import type { Reader, Told } from '../reader.ts';
import type { ExportedFile } from '../validator.ts';

// As a stranger sees it: what the JSON Schema says, and none of our types.
type Json = { readonly [key: string]: Json } & readonly Json[] & string & number & boolean;

const parsed = (file: ExportedFile): Json => JSON.parse(file.text) as Json;

function exactly(figure: Json | null | undefined): number[] {
  return figure && figure['min'] !== null && figure['min'] === figure['max'] && !figure['about']
    ? [Number(figure['min'])]
    : [];
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function day(when: Json | undefined): string[] {
  return when?.['precision'] === 'day' ? [String(when['earliest'])] : [];
}

function statedIn(fact: Json | undefined): Json | undefined {
  return fact?.['state'] === 'stated' ? fact['value'] : undefined;
}

function wholeOf(total: Json): Json | undefined {
  return total['kind'] === 'two' ? total['withCertificate'] : total['total'];
}

/** A file of an offer; names of providers stand in their own files. */
function toldBy(offer: Json, names: ReadonlyMap<string, readonly string[]>): Told {
  const values = offer['values'];
  const derived = offer['derived'];
  const workload = statedIn(values?.['workload']);
  const [hours] = exactly(workload?.['learnerHours']);
  const [ects] = list(workload?.['credits']).flatMap((one) =>
    one['system'] === 'ECTS' && one['basis'] === 'awarded' ? exactly(one['figure']) : [],
  );
  const awarded = list(statedIn(values?.['level'])).some(
    (one) => one['kind'] === 'placed' && one['basis'] === 'assigned',
  );
  const level = derived?.['level'];
  const fees = list(derived?.['fee']?.['value']).flatMap((fee) => {
    const whole = fee['total'] && wholeOf(fee['total']);
    return whole?.['kind'] === 'total'
      ? exactly(whole['money']?.['figure']).map((sum) => `${whole['money']?.['currency']} ${sum}`)
      : [];
  });
  const states = list(derived?.['runs']);
  const runs = list(statedIn(values?.['runs'])).filter(
    (_, place) => !/past|cancelled/.test(String(states[place]?.['state'])),
  );
  return {
    title: String(Object.values(values?.['title'] ?? {})[0]),
    ...(hours === undefined ? {} : { hours }),
    ...(ects === undefined ? {} : { ects }),
    ...(awarded && level?.['known'] && !level['value']?.['approximate']
      ? { eqf: Number(level['value']?.['eqf']) }
      : {}),
    fees,
    providers: list(values?.['provider']).flatMap((id) => names.get(String(id)) ?? []),
    starts: runs.flatMap((run) => day(run['start'])),
    deadlines: runs.flatMap((run) => list(run['applyBy']).flatMap((one) => day(one['date']))),
  };
}

export const readers: readonly Reader[] = [
  {
    name: 'API, files of offers',
    says: ['title', 'hours', 'ects', 'eqf', 'fees', 'providers', 'starts', 'deadlines'],
    partly: ['fees'],
    read: (files) => {
      const all = [...files.values()];
      const names = new Map(
        all
          .filter(({ path }) => path.startsWith('api/v1/providers/'))
          .map(parsed)
          .map((one) => [String(one['id']), Object.values(one['values']?.['name'] ?? {}).map(String)]),
      );
      const offers = all.filter(({ path }) => path.startsWith('api/v1/offers/')).map(parsed);
      return new Map(
        offers.filter((one) => !('movedTo' in one)).map((one) => [String(one['url']), toldBy(one, names)]),
      );
    },
  },
  {
    name: 'API, list of offers',
    says: ['title', 'providers', 'fees'],
    partly: ['fees'],
    read: (files) => {
      const file = files.get('api/v1/providers.json');
      const addresses = new Map(
        list(file && parsed(file)['providers']).map((one) => [String(one['id']), String(one['url'])]),
      );
      const offers = files.get('api/v1/offers.json');
      return new Map(
        list(offers && parsed(offers)['offers']).map((one): [string, Told] => [
          String(one['url']),
          {
            title: String(one['title']),
            providers: list(one['provider']).flatMap((id) => addresses.get(String(id)) ?? []),
            fees: list(one['cost']).flatMap((cost) =>
              'currency' in cost ? exactly(cost['figure']).map((sum) => `${cost['currency']} ${sum}`) : [],
            ),
          },
        ]),
      );
    },
  },
];

import { globSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Offer } from '../../src/catalogue/catalogue.ts';
import type { ExportContext } from '../../src/exports/format.ts';
import { stated } from '../../src/values/fact.ts';
import type { Reader, Told } from './reader.ts';
import { type Content, contents, filesOf } from './site-files.ts';
import type { ExportedFile } from './validator.ts';

const readers: Reader[] = [];
for (const file of globSync('*.ts', { cwd: join(import.meta.dirname, 'readers') }).sort()) {
  const module = (await import(`./readers/${file.slice(0, -3)}.ts`)) as {
    reader?: Reader;
    readers?: readonly Reader[];
  };
  readers.push(...(module.readers ?? []), ...(module.reader ? [module.reader] : []));
}

/** What the content says, without the formats: the side that every file must agree with. */
type Source = {
  readonly [K in keyof Told]-?: ReadonlySet<
    NonNullable<Told[K]> extends readonly (infer One)[] ? One : NonNullable<Told[K]>
  >;
};

function sourceOf(offer: Offer, { site, url }: ExportContext): Source {
  const facts = site.factsOf(offer.id);
  const workload = stated(offer.workload);
  const level = (stated(offer.level) ?? []).some((one) => one.kind === 'placed' && one.basis === 'assigned');
  const profiles = [...facts.profiles.map(({ total }) => total)];
  const totals = profiles.flatMap((one) => (one.kind === 'one' ? [one.total] : [one.toLearn, one.withCertificate]));
  const runs = facts.runs.filter(({ state }) => state !== 'past' && state !== 'cancelled').map(({ run }) => run);
  const ofRuns = runs.flatMap(({ fees }) =>
    (stated(fees) ?? []).flatMap(({ total, items }) => [
      ...(total ? [total] : []),
      ...items.map(({ amount }) => amount),
    ]),
  );
  return {
    title: new Set(Object.values(offer.title)),
    hours: new Set(exact(workload?.learnerHours)),
    ects: new Set(
      (Array.isArray(workload?.credits) ? workload.credits : []).flatMap(({ system, basis, figure }) =>
        system === 'ECTS' && basis === 'awarded' ? exact(figure) : [],
      ),
    ),
    eqf: new Set(level && facts.level.known && !facts.level.value.approximate ? [facts.level.value.eqf] : []),
    fees: new Set([
      ...totals.flatMap((total) =>
        total.kind === 'total' ? exact(total.money.figure).map((sum) => `${total.money.currency} ${sum}`) : [],
      ),
      ...ofRuns.flatMap((amount) =>
        amount.kind === 'amount' ? exact(amount.figure).map((sum) => `${amount.currency} ${sum}`) : [],
      ),
    ]),
    providers: new Set(
      offer.provider.flatMap((id) => {
        const provider = site.catalogue.providers.get(id);
        const names = provider ? [provider.name, ...(provider.legalName ? [provider.legalName] : [])] : [];
        return [url(site.to.provider(id)), ...names.flatMap((name) => Object.values(name))];
      }),
    ),
    starts: new Set(
      runs.flatMap(({ start }) => (typeof start === 'object' && start.precision === 'day' ? [start.earliest] : [])),
    ),
    deadlines: new Set(
      runs.flatMap(({ applyBy }) => applyBy.flatMap(({ date }) => (date.precision === 'day' ? [date.earliest] : []))),
    ),
  };
}

function exact(
  figure:
    | { min: number | null; max: number | null; about: boolean; alternatives?: readonly number[] }
    | null
    | undefined,
): number[] {
  return figure && figure.min !== null && figure.min === figure.max && !figure.about ? [figure.min] : [];
}

describe('what files say of an offer is what the content says, in every format', () => {
  let catalogues: readonly (Content & { files: ReadonlyMap<string, ExportedFile> })[] = [];
  beforeAll(async () => {
    const all = await contents();
    catalogues = await Promise.all(all.map(async (one) => ({ ...one, files: await filesOf(one.context) })));
  }, 120_000);

  test('more than one format is read back', () => {
    expect(readers.length).toBeGreaterThan(4);
  });

  test.each(readers.map((reader) => [reader.name, reader] as const))('%s', { timeout: 120_000 }, async (_, reader) => {
    const said = new Set<string>();
    for (const { name, context, files } of catalogues) {
      const told = await reader.read(files, context);
      expect(told.size, `offers read from ${name}`).toBeGreaterThan(0);
      expect(differencesOf(told, reader, context, said), name).toEqual([]);
    }
    expect([...said].sort()).toEqual([...reader.says].sort());
  });

  test('another number in a file is noticed', async () => {
    const [first] = catalogues;
    const reader = readers.find(({ name }) => name === 'ELM, Turtle');
    const file = first?.files.get('data/elm/catalogue.ttl');
    if (!first || !reader || !file) throw new Error('the catalogue has no Turtle file');
    const files = new Map([[file.path, { ...file, text: file.text.replace('"PT156H"', '"PT157H"') }]]);
    const found = differencesOf(await reader.read(files, first.context), reader, first.context, new Set());
    expect(found).toEqual([expect.stringMatching(/data-literacy-for-managers\/ hours: 157, but 156/)]);
  });
});

/**
 * Where files say something else than the content, or leave out what they can say.
 * @param said receives the keys of which something was said
 */
function differencesOf(
  told: ReadonlyMap<string, Told>,
  { says, partly = [] }: Pick<Reader, 'says' | 'partly'>,
  context: ExportContext,
  said: Set<string>,
): string[] {
  const offers = [...context.site.catalogue.offers.values()];
  const byAddress = new Map(offers.map((offer) => [context.url(context.site.to.offer(offer.id)), offer]));
  return [...told].flatMap(([address, one]) => {
    const offer = byAddress.get(address);
    if (!offer) return [`${address} is no offer`];
    const source = sourceOf(offer, context) as unknown as Readonly<Record<string, ReadonlySet<unknown>>>;
    return says.flatMap((key) => {
      const value = one[key];
      const values: readonly unknown[] = value === undefined ? [] : Array.isArray(value) ? value : [value];
      if (values.length > 0) said.add(key);
      const known = source[key] ?? new Set();
      const wrong = values.filter((each) => !known.has(each));
      const all = [...known].join(', ');
      const isMissing =
        key === 'starts' ? [...known].some((each) => !values.includes(each)) : known.size > 0 && values.length === 0;
      return [
        ...wrong.map((each) => `${address} ${key}: ${String(each)}, but ${all || 'nothing is stated'}`),
        ...(isMissing && !partly.includes(key) ? [`${address} ${key}: ${all} is not said (${values.join(', ')})`] : []),
      ];
    });
  });
}

import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue, Offer, Pathway } from '../../src/catalogue/catalogue.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { stated } from '../../src/values/fact.ts';
import { describeWithReference } from '../reference.ts';
import { contentWords, wordsOf } from './model-words.ts';
import {
  creditSystems,
  deliveryModes,
  offerOf,
  type RealOffer,
  readCollected,
  statusesInSource,
} from './real-offer-records.ts';

const root = resolve(import.meta.dirname, '../..');
let catalogue: Catalogue;

describeWithReference('the collected real offers', (reference) => {
  const records = readCollected<RealOffer>(reference, 'real-offers.json');

  beforeAll(async () => {
    ({ catalogue } = await loadCatalogue(resolve(root, 'content'), { today: '2026-11-22' }));
  });

  test('each stands in the catalogue once, and no other offer names a source', () => {
    expect(records.map(({ id }) => id).sort()).toEqual(Object.keys(offerOf).sort());
    const sourced = [...catalogue.offers.values()].filter(({ sources }) => sources.length > 0).map(({ id }) => id);
    expect(sourced.sort()).toEqual(Object.values(offerOf).sort());
  });

  describe.each(records)('$id', (record) => {
    const offer = (): Offer => {
      const found = catalogue.offers.get(offerOf[record.id] ?? '');
      if (!found) throw new Error(`${record.id} is not in the catalogue`);
      return found;
    };

    test('has the title of the source, and says where it is our own', () => {
      expect(offer().title).toEqual({ en: record.title });
      expect(offer().sources[0]?.paraphrased.includes('title')).toBe(!record.title_exact);
    });

    test('names the providers, their part and their platform', () => {
      const { unit, partners } = offer();
      const said = [...namesOf(offer()), ...wordsOf(unit), ...wordsOf(partners)].join(' | ');
      const asked = record.provider
        .flatMap((name) => name.split(/ \/ |, | \(|\) ?/))
        .filter((name) => name !== '' && name !== 'ECIU University partners');
      expect(asked.filter((name) => !said.includes(name))).toEqual([]);
      const platforms = partners
        .filter(({ role }) => role === 'platform')
        .map(({ organisation }) => ('id' in organisation ? nameOf(organisation.id) : wordsOf(organisation.name)[0]));
      expect(platforms).toEqual(record.platform === null ? [] : [record.platform.replace(/ \(.*/, '')]);
    });

    test('is of the country of the record', () => {
      const countries = new Set(offer().provider.flatMap((id) => catalogue.providers.get(id)?.country ?? []));
      expect([...countries].sort()).toEqual([record.country].flat().sort());
    });

    test('keeps the page of the provider apart from the register or directory that was read', () => {
      const { url, sources } = offer();
      const external = /register|directory/.test(record.source.kind);
      expect(url).toBe(external ? undefined : record.url);
      const read = [record.source.url, ...(record.source.also ?? [])];
      expect(sources.map((source) => ('link' in source.url ? source.url.link : source.url)).sort()).toEqual(
        [...new Set(read)].sort(),
      );
    });

    test('carries the kind, the date and the confidence of its source', () => {
      const [main] = offer().sources;
      expect('link' in (main?.url ?? {}) && main?.url).toEqual({ link: record.source.url });
      expect(main?.confidence).toBe(record.confidence);
      expect(main?.excerpt).toBe(/excerpt/.test(record.source.kind));
      expect(main?.storedCopy).toBe(/stored/.test(record.source.kind));
      expect(main?.asOf?.text ?? null).toBe(record.source.as_of);
    });

    test('is paused where the source says so, else not confirmed', () => {
      const expected =
        record.status_in_source === null
          ? 'unconfirmed'
          : statusesInSource.find(([pattern]) => pattern.test(record.status_in_source ?? ''))?.[1];
      expect(offer().status.is).toBe(expected);
    });

    test('has the subject in the words of the record and no code', () => {
      expect(stated(offer().subject)).toMatchObject({
        words: [{ en: record.subject }],
        field: [],
        skill: [],
        occupation: [],
        sdg: [],
      });
    });

    test('has outcomes or topics exactly where the record has, and marks them as our words', () => {
      const { learningOutcomes, topics, sources } = offer();
      const has = stated(learningOutcomes) !== undefined || topics.length > 0;
      expect(has).toBe(record.outcomes_paraphrase !== null);
      expect(sources[0]?.paraphrased.some((field) => field === 'learningOutcomes' || field === 'topics')).toBe(has);
      const said = [...wordsOf(stated(learningOutcomes)), ...wordsOf(topics)].join(' ');
      expect(
        contentWords(record.outcomes_paraphrase ?? '').filter((word) => !contentWords(said).includes(word)),
      ).toEqual([]);
      expect(
        contentWords(said).filter((word) => !contentWords(record.outcomes_paraphrase ?? '').includes(word)),
      ).toEqual([]);
    });

    test('has the hours and the credits of the record, and none besides', () => {
      const workload = stated(offer().workload);
      const { hours, hours_per_week: perWeek, credits, credit_system: system } = record.workload;
      expect(bounds(workload?.learnerHours)).toEqual(hours === null ? null : [hours, hours]);
      expect(bounds(workload?.hoursPerWeek)).toEqual(perWeek);
      const own = Array.isArray(workload?.credits) ? workload.credits : [];
      const ofKind = stated(offer().ofThisKind?.workload ?? { state: 'not-stated' })?.credits;
      const expected = credits === null ? [] : [{ bounds: [credits].flat(), system: creditSystems[system ?? ''] }];
      const isRange = Array.isArray(credits);
      const listed = (isRange ? (ofKind as typeof own) : own).map(({ figure, system: name }) => ({
        bounds: isRange ? bounds(figure) : [figure.min],
        system: name,
      }));
      expect(listed).toEqual(expected);
      if (isRange) expect(own).toEqual([]);
      for (const { basis } of own) expect(basis).toBe(/equivalence|NZQF/.test(system ?? '') ? 'equivalent' : 'awarded');
    });

    test('has the level of the record, and none besides', () => {
      const levels = stated(offer().level) ?? [];
      const { framework, level } = record.level;
      const placed = levels.flatMap((one) => (one.kind === 'placed' ? [one] : []));
      expect(placed.map((one) => one.level)).toEqual(framework === null ? [] : [String(level)]);
      for (const one of placed) expect([one.framework, one.basis]).toEqual(['NZQCF', 'equivalent']);
      const described = levels.flatMap((one) => (one.kind === 'described' ? wordsOf(one.text) : []));
      const saidInWords =
        framework === null &&
        (level !== null ||
          /graduate-level/.test(record.level.note ?? '') ||
          record.awkward.some((one) => one.startsWith('level_either')));
      expect(described.length > 0).toBe(saidInWords);
      if (framework === null && level !== null) expect(described).toEqual([level]);
    });

    test('has the forms of participation of the record, and none besides', () => {
      const asked = (record.delivery_modes ?? []).map(
        (said) => deliveryModes.find(([pattern]) => pattern.test(said))?.[1],
      );
      const parts = stated(offer().parts)?.list ?? [];
      const ofParts = parts.flatMap((part) => ('delivery' in part ? (stated(part.delivery)?.mode ?? []) : []));
      const said = new Set([...(stated(offer().delivery)?.mode ?? []), ...ofParts]);
      expect([...said].sort()).toEqual([...new Set(asked)].sort());
    });

    test('has the languages of teaching of the record, and none besides', () => {
      expect(stated(offer().delivery)?.language?.teaching ?? []).toEqual(record.languages ?? []);
    });

    test('has the length of the record, and none besides', () => {
      const { duration, completeWithin } = stated(offer().delivery) ?? {};
      const length = duration && 'unit' in duration ? duration : null;
      if (record.duration?.value !== undefined) {
        expect(length).toMatchObject({
          unit: record.duration.unit,
          figure: {
            min: record.duration.value,
            max: record.duration.value,
            about: record.duration.approximate ?? false,
          },
        });
      } else if (record.duration === null) expect([length, completeWithin ?? null]).toEqual([null, null]);
      else expect([length ?? completeWithin, stated(offer().parts), stated(offer().runs)].some(Boolean)).toBe(true);
    });

    test('has the amounts of the record, for whom and when, and none besides', () => {
      const profiles = stated(offer().fees) ?? [];
      const said = profiles.flatMap(({ for: audience, condition, items, total }) =>
        [
          ...items.map(({ amount, count }) => ({ amount, count })),
          ...(total ? [{ amount: total, count: null }] : []),
        ].flatMap(({ amount, count }) => {
          if (amount.kind !== 'amount' && amount.kind !== 'free') return [];
          const value = amount.kind === 'free' ? 0 : amount.figure.min;
          return [
            {
              value,
              currency: amount.currency,
              count: count?.min ?? null,
              limited: ('id' in audience && audience.id !== 'everyone') || condition !== undefined,
            },
          ];
        }),
      );
      const asked = (record.fees ?? []).map(({ amount, currency, count, audience, condition }) => ({
        value: amount,
        currency,
        count: count ?? null,
        limited: audience !== undefined || condition !== undefined,
      }));
      expect(said.sort(byValue)).toEqual(asked.sort(byValue));
    });

    test('says of fees what else the record says, and nothing where it is silent', () => {
      const given = offer().fees;
      const elsewhere = record.awkward.some((one) => /^fees?_on_another_page$|^refund/.test(one));
      expect(given.state === 'not-stated').toBe(record.fees === null && record.fee_note === null && !elsewhere);
    });

    test('has the starts and the deadline of the record, and none besides', () => {
      const runs = stated(offer().runs) ?? [];
      const other = offer()
        .conflicts.filter(({ field }) => field === 'runs')
        .flatMap(({ value }) => (Array.isArray(value) ? value : []));
      const starts = [
        ...runs.map(({ start }) => (typeof start === 'string' ? start : start.text)),
        ...other.map((run) => (run as { start: string }).start),
      ];
      const days = starts.filter((start) => /^\d{4}-\d{2}/.test(start));
      expect(days.sort()).toEqual([...(record.start_dates ?? [])].sort());
      for (const start of starts.filter((one) => !days.includes(one))) expect(record.start_note).toContain(start);
      expect(runs.flatMap(({ applyBy }) => applyBy.map(({ date }) => date.text))).toEqual(
        record.application_deadline === null ? [] : [record.application_deadline],
      );
    });

    test('states nothing where the record is silent', () => {
      const given = offer();
      const silent: [string | null, string, boolean][] = [
        [record.assessment, 'assessment', given.assessment.state !== 'not-stated'],
        [record.quality_assurance, 'quality assurance', given.qualityAssurance.state !== 'not-stated'],
        [record.award, 'credential', given.credential.state !== 'not-stated'],
        [
          record.stackability,
          'stackability',
          given.stackability.state !== 'not-stated' || given.recognition.state !== 'not-stated',
        ],
        [record.prerequisites, 'prerequisites', given.prerequisites.state !== 'not-stated'],
      ];
      expect(silent.filter(([said, , inModel]) => said === null && inModel).map(([, name]) => name)).toEqual([]);
    });

    test('says something of everything that the record speaks of', () => {
      const given = offer();
      const pathways = pathwaysWith(given.id);
      const spoken: [string | null, string, unknown][] = [
        [record.assessment, 'assessment', stated(given.assessment)],
        [record.quality_assurance, 'quality assurance', stated(given.qualityAssurance)],
        [record.award, 'credential', stated(given.credential)],
        [
          record.stackability,
          'stackability',
          stated(given.stackability) ?? stated(given.recognition) ?? (stated(given.parts)?.list.length || pathways[0]),
        ],
        [
          record.prerequisites,
          'prerequisites',
          stated(given.prerequisites) ??
            (given.prerequisites.state === 'elsewhere' ||
              given.audience ||
              stated(given.parts)?.inOrder ||
              pathways.find((pathway) => stated(pathway.prerequisites))),
        ],
      ];
      expect(spoken.filter(([said, , inModel]) => said !== null && !inModel).map(([, name]) => name)).toEqual([]);
    });

    test('has no identifier, further title, variant, translation, contact or summary, for no record has one', () => {
      const { identifiers, otherTitles, variants, contact, summary, translations } = offer();
      expect({ identifiers, otherTitles, variants, translations }).toEqual({
        identifiers: [],
        otherTitles: [],
        variants: [],
        translations: [],
      });
      expect([contact, summary]).toEqual([undefined, undefined]);
    });
  });

  test('their providers state where their facts come from, and no more than name, country, type and parent', () => {
    const ids = new Set(Object.values(offerOf).flatMap((id) => catalogue.offers.get(id)?.provider ?? []));
    for (const id of ids) {
      const provider = catalogue.providers.get(id);
      expect(provider?.sources.length, id).toBeGreaterThan(0);
      expect([provider?.url, provider?.summary, provider?.contact, provider?.sector, provider?.city], id).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    }
  });

  test('the catalogue does not speak for their providers', () => {
    const speaksFor = catalogue.settings.speaksFor;
    const real = Object.values(offerOf).flatMap((id) => catalogue.offers.get(id)?.provider ?? []);
    expect(real.filter((id) => Array.isArray(speaksFor) && speaksFor.includes(id))).toEqual([]);
    expect(speaksFor).not.toBe('all');
  });

  test('only what the sources state of a pathway is public', () => {
    const real = [...catalogue.pathways.values()].filter(({ sources }) => sources.length > 0);
    expect(real.map(({ id, status }) => [id, status.is]).sort()).toEqual([
      ['acu-higher-education-core', 'unconfirmed'],
      ['ai-micro-degree', 'unconfirmed'],
      ['from-micromasters-to-degree', 'unconfirmed'],
      ['graduate-certificate-in-higher-education', 'unconfirmed'],
      ['growsafe', 'draft'],
      ['melbourne-cybersecurity-management', 'unconfirmed'],
      ['scientific-programming', 'unconfirmed'],
    ]);
  });
});

/** Pathways whose rules lead over an offer, or over a pathway that does. */
function pathwaysWith(id: string): Pathway[] {
  const direct = [...catalogue.pathways.values()].filter(({ rules }) => JSON.stringify(rules).includes(`"${id}"`));
  return [...direct, ...direct.flatMap((pathway) => pathwaysWith(pathway.id))];
}

function nameOf(id: string): string | undefined {
  return catalogue.providers.get(id)?.name['en'];
}

/** Names of the providers of an offer and of those that they are part of. */
function namesOf(offer: Offer): string[] {
  return offer.provider.flatMap((id) => [nameOf(id) ?? '', nameOf(catalogue.providers.get(id)?.partOf ?? '') ?? '']);
}

function bounds(
  figure: { readonly min: number | null; readonly max: number | null } | null | undefined,
): (number | null)[] | null {
  return figure ? [figure.min, figure.max] : null;
}

function byValue(a: { value: number | null }, b: { value: number | null }): number {
  return (a.value ?? 0) - (b.value ?? 0);
}

import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../diagnostics/yaml/read-yaml.ts';
import { en } from '../i18n/en/index.ts';
import { findingsOf } from '../values/findings.ts';
import type { CheckContext } from './concept.ts';
import { type Delivery, delivery, lengthOf } from './delivery.ts';
import type { RowContext } from './row.ts';

const schema = delivery.shape.delivery;
const written = (yaml: string): unknown => (readYaml(yaml).data as { delivery?: unknown } | undefined)?.delivery;
const parse = (yaml: string) => schema.parse(written(yaml));
const statedIn = (yaml: string): Delivery => {
  const given = parse(yaml);
  if (given.state !== 'stated') throw new Error(given.state);
  return given.value;
};
const refusals = (yaml: string): string[] =>
  findingsOf(schema.safeParse(written(yaml)).error?.issues ?? [], written(yaml), ['delivery']).map(
    ({ rule, at }) => `${rule.id} ${at.join('.')}`,
  );
const context: CheckContext = {
  today: '2026-11-16',
  record: 'offer',
  status: 'published',
  textLanguage: 'en',
  staleBefore: '2025-11-16',
  broken: () => false,
  hasProvider: () => true,
  hasAudience: () => true,
  hoursPerCredit: () => null,
};
const check = (yaml: string, broken = false): string[] =>
  delivery
    .check({ delivery: parse(yaml) }, { ...context, broken: () => broken })
    .map(({ rule, at }) => `${rule.id} ${at.join('.')}`);
const rowContext: RowContext = {
  words: en,
  language: 'en',
  organisation: () => '',
  offer: (id) => id,
  pathway: (id) => id,
  audience: () => '',
};
const row = (yaml: string, key: string) =>
  delivery.rows({ delivery: parse(yaml) }, rowContext).find((one) => one.key === `delivery.${key}`)?.cell;

describe('the forms of a delivery', () => {
  test('modes alone are modes, one or several', () => {
    expect(statedIn('delivery: online').mode).toEqual(['online']);
    expect(statedIn('delivery: [online, hybrid]').mode).toEqual(['online', 'hybrid']);
  });
  test('the short and the long form of one mode are the same', () => {
    expect(parse('delivery: online')).toEqual(parse('delivery:\n  mode: online'));
  });
  test('one language is the language of teaching; a block tells teaching, materials and assessment apart', () => {
    expect(statedIn('delivery:\n  language: en').language).toEqual({ teaching: ['en'], materials: [], assessment: [] });
    const language = statedIn(
      'delivery:\n  language:\n    teaching: en\n    materials: [en, et]\n    note: Slides only',
    ).language;
    expect(language).toMatchObject({
      teaching: ['en'],
      materials: ['en', 'et'],
      assessment: [],
      note: { und: 'Slides only' },
    });
  });
  test('NO is Norway and no, never Norwegian: it is refused as a language', () => {
    expect(refusals('delivery:\n  mode: online\n  language: NO')).toEqual(['value/language delivery.language']);
  });
  test('several places, as words and as blocks', () => {
    expect(statedIn('delivery:\n  mode: on-site\n  place: [ "Tallinn, EE", { country: NL } ]').place).toEqual([
      { city: { und: 'Tallinn' }, country: 'EE' },
      { country: 'NL' },
    ]);
  });
  test('a length that does not apply is not a missing length', () => {
    const given = statedIn('delivery:\n  mode: online\n  duration:\n    notApplicable: Assessment only');
    expect(given.duration).toEqual({ notApplicable: { und: 'Assessment only' } });
    expect(lengthOf(given)).toBeNull();
    expect(lengthOf(statedIn('delivery:\n  duration: 4 weeks'))).toMatchObject({ unit: 'week' });
  });
  test('days, sessions and times a year are read', () => {
    expect(
      statedIn('delivery:\n  days: [tue, thu]\n  sessions: 12\n  runsPerYear: about 3\n  groupSize: up to 24'),
    ).toMatchObject({
      days: ['tue', 'thu'],
      sessions: { min: 12 },
      runsPerYear: { about: true },
      groupSize: { min: null, max: 24 },
    });
  });
  test('an unknown word is refused at its key, with the near word', () => {
    expect(refusals('delivery: onsite')).toEqual(['delivery/mode delivery']);
    expect(refusals('delivery:\n  mode: [online, in class]')).toEqual(['delivery/mode delivery.mode.1']);
    expect(refusals('delivery:\n  attendance: asynchronous')).toEqual(['delivery/attendance delivery.attendance']);
    expect(refusals('delivery:\n  pace: flexible')).toEqual(['delivery/pace delivery.pace']);
    expect(refusals('delivery:\n  intensity: half')).toEqual(['delivery/intensity delivery.intensity']);
    expect(refusals('delivery:\n  timetable: evenings')).toEqual(['delivery/timetable delivery.timetable']);
    expect(refusals('delivery:\n  days: Tuesday')).toEqual(['delivery/days delivery.days']);
  });
  test('the schema of editors can be made from it', () => {
    const json = JSON.stringify(z.toJSONSchema(z.object(delivery.shape), { io: 'input', unrepresentable: 'any' }));
    expect(json).toContain('completeWithin');
  });
});

describe('what is checked of a delivery', () => {
  test('a clean delivery has no fault', () => {
    expect(check('delivery:\n  mode: online\n  language: en')).toEqual([]);
  });
  test('without a mode the form of participation is missing, unless the key is broken', () => {
    expect(check('title: x')).toEqual(['delivery/missing delivery']);
    expect(check('delivery:\n  language: en')).toEqual(['delivery/missing delivery']);
    expect(check('delivery:\n  statedAt: the timetable')).toEqual(['delivery/missing delivery']);
    expect(check('title: x', true)).toEqual([]);
  });
  test('not applicable is unusual', () => {
    expect(check('delivery:\n  notApplicable: Differs')).toEqual([
      'state/not-applicable-unusual delivery.notApplicable',
    ]);
  });
  test('a place where everything is online contradicts itself', () => {
    expect(check('delivery:\n  mode: online\n  place: Tallinn, EE\n  language: en')).toEqual([
      'delivery/place-but-online delivery.place',
    ]);
    expect(check('delivery:\n  mode: [online, on-site]\n  place: Tallinn, EE\n  language: en')).toEqual([]);
  });
  test('on site without a place, and a missing language, are advice', () => {
    expect(check('delivery: on-site')).toEqual([
      'delivery/place-missing delivery',
      'delivery/language-missing delivery',
    ]);
  });
  test('an end of the offer before its beginning is reported only where the days are certain', () => {
    const offered = (from: string, until: string): string[] =>
      check(`delivery:\n  mode: online\n  language: en\n  offeredFrom: ${from}\n  offeredUntil: ${until}`);
    expect(offered('2027-09', '2026-09')).toEqual(['delivery/offered-reversed delivery.offeredUntil']);
    expect(offered('2026', '2026-09')).toEqual([]);
    expect(offered('spring 2027', '2026-09')).toEqual([]);
  });
});

describe('rows of a delivery', () => {
  test('an aside on why there is no length is kept', () => {
    const yaml =
      'delivery:\n  mode: online\n  duration:\n    notApplicable: Assessment only\n    note: About a morning.';
    expect(JSON.stringify(row(yaml, 'duration'))).toContain('About a morning.');
  });
  test('every row is there in every state', () => {
    const keys = (yaml: string): string[] => delivery.rows({ delivery: parse(yaml) }, rowContext).map(({ key }) => key);
    expect(keys('title: x')).toEqual(keys('delivery:\n  mode: online\n  language: en'));
    expect(keys('delivery:\n  notApplicable: Differs')).toEqual(keys('title: x'));
    expect(new Set(keys('title: x')).size).toBe(keys('title: x').length);
  });
  test('what is absent is not stated, and where everything is online the place does not apply', () => {
    expect(row('title: x', 'mode')).toEqual({ state: 'not-stated' });
    expect(row('delivery: online', 'language')).toEqual({ state: 'not-stated' });
    expect(row('delivery: online', 'place')?.state).toBe('not-applicable');
    expect(row('delivery: on-site', 'place')?.state).toBe('not-stated');
  });
  test('labels, languages, places and lengths are said in words', () => {
    const yaml =
      'delivery:\n  mode: [online, on-site]\n  language:\n    teaching: en\n    materials: [en, de]\n  place: Tallinn, EE\n  duration: 1-2 semesters\n  completeWithin: up to 2 years';
    expect(JSON.stringify(row(yaml, 'mode'))).toContain('Online and On site');
    expect(JSON.stringify(row(yaml, 'language'))).toContain('Materials: English and German');
    expect(JSON.stringify(row(yaml, 'place'))).toContain('Estonia');
    expect(JSON.stringify(row(yaml, 'duration'))).toContain('1–2 semesters');
    expect(JSON.stringify(row(yaml, 'completeWithin'))).toContain('Within 2 years of your start');
  });
  test('a length that does not apply says why', () => {
    expect(row('delivery:\n  mode: online\n  duration:\n    notApplicable: Assessment only', 'duration')).toMatchObject(
      { state: 'not-applicable' },
    );
  });
});

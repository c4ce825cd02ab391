import type { z } from 'zod';
import { findCreditSystem } from '../vocabularies/credit-systems.ts';
import { findLevel, splitLevel } from '../vocabularies/level-frameworks.ts';
import { type Amount, parseAmount } from './amount.ts';
import { type Credits, parseCredits } from './credits.ts';
import type { Day } from './day.ts';
import { type Duration, parseDuration } from './duration.ts';
import { parseEmail } from './email.ts';
import { type Figure, figureSource, parseFigure, parsePercent } from './figure.ts';
import { block, byForm, field, type Scalar, scalar } from './form.ts';
import { parseId } from './identifier.ts';
import { parseLanguage } from './language-tag.ts';
import { parseLink } from './link.ts';
import { accept, type Parsed, quoted, reject } from './parsed.ts';
import { countrySource, type Place, parseCountry, parsePlaceText, placeSource } from './place.ts';
import { schemaRules } from './schema-rules.ts';
import { isStandIn } from './stand-in.ts';
import { readWords, type Text, text } from './text.ts';
import { carriesTranslation, withoutTranslations } from './translated.ts';
import { parseDay, parseWhen, type When } from './when.ts';
import { parseWholeNumber } from './whole-number.ts';
import { parseYesNo } from './yes-no.ts';

/** Schemas of the values of the reference's table "Values": each reads one scalar by its grammar. */
const figureHint = {
  value: 'figure',
  pattern: `^${figureSource}$`,
  examples: ['6', '12-30', 'at least 20', 'up to 24', 'about 3', '7.5 or 15'],
};
export const figure: z.ZodType<Figure, Scalar> = scalar((written) => parseFigure(written), figureHint);
/** Figures whose key says what is counted: a text that repeats it (`104 hours`) is told to leave it out. */
const figureWithout = (unit: RegExp): z.ZodType<Figure, Scalar> =>
  scalar((written) => parseFigure(written, unit), figureHint);
export const hours = figureWithout(/(?:(?<=\d)| )(?:hours?|hrs?|h)$/i);
export const hoursPerWeek = figureWithout(/(?:(?<=\d)| )(?:hours?|hrs?|h)(?: ?\/ ?week| (?:a|per|each) week)?$/i);
export const years = figureWithout(/(?:(?<=\d)| )(?:years?|yrs?)(?: old| of age)?(?= or | and |$)/i);
export const people = figureWithout(
  /(?:(?<=\d)| )(?:seats?|places?|people|persons?|participants?|learners?|students?)$/i,
);
export const percent: z.ZodType<Figure, Scalar> = scalar(parsePercent, { value: 'percent', examples: ['60 %'] });
export const credits: z.ZodType<Credits, Scalar> = scalar(
  (written) => parseCredits(written, (name) => findCreditSystem(name)?.id ?? null),
  { value: 'credits', examples: ['6 ECTS', '15 UK credits'] },
);
export const duration: z.ZodType<Duration, Scalar> = scalar(parseDuration, {
  value: 'duration',
  examples: ['6 weeks', '1-2 semesters'],
});
export const amount: z.ZodType<Amount, Scalar> = scalar(parseAmount, {
  value: 'amount',
  examples: ['450 EUR', 'free', 'charged', 'on-request', '150 USD per part'],
});
export const when: z.ZodType<When, Scalar> = scalar(parseWhen, {
  value: 'date',
  examples: ['2027-02-01', '2027-02', 'spring 2027', 'autumn semester 2026/27'],
});
export const day: z.ZodType<Day, Scalar> = scalar(parseDay, {
  value: 'day',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  examples: ['2027-02-01'],
});

/**
 * A level of a framework. Where no built-in framework has it, `framework` is `?` and `level` the text as written: it
 * may belong to a scale of the catalogue, which `link` knows.
 */
export type LevelRef = { readonly framework: string; readonly level: string };

export const level: z.ZodType<LevelRef, Scalar> = scalar<LevelRef>(
  (written) => {
    // Told once, as what it is, by the check of single texts.
    if (isStandIn(written)) return reject(schemaRules.type, `${quoted(written)} is no level.`);
    const split = splitLevel(written);
    const found = split && findLevel(split.framework, split.level);
    return {
      ok: true,
      value:
        split && found ? { framework: split.framework.id, level: found.level } : { framework: '?', level: written },
    };
  },
  { value: 'level', examples: ['EQF 6', 'NQF-IE 8'] },
);

export const languageTag: z.ZodType<string, Scalar> = scalar(parseLanguage, {
  value: 'language',
  examples: ['en', 'pt-BR'],
});
export const country: z.ZodType<string, Scalar> = scalar(parseCountry, {
  value: 'country',
  pattern: `^${countrySource}$`,
  examples: ['EE'],
});
export const link: z.ZodType<string, Scalar> = scalar(parseLink, {
  value: 'link',
  examples: ['https://www.riverbank.example'],
});
export const email: z.ZodType<string, Scalar> = scalar(parseEmail, {
  value: 'e-mail',
  examples: ['courses@riverbank.example'],
});
export const id: z.ZodType<string, Scalar> = scalar(parseId, { value: 'id', pattern: '^[a-z0-9]+(?:[-/][a-z0-9]+)*$' });
/** The id of an offer: a title, which has no path, most likely is that of a course outside the catalogue. */
export const offerId: z.ZodType<string, Scalar> = scalar(
  (written) => {
    const read = parseId(written);
    if (read.ok || written.includes('/')) return read;
    return {
      ...read,
      help: 'Write the id of an offer of this catalogue: its path below offers/, such as riverbank-university/spreadsheet-skills. A course that is not in the catalogue has no id: a pathway names it with other; an offer leaves it out or says it in note.',
    };
  },
  { value: 'id', pattern: '^[a-z0-9]+(?:[-/][a-z0-9]+)*$' },
);
export const yesNo: z.ZodType<boolean, Scalar> = scalar(parseYesNo, {
  value: 'yes/no',
  enum: ['yes', 'no', 'true', 'false'],
});
export const wholeNumber: z.ZodType<number, Scalar> = scalar(parseWholeNumber, {
  value: 'whole number',
  pattern: '^\\d+$',
});

/** A code or a name that is kept as written: no translation, no meaning of its own. */
export const code: z.ZodType<string, Scalar> = scalar(
  (written) => ({ ok: true, value: written.replace(/\s+/g, ' ') }),
  { value: 'code' },
);

const placeText: z.ZodType<Place, Scalar> = scalar<Place>(
  (written) => {
    const parsed = parsePlaceText(written);
    if (!parsed.ok) return parsed;
    const { city, country: where } = parsed.value;
    return { ok: true, value: city === null ? { country: where } : { city: { und: city }, country: where } };
  },
  { value: 'place', pattern: `^${placeSource}$`, examples: ['Tallinn, EE'] },
);

/** A place: `Tallinn, EE`, `EE`, or a block. */
export const place = byForm<Place>(
  placeText,
  block({
    city: field(text.optional(), { doc: 'Town or city.' }),
    country: field(country.optional(), { doc: 'Country, ISO 3166-1.' }),
    region: field(code.optional(), { doc: 'Region, ISO 3166-2 or words.' }),
    venue: field(text.optional(), { doc: 'Building or campus.' }),
    address: field(text.optional(), { doc: 'Street address.' }),
    url: field(link.optional(), { doc: 'A page about the place.' }),
    note: field(text.optional(), { doc: 'An aside.' }),
  }) as unknown as z.ZodType<Place>,
);

/** A provider by id, or an organisation in words. What looks like an id must exist: `link` checks it. */
export type Organisation = { readonly id: string } | { readonly name: Text };

export const organisation: z.ZodType<Organisation, Scalar> = scalar<Organisation>(
  (written) => idOr(written, (name) => ({ name })),
  { value: 'organisation', examples: ['riverbank-university', 'Association of Managers'] },
  { words: true },
);

/** An audience by id, or in words. */
export type Audience = { readonly id: string } | { readonly words: Text };

export const audience: z.ZodType<Audience, Scalar> = scalar<Audience>(
  (written) => idOr(written, (words) => ({ words })),
  { value: 'audience', examples: ['everyone', 'residents', 'job-seekers'] },
  { words: true },
);

/** What looks like an id is one, and has no translation; everything else is words. */
function idOr<T>(written: string, inWords: (words: Text) => T): Parsed<{ id: string } | T> {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(withoutTranslations(written))) return accept(inWords(readWords(written)));
  if (!carriesTranslation(written)) return accept({ id: written });
  return reject(schemaRules.type, 'A fact cannot be translated.');
}

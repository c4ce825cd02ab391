import type { Offer } from '../catalogue/catalogue.ts';
import type { OfferFacts } from '../facts/offer-facts.ts';
import { termLabel } from '../i18n/term.ts';
import { stated } from '../values/fact.ts';
import { formatCredits, formatLanguage, formatList } from '../values/format.ts';
import { attendances } from '../vocabularies/attendance.ts';
import { deliveryModes } from '../vocabularies/delivery-modes.ts';
import { eqfLevelOf } from '../vocabularies/eqf.ts';
import { ectsWithRate, eqfText, hoursRule, hoursText, levelDerived } from './derived-lines.ts';
import { toElements } from './elements.ts';
import { costFact } from './fee-lines.ts';
import { foreignLanguage, plainInline, plainLine, plainText } from './plain.ts';
import type { SiteContext } from './site-context.ts';
import { statusTag } from './status-banner.ts';
import { toEntryDates } from './to-entry-dates.ts';
import type { EntryFact, OfferEntry } from './types/entry.ts';

/** An offer as it stands in lists. Facts that nobody stated are said to be so. */
export function toEntry(offer: Offer, context: SiteContext): OfferEntry {
  const facts = context.factsOf(offer.id);
  const status = statusTag(offer.status, context.row);
  const dates = toEntryDates(offer, context);
  return {
    id: offer.id,
    href: context.to.offer(offer.id),
    title: plainText(offer.title, context),
    ...foreignLanguage(offer.title, context),
    by: formatList(
      offer.provider.map((id) => plainInline(context.row.organisation({ id }))),
      context,
    ),
    ...(offer.summary ? { gain: plainText(offer.summary, context) } : {}),
    ...(status ? { status } : {}),
    facts: {
      time: timeFact(offer, facts, context),
      level: levelFact(offer, facts, context),
      how: howFact(offer, context),
      start: dates[0]?.start ?? { state: 'not-stated' },
      cost: costFact(facts, context),
    },
    elements: toElements(facts.completeness),
    dates,
  };
}

/** Hours, with the credits as stated beside them. */
export function timeFact({ workload }: Offer, facts: OfferFacts, context: SiteContext): EntryFact {
  if (workload.state === 'not-applicable')
    return { state: 'not-applicable', reason: plainText(workload.reason, context) };
  if (workload.state === 'elsewhere') return { state: 'elsewhere' };
  const given = stated(workload);
  const credits = given?.credits === null || given?.credits === 'none' ? [] : (given?.credits ?? []);
  const said = credits.map((credit) => {
    const amount = formatCredits(credit, context);
    return credit.basis === 'equivalent' ? context.words.workload.equivalent(amount) : amount;
  });
  const ects = credits.some(({ system }) => system === 'ECTS') ? null : ectsWithRate(facts.ects, context);
  const note = [...said, ...(ects === null ? [] : [ects])].join(', ');
  const hours = hoursText(facts.hours, context);
  const rule = hoursRule(facts.hours, context);
  if (hours !== null && rule !== null) return { state: 'worked', text: hours, rule, ...(note === '' ? {} : { note }) };
  if (hours !== null) return { state: 'stated', text: hours, ...(note === '' ? {} : { note }) };
  const [first, ...others] = said;
  if (first === undefined) return { state: 'not-stated' };
  const aside = [...others, ...(ects === null ? [context.words.entryView.noHours] : [ects])].join(', ');
  return { state: 'stated', text: first, note: aside };
}

/** The level in plain words with its place on the European ladder. */
export function levelFact({ level }: Offer, facts: OfferFacts, context: SiteContext): EntryFact {
  if (level.state === 'not-applicable') return { state: 'not-applicable', reason: plainText(level.reason, context) };
  if (level.state === 'elsewhere') return { state: 'elsewhere' };
  if (level.state !== 'stated') return { state: 'not-stated' };
  const said = context.words.entryView;
  const placed = level.value.filter((one) => one.kind === 'placed');
  const awarded = placed.some(({ basis }) => basis === 'assigned');
  const nameOf = (one: { framework: string; level: string }): string => `${one.framework} ${one.level}`;
  // A level that the offer is only compared with is never named as if it were awarded.
  const names = placed.map((one) =>
    awarded && one.basis === 'equivalent' ? said.comparable(nameOf(one)) : nameOf(one),
  );
  const comparable = (text: string): string => (awarded ? text : said.comparable(text));
  const eqf = eqfText(facts.level, context);
  if (facts.level.known && eqf !== null) {
    const label = eqfLevelOf(facts.level.value.eqf)?.label ?? eqf;
    const text = awarded ? label : said.comparableLabel(label);
    const isNamed = placed.some((one) => nameOf(one) === eqf);
    const places = comparable(formatList([...new Set([...names, ...(isNamed ? [] : [eqf])])], context));
    const note = awarded ? places : `${places}; ${said.noAward}`;
    const [derived] = levelDerived(facts.level, context);
    if (facts.level.value.approximate && derived?.kind === 'worked') {
      return { state: 'worked', text: context.words.derived.approximately(text), rule: plainLine(derived.rule), note };
    }
    return { state: 'stated', text, note };
  }
  if (names.length > 0)
    return { state: 'stated', text: comparable(formatList(names, context)), note: said.ownFramework };
  const [described] = level.value;
  if (described?.kind !== 'described') return { state: 'not-stated' };
  return { state: 'stated', text: plainText(described.text, context), note: context.words.entryView.describedOnly };
}

/** Form of participation, attendance and language. */
export function howFact(
  { delivery }: Offer,
  context: SiteContext,
  detail: 'with language' | 'without language' = 'with language',
): EntryFact {
  if (delivery.state === 'not-applicable')
    return { state: 'not-applicable', reason: plainText(delivery.reason, context) };
  if (delivery.state === 'elsewhere') return { state: 'elsewhere' };
  const given = stated(delivery);
  const tags = detail === 'with language' ? (given?.language?.teaching ?? []) : [];
  const languages = tags.map((tag) => formatLanguage(tag, context));
  const attendance = (given?.attendance ?? []).map((id) => termLabel(attendances, id).toLowerCase());
  const note = [
    ...(attendance.length > 0 ? [attendance.join('; ')] : []),
    ...(languages.length > 0 ? [languages.join(', ')] : []),
  ].join('; ');
  const modes = (given?.mode ?? []).map((id) => termLabel(deliveryModes, id));
  if (modes.length === 0) return { state: 'not-stated' };
  return { state: 'stated', text: formatList(modes, context), ...(note === '' ? {} : { note }) };
}

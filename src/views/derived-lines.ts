import type { Derived, Inline } from '../concepts/row.ts';
import type { ComparableLevel } from '../facts/comparable-level.ts';
import type { ComparableEcts, ComparableHours } from '../facts/comparable-workload.ts';
import type { Size } from '../facts/size-class.ts';
import { termLabel } from '../i18n/term.ts';
import { formatCredits, formatHours, formatList, formatNumber, type Speech } from '../values/format.ts';
import { type SizeClass, sizeBounds, sizeClasses } from '../vocabularies/size-classes.ts';

/** A figure as it stands on the page: "about" is said by the sign "≈" that goes before it. */
function exactly<T extends { readonly about: boolean }>(figure: T): T {
  return { ...figure, about: false };
}

/** Comparable hours in words, with "≈" where they are worked out; null where there are none. */
export function hoursText(hours: ComparableHours, speech: Speech): string | null {
  if (!hours.known) return null;
  if (hours.rule === 'stated') return formatHours(hours.value, speech);
  return speech.words.derived.approximately(formatHours(exactly(hours.value), speech));
}

/** How comparable hours came about, in a sentence; null where they are stated or unknown. */
export function hoursRule(hours: ComparableHours, speech: Speech): string | null {
  if (!hours.known) return null;
  const { words } = speech;
  const { credits = '', system = '', hours: perUnit = '', weeks = '' } = texts(hours.params);
  switch (hours.rule) {
    case 'stated':
      return null;
    case 'split-sum': {
      const said = words.derived.hours.splitParts;
      const parts = Object.entries(texts(hours.params)).map(([part, count]) => said[part as keyof typeof said](count));
      return words.derived.hours.split(formatList(parts, speech));
    }
    case 'weeks-times-hours':
      return words.derived.hours.weeks(perUnit, weeks);
    case 'credits-times-own-hours':
    case 'credits-times-provider-hours':
    case 'credits-times-country-hours':
    case 'credits-times-system-hours':
      return words.derived.hours.rules[hours.rule](credits, system, perUnit);
    default:
      return hours.rule satisfies never;
  }
}

/** What hangs below the stated hours; nothing where they are stated, or nothing at all is. */
export function hoursDerived(hours: ComparableHours, speech: Speech): readonly Derived[] {
  const said = speech.words.derived.hours;
  const [value, rule] = [hoursText(hours, speech), hoursRule(hours, speech)];
  if (hours.known) return value !== null && rule !== null ? [worked(value, rule)] : [];
  switch (hours.reason) {
    case 'no-rate':
      return [refused(said.refused, said.noRate(String(hours.params['system'] ?? '')))];
    case 'only-per-week':
      return [refused(said.refused, said.onlyPerWeek)];
    case 'not-stated':
    case 'not-applicable':
      return [];
    default:
      return hours.reason satisfies never;
  }
}

/** Comparable ECTS in words, with "≈" where they are converted; null where there are none. */
function ectsText(ects: ComparableEcts, speech: Speech): string | null {
  if (!ects.known) return null;
  const said = formatCredits({ figure: exactly(ects.value), system: 'ECTS' }, speech);
  return ects.rule === 'stated' ? said : speech.words.derived.approximately(said);
}

/** Comparable ECTS with the rate by which they were converted, for where no rule can be opened. */
export function ectsWithRate(ects: ComparableEcts, speech: Speech): string | null {
  const text = ectsText(ects, speech);
  if (text === null || !ects.known || ects.rule === 'stated' || ects.rule === 'stated-equivalent') return text;
  const { system = '', perEcts = '' } = texts(ects.params);
  return speech.words.derived.ects.rate(text, system, perEcts);
}

/** What hangs below the stated credits. */
export function ectsDerived(ects: ComparableEcts, speech: Speech): readonly Derived[] {
  const said = speech.words.derived.ects;
  if (ects.known) {
    const value = ectsText(ects, speech);
    if (value === null || ects.rule === 'stated' || ects.rule === 'stated-equivalent') return [];
    const { credits = '', system = '', perEcts = '' } = texts(ects.params);
    return [worked(value, said.perEcts(credits, system, perEcts))];
  }
  switch (ects.reason) {
    case 'no-rate':
      return [refused(said.refused, said.noRate(String(ects.params['system'] ?? '')))];
    case 'no-system':
      return [refused(said.refused, said.noSystem)];
    case 'hours-are-no-credits':
      return [refused(said.refused, said.hoursAreNoCredits)];
    case 'not-stated':
    case 'not-applicable':
    case 'no-credits-awarded':
      return [];
    default:
      return ects.reason satisfies never;
  }
}

/** The EQF level in words, `EQF 6`, with "≈" where only a study compares it; null where there is none. */
export function eqfText(level: ComparableLevel, { words }: Speech): string | null {
  if (!level.known) return null;
  const said = words.derived.level.eqf(level.value.eqf);
  return level.value.approximate ? words.derived.approximately(said) : said;
}

/** What hangs below the stated level. */
export function levelDerived(level: ComparableLevel, speech: Speech): readonly Derived[] {
  const said = speech.words.derived.level;
  if (level.known) {
    const value = eqfText(level, speech) ?? '';
    const { framework = '', level: name = '', source = '' } = texts(level.params);
    switch (level.rule) {
      case 'stated':
        return [];
      case 'referenced':
        return [worked(value, said.referenced(framework, name))];
      case 'compared':
        return [worked(value, said.compared(framework, name, source))];
      case 'own-framework':
        return [worked(value, said.ownFramework(framework, name))];
      default:
        return level.rule satisfies never;
    }
  }
  switch (level.reason) {
    case 'described-only':
      return [refused(said.refused, said.describedOnly)];
    case 'not-linked':
      return [refused(said.refused, said.notLinked(String(level.params['framework'] ?? '')))];
    case 'frameworks-disagree':
      return [refused(said.refused, said.disagree)];
    case 'not-stated':
    case 'not-applicable':
      return [];
    default:
      return level.reason satisfies never;
  }
}

/** The size, always worked out from the hours or refused. */
export function sizeDerived(size: Size, hours: ComparableHours, speech: Speech): Derived {
  const said = speech.words.derived.size;
  if (size.known) {
    const value = formatList(
      size.value.map((id) => termLabel(sizeClasses, id)),
      speech,
      'disjunction',
    );
    const bounds = size.value.map((id) => boundsOf(id, speech)).join(' ');
    return worked(value, `${said.rule(hoursText(hours, speech) ?? '')} ${bounds}`);
  }
  switch (size.reason) {
    case 'hours-unknown':
      return refused(said.refused, said.unknown);
    case 'hours-open':
      return refused(said.refused, said.open);
    case 'out-of-range':
      return refused(said.refused, said.outside);
    default:
      return size.reason satisfies never;
  }
}

function boundsOf(id: SizeClass, speech: Speech): string {
  const { from, to } = sizeBounds[id];
  return speech.words.derived.size.bounds(
    termLabel(sizeClasses, id),
    formatNumber(from, speech),
    formatNumber(to, speech),
  );
}

function worked(value: Inline, rule: string): Derived {
  return { kind: 'worked', value: [value], rule: [rule] };
}

function refused(what: string, why: string): Derived {
  return { kind: 'refused', what: [what], why: [why] };
}

function texts(params: Readonly<Record<string, string | number>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
}

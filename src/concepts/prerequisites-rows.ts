import { termLabel } from '../i18n/term.ts';
import type { Fact } from '../values/fact.ts';
import type { Audience } from '../values/fields.ts';
import { formatDuration, formatFigure, formatLanguage, formatList } from '../values/format.ts';
import { inLanguage, type Text } from '../values/text.ts';
import { educationLevels } from '../vocabularies/education-levels.ts';
import { heading } from './inline-values.ts';
import type { Prerequisites } from './prerequisites.ts';
import type { Education, Requirement } from './prerequisites-requirement.ts';
import {
  type Content,
  cellOf,
  type Inline,
  type Line,
  line,
  type Row,
  type RowContext,
  say,
  type Terms,
} from './row.ts';

/** What readers see of the prerequisites: three lists, and the offers among them. */
export function prerequisitesRows(given: Fact<Prerequisites>, context: RowContext): Row[] {
  const words = context.words.prerequisites;
  const complete = given.state === 'stated' && given.moreAt === undefined && given.note === undefined;
  return [
    {
      key: 'prerequisites.required',
      label: words.required,
      cell: cellOf(given, context, ({ required }) => required && listOf(required, words.noneRequired, context)),
    },
    {
      key: 'prerequisites.recommended',
      label: words.recommended,
      cell: cellOf(given, context, ({ recommended }) => recommended && recommendedList(recommended, context)),
      ...(given.state === 'stated' && given.value.recommended?.length ? { explain: [words.recommendedExplain] } : {}),
    },
    {
      key: 'prerequisites.notRequired',
      label: words.notRequired,
      rare: true,
      cell: cellOf(given, context, ({ notRequired }) =>
        notRequired.length > 0 ? [{ kind: 'list', items: notRequired.flatMap((one) => linesOf(one, context)) }] : null,
      ),
    },
    {
      key: 'prerequisites.offers',
      label: words.offers,
      cell: cellOf(given, context, ({ required }) => required && offersOf(required, complete, context)),
    },
  ];
}

/** That no offer is needed is said only of a whole list without free words: "more may apply" leaves it open. */
function offersOf(required: readonly Requirement[], complete: boolean, context: RowContext): Content[] | null {
  const named = required.flatMap(offersIn);
  const unique = named.filter(
    (one, index) => named.findIndex(({ kind, id }) => kind === one.kind && id === one.id) === index,
  );
  if (unique.length === 0) {
    const certain = required.length === 0 || (complete && !required.some(isFreeText));
    return certain ? [line(context.words.prerequisites.noOffers)] : null;
  }
  return [{ kind: 'list', items: unique.map(({ kind, id }): Line => [context[kind](id)]) }];
}

function offersIn(requirement: Requirement): { kind: 'offer' | 'pathway'; id: string }[] {
  if ('items' in requirement) return requirement.items.flatMap(offersIn);
  return requirement.kind === 'offer' || requirement.kind === 'pathway'
    ? [{ kind: requirement.kind, id: requirement.id }]
    : [];
}

function isFreeText(requirement: Requirement): boolean {
  return 'items' in requirement ? requirement.items.some(isFreeText) : requirement.kind === 'other';
}

function listOf(items: readonly Requirement[], none: string, context: RowContext): Content[] {
  const [only] = items;
  if (!only) return [line(none)];
  const shown = items.map((item) => termOf(item, context));
  const [first] = shown;
  if (items.length === 1 && first && !isTerms(first)) return [line(...first)];
  if (items.length === 1 && first && isTerms(first))
    return [{ kind: 'terms', terms: first }, ...groupNotes(items, context)];
  return [{ kind: 'terms', terms: { rule: 'all', items: shown } }, ...groupNotes(items, context)];
}

/** Recommendations stand side by side: "all of these" would sound like a condition. */
function recommendedList(items: readonly Requirement[], context: RowContext): Content[] {
  const lines = items.map((item) => termOf(item, context));
  if (items.length < 2 || lines.some(isTerms)) {
    return listOf(items, context.words.prerequisites.noneRecommended, context);
  }
  return [{ kind: 'list', items: lines.filter((item): item is Line => !isTerms(item)) }];
}

function isTerms(item: Line | Terms): item is Terms {
  return !Array.isArray(item);
}

/** A requirement as a line, or as a group; whom a group is for is said at each of its items. */
function termOf(requirement: Requirement, context: RowContext, whom?: Audience): Line | Terms {
  const audience = requirement.for ?? whom;
  if ('items' in requirement) {
    return {
      rule: requirement.kind === 'anyOf' ? 'any' : 'all',
      items: requirement.items.map((item) => termOf(item, context, audience)),
    };
  }
  const only: Line = audience === undefined ? [] : [heading(context.audience(audience)), ': '];
  const note: Line = requirement.note === undefined ? [] : ['. ', quiet(say(requirement.note, context))];
  return [...only, ...lineOf(requirement, context), ...note];
}

/** Notes of groups, which have no line of their own. */
function groupNotes(items: readonly Requirement[], context: RowContext): Content[] {
  return items.flatMap((item): Content[] => {
    if (!('items' in item)) return [];
    return [...(item.note ? [line(quiet(say(item.note, context)))] : []), ...groupNotes(item.items, context)];
  });
}

function linesOf(requirement: Requirement, context: RowContext): Line[] {
  const shown = termOf(requirement, context);
  const flat = (item: Line | Terms): Line[] => (isTerms(item) ? item.items.flatMap(flat) : [item]);
  return flat(shown);
}

function lineOf(requirement: Exclude<Requirement, { kind: 'anyOf' | 'allOf' }>, context: RowContext): Line {
  const words = context.words.prerequisites;
  switch (requirement.kind) {
    case 'offer':
    case 'pathway':
      return [context[requirement.kind](requirement.id)];
    case 'education':
      return educationLine(requirement.education, requirement.in, context);
    case 'language': {
      const name = formatLanguage(requirement.language, context);
      const said = requirement.cefr === null ? name : words.languageLevel(name, requirement.cefr);
      return [said, ...testsLine(requirement.tests ?? [], context)];
    }
    case 'age':
      return [words.age(formatFigure(requirement.age, context))];
    case 'experience': {
      const { years } = requirement;
      const long = years && formatDuration({ figure: years, unit: 'year' }, context);
      return [say(requirement.text, context), ...(long ? [' ', words.years(long)] : [])];
    }
    case 'group':
      return [words.group, ' ', context.audience(requirement.audience)];
    case 'notFor':
      return [words.notFor, ' ', context.audience(requirement.audience)];
    case 'employment':
    case 'knowledge':
    case 'licence':
    case 'equipment':
    case 'admission':
    case 'other':
      return [say(requirement.text, context)];
    default:
      return requirement satisfies never;
  }
}

function educationLine(education: Education, subject: Text | undefined, context: RowContext): Line {
  const words = context.words.prerequisites;
  const field: Line = subject === undefined ? [] : [', ', words.in, ' ', say(subject, context)];
  if ('words' in education) return [say(education.words, context), ...field];
  if ('isced' in education) {
    const label = termLabel(educationLevels, education.isced);
    return [education.isced === 'doctorate' ? label : words.orHigher(label), ...field];
  }
  const { framework, level } = education;
  return [words.atLevel(framework === '?' ? level : `${framework} ${level}`), ...field];
}

function testsLine(tests: readonly Text[], context: RowContext): Line {
  if (tests.length === 0) return [];
  const names = tests.map((test) => inLanguage(test, context.language).text);
  return ['. ', { text: context.words.prerequisites.tests(formatList(names, context, 'disjunction')), quiet: true }];
}

function quiet(piece: Inline): Inline {
  return typeof piece === 'string' ? { text: piece, quiet: true } : { ...piece, quiet: true };
}

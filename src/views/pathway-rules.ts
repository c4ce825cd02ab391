import { type Line, type RowContext, say } from '../concepts/row.ts';
import type { ProblemRule } from '../facts/pathway/problem.ts';
import { termLabel } from '../i18n/term.ts';
import type { Entry, OfferFilter, PathwayRule as Rule, Take } from '../records/pathway/model.ts';
import { formatCredits, formatFigure, formatList, formatNumber } from '../values/format.ts';
import type { Text } from '../values/text.ts';
import { entryRoles } from '../vocabularies/entry-roles.ts';
import { iscedFieldOf } from '../vocabularies/isced-f.ts';
import { takesAll } from './pathway-row.ts';
import { plainInline, plainText } from './plain.ts';
import type { PathwayItem, PathwayRule } from './types/pathway.ts';

/** The rules of a pathway in words, nested as the provider nests them; `all` where every entry is asked for. */
export function toPathwayRules(rules: readonly Rule[], context: RowContext): readonly PathwayRule[] {
  return rules.map((rule) => toPathwayRule(rule, context));
}

function toPathwayRule(rule: Rule, context: RowContext): PathwayRule {
  const said = context.words.pathwayView;
  const lines: Line[] = [
    ...(rule.inOrder ? [[said.inOrder]] : []),
    ...rule.conditions.map((condition): Line => [said.conditions, ': ', say(condition, context)]),
    ...(rule.note ? [[say(rule.note, context)]] : []),
  ];
  return {
    title: ruleTitle(rule, context),
    ...(lines.length > 0 ? { lines } : {}),
    kind: takesAll(rule) ? 'all' : 'some',
    items: rule.from.map((entry) =>
      entry.kind === 'rule' ? toPathwayRule(entry, context) : toPathwayItem(entry, context),
    ),
  };
}

/** The heading of a rule: its name, and how much of its list it asks for. */
export function ruleTitle(rule: Pick<Rule, 'title' | 'take' | 'from'>, context: RowContext): string {
  return titleOf(rule.title, takeText(rule.take, rule.from.length, rule.from.some(isOpen), context), context);
}

/** The same of a rule that has become data. */
export function problemRuleTitle({ title, take, from }: ProblemRule, context: RowContext): string {
  const open = from.some((node) => node.kind === 'any-offer' || (node.kind === 'other' && node.places === null));
  const { kind } = take;
  const asked: Take =
    kind === 'credits'
      ? {
          kind,
          figure: { min: take.min, max: take.max, about: false },
          system: take.system,
          exact: take.min === take.max,
        }
      : take;
  return titleOf(title, takeText(asked, from.length, open, context), context);
}

function titleOf(title: Text | undefined, take: string, context: RowContext): string {
  return title ? context.words.pathwayView.titled(plainText(title, context), take) : take;
}

function takeText(take: Take, count: number, open: boolean, context: RowContext): string {
  const said = context.words.pathwayView.take;
  switch (take.kind) {
    case 'all':
      return open ? said.allOpen : said.all(count);
    case 'items':
      return itemsText(take, context);
    case 'credits': {
      const credits = formatCredits(take, context);
      return take.exact ? said.creditsExactly(credits) : said.credits(credits);
    }
    default:
      return take satisfies never;
  }
}

function itemsText({ min, max }: Extract<Take, { kind: 'items' }>, context: RowContext): string {
  const said = context.words.pathwayView.take;
  const number = (count: number): string => formatNumber(count, context);
  if (max === null) return said.atLeast(number(min));
  if (min === 0) return said.upTo(number(max));
  return min === max ? said.exactly(number(min), min === 1) : said.between(number(min), number(max));
}

/** True for an entry that stands for any number of things. */
function isOpen(entry: Entry): boolean {
  return entry.kind === 'any-offer' || (entry.kind === 'other' && entry.count === 'several');
}

/** One thing of a list in words; a rule inside it has words of its own. */
export function toPathwayItem(entry: Exclude<Entry, Rule>, context: RowContext): PathwayItem {
  const said = context.words.pathwayView;
  const credit = 'credit' in entry && entry.credit ? [said.countsAs(formatCredits(entry.credit, context))] : [];
  const note = entry.note ? [plainText(entry.note, context)] : [];
  switch (entry.kind) {
    case 'offer': {
      const accepted = entry.alsoAccepts.map((id) => plainInline(context.offer(id)));
      const also = accepted.length > 0 ? [said.alsoAccepted(formatList(accepted, context))] : [];
      const item = toItem(context.offer(entry.offer), [...credit, ...also, ...note]);
      // Without an address it is no offer of the catalogue.
      return item.href === undefined ? item : { ...item, offer: entry.offer };
    }
    case 'pathway':
      return toItem(context.pathway(entry.pathway), [...credit, ...note]);
    case 'other': {
      const { count, provider, role, url } = entry;
      const places =
        count === 'several' ? [said.several] : count.max === 1 ? [] : [said.places(formatFigure(count, context))];
      const by = provider ? [said.of(plainInline(context.organisation(provider)))] : [];
      const name = say(entry.text, context);
      const linked = url === undefined ? name : { ...(typeof name === 'string' ? { text: name } : name), href: url };
      const part = role ? [termLabel(entryRoles, role)] : [];
      return toItem(linked, [...part, ...by, ...places, ...credit, ...note]);
    }
    case 'any-offer': {
      const except = entry.except.map((id) => plainInline(context.offer(id)));
      const label = [said.anyOffer, ...filterTexts(entry.anyOffer, context)].join(' ');
      return toItem(label, [...(except.length > 0 ? [said.except(formatList(except, context))] : []), ...note]);
    }
    default:
      return entry satisfies never;
  }
}

/** What a filter asks for: `of Riverbank University`, `in Business and administration`, `at EQF 5 or higher`. */
export function filterTexts(
  { provider, field, minimumLevel, maximumLevel }: OfferFilter,
  context: RowContext,
): string[] {
  const said = context.words.pathwayView;
  const providers = provider.map((id) => plainInline(context.organisation({ id })));
  const fields = field.map((code) => iscedFieldOf(code)?.label ?? code);
  return [
    ...(providers.length > 0 ? [said.anyOfferOf(formatList(providers, context, 'disjunction'))] : []),
    ...(fields.length > 0 ? [said.anyOfferIn(formatList(fields, context, 'disjunction'))] : []),
    ...(minimumLevel ? [said.anyOfferLevel(`${minimumLevel.framework} ${minimumLevel.level}`)] : []),
    ...(maximumLevel ? [said.anyOfferBelow(`${maximumLevel.framework} ${maximumLevel.level}`)] : []),
  ];
}

function toItem(piece: ReturnType<RowContext['offer']>, notes: readonly string[]): PathwayItem {
  const { text, href, lang } = typeof piece === 'string' ? { text: piece } : piece;
  return {
    label: text,
    ...(href === undefined ? {} : { href }),
    ...(lang === undefined ? {} : { lang }),
    ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
  };
}

import type { FeeTotal } from '../../facts/fee-totals.ts';
import { type ProfileFacts, wholeOf } from '../../facts/offer-facts.ts';
import { termLabel } from '../../i18n/term.ts';
import type { Fact } from '../../values/fact.ts';
import { type FeeProfile, isForEveryone } from '../../values/fees/profile.ts';
import { formatAmount, formatWhen } from '../../values/format.ts';
import { totalText } from '../../views/fee-lines.ts';
import { plainInline, plainText } from '../../views/plain.ts';
import type { SiteContext } from '../../views/site-context.ts';
import { currencyUri } from '../../vocabularies/currencies.ts';
import { feeKinds } from '../../vocabularies/fee-kinds.ts';
import { literal, type Node, node, texts, words } from '../rdf/node.ts';
import { exactly } from './values.ts';

/**
 * What one pays, one entry for each group of people; two where learning is free and the certificate is not. An amount
 * stands only where the total is one number in a currency; everything else is said in words.
 */
export function priceDetails(
  profiles: readonly Pick<ProfileFacts, 'profile' | 'total'>[],
  context: SiteContext,
): Node[] {
  const priced = profiles.filter(({ profile }) => profile.items.length > 0 || profile.total !== null);
  return priced.flatMap(({ profile, total }) => {
    const who = whoPays(profile, priced.length > 1, context);
    if (total.kind === 'one') return [priceDetail(total.total, who, profile, context)];
    const { feeView } = context.words;
    const toLearn = totalText(total.toLearn, context);
    const certified = totalText(total.withCertificate, context);
    return [
      priceDetail(total.toLearn, [...who, ...(toLearn === null ? [] : [feeView.toLearn(toLearn)])], profile, context),
      priceDetail(
        wholeOf(total),
        [...who, ...(certified === null ? [] : [feeView.withCertificate(certified)])],
        profile,
        context,
      ),
    ];
  });
}

/** For whom, from when to when, and on what condition. */
function whoPays(profile: FeeProfile, several: boolean, context: SiteContext): string[] {
  const { row, words: all } = context;
  const { from, until, condition } = profile;
  return [
    ...(several || !isForEveryone(profile) ? [plainInline(row.audience(profile.for))] : []),
    ...(from === null ? [] : [`${all.runs.from} ${formatWhen(from, context)}`]),
    ...(until === null ? [] : [`${all.lifeCycle.until} ${formatWhen(until, context)}`]),
    ...(condition === undefined ? [] : [plainText(condition, context)]),
  ];
}

function priceDetail(total: FeeTotal, label: readonly string[], profile: FeeProfile, context: SiteContext): Node {
  const { language } = context;
  const items = profile.items.map(({ kind, name, amount }) => {
    const what = name === undefined ? termLabel(feeKinds, kind) : plainText(name, context);
    return `${what}: ${formatAmount(amount, context)}`;
  });
  const said = [totalText(total, context) ?? [], items].flat();
  return node(
    'elm:PriceDetail',
    ['elm:amount', amountOf(total)],
    ['skos:prefLabel', label.length === 0 ? [] : [words(label.join(', '), language)]],
    ['dc:description', said.length === 0 ? [] : [words(said.join('; '), language)]],
  );
}

/** Free of charge has no currency of its own: it is said in words. */
function amountOf(total: FeeTotal): Node[] {
  if (total.kind !== 'total') return [];
  const value = exactly(total.money.figure);
  const unit = currencyUri(total.money.currency);
  if (value === null || unit === null) return [];
  return [
    node('elm:Amount', ['elm:unit', [{ concept: unit }]], ['rdf:value', [literal(decimal(value), 'xsd:decimal')]]),
  ];
}

/** `xsd:decimal` has no exponent. */
function decimal(value: number): string {
  return value.toFixed(6).replace(/\.?0+$/, '');
}

/** Money from others, where it has a name. */
export function grants(fees: Fact<readonly FeeProfile[]>, context: SiteContext): Node[] {
  if (fees.state !== 'stated') return [];
  return fees.value.flatMap(({ funding }) =>
    (funding ?? []).flatMap(({ name, for: audience, covers, statedAt }): Node[] => {
      if (name === undefined) return [];
      const who = audience === undefined ? [] : [plainInline(context.row.audience(audience))];
      const about = [...who, ...(covers === undefined ? [] : [plainText(covers, context)])];
      const page = Object.values(statedAt ?? {})[0];
      return [
        node(
          'elm:Grant',
          ['dc:title', texts(name)],
          ['dc:description', about.length === 0 ? [] : [words(about.join(': '), context.language)]],
          ['elm:contentUrl', page?.startsWith('http') ? [literal(page, 'xsd:anyURI')] : []],
        ),
      ];
    }),
  );
}

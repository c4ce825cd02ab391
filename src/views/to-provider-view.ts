import type { Catalogue, Offer, Provider } from '../catalogue/catalogue.ts';
import type { Cell, Content, Line, Row } from '../concepts/row.ts';
import { say } from '../concepts/row.ts';
import { isFictional } from '../facts/fictional.ts';
import { termLabel } from '../i18n/term.ts';
import { providerDefinition } from '../records/provider.ts';
import { formatCountry, formatDayOfYear, formatFigure, formatList } from '../values/format.ts';
import { providerTypes } from '../vocabularies/provider-types.ts';
import { sectors } from '../vocabularies/sectors.ts';
import { rowsOf } from './concept-rows.ts';
import { foreignLanguage, plainInline, plainText } from './plain.ts';
import { providerBanner } from './provider-banner.ts';
import type { SiteContext } from './site-context.ts';
import { toTally } from './tally.ts';
import type { IndexGroup } from './types/index-list.ts';
import type { SectionView } from './types/offer.ts';
import type { ProvidersView, ProviderView } from './types/provider.ts';

const offersOfCatalogue = new WeakMap<Catalogue, ReadonlyMap<string, readonly Offer[]>>();

/** Offers of each provider, in the order of the catalogue. */
export function offersByProvider({ catalogue }: SiteContext): ReadonlyMap<string, readonly Offer[]> {
  const known = offersOfCatalogue.get(catalogue);
  if (known) return known;
  const found = new Map<string, Offer[]>();
  for (const offer of catalogue.offers.values()) {
    for (const id of offer.provider) {
      const own = found.get(id);
      if (own) own.push(offer);
      else found.set(id, [offer]);
    }
  }
  offersOfCatalogue.set(catalogue, found);
  return found;
}

/** The page of one provider. @param offers its offers */
export function toProviderView(provider: Provider, offers: readonly Offer[], context: SiteContext): ProviderView {
  const { row, to, words, catalogue } = context;
  const banner = providerBanner(provider, context);
  const ordered = offers.toSorted((a, b) => rank(a) - rank(b));
  return {
    id: provider.id,
    title: nameOf(provider, context),
    ...foreignLanguage(provider.name, context),
    trail: [
      { label: words.site.home, href: to.home },
      { label: words.providerPage.listTitle, href: to.providers },
    ],
    marks: isFictional(provider) ? { fictional: true } : {},
    byline: [bylineOf(provider, context)],
    ...(provider.summary ? { lead: [say(provider.summary, row)] } : {}),
    ...(banner ? { banner } : {}),
    sections: toSections(provider, offers, context),
    entries: ordered.map((offer) => context.entryOf(offer.id)),
    pathways: [...catalogue.pathways.values()]
      .filter((pathway) => pathway.provider.includes(provider.id))
      .map((pathway) => ({
        label: plainText(pathway.title, context),
        href: to.pathway(pathway.id),
        ...foreignLanguage(pathway.title, context),
      })),
    tally: toTally(
      offers.map(({ id }) => id),
      context,
    ),
  };
}

/** What can be taken first, then what nobody has confirmed, then what cannot be taken. */
function rank({ status }: Offer): number {
  return { published: 0, draft: 0, unconfirmed: 1, suspended: 2, superseded: 3, closed: 3 }[status.is];
}

/** All providers, by country; those with offers are links with their counts. */
export function toProvidersView(context: SiteContext): ProvidersView {
  const { catalogue, to, words, language, row } = context;
  const offers = offersByProvider(context);
  const groups = new Map<string, IndexGroup['links'][number][]>();
  for (const provider of catalogue.providers.values()) {
    const countries = provider.country.map((code) => formatCountry(code, context));
    const name = countries.length === 0 ? words.providerView.noCountry : formatList(countries, context);
    const link = {
      label: plainInline(row.organisation({ id: provider.id })),
      href: to.provider(provider.id),
      count: offers.get(provider.id)?.length ?? 0,
      ...foreignLanguage(provider.name, context),
    };
    groups.set(name, [...(groups.get(name) ?? []), link]);
  }
  return {
    total: catalogue.providers.size,
    groups: [...groups]
      .toSorted(([a], [b]) => a.localeCompare(b, language))
      .map(([title, links], index) => ({
        key: `country-${index + 1}`,
        title,
        links: links.toSorted((a, b) => a.label.localeCompare(b.label, language)),
      })),
  };
}

function nameOf({ name }: Provider, context: SiteContext): string {
  return plainText(name, context);
}

function bylineOf({ type, country, city }: Provider, context: SiteContext): string {
  const said = context.words.providerView;
  const where = formatList(
    country.map((code) => formatCountry(code, context)),
    context,
  );
  return said.typeIn(
    type ? termLabel(providerTypes, type) : said.organisation,
    said.place(city ? plainText(city, context) : '', where),
  );
}

function toSections(provider: Provider, offers: readonly Offer[], context: SiteContext): SectionView[] {
  const { words, row } = context;
  const of = (...keys: readonly string[]): Row[] => rowsOf(providerDefinition.concepts, keys, provider, row);
  const shown = (rows: readonly Row[]): Row[] => rows.filter(({ cell }) => cell.state !== 'not-stated');
  // Without sources, and with offers that the provider confirmed none of, nobody can say that it states this itself.
  const isOwn = provider.sources.length > 0 || offers.some(({ status }) => status.is !== 'unconfirmed');
  const identity = of('identity').filter(
    ({ key }) =>
      key !== 'identity.title' &&
      key !== 'identity.summary' &&
      key !== 'identity.provider' &&
      key !== 'identity.awardedBy',
  );
  const sections: SectionView[] = [
    { key: 'identity', title: words.providerView.identity, rows: [...ownRows(provider, context), ...shown(identity)] },
    { key: 'quality-assurance', title: words.qualityAssurance.title, rows: of('quality-assurance') },
    {
      key: 'provenance',
      title: words.lifeCycle.title,
      rows: shown(
        of('provenance', 'life-cycle').filter(
          ({ key }) => key !== 'lifeCycle.status' && (key !== 'provenance.sources' || isOwn),
        ),
      ),
    },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

function ownRows(provider: Provider, context: SiteContext): Row[] {
  const { row, words, catalogue } = context;
  const said = words.providerView;
  const linked = (id: string): Line => [catalogue.providers.has(id) ? row.organisation({ id }) : id];
  const content = (lines: readonly Line[]): Content[] => {
    const [first] = lines;
    if (!first) return [];
    return lines.length === 1 ? [{ kind: 'line', line: first }] : [{ kind: 'list', items: lines }];
  };
  const names = [...(provider.shortName ? [provider.shortName] : []), ...provider.otherNames];
  const rows: [string, string, readonly Content[]][] = [
    ['legalName', said.legalName, content(provider.legalName ? [[say(provider.legalName, row)]] : [])],
    ['otherNames', said.otherNames, content(names.map((name): Line => [say(name, row)]))],
    ['sector', said.sector, content(provider.sector ? [[termLabel(sectors, provider.sector)]] : [])],
    ['partOf', said.partOf, content(provider.partOf === undefined ? [] : [linked(provider.partOf)])],
    ['memberOf', said.memberOf, content(provider.memberOf.map(linked))],
    ['identifiers', said.identifiers, content(identifierLines(provider, context))],
    [
      'hoursPerCredit',
      said.hoursPerCredit,
      content(provider.hoursPerCredit ? [[formatFigure(provider.hoursPerCredit, context)]] : []),
    ],
    ['terms', said.terms, termsContent(provider, context)],
  ];
  return rows.flatMap(([name, label, stated]): Row[] => {
    const cell: Cell = { state: 'stated', content: stated };
    return stated.length === 0 ? [] : [{ key: `provider.${name}`, label, cell }];
  });
}

/** What its terms mean in dates, which offers then name. */
function termsContent({ terms }: Provider, context: SiteContext): Content[] {
  const said = context.words.providerView;
  const rows = Object.entries(terms).map(([name, { first, last }]): Line[] => [
    [name],
    [formatDayOfYear(first, context)],
    [formatDayOfYear(last, context)],
  ]);
  return rows.length === 0
    ? []
    : [{ kind: 'table', caption: said.terms, head: [said.term, said.from, said.until], rows }];
}

/** Numbers in registers, each with the register's name. */
function identifierLines({ identifiers }: Provider, { row }: SiteContext): Line[] {
  const { note, other, ...own } = identifiers;
  const numbers = Object.entries(own).flatMap(([scheme, value]): Line[] =>
    value === undefined ? [] : [[value, ' ', { text: scheme.toUpperCase(), quiet: true }]],
  );
  const others = other.map(
    (one): Line => [one.value, ' ', { text: one.scheme, quiet: true }, ...(one.note ? ['. ', say(one.note, row)] : [])],
  );
  return [...numbers, ...others, ...(note ? [[say(note, row)]] : [])];
}

import type { Offer } from '../catalogue/catalogue.ts';
import type { PagedFilter } from './addresses.ts';
import { countAnswered } from './answered.ts';
import { closingSoon, newest } from './dated-offers.ts';
import { toElements } from './elements.ts';
import type { SiteContext } from './site-context.ts';
import { toTally } from './tally.ts';
import { type FacetIndex, toFacets } from './to-facets.ts';
import type { FacetView } from './types/facet.ts';
import type { HomeView } from './types/home.ts';
import type { IndexGroup } from './types/index-list.ts';
import type { Link } from './types/link.ts';

/** Ways into the catalogue, in order, with what they are called here. */
const ways: readonly PagedFilter[] = ['field', 'workload', 'price', 'mode', 'level', 'language'];

/** Links of a list that is longer than this are cut; the whole stands in the filters of the list of offers. */
const LONGEST = 10;

/** What the catalogue is, the ways into it, what closes soon and what is new. */
export function toHomeView(index: FacetIndex, context: SiteContext): HomeView {
  const { catalogue, to, words } = context;
  const ids = [...catalogue.offers.keys()];
  const facets = toFacets(index, context);
  const comparison = firstPublished(catalogue.comparisons);
  const pathway = firstPublished(catalogue.pathways);
  const complete = ids.filter((id) => countAnswered(toElements(context.factsOf(id).completeness)) === 9).length;
  return {
    offers: ids.length,
    providers: new Set([...catalogue.offers.values()].flatMap(({ provider }) => provider)).size,
    searchHref: to.offers(),
    shortcuts: shortcuts(facets, ids.length, context),
    groups: ways.flatMap((key) => {
      const facet = facets.find((one) => one.key === key);
      return facet ? [toGroup(facet, context)] : [];
    }),
    providersHref: to.providers,
    closingSoon: closingSoon(context),
    newest: newest(context),
    ...(comparison
      ? {
          comparison: {
            label: words.homeView.comparison(titleOf(comparison, context)),
            href: to.comparison(comparison.id),
          },
        }
      : { comparison: { label: words.comparePage.title, href: to.compare } }),
    ...(pathway
      ? { pathway: { label: words.homeView.pathway(titleOf(pathway, context)), href: to.pathway(pathway.id) } }
      : {}),
    tally: toTally(ids, context),
    complete,
    transparencyHref: to.transparency,
  };
}

/** One that can be taken, if there is one. */
function firstPublished<T extends { readonly status: { readonly is: string } }>(
  records: ReadonlyMap<string, T>,
): T | undefined {
  const all = [...records.values()];
  return all.find(({ status }) => status.is === 'published') ?? all[0];
}

function titleOf({ title }: Pick<Offer, 'title'>, { language }: SiteContext): string {
  return title[language] ?? Object.values(title)[0] ?? '';
}

function toGroup(facet: FacetView, context: SiteContext): IndexGroup {
  const { words, to } = context;
  const known = facet.values.filter(({ unknown }) => !unknown);
  const unknown = facet.values.filter((value) => value.unknown);
  const shown = known.length > LONGEST ? known.slice(0, LONGEST) : known;
  const notes = [facet.key === 'level' ? comparedNote(context) : undefined, overlapNote(facet, context)];
  const note = notes.filter(Boolean).join(' ');
  return {
    key: facet.key,
    title: facet.key === 'field' ? words.facets.fieldTitle : facet.legend,
    links: [...shown, ...unknown].map(({ label, href, count, unknown: quiet }) => ({
      label,
      count,
      ...(href === undefined ? {} : { href }),
      ...(quiet ? { unknown: true } : {}),
    })),
    ...(note === '' ? {} : { note }),
    ...(shown.length < known.length
      ? {
          more: {
            label: facet.key === 'language' ? words.homeView.allLanguages : words.homeView.allFields,
            href: to.offers(),
          },
        }
      : {}),
  };
}

/** How many offers stand in the list of levels only because a study compared their framework. */
function comparedNote(context: SiteContext): string | undefined {
  const compared = [...context.catalogue.offers.keys()].filter((id) => {
    const { level } = context.factsOf(id);
    return level.known && level.value.approximate;
  }).length;
  return compared === 0 ? undefined : context.words.homeView.compared(compared);
}

/** That the counts of a list come to more than the offers. */
function overlapNote({ values }: FacetView, { catalogue, words }: SiteContext): string | undefined {
  const sum = values.reduce((all, { count }) => all + count, 0);
  return sum > catalogue.offers.size ? words.homeView.overlap : undefined;
}

function shortcuts(facets: readonly FacetView[], offers: number, { words, to }: SiteContext): Link[] {
  const said = words.homeView.shortcuts;
  const toValue = (key: PagedFilter, id: string, label?: string): Link[] => {
    const value = facets.find((facet) => facet.key === key)?.values.find((one) => one.id === id);
    return value?.href === undefined ? [] : [{ label: label ?? value.label, href: value.href }];
  };
  return [
    { label: words.home.allOffers(offers), href: to.offers() },
    ...toValue('mode', 'online', said.online),
    ...toValue('workload', '25-to-150'),
    ...toValue('price', 'free', said.free),
  ];
}

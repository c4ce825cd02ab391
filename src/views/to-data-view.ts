import type { Offer } from '../catalogue/catalogue.ts';
import type { Words } from '../i18n/words.ts';
import { foreignLanguage } from './plain.ts';
import type { SiteContext } from './site-context.ts';
import type { DataPageView, FormatView, OmissionView } from './types/data.ts';

type FormatKey = keyof Words['dataPage']['formats'];

/** An offer that is left out, as a format tells it. */
type Omitted = { readonly offer: Offer; readonly reason: string; readonly field?: string };

/** What the page is told of a format. Paths are below the root of the site. */
export type DataReport = {
  readonly id: FormatKey;
  readonly isOn: boolean;
  readonly files: readonly string[];
  readonly example: { readonly path: string; readonly excerpt: string } | null;
  readonly omissions: readonly Omitted[];
};

/** Offers named for one reason; the command for editors names them all. */
const mostNamed = 20;

/** Everything that is there for programs, in plain words, with a real example of each. */
export function toDataView(
  reports: readonly DataReport[],
  withheld: readonly Omitted[],
  licence: { readonly label: string; readonly href?: string } | undefined,
  context: SiteContext,
): DataPageView {
  const words = context.words.dataPage;
  return {
    title: words.title,
    lead: words.lead,
    licence: licence
      ? {
          words: words.licence,
          ...(licence.href === undefined ? {} : { link: { label: licence.label, href: licence.href } }),
        }
      : { words: words.noLicence },
    formats: reports.map((report) => toFormat(report, context)),
    ooapiRoot: `${context.to.base}data/ooapi/`,
    withheld: grouped(withheld, context),
  };
}

function toFormat({ id, isOn, files, example, omissions }: DataReport, context: SiteContext): FormatView {
  const { words, to } = context;
  const said = words.dataPage.formats[id];
  const link = (path: string) => ({ label: `/${path}`, href: `${to.base}${path}` });
  return {
    key: id,
    title: said.title,
    what: said.what,
    readers: said.readers,
    ...('register' in said ? { register: said.register } : {}),
    files: files.map(link),
    ...(example === null ? {} : { example: { link: link(example.path), excerpt: example.excerpt } }),
    ...('setting' in said ? { setting: said.setting } : {}),
    isOn,
    omissions: grouped(omissions, context),
  };
}

/** Offers by why they are left out, the most frequent reason first. */
function grouped(omissions: readonly Omitted[], context: SiteContext): readonly OmissionView[] {
  const groups = new Map<string, { first: Omitted; offers: Offer[] }>();
  for (const one of omissions) {
    const group = groups.get(one.reason);
    if (group) group.offers.push(one.offer);
    else groups.set(one.reason, { first: one, offers: [one.offer] });
  }
  return [...groups.values()]
    .sort((a, b) => b.offers.length - a.offers.length)
    .map(({ first: { reason, field }, offers }) => ({
      reason,
      ...(field === undefined ? {} : { field }),
      count: offers.length,
      offers: offers.slice(0, mostNamed).map(({ id, title }) => ({
        label: context.entryOf(id).title,
        href: context.to.offer(id),
        ...foreignLanguage(title, context),
      })),
    }));
}

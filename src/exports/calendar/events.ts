import type { Offer } from '../../catalogue/catalogue.ts';
import { isGeneral } from '../../concepts/runs-deadline.ts';
import type { RunFacts } from '../../facts/offer-dates.ts';
import type { Day } from '../../values/day.ts';
import { plainInline, plainText } from '../../views/plain.ts';
import type { SiteContext } from '../../views/site-context.ts';
import type { ExportContext } from '../format.ts';
import { offerAddress } from '../identifiers.ts';
import { whyWithheld } from '../published.ts';

/** A whole day in a calendar. */
export type CalendarEvent = {
  /** Permanent: a calendar that is read again changes the event instead of adding another. */
  readonly uid: string;
  readonly kind: 'deadline' | 'start';
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  /** Address of the offer's page. */
  readonly url: string;
  readonly offer: Offer;
};

/** Statuses of an offer that cannot be taken. */
const over: ReadonlySet<string> = new Set(['suspended', 'closed', 'superseded']);

/**
 * The days of an offer that are certain and still to come: last days to apply and starts, in order. A date that is known
 * only to the week, month or term is no day. An offer that the catalogue does not pass on, or that cannot be taken, has
 * none.
 */
export function eventsOf(offer: Offer, context: Making): readonly CalendarEvent[] {
  const { site, origin } = context;
  const last = atHand.get(site);
  if (last?.offer === offer && last.origin === origin) return last.events;
  const events = makeEvents(offer, context);
  atHand.set(site, { offer, origin, events });
  return events;
}

type Making = Pick<ExportContext, 'site' | 'url' | 'origin'>;
type AtHand = { readonly offer: Offer; readonly origin: string; readonly events: readonly CalendarEvent[] };

/** Those of the last offer: its page and its files ask one after the other. */
const atHand = new WeakMap<SiteContext, AtHand>();

function makeEvents(offer: Offer, context: Making): readonly CalendarEvent[] {
  const { site } = context;
  if (whyWithheld(offer, site.catalogue.settings) !== null || over.has(offer.status.is)) return [];
  return site
    .factsOf(offer.id)
    .runs.flatMap((run) => eventsOfRun(run, offer, context))
    .filter(({ day }) => day >= site.today)
    .toSorted((a, b) => (a.day === b.day ? compare(a.uid, b.uid) : compare(a.day, b.day)));
}

function eventsOfRun(
  { run, state, deadlines }: RunFacts,
  offer: Offer,
  { site, url, origin }: Making,
): CalendarEvent[] {
  if (state === 'cancelled') return [];
  const { hostname } = new URL(origin);
  const said = site.words.calendar;
  const title = plainText(offer.title, site);
  const by = offer.provider.map((id) => plainInline(site.row.organisation({ id }))).join(', ');
  const page = offerAddress({ site, url }, offer);
  const name = run.id ?? (typeof run.start === 'object' ? run.start.text : run.start);
  const uid = (what: string): string =>
    `${[offer.id, name, what].join('/').replaceAll(/[^\p{L}\p{N}/_.-]+/gu, '-')}@${hostname}`;
  const event = (kind: CalendarEvent['kind'], what: string, day: Day, summary: string): CalendarEvent => ({
    uid: uid(what),
    kind,
    day,
    summary,
    description: said.description(by, page),
    url: page,
    offer,
  });
  const several = deadlines.length > 1;
  const lastDays = run.applyBy.flatMap(({ for: whose, date }, index): CalendarEvent[] => {
    if (date.precision !== 'day') return [];
    const whom = whose === undefined || isGeneral(whose) ? null : whose;
    const name = whom ? plainInline(site.row.audience(whom)) : several ? site.words.runs.others : null;
    const summary = name === null ? said.deadline(title) : said.deadlineFor(title, name);
    const what = whom === null ? 'apply' : `apply-${'id' in whom ? whom.id : index}`;
    return [event('deadline', what, date.earliest, summary)];
  });
  const { start } = run;
  const starts =
    typeof start === 'object' && start.precision === 'day'
      ? [event('start', 'start', start.earliest, said.start(title))]
      : [];
  return [...lastDays, ...starts];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { Offer } from '../../catalogue/catalogue.ts';
import type { Run } from '../../concepts/runs.ts';
import { deadlineAudience } from '../../concepts/runs-deadline.ts';
import { firstDeadline } from '../../facts/deadlines.ts';
import type { RunFacts } from '../../facts/offer-facts.ts';
import type { Words } from '../../i18n/words.ts';
import { stated } from '../../values/fact.ts';
import { writeFigure } from '../../values/figure.ts';
import type { Text } from '../../values/text.ts';
import { plainInline, plainText } from '../../views/plain.ts';
import type { ExportContext } from '../format.ts';
import { offerAddress } from '../identifiers.ts';
import { saidBy } from '../said-by.ts';
import { type Column, codes, lines, type Value, yesNo } from './column.ts';
import { placeText, startText } from './offer-columns.ts';

/** A run of an offer, and its place among the runs of that offer, from 1. */
export type RunRow = { readonly offer: Offer; readonly facts: RunFacts; readonly number: number };

type RunKey = keyof Words['tables']['runs'];

/** The rows of the runs of an offer, in the order of its file. */
export function* runRowsOf(offer: Offer, { site }: Pick<ExportContext, 'site'>): Generator<RunRow> {
  for (const [place, facts] of site.factsOf(offer.id).runs.entries()) yield { offer, facts, number: place + 1 };
}

/** The columns of the table of runs. What a run does not say of itself, its offer says. */
export function runColumns(context: ExportContext): readonly Column<RunRow, RunKey>[] {
  const { site } = context;
  const say = (text: Text | undefined): string | null => (text ? plainText(text, site) : null);
  const column = (key: RunKey, of: (run: Run, row: RunRow) => Value): Column<RunRow, RunKey> => ({
    key,
    of: (row) => of(row.facts.run, row),
  });
  return [
    column('offer_id', (_, { offer }) => offer.id),
    column('run', (_, { number }) => number),
    column('offer_title', (_, { offer }) => plainText(offer.title, site)),
    column('page', (_, { offer }) => offerAddress(context, offer)),
    column('provider_ids', (_, { offer }) => codes(offer.provider)),
    column('offer_status', (_, { offer }) => offer.status.is),
    column('said_by', (_, { offer }) => saidBy(offer, site).by),
    column('passed_on', (_, { offer }) => yesNo(saidBy(offer, site).passedOn)),
    column('run_id', ({ id }) => id ?? null),
    column('start', (run) => startText(run)),
    column('start_first_day', ({ start }) => (typeof start === 'object' ? start.earliest : null)),
    column('start_last_day', ({ start }) => (typeof start === 'object' ? start.latest : null)),
    column('end', ({ end }) => end?.text ?? null),
    column('apply_from', ({ applyFrom }) => applyFrom?.text ?? null),
    column('apply_by', ({ applyBy }) =>
      lines(
        applyBy.map((deadline) => {
          const who = deadlineAudience(deadline, applyBy, site.row);
          return who === null ? deadline.date.text : `${deadline.date.text} (${plainInline(who)})`;
        }),
      ),
    ),
    column('next_deadline', (_, { facts }) => firstDeadline(facts.deadlines)?.date.text ?? null),
    column('state_today', (_, { facts }) => facts.state),
    column('state_stated', ({ status }) => status ?? null),
    column('state_as_of', ({ statusAsOf }) => statusAsOf ?? null),
    column('places', ({ seats }) => (seats ? writeFigure(seats) : null)),
    column('for', ({ for: whose }) => (whose ? plainInline(site.row.audience(whose)) : null)),
    column('mode', ({ mode }, { offer }) => codes(mode ?? stated(offer.delivery)?.mode ?? [])),
    column('languages', ({ language }, { offer }) =>
      codes((language ?? stated(offer.delivery)?.language)?.teaching ?? []),
    ),
    column('where', ({ place }, { offer }) =>
      lines((place ?? stated(offer.delivery)?.place ?? []).map((one) => placeText(one, say))),
    ),
    column('own_fees', ({ fees }) => fees.state),
    column('apply', ({ url }, { offer }) => url ?? offer.apply?.url ?? null),
    column('note', ({ note }) => say(note)),
  ];
}

import type { Offer } from '../catalogue/catalogue.ts';
import { dateInline } from '../concepts/inline-values.ts';
import { lastOver } from '../facts/deadlines.ts';
import type { OfferDates, RunFacts } from '../facts/offer-dates.ts';
import type { RunState } from '../facts/run-state.ts';
import { termLabel } from '../i18n/term.ts';
import { addMonths, type Day } from '../values/day.ts';
import type { When } from '../values/when.ts';
import { runStarts } from '../vocabularies/run-statuses.ts';
import { deadlinesText } from './deadline-lines.ts';
import { plainInline, plainText } from './plain.ts';
import type { SiteContext } from './site-context.ts';
import type { EntryFact } from './types/entry.ts';

/** The next start with its deadline. */
export function startFact({ runs, status }: Offer, dates: OfferDates, context: SiteContext): EntryFact {
  const said = context.words.entryView;
  if (status.is === 'suspended' || status.is === 'closed' || status.is === 'superseded') {
    return { state: 'stated', text: said.noStart };
  }
  if (runs.state === 'not-applicable') return { state: 'not-applicable', reason: plainText(runs.reason, context) };
  if (runs.state === 'elsewhere') return { state: 'elsewhere' };
  if (runs.state !== 'stated') return { state: 'not-stated' };
  if (dates.nextRun) return nextStart(dates.nextRun, context);
  if (dates.closedRun) return closedStart(dates.closedRun, context);
  if (runs.value.some(({ start }) => start === 'by-request'))
    return { state: 'stated', text: termLabel(runStarts, 'by-request') };
  if (runs.value.length === 0) return { state: 'stated', text: said.notScheduled };
  // Runs are stated, and all of them are over, full or cancelled: only of what comes after them nothing is known.
  const last = lastKnown(dates, context.today);
  const text = last && said.noFurtherSince(plainInline(dateInline(last, context.row, 'short')));
  return { state: 'stated', text: text ?? said.noFurtherStart };
}

/** The latest start, where it was more than a year ago: nothing years old may look as if it were of today. */
function lastKnown({ runs }: OfferDates, today: Day): When | null {
  const begun = runs.flatMap(({ run, state }): When[] =>
    typeof run.start === 'object' && begunStates.has(state) ? [run.start] : [],
  );
  const last = begun.toSorted((a, b) => (a.latest < b.latest ? 1 : -1))[0];
  return last && last.latest < addMonths(today, -12) ? last : null;
}

const begunStates: ReadonlySet<RunState> = new Set(['past', 'running', 'started']);

/** A start still to come that one can no longer join: nobody may take it for one that is not stated. */
function closedStart(facts: RunFacts, context: SiteContext): EntryFact {
  const said = context.words.entryView;
  if (facts.state === 'full') {
    const text = typeof facts.run.start === 'object' ? said.full(startText(facts, context)) : said.allFull;
    return { state: 'stated', text, note: said.noFurther };
  }
  const last = lastOver(facts.deadlines);
  const note = last ? said.closedOn(plainInline(dateInline(last, context.row, 'short'))) : said.closed;
  return { state: 'stated', text: startText(facts, context), note };
}

function startText({ run: { start } }: RunFacts, context: SiteContext): string {
  return typeof start === 'object' ? plainInline(dateInline(start, context.row, 'short')) : termLabel(runStarts, start);
}

function nextStart(facts: RunFacts, context: SiteContext): EntryFact {
  const { deadlines } = facts;
  const text = startText(facts, context);
  const said = context.words.entryView;
  const note = deadlines.length > 0 ? said.applyBy(deadlinesText(deadlines, context)) : undefined;
  return { state: 'stated', text, ...(note === undefined ? {} : { note }) };
}

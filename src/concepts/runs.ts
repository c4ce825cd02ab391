import type { Finding, Path } from '../diagnostics/finding.ts';
import { surelyBefore } from '../values/certain-order.ts';
import type { Day } from '../values/day.ts';
import { deliveryValueRules, isOnlineOnly } from '../values/delivery-values.ts';
import { type Fact, stated } from '../values/fact.ts';
import { checkFeeProfiles } from '../values/fees/check.ts';
import { field } from '../values/form.ts';
import type { Text } from '../values/text.ts';
import { isOver } from '../values/when.ts';
import { type CheckContext, defineConcept } from './concept.ts';
import type { Run } from './runs-model.ts';
import { runsRows } from './runs-rows.ts';
import { runsRules as rules } from './runs-rules.ts';
import { runsFact } from './runs-schema.ts';

export type { Run } from './runs-model.ts';

const shape = {
  runs: field(runsFact, {
    doc: 'When it is held: not-scheduled, a start, or a list of runs.',
    example: '2027-02-01',
    mapsTo: 'ELM dc:temporal · CTDL hasOffering · schema.org hasCourseInstance · OOAPI CourseOffering',
  }),
};

/** When it is held, and until when one can apply. */
export const runs = defineConcept({
  key: 'runs',
  shape,
  rules: Object.values(rules),
  check: ({ runs: given }, context) => checkRuns(stated(given) ?? [], context),
  rows: (values, context) => runsRows(values.runs, context, partTitles(values)),
});

/** A part as the dates of a run need it; the parts stand in the same record as the runs. */
type TitledPart = { readonly id?: string; readonly title?: Text; readonly from?: readonly TitledPart[] };

/** Titles of the record's parts by id, where rows are made of a whole record. */
function partTitles(record: object): ReadonlyMap<string, Text> {
  const { parts } = record as { parts?: Fact<{ readonly list: readonly TitledPart[] }> };
  const titles = new Map<string, Text>();
  const gather = (list: readonly TitledPart[]): void => {
    for (const { id, title, from } of list) {
      if (id !== undefined && title !== undefined) titles.set(id, title);
      gather(from ?? []);
    }
  };
  gather((parts && stated(parts)?.list) ?? []);
  return titles;
}

/** Statuses of an offer that cannot be taken. */
const over: ReadonlySet<string | undefined> = new Set(['suspended', 'closed', 'superseded']);

function checkRuns(given: readonly Run[], context: CheckContext): Finding[] {
  const offered = !over.has(context.status);
  const findings = given.flatMap((run, index) => {
    const at: Path = ['runs', index];
    const ofFees = checkFeeProfiles(stated(run.fees) ?? [], [...at, 'fees'], {
      today: context.today,
      offered: false,
      moreElsewhere: run.fees.state === 'stated' && run.fees.moreAt !== undefined,
    });
    return [
      ...checkDates(run, at),
      ...checkStatus(run, at, offered, context.today),
      ...checkBlocks(run, at),
      ...ofFees,
    ];
  });
  if (offered && given.length > 0 && given.every((run) => isPast(run, context.today))) {
    findings.push({
      rule: rules['all-past'],
      at: ['runs'],
      message: given.length === 1 ? 'The only run is over.' : 'All runs are over.',
    });
  }
  return findings;
}

function isPast({ start, end }: Run, today: Day): boolean {
  return typeof start === 'object' && isOver(end ?? start, today);
}

function checkDates({ start, end, applyFrom, applyBy, mode, place }: Run, at: Path): Finding[] {
  const findings: Finding[] = [];
  if (typeof start === 'object') {
    if (end && surelyBefore(end, start)) {
      const message = `The run ends ${end.text}, which is before it starts (${start.text}).`;
      findings.push({ rule: rules['ends-before-start'], at: [...at, 'end'], message });
    }
    applyBy.forEach(({ date }, index) => {
      if (!surelyBefore(start, date)) return;
      const message = `One can apply until ${date.text}, which is after the start (${start.text}).`;
      findings.push({ rule: rules['deadline-after-start'], at: [...at, 'applyBy', index, 'date'], message });
    });
  }
  if (applyFrom && applyBy.length > 0 && applyBy.every(({ date }) => surelyBefore(date, applyFrom))) {
    const message = `Applications open ${applyFrom.text}, which is after the last date to apply.`;
    findings.push({ rule: rules['apply-reversed'], at: [...at, 'applyFrom'], message });
  }
  if (mode && place && isOnlineOnly(mode)) {
    const message = 'This run is online, and yet it has a place.';
    findings.push({ rule: deliveryValueRules['place-but-online'], at: [...at, 'place'], message });
  }
  return findings;
}

function checkStatus(run: Run, at: Path, offered: boolean, today: Day): Finding[] {
  if (run.status !== 'open' && run.status !== 'waiting-list') return [];
  const path = [...at, 'status'];
  if (!offered) {
    const message = `The run is called ${run.status}, but the offer cannot be taken.`;
    return [{ rule: rules['open-but-closed'], at: path, message }];
  }
  const started = typeof run.start === 'object' && isOver(run.start, today);
  const deadlineOver = run.applyBy.length > 0 && run.applyBy.every(({ date }) => isOver(date, today));
  if (!started && !deadlineOver) return [];
  const message = `The run is called ${run.status}, but ${deadlineOver ? 'the last date to apply' : 'its start'} is over.`;
  return [{ rule: rules['open-but-past'], at: path, message }];
}

function checkBlocks({ start, end, blocks }: Run, at: Path): Finding[] {
  return blocks.flatMap((block, index): Finding[] => {
    const path = [...at, 'blocks', index];
    if (block.start && block.end && surelyBefore(block.end, block.start)) {
      const message = `This part ends ${block.end.text}, which is before it starts (${block.start.text}).`;
      return [{ rule: rules['block-reversed'], at: [...path, 'end'], message }];
    }
    const dates = (['start', 'end'] as const).flatMap((key) => (block[key] ? [{ key, date: block[key] }] : []));
    const outside = dates.find(
      ({ date }) => (typeof start === 'object' && surelyBefore(date, start)) || (end && surelyBefore(end, date)),
    );
    if (!outside) return [];
    const span = [typeof start === 'object' ? start.text : '', end?.text ?? '']
      .filter((text) => text !== '')
      .join(' to ');
    const message = `${outside.date.text} lies outside the run (${span}).`;
    return [{ rule: rules['block-outside-run'], at: [...path, outside.key], message }];
  });
}

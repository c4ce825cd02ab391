import type { Finding } from '../diagnostics/finding.ts';
import type { Fact } from '../values/fact.ts';
import { checkFeeProfiles } from '../values/fees/check.ts';
import type { FeeProfile } from '../values/fees/profile.ts';
import { feesRules as rules } from '../values/fees/rules.ts';
import { feesFact } from '../values/fees/schema.ts';
import { field } from '../values/form.ts';
import { amountRules } from '../values/rules.ts';
import { type CheckContext, defineConcept } from './concept.ts';
import { feesRows } from './fees-rows.ts';

const shape = {
  fees: field(feesFact, {
    doc: 'What it costs: an amount, free, or a block with single fees; a list where audiences, times or currencies differ.',
    example: '450 EUR',
  }),
};

/** What learners pay, by audience and time. */
export const fees = defineConcept({
  key: 'fees',
  shape,
  rules: [...Object.values(rules), ...Object.values(amountRules)],
  check: ({ fees: given }, context) => checkFees(given, context),
  rows: ({ fees: given }, context) => feesRows(given, context),
});

/** Statuses of what cannot be taken: expired fees are then no fault. */
const over: ReadonlySet<string | undefined> = new Set(['suspended', 'closed', 'superseded']);

function checkFees(given: Fact<readonly FeeProfile[]>, context: CheckContext): Finding[] {
  const missing = (message: string): Finding[] =>
    context.broken('fees') ? [] : [{ rule: rules.missing, at: ['fees'], message }];
  if (given.state === 'not-applicable') return [];
  if (given.state !== 'stated') return missing('The cost is not stated.');
  const profiles = given.value;
  const findings = checkFeeProfiles(profiles, ['fees'], {
    today: context.today,
    offered: !over.has(context.status),
    moreElsewhere: given.moreAt !== undefined,
  });
  const priced = profiles.some(
    ({ items, total, statedAt }) => items.length > 0 || total !== null || statedAt !== undefined,
  );
  const silent = findings.some(({ rule }) => rule === rules['no-amount']);
  return priced || silent ? findings : [...findings, ...missing('The fees say nothing of what it costs.')];
}

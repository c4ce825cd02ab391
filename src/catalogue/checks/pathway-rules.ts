import type { Finding } from '../../diagnostics/finding.ts';
import { pathwayRules, ruleRules } from '../../records/pathway/pathway-rules.ts';
import {
  brokenCap,
  canAllBeMet,
  hasForeignFault,
  impossibleGroups,
  MOST_SHARED,
  sharedLeaves,
} from './pathway/allocation.ts';
import { type Cap, capsOf } from './pathway/caps.ts';
import { leastCredit } from './pathway/least.ts';
import { canBeMet, mostCredit, mostEntries, reachOf } from './pathway/reach.ts';
import { possibleSums } from './pathway/sums.ts';
import { type Group, type Node, type PathwayLookup, type RuledPathway, treeOf } from './pathway/tree.ts';

export type { PathwayLookup, RuledPathway } from './pathway/tree.ts';

/**
 * The rules of a pathway against the credits of its offers: can they be met at all, and do they add up? An error is
 * reported only where it is certain: what is not known is taken at its best.
 */
export function checkPathwayRules(pathway: RuledPathway, lookup: PathwayLookup): Finding[] {
  const root = treeOf(pathway, lookup);
  if (root === null) return [];
  const caps = capsOf(pathway, lookup);
  const impossible = checkPossible(root, caps, pathway.countTwice);
  return [
    ...impossible,
    ...checkExact(root),
    ...checkCreditKnown(root),
    ...(impossible.length > 0 || pathway.countTwice ? [] : checkSum(root, pathway)),
    ...(pathway.countTwice ? [] : checkShared(root)),
  ];
}

function checkPossible(root: Group, caps: readonly Cap[], countTwice: boolean): Finding[] {
  const rule = ruleRules.impossible;
  const alone = impossibleGroups(root, []);
  if (alone.length > 0)
    return alone.map((group): Finding => ({ rule, at: [...group.at, 'take'], message: shortfall(group) }));
  if (hasForeignFault(root)) return [];
  const limited = impossibleGroups(root, caps).filter(({ at }) => at.length > 1);
  if (limited.length > 0) {
    return limited.map(
      ({ at }): Finding => ({
        rule,
        at: [...at, 'take'],
        message: 'The limits of the pathway leave less than this rule asks for.',
      }),
    );
  }
  const broken = brokenCap(root, caps);
  if (broken) {
    return [
      {
        rule,
        at: ['limits', broken.index],
        message: 'The rules together need more of these offers than this limit allows.',
      },
    ];
  }
  if (!countTwice && canAllBeMet(root, caps) === 'no') {
    const names = sharedLeaves(root).map(([leaf]) => leaf?.key?.replace(/^(?:offer|pathway) /, '') ?? '');
    const shown = names
      .slice(0, 3)
      .map((name) => `“${name}”`)
      .join(', ');
    const message = `The rules cannot all be met together: ${shown}${names.length > 3 ? ' and others' : ''} can be counted in one list only.`;
    return [
      {
        rule,
        at: ['rules'],
        message,
        help: 'Ask for less, or write countTwice: yes if one certificate may count in several rules.',
      },
    ];
  }
  return [];
}

function shortfall(group: Group): string {
  const free = reachOf(new Set(), []);
  const { take } = group;
  if (take.kind === 'items')
    return `The rule asks for ${take.min} entries, the list gives ${mostEntries(group, free)} at most.`;
  if (take.kind === 'credits') {
    return `The rule asks for ${take.figure.min} ${take.system}, the list gives ${round(mostCredit(group, take.system, free))} at most.`;
  }
  return 'Not all entries of this list can be had.';
}

/** Only of the innermost rule that cannot be met: what stands around it only follows. */
function checkExact(root: Group): Finding[] {
  const free = reachOf(new Set(), []);
  const visit = (group: Group): Finding[] => {
    const inner = group.children.flatMap((child) => (child.kind === 'group' ? visit(child) : []));
    const { take } = group;
    if (
      inner.length > 0 ||
      !group.own ||
      take.kind !== 'credits' ||
      take.figure.max === null ||
      (take.figure.min ?? 0) === 0
    )
      return inner;
    if (!canBeMet(group, free) || possibleSums(group, take.system)?.size !== 0) return [];
    const asked = take.exact ? `exactly ${take.figure.min}` : `${take.figure.min} to ${take.figure.max}`;
    const message = `No choice from this list gives ${asked} ${take.system}.`;
    return [{ rule: ruleRules['exact-impossible'], at: [...group.at, 'take'], message }];
  };
  return visit(root);
}

/** Entries whose credit a rule counts without knowing it. Of what has no end the credit cannot be known. */
function checkCreditKnown(root: Group): Finding[] {
  const visit = (node: Node, system: string | null): Finding[] => {
    if (node.kind === 'group') {
      if (!node.own) return [];
      const counted = node.take.kind === 'credits' ? node.take.system : system;
      return node.children.flatMap((child) => visit(child, counted));
    }
    if (system === null || !node.exists || !Number.isFinite(node.count) || node.credit(system) !== null) return [];
    const message = `The rule counts ${system}, but how much of it this entry has is not stated.`;
    return [{ rule: ruleRules['credit-unknown'], at: node.at, message }];
  };
  return visit(root, null);
}

function checkSum(root: Group, { award }: RuledPathway): Finding[] {
  if (award === null || award === 'none') return [];
  return award.credits.flatMap(({ figure, system }, index): Finding[] => {
    const least = leastCredit(root, system);
    if (least === null || least === 0 || figure.about) return [];
    const fits = least >= (figure.min ?? 0) - 1e-6 && least <= (figure.max ?? Number.POSITIVE_INFINITY) + 1e-6;
    if (fits) return [];
    const message = `The rules ask for ${round(least)} ${system} at least; the award has ${figure.min === figure.max ? figure.min : `${figure.min ?? 0} to ${figure.max ?? 'more'}`}.`;
    return [{ rule: pathwayRules['credits-do-not-add-up'], at: ['award', 'credits', index], message }];
  });
}

function checkShared(root: Group): Finding[] {
  const shared = sharedLeaves(root).length;
  if (shared <= MOST_SHARED) return [];
  const message = `${shared} offers or pathways stand in several lists; ${MOST_SHARED} can be counted.`;
  return [{ rule: pathwayRules['too-many-shared'], at: ['rules'], message }];
}

function round(credit: number): number {
  return Math.round(credit * 1000) / 1000;
}

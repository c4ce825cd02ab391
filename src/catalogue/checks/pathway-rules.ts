import type { Finding } from '../../diagnostics/finding.ts';
import { pathwayRules, ruleRules } from '../../records/pathway/pathway-rules.ts';
import { brokenCap, canAllBeMet, impossibleGroups, sharedLeaves } from './pathway/allocation.ts';
import { type Cap, capsOf } from './pathway/caps.ts';
import { leastCredit } from './pathway/least.ts';
import { mostCredit, mostEntries } from './pathway/reach.ts';
import { possibleSums } from './pathway/sums.ts';
import { type Group, groupsOf, leavesOf, type Node, type PathwayLookup, type RuledPathway, treeOf } from './pathway/tree.ts';

export type { PathwayLookup, RuledPathway } from './pathway/tree.ts';

/** Offers that may stand in several lists; with more, the best way to count them cannot be found in time. */
export const MOST_SHARED = 40;

/**
 * The rules of a pathway against the credits of its offers: can they be met at all, and do they add up? An error is
 * reported only where it is certain: what is not known is taken at its best.
 */
export function checkPathwayRules(pathway: RuledPathway, lookup: PathwayLookup): Finding[] {
  const root = treeOf(pathway, lookup);
  if (root === null) return [];
  const caps = capsOf(pathway);
  const impossible = checkPossible(root, caps, pathway.countTwice);
  return [
    ...impossible,
    ...(impossible.length > 0 ? [] : checkExact(root)),
    ...checkCreditKnown(root),
    ...(impossible.length > 0 ? [] : checkSum(root, pathway)),
    ...(pathway.countTwice ? [] : checkShared(root)),
  ];
}

function checkPossible(root: Group, caps: readonly Cap[], countTwice: boolean): Finding[] {
  const rule = ruleRules.impossible;
  const alone = impossibleGroups(root, []);
  if (alone.length > 0) return alone.map((group): Finding => ({ rule, at: [...group.at, 'take'], message: shortfall(group) }));
  const limited = impossibleGroups(root, caps).filter(({ at }) => at.length > 1);
  if (limited.length > 0) {
    return limited.map(({ at }): Finding => ({ rule, at: [...at, 'take'], message: 'The limits of the pathway leave less than this rule asks for.' }));
  }
  const broken = brokenCap(root, caps);
  if (broken) {
    return [{ rule, at: ['limits', broken.index], message: 'The rules together need more of these offers than this limit allows.' }];
  }
  if (!countTwice && canAllBeMet(root, caps) === 'no') {
    const names = sharedLeaves(root).map(([leaf]) => leaf?.key?.replace(/^(?:offer|pathway) /, '') ?? '');
    const shown = names.slice(0, 3).map((name) => `“${name}”`).join(', ');
    const message = `The rules cannot all be met together: ${shown}${names.length > 3 ? ' and others' : ''} can be counted in one list only.`;
    return [{ rule, at: ['rules'], message, help: 'Ask for less, or write countTwice: yes if one certificate may count in several rules.' }];
  }
  return [];
}

function shortfall(group: Group): string {
  const free = { taken: new Set<never>(), caps: [] };
  const { take } = group;
  if (take.kind === 'items') return `The rule asks for ${take.min} entries, the list gives ${mostEntries(group, free)} at most.`;
  if (take.kind === 'credits') {
    return `The rule asks for ${take.figure.min} ${take.system}, the list gives ${round(mostCredit(group, take.system, free))} at most.`;
  }
  return 'Not all entries of this list can be had.';
}

function checkExact(root: Group): Finding[] {
  return groupsOf(root).flatMap((group): Finding[] => {
    const { take } = group;
    if (!group.own || take.kind !== 'credits' || take.figure.max === null || (take.figure.min ?? 0) === 0) return [];
    if (possibleSums(group, take.system)?.size !== 0) return [];
    const asked = take.exact ? `exactly ${take.figure.min}` : `${take.figure.min} to ${take.figure.max}`;
    const message = `No choice from this list gives ${asked} ${take.system}.`;
    return [{ rule: ruleRules['exact-impossible'], at: [...group.at, 'take'], message }];
  });
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
  const message = `${shared} offers stand in several lists; ${MOST_SHARED} can be counted.`;
  return [{ rule: pathwayRules['too-many-shared'], at: ['rules'], message }];
}

/** Pathways that a pathway's rules name, with the place of each: the edges of the graph in which no circle may be. */
export function pathwaysWithin(pathway: RuledPathway, lookup: PathwayLookup): { readonly id: string; readonly at: Finding['at'] }[] {
  const shallow = { ...lookup, pathway: () => null };
  const root = treeOf(pathway, shallow);
  const leaves = root ? leavesOf(root) : [];
  return leaves.flatMap(({ entry, at }) => (entry.kind === 'pathway' ? [{ id: entry.pathway, at: [...at, 'pathway'] }] : []));
}

function round(credit: number): number {
  return Math.round(credit * 1000) / 1000;
}

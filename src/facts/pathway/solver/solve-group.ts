import type { Group } from '../places.ts';
import { join, type Pick } from './option.ts';
import { solveLedger } from './solve-sums.ts';
import {
  both,
  cheapest,
  combine,
  emptyWay,
  entriesIn,
  holds,
  innerWay,
  type Market,
  narrowed,
  offersFor,
  progressOf,
  type Solved,
  type Way,
} from './ways.ts';

/**
 * The cheapest ways to meet a rule, and the best where it is not met: `share` times its progress less the cost. Things
 * that fit several places are taken as if each place had them for itself: prices make that right.
 */
export function solveGroup(group: Group, market: Market, share: number): Solved {
  const { take, inOrder, conditions } = group.rule;
  const blocked = market.mode === 'sure' && conditions.length > 0;
  const solved =
    inOrder && market.mode === 'sure' ? finish(group, prefixes(group, market, share), market, share) : solve();
  if (!blocked) return solved;
  const best = solved.met[0];
  const asIf =
    best && best.cost - share < solved.unmet.cost ? { cost: best.cost - share, pick: best.pick } : solved.unmet;
  return { met: [], unmet: asIf };

  function solve(): Solved {
    if (take.kind === 'all') return solveAll(group, market, share);
    if (take.kind === 'items')
      return group.out === null
        ? solveItems(group, take, market, share)
        : finish(group, listWays(group, market, share), market, share);
    const ledger = market.ledger(group);
    if (ledger) return solveLedger(ledger, market, share);
    return finish(group, listWays(group, market, share), market, share);
  }
}

/** The best of ways that were worked out, met and unmet. */
function finish(group: Group, ways: readonly Way[], market: Market, share: number): Solved {
  const met = cheapest(
    ways.filter((way) => holds(way, group, market.mode)),
    group,
  );
  let unmet: Solved['unmet'] = { cost: 0, pick: null };
  let first = true;
  for (const way of [emptyWay, ...ways]) {
    const cost = way.cost - share * progressOf(way, group, market.mode);
    if (first || cost < unmet.cost) unmet = { cost, pick: way.pick };
    first = false;
  }
  return { met, unmet };
}

/** For each entry what could fill it; places for many things have a stage for each. */
function stagesOf(group: Group, market: Market, share: number): Way[][] {
  return group.nodes.flatMap((node): Way[][] => {
    if (node.kind === 'group')
      return [solveGroup(node, market, share).met.map((way) => innerWay(way, group, market.mode))];
    const ways = offersFor(node, market);
    return node.single ? [ways] : ways.map((way) => [way]);
  });
}

function fold(stages: readonly (readonly Way[])[], group: Group, market: Market): Way[] {
  return stages.reduce<Way[]>((ways, stage) => combine(ways, stage, false, group, market), [emptyWay]);
}

function listWays(group: Group, market: Market, share: number): Way[] {
  return fold(stagesOf(group, market, share), group, market);
}

/** Every entry; where it is not whole, each entry that is filled counts a part. */
function solveAll(group: Group, market: Market, share: number): Solved {
  const part = share / Math.max(1, entriesIn(group));
  let ways: Way[] = [emptyWay];
  let unmet: { cost: number; pick: Pick | null } = { cost: 0, pick: null };
  const gain = (cost: number, pick: Pick | null): void => {
    if (cost < 0) unmet = { cost: unmet.cost + cost, pick: join(unmet.pick, pick) };
  };
  for (const node of group.nodes) {
    if (node.kind === 'group') {
      const inner = solveGroup(node, market, part);
      const met = inner.met.map((way) => innerWay(way, group, market.mode));
      const best = lowest(met);
      if (best && best.cost - part <= inner.unmet.cost) gain(best.cost - part, best.pick);
      else gain(inner.unmet.cost, inner.unmet.pick);
      ways = combine(ways, met, true, group, market);
    } else {
      const offers = offersFor(node, market);
      offers.slice(0, node.needed).forEach((way) => {
        gain(way.cost - part, way.pick);
      });
      offers.slice(node.needed).forEach((way) => {
        gain(way.cost, way.pick);
      });
      ways = combine(ways, node.single ? offers : fillings(offers, node.needed, group, market), true, group, market);
    }
  }
  const met = cheapest(ways, group).map((way) => ({ ...way, items: entriesIn(group) }));
  return { met, unmet };
}

/** Ways to fill a place for many with what is needed or more. */
function fillings(offers: readonly Way[], needed: number, group: Group, market: Market): Way[] {
  if (offers.length < needed) return [];
  const least = offers.slice(0, needed).reduce(both, emptyWay);
  const more = offers.slice(needed);
  if (group.out === null) return [more.filter(({ cost }) => cost < 0).reduce(both, least)];
  // With credit that counts around it, which ones are taken matters.
  let counted: Way[] = [emptyWay];
  for (const offer of offers) counted = dedupe(counted.concat(counted.map((way) => both(way, offer))), market);
  return counted.filter(({ items }) => items >= needed);
}

function dedupe(ways: readonly Way[], market: Market): Way[] {
  const kept = new Map<string, Way>();
  for (const way of ways) {
    market.effort.steps += 4;
    const key = `${way.items} ${way.out.lo} ${way.out.hi}`;
    const known = kept.get(key);
    if (known === undefined || way.cost < known.cost) kept.set(key, way);
  }
  return [...kept.values()];
}

/** So many entries, without credit around: the cheapest ones. */
function solveItems(
  group: Group,
  take: { readonly min: number; readonly max: number | null },
  market: Market,
  share: number,
): Solved {
  const part = share / Math.max(1, take.min);
  const entries: { cost: number; pick: Pick | null; partial: { cost: number; pick: Pick | null } }[] = [];
  for (const node of group.nodes) {
    if (node.kind === 'group') {
      const inner = solveGroup(node, market, part);
      const best = lowest(inner.met);
      entries.push({ cost: best?.cost ?? Number.POSITIVE_INFINITY, pick: best?.pick ?? null, partial: inner.unmet });
    } else {
      const offers = offersFor(node, market);
      for (const { cost, pick } of node.single ? offers.slice(0, 1) : offers)
        entries.push({ cost, pick, partial: { cost: 0, pick: null } });
    }
  }
  market.effort.steps += entries.length;
  const most = take.max ?? Number.POSITIVE_INFINITY;
  const whole = entries.filter(({ cost }) => Number.isFinite(cost)).sort((a, b) => a.cost - b.cost);
  const chosen = whole.filter(({ cost }, index) => index < take.min || (cost < 0 && index < most));
  const sum = chosen.reduce<{ cost: number; pick: Pick | null }>(
    (total, { cost, pick }) => ({ cost: total.cost + cost, pick: join(total.pick, pick) }),
    { cost: 0, pick: null },
  );
  const met = whole.length >= take.min ? [{ ...emptyWay, ...sum, items: chosen.length }] : [];
  if (take.min === 0) return { met, unmet: { cost: -share, pick: null } };
  const gains = entries
    .map(({ cost, pick, partial }) => (cost - part <= partial.cost ? { cost: cost - part, pick } : partial))
    .filter(({ cost }) => cost < 0)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, take.min);
  const unmet = gains.reduce<{ cost: number; pick: Pick | null }>(
    (total, { cost, pick }) => ({ cost: total.cost + cost, pick: join(total.pick, pick) }),
    { cost: 0, pick: null },
  );
  return { met, unmet };
}

/** A way with the last first day of what it takes. */
type Dated = { readonly way: Way; readonly day: string };

/** In the order of the list: an entry counts only after all before it, and if it was not certainly awarded before them. */
function prefixes(group: Group, market: Market, share: number): Way[] {
  let last: Dated[] = [{ way: emptyWay, day: '' }];
  const all: Way[] = [emptyWay];
  for (const node of group.nodes) {
    const inner =
      node.kind === 'group'
        ? solveGroup(node, market, share).met.map((way) => innerWay(way, group, market.mode))
        : null;
    const offers = node.kind === 'place' ? offersFor(node, market) : [];
    const needed = node.kind === 'place' ? node.needed : 1;
    // Things in words are alike: the next place takes the next of them.
    const stages = inner ? [inner] : node.kind === 'place' && node.single ? [offers] : offers.map((offer) => [offer]);
    let here = last;
    last = [];
    for (const [index, stage] of stages.entries()) {
      here = oneMore(here, stage, group, market);
      all.push(...here.map(({ way }) => way));
      if (index + 1 >= needed) last.push(...here);
    }
    if (last.length === 0) break;
  }
  return all;
}

function oneMore(before: readonly Dated[], stage: readonly Way[], group: Group, market: Market): Dated[] {
  const next = new Map<string, Dated>();
  for (const { way, day } of before) {
    for (const filler of stage) {
      const dated = datesOf(filler, market);
      if (dated.latest !== null && dated.latest < day) continue;
      const joined = narrowed(both(way, filler), group);
      const later = dated.earliest > day ? dated.earliest : day;
      const key = JSON.stringify([joined.items, joined.own, joined.out, later]);
      const known = next.get(key);
      market.effort.steps += 4;
      if (!known || joined.cost < known.way.cost) next.set(key, { way: joined, day: later });
    }
  }
  return [...next.values()];
}

/** The last first day and the first last day of what a way takes. */
function datesOf(way: Way, market: Market): { earliest: string; latest: string | null } {
  let earliest = '';
  let latest: string | null = null;
  const open: Pick[] = way.pick === null ? [] : [way.pick];
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    if ('left' in here) open.push(here.left, here.right);
    else {
      const on = market.dateOf(here.option);
      if (on && on.earliest > earliest) earliest = on.earliest;
      if (on && (latest === null || on.latest < latest)) latest = on.latest;
      if (here.rest !== null) open.push(here.rest);
    }
  }
  return { earliest, latest };
}

function lowest(ways: readonly Way[]): Way | undefined {
  return ways.reduce<Way | undefined>(
    (best, way) => (best === undefined || way.cost < best.cost ? way : best),
    undefined,
  );
}

import type { Finding, Path } from '../diagnostics/finding.ts';
import { nearest } from '../values/form.ts';
import type { CountedFacts, Part, Parts } from './parts-model.ts';
import { partsRules as rules } from './parts-rules.ts';

/** A part with its path in the record. */
export type PlacedPart<Facts> = { readonly part: Part<Facts>; readonly at: Path };

/** Every part, those of choices included, in the order of the file. */
export function everyPart<Facts>(
  list: readonly Part<Facts>[],
  at: Path = ['parts', 'list'],
): readonly PlacedPart<Facts>[] {
  return list.flatMap((part, index): PlacedPart<Facts>[] => {
    const here = { part, at: [...at, index] };
    return part.kind === 'choice' ? [here, ...everyPart(part.from, [...here.at, 'from'])] : [here];
  });
}

/** Ids that stand twice, and an order that cannot be. */
export function checkOrder(given: Parts<CountedFacts>): Finding[] {
  const all = everyPart(given.list);
  const findings: Finding[] = [];
  const known = new Map<string, readonly string[]>();
  for (const { part, at } of all) {
    if (part.id === undefined) continue;
    if (known.has(part.id))
      findings.push({ rule: rules['id-twice'], at: [...at, 'id'], message: `The id “${part.id}” stands twice.` });
    else known.set(part.id, part.after);
  }
  for (const { part, at } of all) {
    part.after.forEach((id, index) => {
      if (known.has(id)) return;
      const meant = idOfTitle(all, id) ?? nearest(id, [...known.keys()]);
      const help = meant
        ? `Did you mean “${meant}”?`
        : known.size === 0
          ? 'Give the other part an id first.'
          : `Ids of parts: ${[...known.keys()].join(', ')}.`;
      findings.push({
        rule: rules['after-unknown'],
        at: [...at, 'after', index],
        message: `There is no part “${id}”.`,
        help,
      });
    });
  }
  return [...findings, ...cycles(all, known)];
}

/** The id of the part with this title, where the title was written instead. */
function idOfTitle(all: readonly PlacedPart<CountedFacts>[], written: string): string | undefined {
  const wanted = written.replaceAll('-', ' ').toLowerCase();
  return all.find(({ part }) => Object.values(part.title ?? {}).some((title) => title.toLowerCase() === wanted))?.part
    .id;
}

/** One finding for each circle, at the first of its parts. */
function cycles(all: readonly PlacedPart<CountedFacts>[], after: ReadonlyMap<string, readonly string[]>): Finding[] {
  const told = new Set<string>();
  return all.flatMap(({ part, at }): Finding[] => {
    if (part.id === undefined || told.has(part.id)) return [];
    const circle = wayBack(part.id, after);
    if (circle === null) return [];
    for (const id of circle) told.add(id);
    const message =
      circle.length === 1
        ? `“${part.id}” comes after itself.`
        : `These parts come after each other in a circle: ${circle.join(', ')}.`;
    return [{ rule: rules['after-cycle'], at: [...at, 'after'], message }];
  });
}

/** The ids on a shortest way from a part back to itself, or null if there is none. */
function wayBack(start: string, after: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const reached = new Set<string>();
  let ways: (readonly string[])[] = [[start]];
  while (ways.length > 0) {
    const longer: (readonly string[])[] = [];
    for (const way of ways) {
      for (const next of after.get(way.at(-1) ?? '') ?? []) {
        if (next === start) return way;
        if (reached.has(next)) continue;
        reached.add(next);
        longer.push([...way, next]);
      }
    }
    ways = longer;
  }
  return null;
}

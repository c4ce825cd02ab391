import type { Fact } from '../values/fact.ts';
import type { Concept } from './concept.ts';
import { type Line, type Row, type RowContext, say, sayPlace } from './row.ts';

/**
 * The note on a concept as a whole, and where more of it is stated: for facts that are stated or do not apply. Facts in
 * the other states show both in their own cells.
 * @param values values of the keys of the concept; keys that are absent give no row
 */
export function asideRows({ shape }: Pick<Concept, 'shape'>, values: object, context: RowContext): Row[] {
  const said = context.words.offerView;
  return Object.keys(shape).flatMap((key): Row[] => {
    const given = (values as Readonly<Record<string, unknown>>)[key];
    if (!isFact(given) || (given.state !== 'stated' && given.state !== 'not-applicable')) return [];
    const { note } = given;
    const moreAt = given.state === 'stated' ? given.moreAt : undefined;
    return [
      ...(note ? [aside(`${key}.note`, said.note, [say(note, context)])] : []),
      ...(moreAt ? [aside(`${key}.more`, said.more, [sayPlace(moreAt, context)])] : []),
    ];
  });
}

function isFact(given: unknown): given is Fact<unknown> {
  return typeof given === 'object' && given !== null && 'state' in given;
}

function aside(key: string, label: string, line: Line): Row {
  return { key, label, rare: true, cell: { state: 'stated', content: [{ kind: 'line', line }] } };
}

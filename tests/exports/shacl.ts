import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Term } from 'n3';
import rdf from 'rdf-ext';
import { Validator } from 'shacl-engine';
import { readGraph, readTurtle } from './read-graph.ts';
import type { Validate } from './validator.ts';

/**
 * Judges graphs by shapes.
 * @param folder of the shapes
 * @param files Turtle files of shapes, which are laid together; what they import is not fetched
 * @param severe whether a result is a violation, by its severity; all are, unless told otherwise
 */
export function shaclOf(
  folder: string,
  files: readonly string[],
  severe = (_severity: string): boolean => true,
): Validate {
  const shapes = rdf.dataset();
  for (const file of files) {
    for (const quad of readTurtle(readFileSync(join(folder, file), 'utf8'))) {
      if (!/#imports?$/.test(quad.predicate.value)) shapes.add(quad);
    }
  }
  const validator = new Validator(shapes, { factory: rdf });
  return async ({ path, text }) => {
    const dataset = await readGraph(path, text);
    const { results } = await validator.validate({ dataset });
    return results
      .filter(({ severity }) => severe(severity?.value ?? ''))
      .map(({ focusNode, path: at, constraintComponent, value, message }) =>
        [
          shown(focusNode?.term),
          at?.flatMap(({ predicates }) => (predicates ?? []).map(shown)).join('/') ?? '',
          shown(constraintComponent),
          shown(value?.term),
          (message ?? []).map((one) => one.value).join(' '),
        ].join(' '),
      );
  };
}

function shown(term: Term | undefined): string {
  return term === undefined ? '' : term.value.replace(/^.*[#/](?=[^#/]+$)/, '');
}

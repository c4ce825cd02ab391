import { join } from 'node:path';
import { shaclOf } from '../shacl.ts';
import type { Validator } from '../validator.ts';

const files = ['data/elm/**/*.ttl', 'data/elm/**/*.jsonld', 'data/elm/**/*.rdf'];

/** An achievement without its field of education: something that the shapes demand is gone, whatever the syntax. */
function withoutField(text: string): string {
  return text
    .replaceAll('elm:ISCEDFCode', 'elm:educationSubject')
    .replaceAll('data.europa.eu/snb/isced-f/', 'example.org/subjects/');
}

/** The application profile with every check switched on, and the shapes that tie properties to code lists. */
export const validators: readonly Validator[] = [
  {
    name: 'ELM 3.1, SHACL of the LOQ profile (strict copy) and of its code lists',
    files,
    open: (standards) =>
      shaclOf(join(standards, 'elm/shapes'), ['LOQ-constraints.strict.ttl', 'LOQ-constraints-mdr.ttl']),
    seededFault: withoutField,
  },
  {
    name: 'ELM 3.3, the same shapes in the newer namespace',
    files,
    exports: { elm: { namespace: '3.3' } },
    open: (standards) =>
      shaclOf(join(standards, 'elm/shapes'), ['LOQ-constraints.strict.ns33.ttl', 'LOQ-constraints-mdr.ns33.ttl']),
    seededFault: withoutField,
  },
];

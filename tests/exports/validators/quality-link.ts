import { join } from 'node:path';
import { compiled } from '../compiled-schema.ts';
import { shaclOf } from '../shacl.ts';
import type { Validator } from '../validator.ts';

const files = ['data/quality-link/*.jsonld'];
const shapes = (standards: string) => shaclOf(join(standards, 'quality-link'), ['ontology-shacl.ttl']);

/** The profile asks for exactly one level on each specification. */
function withoutLevel(text: string): string {
  return text.replaceAll('"elm:EQFLevel"', '"elm:educationLevel"');
}

export const validators: readonly Validator[] = [
  { name: 'QualityLink, SHACL of its profile', files, open: shapes, seededFault: withoutLevel },
  {
    name: 'QualityLink in the ELM 3.1 namespace, the same shapes',
    files,
    exports: { 'quality-link': { namespace: '3.1' } },
    // The shapes know the newer namespace only: a file in the older one is read as if it were in that.
    open: (standards) => {
      const validate = shapes(standards);
      const [older, newer] = ['http://data.europa.eu/snb/model/elm/', 'http://data.europa.eu/snb/model/ontology/'];
      return (file) => validate({ ...file, text: file.text.replace(`"elm":"${older}"`, `"elm":"${newer}"`) });
    },
    seededFault: withoutLevel,
  },
  {
    name: 'QualityLink manifest, JSON Schema',
    files: ['.well-known/quality-link-manifest*', 'root-files/.well-known/quality-link-manifest*'],
    open: (standards) => {
      const faults = compiled(join(standards, 'quality-link/manifest.schema.json'), '2020');
      return ({ text }) => faults(JSON.parse(text));
    },
    seededFault: (text) => text.replace('"type": "elm"', '"type": "elf"'),
  },
];

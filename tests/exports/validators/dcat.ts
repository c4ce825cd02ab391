import { join } from 'node:path';
import { shaclOf } from '../shacl.ts';
import type { Validator } from '../validator.ts';

export const validator: Validator = {
  name: 'DCAT-AP 3.0.1, complete SHACL shapes',
  files: ['data/catalogue.ttl', 'data/catalogue.jsonld'],
  open: (standards) => shaclOf(join(standards, 'dcat-ap'), ['dcat-ap-SHACL.ttl']),
  seededFault: (text) => text.replaceAll('dcat:accessURL', 'dcat:byteSize'),
};

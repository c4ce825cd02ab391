import { defineConcept } from '../concept.ts';
import { checkIdentity } from './check.ts';
import { identityRows } from './rows.ts';
import { rulesOfIdentity } from './rules.ts';
import { identityShape } from './schema.ts';

export type { Partner, ProviderTerm } from './schema.ts';

/** Who offers it, what it is called, and where more is to be found. */
export const identity = defineConcept({
  key: 'identity',
  shape: identityShape,
  rules: rulesOfIdentity,
  check: checkIdentity,
  rows: identityRows,
});

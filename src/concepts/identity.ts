import { defineConcept } from './concept.ts';
import { checkIdentity } from './identity-check.ts';
import { identityRows } from './identity-rows.ts';
import { rulesOfIdentity } from './identity-rules.ts';
import { identityShape } from './identity-schema.ts';

/** Who offers it, what it is called, and where more is to be found. */
export const identity = defineConcept({
  key: 'identity',
  shape: identityShape,
  rules: rulesOfIdentity,
  check: checkIdentity,
  rows: identityRows,
});

import { identityRules } from '../../concepts/identity-rules.ts';
import type { RecordKind } from '../../records/record.ts';
import type { CatalogueCheck } from './check.ts';

/** An earlier address can lead to one record only, and to none that still stands there. */
export const checkFormerIds: CatalogueCheck = (catalogue, report) => {
  const check = (
    kind: RecordKind,
    records: ReadonlyMap<string, { readonly formerIds?: readonly string[] | undefined }>,
  ): void => {
    const claimed = new Map<string, string>();
    for (const [id, record] of records) {
      (record.formerIds ?? []).forEach((former, index) => {
        const other = claimed.get(former);
        const at = ['formerIds', index];
        if (records.has(former)) {
          report(kind, id, {
            rule: identityRules['former-id-taken'],
            at,
            message: `“${former}” is the address of ${former === id ? 'this record itself' : 'another record'}.`,
          });
        } else if (other !== undefined) {
          report(kind, id, {
            rule: identityRules['former-id-collides'],
            at,
            message: `“${former}” is given as an earlier address of “${other}” too.`,
          });
        } else claimed.set(former, id);
      });
    }
  };
  check('offer', catalogue.offers);
  check('pathway', catalogue.pathways);
};

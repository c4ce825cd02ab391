import { identityRules } from '../../concepts/identity-rules.ts';
import type { CatalogueCheck } from './check.ts';

/** Two offers of one provider with one code. */
export const checkCodes: CatalogueCheck = (catalogue, report) => {
  const first = new Map<string, string>();
  for (const [id, offer] of catalogue.offers) {
    if (offer.code === undefined) continue;
    for (const provider of new Set(offer.provider)) {
      const key = `${provider} ${offer.code.toLowerCase()}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, id);
      else {
        report('offer', id, {
          rule: identityRules['code-twice'],
          at: ['code'],
          message: `The code “${offer.code}” is that of “${other}” too.`,
        });
        break;
      }
    }
  }
};

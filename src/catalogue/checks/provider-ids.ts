import { checkProviderId } from '../../records/provider.ts';
import type { CatalogueCheck } from './check.ts';

/** No provider may have the name of a list of the catalogue. */
export const checkProviderIds: CatalogueCheck = (catalogue, report) => {
  for (const id of catalogue.providers.keys()) {
    for (const finding of checkProviderId(id)) report('provider', id, finding);
  }
};

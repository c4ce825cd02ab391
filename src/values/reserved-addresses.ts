/**
 * Names below `/offers/` that the catalogue's own lists use (`/offers/field/0311/`, `/offers/page/2/`): no provider and
 * no earlier address of an offer can begin with one.
 */
export const reservedAddresses: readonly string[] = [
  'country',
  'described',
  'field',
  'language',
  'level',
  'mode',
  'page',
  'price',
  'provider',
  'stackability',
  'workload',
];

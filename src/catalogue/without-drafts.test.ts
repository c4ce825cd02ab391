import { expect, test } from 'vitest';
import { linkTexts, offerText, providerText } from './testing.ts';
import { withoutDrafts } from './without-drafts.ts';

const provider = (name: string): string => `name: ${name}\ncountry: EE\n`;

test('drafts are left out, and providers that have nothing but drafts', async () => {
  const { catalogue } = await linkTexts({
    'providers/riverbank-university.yaml': providerText,
    'providers/only-drafts.yaml': provider('Only drafts'),
    'providers/no-offers.yaml': provider('No offers'),
    'providers/partner.yaml': provider('Partner'),
    'offers/riverbank-university/bees.mdx': offerText({ partners: 'partner' }),
    'offers/riverbank-university/wasps.mdx': offerText({ status: 'draft' }),
    'offers/only-drafts/ants.mdx': offerText({ provider: 'only-drafts', status: 'draft' }),
    'offers/partner/ants.mdx': offerText({ provider: 'partner', status: 'draft' }),
  });
  const shown = withoutDrafts(catalogue);
  expect([...shown.offers.keys()]).toEqual(['riverbank-university/bees']);
  expect([...shown.providers.keys()].sort()).toEqual(['no-offers', 'partner', 'riverbank-university']);
});

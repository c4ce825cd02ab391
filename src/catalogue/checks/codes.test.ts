import { expect, test } from 'vitest';
import { linkTexts, offerText } from '../testing.ts';

const provider = 'name: Riverbank University\ncountry: EE\n';
const toldOf = async (offers: Readonly<Record<string, string>>): Promise<string[]> => {
  const files = Object.entries(offers).map(([name, text]) => [`offers/riverbank-university/${name}.mdx`, text]);
  const { told } = await linkTexts({ 'providers/riverbank-university.yaml': provider, ...Object.fromEntries(files) });
  return told.filter((one) => one.endsWith('identity/code-twice'));
};

test('two offers of one provider with one code are told at the second', async () => {
  const told = await toldOf({ a: offerText({ code: 'B-1' }), b: offerText({ code: 'b-1', title: 'Other bees' }) });
  expect(told).toEqual(['offers/riverbank-university/b.mdx:5:7 identity/code-twice']);
});

test('an offer that names its provider twice does not share its code with itself', async () => {
  expect(await toldOf({ a: offerText({ provider: '[riverbank-university, riverbank-university]' }) })).toEqual([]);
});

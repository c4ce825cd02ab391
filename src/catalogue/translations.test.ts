import { describe, expect, test } from 'vitest';
import { stated } from '../values/fact.ts';
import { linkTexts, offerText, plainSettings, providerText } from './testing.ts';

const provider = { 'providers/riverbank-university.yaml': providerText };
const settings = (more: string) => ({ 'catalogue.yaml': `${plainSettings}${more}` });

describe('translations', () => {
  const german = '---\ntitle: Bienen\nlearningOutcomes: Einen Bienenstock öffnen\n---\n';
  const texts = {
    ...provider,
    ...settings('otherLanguages: [de, et]\n'),
    'offers/riverbank-university/bees.mdx': offerText({ title: 'Bees' }),
    'offers/riverbank-university/bees.de.mdx': german,
  };

  test('are joined to the words of their original', async () => {
    const { catalogue, told } = await linkTexts(texts);
    const offer = catalogue.offers.get('riverbank-university/bees');
    expect(offer?.title).toEqual({ en: 'Bees', de: 'Bienen' });
    expect(stated(offer?.learningOutcomes as never)).toMatchObject([
      { text: { en: 'Open a hive without harm to the bees', de: 'Einen Bienenstock öffnen' } },
    ]);
    expect(offer?.translations).toEqual(['de']);
    expect(told).toEqual(['offers/riverbank-university/bees.de.mdx:2:1 translation/missing']);
  });

  test('in several languages stand beside each other', async () => {
    const { catalogue } = await linkTexts({
      ...texts,
      'offers/riverbank-university/bees.et.mdx': '---\ntitle: Mesilased\n---\n',
    });
    expect(catalogue.offers.get('riverbank-university/bees')?.title).toEqual({
      en: 'Bees',
      de: 'Bienen',
      et: 'Mesilased',
    });
  });

  test('change the digest of their record, by which pages are kept', async () => {
    const one = (await linkTexts(texts)).catalogue.offers.get('riverbank-university/bees')?.digest;
    const changed = { ...texts, 'offers/riverbank-university/bees.de.mdx': german.replace('Bienen', 'Immen') };
    expect((await linkTexts(changed)).catalogue.offers.get('riverbank-university/bees')?.digest).not.toBe(one);
  });

  test('of a language that is not offered, or without original, are left out and told of', async () => {
    const { catalogue, told } = await linkTexts({
      ...texts,
      'offers/riverbank-university/bees.fr.mdx': german,
      'offers/riverbank-university/wasps.de.mdx': german,
    });
    expect(catalogue.offers.get('riverbank-university/bees')?.translations).toEqual(['de']);
    expect(told).toEqual(
      expect.arrayContaining([
        'offers/riverbank-university/bees.fr.mdx:2:1 translation/language-not-offered',
        'offers/riverbank-university/wasps.de.mdx:2:1 translation/no-original',
      ]),
    );
  });

  test('with a fact keep their words out, and leave the record as it was', async () => {
    const { catalogue, told } = await linkTexts({
      ...texts,
      'offers/riverbank-university/bees.de.mdx': '---\ntitle: Bienen\nlevel: EQF 6\n---\n',
    });
    expect(told).toContain('offers/riverbank-university/bees.de.mdx:3:8 translation/not-a-text');
    expect(catalogue.offers.get('riverbank-university/bees')).toMatchObject({
      title: { en: 'Bees' },
      level: { value: [{ framework: 'EQF', level: '5' }] },
    });
  });

  test('of a file in another language keep both apart', async () => {
    const own = {
      ...texts,
      'offers/riverbank-university/bees.mdx': offerText({ title: 'Mesilased', textLanguage: 'et' }),
    };
    expect((await linkTexts(own)).catalogue.offers.get('riverbank-university/bees')?.title).toEqual({
      et: 'Mesilased',
      de: 'Bienen',
    });
  });
});

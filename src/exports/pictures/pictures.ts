import { join } from 'node:path';
import { derivePalette } from '../../records/settings/palette.ts';
import { offerPicture } from '../../views/pictures.ts';
import { plainText } from '../../views/plain.ts';
import type { SiteContext } from '../../views/site-context.ts';
import type { Format } from '../format.ts';
import { type Card, pictureFact } from './card.ts';
import { openPictures } from './kept-pictures.ts';

/** Pictures for messages and social networks: one of the catalogue, and one of each offer. */
export const pictures: Format = {
  id: 'pictures',
  files: async function* ({ site }) {
    const folder = join(process.env['PROSPECTUS_CACHE'] ?? 'node_modules/.cache/prospectus', 'pictures');
    const kept = await openPictures(folder, async () => (await import('./draw.ts')).loadDrawing());
    const look = lookOf(site);
    yield { path: 'picture.png', content: await kept.of(catalogueCard(site, look)) };
    for (const id of site.catalogue.offers.keys()) {
      if (!offerPicture(id, site)) continue;
      yield { path: `offers/${id}/picture.png`, content: await kept.of(offerCard(id, site, look)) };
    }
    await kept.tidy();
  },
};

type LookOfCard = Pick<Card, 'catalogue' | 'notStated' | 'band' | 'onBand'>;

function lookOf(site: SiteContext): LookOfCard {
  const { settings } = site.catalogue;
  const { band, onBand } = derivePalette(settings.look ?? {}).light;
  return { catalogue: plainText(settings.title, site), notStated: site.words.pictures.notStated, band, onBand };
}

function offerCard(id: string, site: SiteContext, look: LookOfCard): Card {
  const { title, by, facts } = site.entryOf(id);
  const { entry, states } = site.words;
  const said = { about: states.about, elsewhere: entry.elsewhere };
  const fact = (key: 'time' | 'level' | 'cost') => pictureFact(entry[key], facts[key], said);
  return { ...look, title, by, facts: [fact('time'), fact('level'), fact('cost')] };
}

function catalogueCard(site: SiteContext, look: LookOfCard): Card {
  const { settings, offers } = site.catalogue;
  const { pictures: said } = site.words;
  const providers = new Set([...offers.values()].flatMap(({ provider }) => provider)).size;
  return {
    ...look,
    title: look.catalogue,
    by: plainText(settings.publisher.name, site),
    facts: [
      { label: said.offers, text: String(offers.size) },
      { label: said.providers, text: String(providers) },
    ],
  };
}

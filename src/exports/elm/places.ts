import type { Place } from '../../values/place.ts';
import { countryOf } from '../../vocabularies/countries.ts';
import { type Node, node, texts, thing } from '../rdf/node.ts';

/** Places as locations of ELM. Those without a country are left out: ELM wants one. */
export function placesOf(places: readonly Place[], id: string): readonly Node[] {
  return places.flatMap(({ city, country, venue, address }, index): Node[] => {
    const uri = country === undefined ? undefined : countryOf(country)?.uri;
    if (!uri) return [];
    const [full] = texts(address);
    const note = full === undefined ? [] : [node('elm:Note', ['elm:noteLiteral', [full]])];
    return [
      thing(
        `${id}-${index + 1}`,
        ['dc:Location'],
        ['elm:geographicName', texts(city)],
        ['dc:description', texts(venue)],
        ['elm:address', [node('elm:Address', ['elm:fullAddress', note], ['elm:countryCode', [{ concept: uri }]])]],
      ),
    ];
  });
}

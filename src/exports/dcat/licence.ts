/** Licences of open data in the EU's authority list, by their SPDX names. */
const authority: Readonly<Record<string, string>> = {
  'CC0-1.0': 'CC0',
  'CC-BY-4.0': 'CC_BY_4_0',
  'CC-BY-3.0': 'CC_BY_3_0',
  'CC-BY-SA-4.0': 'CC_BYSA_4_0',
  'ODbL-1.0': 'ODC_BL',
  'ODC-By-1.0': 'ODC_BY',
  'PDDL-1.0': 'ODC_PDDL',
};

/** The licence of facts where the catalogue chooses none: facts are free to use. */
export const USUAL_LICENCE = 'CC0-1.0';

/**
 * The address of a licence: in the EU's authority list, else the page of SPDX.
 * @see Publications Office of the European Union, authority table Licence
 */
export function licenceAddress(spdx: string): string {
  const code = authority[spdx];
  if (code !== undefined) return `http://publications.europa.eu/resource/authority/licence/${code}`;
  return `https://spdx.org/licenses/${encodeURIComponent(spdx)}.html`;
}

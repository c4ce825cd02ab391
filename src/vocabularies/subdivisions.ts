import { iso31662 } from 'iso-3166';

const names: ReadonlyMap<string, string> = new Map(iso31662.map(({ code, name }) => [code, name]));

/** Whether a text is a code of ISO 3166-2 in capitals: `DE-NI`, `GB-SCT`. */
export function isSubdivision(code: string): boolean {
  return names.has(code);
}

/** Name of a region by its code of ISO 3166-2, in the language of the country; null for unknown codes. */
export function subdivisionName(code: string): string | null {
  return names.get(code) ?? null;
}

/** The country that a region belongs to: `GB` for `GB-SCT`; null for unknown codes. */
export function countryOfSubdivision(code: string): string | null {
  return names.has(code) ? code.slice(0, 2) : null;
}

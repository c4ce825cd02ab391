import { nearest } from '../values/form.ts';
import { quoted } from '../values/parsed.ts';
import { type CreditSystem, creditSystems } from '../vocabularies/credit-systems.ts';

/** What is said of credits whose system nobody knows. */
export type CreditSystemRefusal = { readonly message: string; readonly help: string };

/** Translations of names of national systems (studiepoeng, studiepunten, ainepunkt), which several countries share. */
const SHARED_NAME =
  /^(?:(?:higher education|university|academic) )?(?:study|course|study credit|national) (?:points?|credits?|credit points?)$/i;

const OWN_SYSTEM = 'A provider’s own system needs a file in frameworks/.';

/**
 * @param name what stands after the figure, of which it is known that no credit system has it
 * @param countries of the provider (ISO 3166-1): their systems are named first
 * @param own names of the catalogue's own frameworks
 * @returns what may be meant: a near name, else what the country counts in, else the systems known everywhere
 */
export function refuseCreditSystem(
  name: string,
  countries: readonly string[],
  own: readonly string[],
): CreditSystemRefusal {
  const message = `The credit system ${quoted(name)} is not known.`;
  const near = nearest(name, [...creditSystems.flatMap(({ id, aliases }) => [id, ...aliases]), ...own]);
  const ofCountry = creditSystems.filter((system) => isOf(system, countries));
  if (SHARED_NAME.test(name.trim())) {
    const shared =
      ofCountry.length > 0
        ? ofCountry
        : creditSystems.filter(({ ectsPerCredit, country }) => ectsPerCredit === 1 && country !== null);
    return { message, help: `Did you mean ${shared.map(describe).join(' or ')}? ${OWN_SYSTEM}` };
  }
  if (near !== null) return { message, help: `Did you mean “${near}”?` };
  const known = [...ofCountry.map(describe), 'ECTS', 'UK credits', 'US semester credits', ...own];
  return { message, help: `Write a system that is known, such as ${[...new Set(known)].join(', ')}. ${OWN_SYSTEM}` };
}

function isOf({ country }: CreditSystem, countries: readonly string[]): boolean {
  return country !== null && countries.includes(country.slice(0, 2));
}

function describe({ id, title }: CreditSystem): string {
  return `${id} (${title})`;
}

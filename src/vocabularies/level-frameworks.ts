import { closest } from './closest.ts';
import { type Framework, type FrameworkLevel, frameworkOf } from './level-framework.ts';
import { frameworkRows } from './level-framework-data.ts';

export type { Framework, FrameworkLevel } from './level-framework.ts';

/** All frameworks known to every catalogue; a catalogue adds scales of its own in `frameworks/`. */
export const frameworks: readonly Framework[] = frameworkRows.map(frameworkOf);

/** Names are told apart by letters, digits and plus signs only: `NQF-IE`, `nqf ie` and `NQFIE` are one. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}+]/gu, '');
}

/** Every name of a framework: id, abbreviations, former names. */
function namesOf({ id, aliases }: Framework): readonly string[] {
  return [id, ...aliases];
}

const byName: ReadonlyMap<string, Framework> = new Map(
  frameworks.flatMap((framework) =>
    [framework.id, framework.title, ...framework.aliases].map((name) => [plain(name), framework] as const),
  ),
);

/**
 * The framework of a name: its id, its title, or another name of it, in any case.
 * @returns null for unknown names and for names that several countries use (`NQF`, `AQF`)
 */
export function findFramework(name: string): Framework | null {
  return byName.get(plain(name)) ?? null;
}

/**
 * The level of a framework in one of its notations, in any case, with or without the word "level": `6`, `Level 6`,
 * `Entry 3`, `first cycle`.
 * @returns null where the framework has no such level
 */
export function findLevel(framework: Framework, text: string): FrameworkLevel | null {
  const wanted = plainLevel(text);
  if (wanted === '') return null;
  const matches = (level: FrameworkLevel): boolean =>
    plainLevel(level.level) === wanted || level.written.some((other) => plainLevel(other) === wanted);
  return framework.levels.find(matches) ?? null;
}

/** Points matter in levels (5.1); the word "level" and spaces do not. */
function plainLevel(text: string): string {
  return text
    .toLowerCase()
    .replace(/\blevels?\b/g, '')
    .replace(/[\s_-]+/g, '');
}

/** No framework has a name of more words, however they are set apart. */
const MOST_WORDS = 30;

/**
 * Splits a written level, such as `RQF Entry 3` or `NQF VPET 5`, at the longest name of a framework that it begins
 * with.
 * @returns the framework and what is left, trimmed and possibly empty or no level of it; null where no framework is named
 */
export function splitLevel(text: string): { readonly framework: Framework; readonly level: string } | null {
  const words = text.trim().split(/\s+/);
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count--) {
    const framework = findFramework(words.slice(0, count).join(' '));
    if (framework) return { framework, level: words.slice(count).join(' ') };
  }
  return null;
}

/**
 * Frameworks that may be meant by a name that `findFramework` does not know, best first: those of which the name is a
 * part (`AQF`: `AQF-AU` and `AQF-AL`), those of a country named in it, then near misses.
 * @param countries ISO 3166-1 codes: the frameworks of these come first
 */
export function nearestFrameworks(name: string, limit = 5, countries: readonly string[] = []): readonly Framework[] {
  const wanted = plain(name);
  if (wanted === '') return [];
  const starting = frameworks.filter((framework) => namesOf(framework).some((one) => plain(one).startsWith(wanted)));
  const titled = frameworks.filter((framework) => wanted.length > 3 && plain(framework.title).includes(wanted));
  const near = closest(wanted, [...byName.keys()]).flatMap((found) => byName.get(found) ?? []);
  const all = [...new Set([...starting, ...titled, ...near])];
  const isOwn = ({ country }: Framework): boolean => country !== null && countries.includes(country);
  return [...all.filter(isOwn), ...all.filter((framework) => !isOwn(framework))].slice(0, limit);
}

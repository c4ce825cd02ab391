import { singleSpaced } from './parsed.ts';

/** A framework and a level in it. */
export type LevelText = { readonly framework: string; readonly level: string };

/** Words; more are no name of a framework with a level, and cutting them everywhere would be slow. */
const longestText = 40;

/**
 * All ways of cutting a text between two words, the longest framework first: `QF-EHEA first cycle` gives
 * `QF-EHEA first` + `cycle`, then `QF-EHEA` + `first cycle`.
 */
export function levelTextCandidates(text: string): LevelText[] {
  const words = singleSpaced(text).split(' ');
  if (words.length > longestText) return [];
  return words
    .slice(1)
    .map(
      (_, index): LevelText => ({
        framework: words.slice(0, index + 1).join(' '),
        level: words.slice(index + 1).join(' '),
      }),
    )
    .reverse();
}

/**
 * Splits `EQF 6`, `RQF Entry 3`, `QF-EHEA first cycle`, `Dreyfus scale novice`. Whether the framework has the level is
 * for the caller to find out.
 * @param frameworkId id of the framework of a name (abbreviation, former name or `name` of a file), or null
 * @returns id of the framework with the longest known name and the level as written, or null if none is known
 */
export function parseLevelText(text: string, frameworkId: (name: string) => string | null): LevelText | null {
  for (const { framework, level } of levelTextCandidates(text)) {
    const id = frameworkId(framework);
    if (id !== null) return { framework: id, level };
  }
  return null;
}

import { quoted } from '../values/parsed.ts';
import { findFramework, findLevel, nearestFrameworks, splitLevel } from '../vocabularies/level-frameworks.ts';

/** What is said of a level that no framework has. */
export type LevelRefusal = { readonly message: string; readonly help: string };

const NO_LEVEL =
  'Leave the key out if the source says nothing. If it says that there is no level, write level: { notApplicable: … } with its reason.';

const OWN_SCALE = 'A provider’s own scale needs a file in frameworks/.';

/**
 * @param written a level as written, of which it is known that no framework, and no scale of the catalogue, has it
 * @param countries of the provider (ISO 3166-1): what is called so there is most likely meant
 * @returns which part is unknown, with the levels of the framework or the names of those that may be meant
 */
export function refuseLevel(written: string, countries: readonly string[] = []): LevelRefusal {
  if (/^(?:none|no level|no)$/i.test(written.trim()))
    return { message: `${quoted(written)} is no level.`, help: NO_LEVEL };
  const known = splitLevel(written);
  if (known) {
    const { framework, level } = known;
    const levels = framework.levels.map((one) => one.level).join(', ');
    const message =
      level === ''
        ? `${quoted(written)} names a framework but no level.`
        : `${framework.id} has no level ${quoted(level)}.`;
    return { message, help: `Write ${framework.id} and one of its levels: ${levels}.` };
  }
  const turned = levelFirst(written);
  if (turned !== null) return { message: `${quoted(written)} names the level before its framework.`, help: turned };
  const name = written.trim().replace(/\s+\S+$/, '');
  const level = written.trim().slice(name.length).trim();
  const near = nearestFrameworks(name, 3, countries).map((framework) => {
    const own = framework.country !== null && countries.includes(framework.country);
    const found = own ? findLevel(framework, level) : null;
    return `${framework.id}${found ? ` ${found.level}` : ''} (${framework.title})`;
  });
  return {
    message: `${quoted(written)} is no level of a framework that this catalogue knows.`,
    help:
      near.length > 0
        ? `Did you mean ${near.join(' or ')}? ${OWN_SCALE}`
        : `Write framework and level, such as EQF 6 or NQF-IE 8. ${OWN_SCALE}`,
  };
}

/** What to write for `Level 5 EQF` or `level 5 of the EQF`; null where no framework with this level is named last. */
function levelFirst(written: string): string | null {
  const words = written
    .trim()
    .split(/[\s,]+/)
    .slice(0, 20);
  for (let first = 1; first < words.length; first++) {
    const framework = findFramework(words.slice(first).join(' '));
    const before = words.slice(0, first).filter((word) => !/^(?:of|in|on|at|the)$/i.test(word));
    const found = framework && findLevel(framework, before.join(' '));
    if (framework && found) return `Write ${framework.id} ${found.level}.`;
  }
  return null;
}

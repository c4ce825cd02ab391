import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Inline, say } from '../concepts/row.ts';
import type { EqfPlace } from '../facts/comparable-level.ts';
import { termLabel } from '../i18n/term.ts';
import { formatCountry, formatFigure, formatNumber, type Speech } from '../values/format.ts';
import type { LinkOrWords } from '../values/link-or-words.ts';
import { shownAddress } from '../values/shown-address.ts';
import { creditSystems, ectsRate } from '../vocabularies/credit-systems.ts';
import { eqfLevels } from '../vocabularies/eqf.ts';
import { frameworkRelations } from '../vocabularies/framework-relations.ts';
import { type Framework, findFramework } from '../vocabularies/level-frameworks.ts';
import { eqfFacetValue } from './facet-values.ts';
import { linkedWords } from './linked-words.ts';
import type { SiteContext } from './site-context.ts';
import type { FrameworkView, LevelOfFramework, LevelStep, LevelsView } from './types/level.ts';

/** The European ladder, the frameworks that offers name, and the credit systems that they count in. */
export function toLevelsView(context: SiteContext): LevelsView {
  const named = namedLevels(context.catalogue);
  const frameworks = [...named.keys()]
    .filter((framework) => framework !== 'EQF')
    .toSorted((a, b) => a.localeCompare(b, context.language));
  return {
    steps: toSteps(frameworks, context),
    sideBySide: toSideBySide(frameworks, context),
    frameworks: frameworks.flatMap((id) => toFrameworkView(id, named.get(id) ?? new Map(), context) ?? []),
    creditSystems: toCreditSystems(context),
  };
}

/** How many offers name each level of each framework. */
function namedLevels(catalogue: Catalogue): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { level } of catalogue.offers.values()) {
    if (level.state !== 'stated') continue;
    for (const one of level.value) {
      if (one.kind !== 'placed' || one.framework === '?') continue;
      const levels = counts.get(one.framework) ?? new Map<string, number>();
      counts.set(one.framework, levels.set(one.level, (levels.get(one.level) ?? 0) + 1));
    }
  }
  return counts;
}

function toSteps(frameworks: readonly string[], context: SiteContext): LevelStep[] {
  const { words } = context;
  const places = [...context.catalogue.offers.keys()].flatMap((id): EqfPlace[] => {
    const { level } = context.factsOf(id);
    return level.known ? [level.value] : [];
  });
  return eqfLevels
    .map(({ level, label, explanation, cycle }): LevelStep => {
      const count = places.filter(({ eqf }) => eqf === level).length;
      return {
        level,
        title: label,
        term: words.levelsView.eqfTerm(level, cycle ?? ''),
        explanation,
        count,
        ...(count > 0 ? { href: context.to.facet('level', eqfFacetValue(level)) } : {}),
        beside: frameworks.flatMap((id) => besideLevel(findFramework(id), level, context)),
      };
    })
    .toReversed();
}

/** Only frameworks that some rule links to the European levels have a place beside them. */
function toSideBySide(frameworks: readonly string[], context: SiteContext): LevelsView['sideBySide'] {
  const columns = frameworks
    .map((id) => ({ id, cells: eqfLevels.map(({ level }) => besideLevel(findFramework(id), level, context)) }))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0));
  const rows = eqfLevels.map(({ level }, index) => [
    context.words.derived.level.eqf(level),
    ...columns.map(({ cells }) => cells[index]?.join(', ') || context.words.levelsView.noLevelHere),
  ]);
  return { head: [context.words.levelsView.european, ...columns.map(({ id }) => id)], rows: rows.toReversed() };
}

function besideLevel(framework: Framework | null, eqf: number, { words }: Speech): string[] {
  return (framework?.levels ?? [])
    .filter((level) => level.eqf === eqf && level.shown !== 'not-converted')
    .map(({ level, shown }) => {
      const name = `${framework?.id ?? ''} ${level}`;
      return shown === 'approximate' ? words.derived.approximately(name) : name;
    });
}

function toFrameworkView(id: string, counts: ReadonlyMap<string, number>, context: SiteContext): FrameworkView | null {
  const framework = findFramework(id);
  if (!framework) return ownScale(id, counts, context);
  const { country, relation, study, source } = framework;
  const explanation = frameworkRelations.get(relation).explanation;
  return {
    key: anchorOf(framework.id),
    title: framework.title,
    ...(country === null ? {} : { country: formatCountry(country, context) }),
    relation: { label: termLabel(frameworkRelations, relation), tone: 'plain' },
    explanation: [explanation, ...(study === undefined ? [] : [' ', context.words.levelsView.comparedBy(study)])],
    levels: framework.levels
      .map(
        (level): LevelOfFramework => ({
          label: `${framework.id} ${level.level}`,
          ...(isName(level.label, level.level) ? {} : { explanation: level.label }),
          ...eqfOf(level.eqf, level.shown, context),
          count: counts.get(level.level) ?? 0,
        }),
      )
      .toReversed(),
    source: linkedWords(source),
  };
}

/** `NFQ Level 8` says no more than `NFQ 8`. */
function isName(label: string, level: string): boolean {
  return label === level || label.toLowerCase().endsWith(`level ${level.toLowerCase()}`);
}

function eqfOf(eqf: number | null, shown: Framework['levels'][number]['shown'], { words }: Speech): { eqf?: string } {
  if (eqf === null || shown === 'not-converted') return {};
  const said = words.derived.level.eqf(eqf);
  return { eqf: shown === 'approximate' ? words.derived.approximately(said) : said };
}

function ownScale(name: string, counts: ReadonlyMap<string, number>, context: SiteContext): FrameworkView | null {
  const scale = context.catalogue.lookups.scale(name);
  if (!scale) return null;
  const { words } = context;
  return {
    key: anchorOf(scale.name),
    title: scale.name,
    relation: { label: words.levelsView.ownScale, tone: 'plain' },
    explanation: [words.levelsView.ownScaleExplain],
    levels: scale.levels
      .map((level): LevelOfFramework => {
        const eqf = scale.eqf?.[level];
        return {
          label: level,
          ...(eqf ? { eqf: words.derived.level.eqfFigure(formatFigure(eqf, context)) } : {}),
          count: counts.get(level) ?? 0,
        };
      })
      .toReversed(),
    source: [scale.source ? placeInline(scale.source, context) : scale.name],
  };
}

function toCreditSystems(context: SiteContext): LevelsView['creditSystems'] {
  const { words, catalogue } = context;
  const used = new Set<string>(['ECTS']);
  for (const { workload } of catalogue.offers.values()) {
    const credits = workload.state === 'stated' ? workload.value.credits : null;
    if (credits !== null && credits !== 'none') for (const { system } of credits) used.add(system);
  }
  const hoursIn = (hours: { min: number; max: number } | null): string =>
    hours ? words.levelsView.hours(formatFigure({ ...hours, about: false }, context)) : words.levelsView.hoursUnknown;
  const builtIn = creditSystems
    .filter(({ id }) => used.has(id))
    .map((system) => {
      const rate = ectsRate(system);
      const converted = rate === null ? words.levelsView.noEcts : words.levelsView.ects(formatNumber(rate, context));
      return {
        key: anchorOf(system.id),
        name: system.title,
        hours: hoursIn(system.hoursPerCredit),
        toEcts: system.id === 'ECTS' ? words.levelsView.isEcts : converted,
        source: linkedWords(system.source),
      };
    });
  const own = [...catalogue.frameworks.values()].flatMap((record) => {
    if (record.type !== 'credit-system' || !used.has(record.name)) return [];
    return [
      {
        key: anchorOf(record.name),
        name: record.name,
        hours: hoursIn(catalogue.lookups.hoursPerCredit(record.name)),
        toEcts: record.ects ? words.levelsView.ects(formatFigure(record.ects, context)) : words.levelsView.noEcts,
        source: [record.source ? placeInline(record.source, context) : record.name],
      },
    ];
  });
  return [...builtIn, ...own];
}

function placeInline(place: LinkOrWords, speech: Speech): Inline {
  return 'link' in place ? { text: shownAddress(place.link), href: place.link } : say(place.words, speech);
}

/** Kebab-case of a name, for an anchor. */
function anchorOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

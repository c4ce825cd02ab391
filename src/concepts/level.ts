import type { Finding } from '../diagnostics/finding.ts';
import type { Fact } from '../values/fact.ts';
import { formatList } from '../values/format.ts';
import { eqfLevelOf } from '../vocabularies/eqf.ts';
import { type Framework, type FrameworkLevel, findFramework, findLevel } from '../vocabularies/level-frameworks.ts';
import { type CheckContext, defineConcept } from './concept.ts';
import { levelRules as rules } from './level-rules.ts';
import { type Level, levelShape } from './level-schema.ts';
import { type Content, cellOf, type Inline, type Line, line, type Row, type RowContext, say } from './row.ts';

export type { Level } from './level-schema.ts';

type Placed = Extract<Level, { kind: 'placed' }>;

/** How demanding the learning is, in one or more frameworks. */
export const level = defineConcept({
  key: 'level',
  shape: levelShape,
  rules: Object.values(rules),
  check: ({ level: given }, context) => checkLevel(given, context),
  rows: ({ level: given }, context) => levelRows(given, context),
});

function checkLevel(given: Fact<readonly Level[]>, context: CheckContext): Finding[] {
  if (given.state === 'not-applicable') return [];
  if (given.state !== 'stated') {
    return context.broken('level') ? [] : [{ rule: rules.missing, at: ['level'], message: 'The level is not stated.' }];
  }
  const levels = given.value;
  const [first] = levels;
  if (first?.kind === 'described' && levels.every((one) => one.kind === 'described')) {
    const message = 'The level is only described in words; no framework is named.';
    return [{ rule: rules['words-only'], at: ['level', 0, 'described'], message }];
  }
  return levels.flatMap((one, index) =>
    one.kind === 'placed' ? compareWithEarlier(one, index, levels.slice(0, index)) : [],
  );
}

/** A level is compared with those before it of the same basis: an award and a mere comparison may well differ. */
function compareWithEarlier(level: Placed, index: number, earlier: readonly Level[]): Finding[] {
  const findings: Finding[] = [];
  for (const other of earlier) {
    if (other.kind !== 'placed' || other.basis !== level.basis || level.framework === '?') continue;
    const at = ['level', index, 'value'];
    if (other.framework === level.framework) {
      const message = `${nameOf(other)} and ${nameOf(level)} are two levels of one framework.`;
      findings.push({ rule: rules['two-in-one-framework'], at, message });
      continue;
    }
    const [own, its] = [eqfAsFact(level), eqfAsFact(other)];
    if (own === null || its === null || own === its) continue;
    const message = `${nameOf(other)} and ${nameOf(level)} are not the same level.`;
    findings.push({ rule: rules['frameworks-disagree'], at, message, help: eqfHelp(level, own, other, its) });
  }
  return findings;
}

function eqfHelp(level: Placed, own: number, other: Placed, its: number): string {
  const linked = ([one, eqf]: [Placed, number]): string => `${nameOf(one)} is EQF ${eqf}`;
  const pairs: [Placed, number][] = [
    [other, its],
    [level, own],
  ];
  const foreign = pairs.filter(([one]) => one.framework !== 'EQF');
  return `${foreign.map(linked).join(', ')}. ${rules['frameworks-disagree'].remedy}`;
}

function nameOf({ framework, level: name }: Placed): string {
  return framework === '?' ? name : `${framework} ${name}`;
}

function known(given: Placed): { framework: Framework; level: FrameworkLevel } | null {
  const framework = findFramework(given.framework);
  const found = framework && findLevel(framework, given.level);
  return framework && found ? { framework, level: found } : null;
}

/** EQF level where the framework is referenced to the EQF and a source states the link; else null. */
function eqfAsFact(given: Placed): number | null {
  const found = known(given);
  return found?.level.shown === 'fact' ? found.level.eqf : null;
}

function levelRows(given: Fact<readonly Level[]>, context: RowContext): Row[] {
  const words = context.words.level;
  return [
    {
      key: 'level.level',
      label: words.level,
      cell: cellOf(given, context, (levels) => levelContent(levels, context)),
      ...explanation(given, context),
    },
  ];
}

/** The plain label first where all levels say the same, then the frameworks; comparisons and words below. */
function levelContent(levels: readonly Level[], context: RowContext): Content[] {
  const words = context.words.level;
  const assigned = levels.filter((one): one is Placed => one.kind === 'placed' && one.basis === 'assigned');
  const eqf = sharedEqf(assigned);
  const label = eqf === null ? undefined : eqfLevelOf(eqf);
  const names = assigned.map(nameOf);
  const cycle = label?.cycle && !assigned.some((one) => one.framework === 'QF-EHEA') ? [words.cycle(label.cycle)] : [];
  const content: Content[] = [];
  if (label) content.push(line(label.label), line({ text: [...names, ...cycle].join(', '), quiet: true }));
  else if (names.length > 0)
    content.push(line(isEither(assigned) ? words.either(formatList(names, context, 'disjunction')) : names.join(', ')));
  for (const one of levels) {
    if (one.kind === 'described') content.push(line(...describedLine(one, context)));
    else if (one.basis === 'equivalent') content.push(line(...equivalentLine(one, context)));
    else if (one.by || one.note) content.push(line(...aside(one, context)));
  }
  return content;
}

/** The EQF level that all of the levels are, or null. */
function sharedEqf(levels: readonly Placed[]): number | null {
  const all = new Set(levels.map(eqfAsFact).filter((eqf) => eqf !== null));
  const [only] = all;
  return all.size === 1 && only !== undefined ? only : null;
}

function isEither(levels: readonly Placed[]): boolean {
  return levels.length > 1 && levels.every((one) => one.framework === levels[0]?.framework);
}

function describedLine(given: Extract<Level, { kind: 'described' }>, context: RowContext): Line {
  const said = say(given.text, context);
  const words = context.words.level;
  return [
    words.describedOnly,
    typeof said === 'string' ? words.quoted(said) : { ...said, text: words.quoted(said.text) },
    ...noteOf(given, context),
  ];
}

function equivalentLine(given: Placed, context: RowContext): Line {
  const words = context.words.level;
  return [words.equivalent(nameOf(given)), ...byOf(given, context), ...noteOf(given, context)];
}

function aside(given: Placed, context: RowContext): Line {
  return [nameOf(given), ...byOf(given, context), ...noteOf(given, context)];
}

function byOf({ by }: Pick<Placed, 'by'>, context: RowContext): Line {
  if (!by) return [];
  const who = say(by, context);
  return [' ', typeof who === 'string' ? `(${who})` : { ...who, text: `(${who.text})` }];
}

function noteOf({ note }: Pick<Placed, 'note'>, context: RowContext): Inline[] {
  return note ? ['. ', say(note, context)] : [];
}

function explanation(given: Fact<readonly Level[]>, context: RowContext): { explain?: Line } {
  if (given.state !== 'stated') return {};
  const eqf = sharedEqf(given.value.filter((one): one is Placed => one.kind === 'placed' && one.basis === 'assigned'));
  const label = eqf === null ? null : eqfLevelOf(eqf);
  return label ? { explain: [label.explanation, ' ', context.words.level.caution] } : {};
}

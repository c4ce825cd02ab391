import type { Rule } from '../diagnostics/rule.ts';
import type { Words } from '../i18n/words.ts';
import type { CreditSystem } from '../vocabularies/credit-systems.ts';
import type { Framework } from '../vocabularies/level-frameworks.ts';
import type { Reference, ReferenceRecord } from './reference.ts';
import type { ReferenceKey, Written } from './reference-keys.ts';
import type { ReferenceValue } from './reference-values.ts';

/** The reference as one Markdown file. */
export function renderReferenceMarkdown(reference: Reference, words: Words): string {
  const own = words.reference;
  const lines = [
    `# ${own.title}`,
    '',
    own.lead,
    '',
    `## ${own.howToRead}`,
    '',
    ...own.howToReadLines.map((line) => `- ${line}`),
    '',
    ...reference.records.flatMap((record) => recordLines(record, words)),
    `## ${own.values}`,
    '',
    own.valuesLead,
    '',
    ...valueTable(reference.values, words),
    `## ${own.lists}`,
    '',
    own.listsLead,
    '',
    ...reference.values.filter(({ words: list }) => list.length > 0).flatMap((value) => wordList(value, words)),
    `## ${own.frameworks}`,
    '',
    own.frameworksLead,
    '',
    ...table(
      [own.framework, own.means, own.country, own.otherNames, own.levels],
      reference.frameworks.map((one) => frameworkCells(one).map(cell)),
    ),
    `## ${own.creditSystems}`,
    '',
    own.creditSystemsLead,
    '',
    ...table(
      [own.system, own.means, own.otherNames],
      reference.creditSystems.map((one) => creditSystemCells(one).map(cell)),
    ),
    `## ${own.otherRules}`,
    '',
    ...ruleTable(reference.otherRules, words),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Name, title, country, other names and levels of a framework, as texts. */
export function frameworkCells({ id, title, country, aliases, levels }: Framework): string[] {
  return [id, title, country ?? '', aliases.join(', '), levels.map(({ level }) => level).join(', ')];
}

/** Name, title and other names of a credit system, as texts. */
export function creditSystemCells({ id, title, aliases }: CreditSystem): string[] {
  return [id, title, aliases.join(', ')];
}

/** Heading of a concept, by its key. */
export function conceptTitle(key: string, { reference, ruleGroups }: Words): string {
  if (key === 'of-this-kind') return reference.ofThisKind;
  return Object.hasOwn(ruleGroups, key) ? ruleGroups[key as keyof typeof ruleGroups] : key;
}

/** Address of a value's row within the page of the reference. */
export function valueAnchor(name: string): string {
  return `value-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}

/** Address of a key's row within the page of the reference. */
export function keyAnchor(kind: string, path: string): string {
  return `key-${kind}-${path.replace(/\[\]/g, '').replaceAll('.', '-').replaceAll('…', 'any')}`;
}

function recordLines({ kind, concepts }: ReferenceRecord, words: Words): string[] {
  const own = words.reference;
  return [
    `## ${own.records[kind]}`,
    '',
    `\`${own.places[kind]}\``,
    '',
    ...concepts.flatMap(({ key, keys, rules }) => [
      `### ${conceptTitle(key, words)}`,
      '',
      ...table(
        [own.key, own.write, own.means, own.states, own.mapsTo],
        keys.map((one) => keyCells(one, kind, words)),
      ),
      ...ruleTable(rules, words),
    ]),
  ];
}

function keyCells(key: ReferenceKey, kind: string, words: Words): string[] {
  const { path, doc, example, required, states, mapsTo = '' } = key;
  const own = words.reference;
  const means = [
    ...(required ? [`**${own.required}**`] : []),
    cell(doc),
    ...(example === undefined ? [] : [`${own.example} \`${cell(example)}\``]),
  ];
  const anchor = `<a id="${keyAnchor(kind, path)}"></a>`;
  return [`${anchor}\`${path}\``, writtenText(key, kind, words), means.join(' '), states.join(' '), cell(mapsTo)];
}

function writtenText({ write, amount }: ReferenceKey, kind: string, { reference: own }: Words): string {
  const text = (one: Written): string => {
    if ('word' in one) return `\`${one.word}\``;
    if ('value' in one) return `[${one.value}](#${valueAnchor(one.value)})`;
    if ('form' in one) return own[one.form];
    return `${one.of === kind ? own.as : own.asInOffer} [\`${one.as}\`](#${keyAnchor(one.of, one.as)})`;
  };
  const forms = write.map(text).join(' · ');
  if (amount === 'one') return forms;
  return amount === 'list' ? own.listOf(forms) : own.oneOrMore(forms);
}

function valueTable(values: readonly ReferenceValue[], { reference: own }: Words): string[] {
  return table(
    [own.value, own.write, own.examples, own.rule],
    values.map(({ name, how, words: list, examples, rule }) => [
      `<a id="${valueAnchor(name)}"></a>${name}`,
      how === undefined ? (list.length > 0 ? `${own.lists}: [${list.length}](#${listAnchor(name)})` : '') : cell(how),
      examples.map((one) => `\`${cell(one)}\``).join(' · '),
      rule === undefined ? '' : `\`${rule}\``,
    ]),
  );
}

/** The address that readers of Markdown give a heading. */
export function listAnchor(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}

function wordList({ name, words: list }: ReferenceValue, { reference: own }: Words): string[] {
  const explained = list.some(({ meaning }) => meaning !== '');
  if (!explained) return [`### ${name}`, '', list.map(({ word }) => `\`${word}\``).join(' · '), ''];
  return [
    `### ${name}`,
    '',
    ...table(
      [own.word, own.meaning],
      list.map(({ word, meaning }) => [`\`${word}\``, cell(meaning)]),
    ),
  ];
}

function ruleTable(rules: readonly Rule[], { reference: own, checksPage }: Words): string[] {
  if (rules.length === 0) return [];
  const rows = [...rules]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, severity, title }) => [`\`${id}\``, checksPage.severities[severity], cell(title)]);
  return table([own.rule, own.severity, own.whatIsWrong], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;').trim();
}

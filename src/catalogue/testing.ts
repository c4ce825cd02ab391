import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostics/finding.ts';
import type { Catalogue } from './catalogue.ts';
import { type LinkOptions, link } from './link.ts';
import { parseFile } from './parse.ts';
import { identifyFile, type SourceFile } from './read-files.ts';
import { allRules } from './rules.ts';

/** Settings that say what every catalogue must say. */
export const plainSettings = `contentVersion: 1
title: Catalogue
publisher:
  name: Riverbank University
  url: https://www.riverbank.example
  country: EE
url: https://catalogue.example
language: en
`;

/** A content folder in memory: texts by their path inside it. @throws Error for a text that is refused as a file */
export async function filesOf(texts: Readonly<Record<string, string>>): Promise<SourceFile[]> {
  const all = { 'catalogue.yaml': plainSettings, ...texts };
  const files: SourceFile[] = [];
  for (const [path, text] of Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = identifyFile(path, 'content', () => Buffer.from(text));
    if (file === null || 'rule' in file) throw new Error(`${path} is refused`);
    files.push(file);
  }
  return files;
}

/** Links a content folder in memory. */
export async function linkTexts(
  texts: Readonly<Record<string, string>>,
  options: Partial<LinkOptions> = {},
): Promise<{ catalogue: Catalogue; diagnostics: readonly Diagnostic[]; told: string[] }> {
  const files = await filesOf(texts);
  const linked = link(files.map(parseFile), files, { today: '2026-11-16', rules: allRules, ...options });
  const told = linked.diagnostics.map(
    ({ file, line, column, rule }) => `${file.replace('content/', '')}:${line}:${column} ${rule}`,
  );
  return { ...linked, told };
}

/** An offer in which nothing that is asked for is missing; `more` is laid over it, key by key. */
export function offerText(more: Readonly<Record<string, string>> = {}): string {
  const name = createHash('sha256').update(JSON.stringify(more)).digest('hex').slice(0, 8);
  const keys: Record<string, string> = {
    title: `Course ${name}`,
    provider: 'riverbank-university',
    status: 'published',
    code: name,
    url: `https://www.riverbank.example/${name}`,
    summary: 'Look after a first colony of bees.',
    learningOutcomes: 'Open a hive without harm to the bees',
    workload: '{ learnerHours: 50, credits: 2 ECTS }',
    level: 'EQF 5',
    prerequisites: 'none',
    delivery: '{ mode: online, language: en, duration: 4 weeks }',
    runs: 'not-scheduled',
    fees: 'free',
    assessment: 'project',
    credential: 'Certificate',
    stackability: 'stand-alone',
    subject: '0811',
    lastChecked: '2026-11-02',
    ...more,
  };
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${value}\n`);
  return `---\n${lines.join('')}---\n`;
}

/** A provider whose file covers the quality assurance of its offers. */
export const providerText = `name: Riverbank University
country: EE
qualityAssurance:
  coversOffers: yes
  internal: The faculty board reviews every offer.
`;

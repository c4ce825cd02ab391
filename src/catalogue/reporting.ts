import type { Diagnostic, Finding, PlacedFinding } from '../diagnostics/finding.ts';
import type { Severity } from '../diagnostics/rule.ts';
import { placeFindings, unpackLayout } from '../diagnostics/yaml/layout.ts';
import { placeInFile } from '../records/read-rest.ts';
import type { RecordKind } from '../records/record.ts';
import { settingsCheckRules } from './checks/settings-rules.ts';
import type { Reported } from './linked-offers.ts';
import type { ParsedFile } from './parse.ts';
import { severityOf } from './severity.ts';

/**
 * Collects what is wrong: gives findings at keys their places (reading a file's positions only when it has a fault)
 * and every finding its severity.
 */
export class Reporting {
  readonly #found: { readonly file: ParsedFile; readonly finding: PlacedFinding }[] = [];
  readonly #more: Diagnostic[] = [];
  readonly #files = new Map<string, ParsedFile>();
  readonly #records = new Map<string, ParsedFile>();
  readonly #layouts = new Map<string, ReturnType<typeof unpackLayout>>();
  readonly #overrides: Readonly<Record<string, Severity | 'off'>>;

  constructor(parsed: readonly ParsedFile[], overrides: Readonly<Record<string, Severity | 'off'>> | undefined) {
    this.#overrides = overrides ?? {};
    for (const file of parsed) {
      this.#files.set(file.path, file);
      const key = `${file.kind} ${file.id}`;
      if (file.translation === undefined && file.version === undefined && !this.#records.has(key))
        this.#records.set(key, file);
      for (const finding of file.findings) this.#found.push({ file, finding });
    }
  }

  /** Reports a finding at a key of a record. */
  report(kind: RecordKind, id: string, finding: Finding): void {
    const file = this.#records.get(`${kind} ${id}`);
    if (file) this.reportAt(file.path, finding);
  }

  /** Reports a finding at a key of a file. */
  reportAt(path: string, finding: Finding): void {
    const file = this.#files.get(path);
    if (!file) return;
    let layout = this.#layouts.get(path);
    if (!layout) {
      layout = unpackLayout(file.layout);
      this.#layouts.set(path, layout);
    }
    const [placed] = placeFindings([{ ...finding, at: placeInFile(finding.at, file.dropped) }], layout);
    if (placed) this.#found.push({ file, finding: placed });
  }

  /** Reports a finding at a place of a file. */
  reportPlaced(path: string, finding: PlacedFinding): void {
    const file = this.#files.get(path);
    if (file) this.#found.push({ file, finding });
  }

  /** What is reported while some work is done, with its result. */
  capture<T>(work: () => T): { readonly result: T; readonly found: readonly Reported[] } {
    const before = this.#found.length;
    const result = work();
    return { result, found: this.#found.slice(before).map(({ file, finding }) => ({ path: file.path, finding })) };
  }

  /** Reports that the content folder has no settings, where they should stand. */
  reportMissingSettings(): void {
    const rule = settingsCheckRules.missing;
    const root = this.#files.values().next().value?.path.split('/')[0] ?? 'content';
    const message = 'There is no catalogue.yaml in the content folder.';
    const { id, severity, remedy: help } = rule;
    this.#more.push({ file: `${root}/catalogue.yaml`, line: 1, column: 1, severity, rule: id, message, help });
  }

  /** Everything found, without what the catalogue switched off and without repetitions, by file, line and column. */
  diagnostics(): Diagnostic[] {
    const seen = new Set<string>();
    const result: Diagnostic[] = [];
    for (const { file, finding } of this.#found) {
      const original = file.translation === undefined ? file : this.#records.get(`${file.kind} ${file.id}`);
      const severity = severityOf(finding.rule, {
        status: (original ?? file).status,
        overrides: this.#overrides,
      });
      if (severity === 'off') continue;
      const key = `${file.path}:${finding.line}:${finding.column} ${finding.rule.id} ${finding.message}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const { rule, message, help = rule.remedy, ...place } = finding;
      const [said, advised] = [shortenQuotes(message), shortenQuotes(help)];
      result.push({ file: file.path, ...place, severity, rule: rule.id, message: said, help: advised });
    }
    return [...this.#more, ...result].sort(byPlace);
  }
}

/** Cuts what a message repeats of a file where that is long. */
function shortenQuotes(message: string): string {
  return message.length < 100 ? message : message.replace(/“([^”]{80})[^”]+”/gu, '“$1…”');
}

/** By file, line, column, then rule. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.file < b.file
    ? -1
    : a.file > b.file
      ? 1
      : a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

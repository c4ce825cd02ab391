import { euUri } from './eu-code-lists.ts';
import { iscedFNames } from './isced-f-data.ts';
import { sources } from './sources.ts';

/** A field of education and training. */
export type IscedField = {
  /** Two digits (broad), three (narrow) or four (detailed), as text: `0311`. */
  readonly code: string;
  readonly label: string;
  /** The code one step up; null for broad fields. */
  readonly parent: string | null;
  readonly breadth: 'broad' | 'narrow' | 'detailed';
  readonly uri: string;
  readonly source: string;
};

const breadths = { 2: 'broad', 3: 'narrow', 4: 'detailed' } as const;

/** All fields of ISCED-F 2013 in the order of the codes, each broad field before its narrow ones. */
export const iscedFields: readonly IscedField[] = Object.entries(iscedFNames)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, label]) => ({
    code,
    label,
    parent: code.length > 2 ? code.slice(0, -1) : null,
    breadth: breadths[code.length as 2 | 3 | 4],
    uri: euUri('isced-f', code),
    source: sources.iscedF2013,
  }));

const byCode: ReadonlyMap<string, IscedField> = new Map(iscedFields.map((field) => [field.code, field]));

let named: ReadonlyMap<string, IscedField> | undefined;

/** Broad fields come last, so that they win over narrower ones of the same name. Made when first asked for. */
function byName(): ReadonlyMap<string, IscedField> {
  named ??= new Map(
    [...iscedFields].sort((a, b) => b.code.length - a.code.length).map((field) => [plain(field.label), field]),
  );
  return named;
}

function plain(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** The field of a code of two to four digits, or null. */
export function iscedFieldOf(code: string): IscedField | null {
  return byCode.get(code) ?? null;
}

/**
 * The field of a code or of an official English name in any case; of several codes with one name, the broadest
 * (frontmatter 4.2).
 * @returns null for anything else
 */
export function findIscedField(codeOrName: string): IscedField | null {
  return byCode.get(codeOrName.trim()) ?? byName().get(plain(codeOrName)) ?? null;
}

/** The field and those above it, broadest first; empty for an unknown code. */
export function iscedLineage(code: string): readonly IscedField[] {
  const field = byCode.get(code);
  if (field === undefined) return [];
  return field.parent === null ? [field] : [...iscedLineage(field.parent), field];
}

/** Whether a field is another one or lies within it: `0311` lies within `03`. False for unknown codes. */
export function iscedWithin(code: string, outer: string): boolean {
  return byCode.has(code) && byCode.has(outer) && code.startsWith(outer);
}

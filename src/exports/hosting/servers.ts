import { type FileKind, type Headers, headersOfKind, kindOf } from './policy.ts';

/** What the settings of a server are written from. */
export type HostedSite = {
  /** Path under which the site stands: `/` or `/catalogue/`. */
  readonly base: string;
  /** Names of all folders and files at the top of the site. */
  readonly names: readonly string[];
  /** Moved addresses: each with where it leads, both from the root of the host. */
  readonly moved: readonly (readonly [from: string, to: string])[];
};

/** Names at the top of the site by the kind of what is in them; kinds that the site lacks have none. */
export function namesByKind({ names }: HostedSite): ReadonlyMap<FileKind, readonly string[]> {
  const kinds = new Map<FileKind, string[]>();
  for (const name of names.toSorted()) kinds.set(kindOf(name), [...(kinds.get(kindOf(name)) ?? []), name]);
  return kinds;
}

/** Kinds that say other things than pages do, in a fixed order. */
export const specialKinds = ['embed', 'open', 'bundle', 'hosting'] as const satisfies readonly FileKind[];

/** Names of every header that any file has. */
export const headerNames: readonly string[] = [
  ...new Set((['page', ...specialKinds] as const).flatMap((kind) => Object.keys(headersOfKind(kind)))),
];

/** Headers as lines, each made by a function. */
export function headerLines(headers: Headers, line: (name: string, value: string) => string): string[] {
  return Object.entries(headers).map(([name, value]) => line(name, value));
}

/** A regular expression for the folders and files of some names, below the base. */
export function pathPattern(base: string, names: readonly string[]): string {
  const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return `^${literal(base)}(?:${names.map(literal).join('|')})(?:/|$)`;
}

import { createHash } from 'node:crypto';
import type { PlacedFinding } from '../diagnostics/finding.ts';
import type { Rule } from '../diagnostics/rule.ts';
import type { Day } from '../values/day.ts';
import type { Offer } from './catalogue.ts';
import { type CheckedOffer, checkedPartOf } from './checked-offer.ts';
import { type KeptFinding, keepFinding, reviveFindings } from './kept-findings.ts';
import { type KeptLines, openKeptLines } from './kept-lines.ts';
import type { ParsedFile } from './parse.ts';
import type { Reference } from './references.ts';

/** A fault and the file in which it stands: of an offer's own file, or of a translation. */
export type Reported = { readonly path: string; readonly finding: PlacedFinding };

/** An offer with everything that follows from its own files and from those that all offers share. */
export type LinkedOffer = {
  /** Paths and digests of its own files: what it was linked from. A file with another name is another place for faults. */
  readonly from: string;
  readonly offer: Offer;
  /** The same offer, as far as checks of several records need it. */
  readonly checked: CheckedOffer;
  readonly found: readonly Reported[];
  readonly references: readonly Reference[];
};

/** Linked offers by id and by what they were linked from, kept between runs. */
export type KeptOffers = KeptLines<LinkedOffer>;

/**
 * Digest of everything beside its own files that an offer is linked by: the day, and every settings, provider and
 * framework file. Other offers, pathways and comparisons are none of it: what they say of an offer is checked anew.
 * @param refused records whose file was refused as bytes
 */
export function sharedDigest(parsed: readonly ParsedFile[], refused: ReadonlySet<string>, today: Day): string {
  const hash = createHash('sha256').update(today);
  for (const { kind, path, digest } of parsed) {
    if (kind === 'catalogue' || kind === 'provider' || kind === 'framework') hash.update(`\n${path} ${digest}`);
  }
  for (const record of [...refused].sort()) hash.update(`\nrefused ${record}`);
  return hash.digest('base64url').slice(0, 22);
}

type Head = Omit<LinkedOffer, 'found' | 'offer'> & {
  readonly found: readonly { readonly path: string; readonly finding: KeptFinding }[];
};

/**
 * Opens the linked offers of a content folder. Of an offer, only what checks need is read; the whole of it stands behind
 * that and is read when it is asked for, by a build.
 * @param version of the code, and the digest of what offers share: another one forgets everything
 */
export async function openLinkedOffers(file: string, version: string, rules: readonly Rule[]): Promise<KeptOffers> {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  return openKeptLines<LinkedOffer>(file, version, {
    identify: ({ checked: { id }, from }) => ({ key: id, digest: from }),
    write: ({ from, offer, checked, found, references }) => [
      JSON.stringify({
        from,
        checked: checkedPartOf(checked),
        found: found.map(({ path, finding }) => ({ path, finding: keepFinding(finding) })),
        references,
      } satisfies Head),
      JSON.stringify(offer),
    ],
    read: (parts) => revive(parts, ruleOf),
  });
}

function revive(
  [head = '', written = '']: readonly string[],
  ruleOf: ReadonlyMap<string, Rule>,
): LinkedOffer | undefined {
  if (written === '') return undefined;
  const { found, ...rest } = JSON.parse(head) as Head;
  const findings = reviveFindings(
    found.map(({ finding }) => finding),
    ruleOf,
  );
  if (!findings) return undefined;
  let offer: Offer | undefined;
  return {
    ...rest,
    found: findings.map((finding, at) => ({ path: found[at]?.path ?? '', finding })),
    get offer() {
      offer ??= JSON.parse(written) as Offer;
      return offer;
    },
  };
}

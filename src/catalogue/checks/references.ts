import { providerReferenceRules, referenceRules } from '../../concepts/identity-rules.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { RecordKind } from '../../records/record.ts';
import { feesRules } from '../../values/fees/rules.ts';
import { nearest } from '../../values/form.ts';
import { audiences } from '../../vocabularies/audiences.ts';
import type { CheckedCatalogue } from '../checked-offer.ts';
import { collectReferences, type Reference } from '../references.ts';
import type { CatalogueCheck } from './check.ts';

/** Every name of another record must be the name of one; a public record should not lead to a draft. */
export const checkReferences: CatalogueCheck = (catalogue, report, { parsed, unreadable, references }) => {
  const settings = parsed.find(({ kind }) => kind === 'catalogue');
  const faulty = [...(settings?.broken ?? ['*']), ...(settings?.removed ?? []).map(([key]) => key)];
  const audiencesKnown = !faulty.includes('*') && !faulty.includes('audiences');
  const audienceIds = [...audiences.ids, ...Object.keys(catalogue.settings.audiences)];
  const check = (kind: RecordKind, id: string, record: object, known?: readonly Reference[]): void => {
    const language = (record as { textLanguage?: string }).textLanguage ?? catalogue.settings.language;
    for (const reference of known ?? collectReferences(kind, record, language)) {
      if (unreadable.has(`${reference.to} ${reference.id}`)) continue;
      if (reference.to === 'audience' && !audiencesKnown) continue;
      const finding = judge(reference, catalogue, audienceIds, isDraft(record));
      if (finding) report(kind, id, finding);
    }
  };
  check('catalogue', 'catalogue', catalogue.settings);
  for (const [id, record] of catalogue.providers) check('provider', id, record);
  for (const [id, record] of catalogue.offers) check('offer', id, record, references.get(id));
  for (const [id, record] of catalogue.pathways) check('pathway', id, record);
  for (const [id, record] of catalogue.comparisons) check('comparison', id, record);
  for (const [id, record] of catalogue.frameworks) check('framework', id, record);
};

function judge(
  { to, id, at }: Reference,
  catalogue: CheckedCatalogue,
  audienceIds: readonly string[],
  fromDraft: boolean,
): Finding | null {
  const records = {
    offer: catalogue.offers,
    pathway: catalogue.pathways,
    provider: catalogue.providers,
    audience: null,
  }[to];
  if (records === null) {
    if (audienceIds.includes(id)) return null;
    const near = nearest(id, audienceIds);
    return {
      rule: feesRules['audience-unknown'],
      at,
      message: `“${id}” is no audience that this catalogue knows.`,
      ...(near ? { help: `Did you mean “${near}”? Else write the audience in words.` } : {}),
    };
  }
  const found = records.get(id);
  if (found) {
    if (to === 'provider' || fromDraft || !isDraft(found)) return null;
    return { rule: referenceRules.draft, at, message: `“${id}” is a draft and is not published.` };
  }
  const near = nearestId(id, [...records.keys()]);
  const rule = {
    offer: referenceRules['offer-unknown'],
    pathway: referenceRules['pathway-unknown'],
    provider: providerReferenceRules.unknown,
  }[to as 'offer'];
  return { rule, at, message: `There is no ${to} “${id}”.`, ...(near ? { help: `Did you mean “${near}”?` } : {}) };
}

/** The nearest id. One in another folder, or without its folder, is found by its last part. */
function nearestId(id: string, known: readonly string[]): string | null {
  const last = id.slice(id.lastIndexOf('/') + 1);
  const moved = known.find((one) => one.endsWith(`/${last}`));
  if (moved !== undefined) return moved;
  // Two ids of one provider share most of their letters: only the last parts say how near they are.
  const folder = id.slice(0, id.length - last.length);
  const beside = known.filter((one) => one.startsWith(folder)).map((one) => one.slice(folder.length));
  const near = nearest(last, beside);
  return near === null ? null : `${folder}${near}`;
}

function isDraft(record: object): boolean {
  return (record as { status?: { is?: string } }).status?.is === 'draft';
}

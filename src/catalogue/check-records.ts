import type { CheckContext } from '../concepts/concept.ts';
import { checkQualityAssuranceStated } from '../concepts/quality-assurance.ts';
import type { Finding, Path } from '../diagnostics/finding.ts';
import { definitionOf } from '../records/definitions.ts';
import type { RecordKind, RecordValues } from '../records/record.ts';
import { addDuration, type Day } from '../values/day.ts';
import type { Duration } from '../values/duration.ts';
import { feesRules } from '../values/fees/rules.ts';
import { audiences } from '../vocabularies/audiences.ts';
import type { Catalogue, Offer } from './catalogue.ts';
import type { ParsedFile } from './parse.ts';
import type { Reporting } from './reporting.ts';

/** Checks one record by itself: its values as linked. */
export type RecordCheck = (kind: RecordKind, id: string, values: object) => void;

/** What the check of one record may know of others. */
type Known = Pick<Catalogue, 'settings' | 'providers' | 'lookups'>;

/** The checks of every concept on a record: those that need no other record but what all share. */
export function createRecordCheck(
  known: Known,
  parsed: readonly ParsedFile[],
  today: Day,
  reporting: Reporting,
): RecordCheck {
  const own = Object.keys(known.settings.audiences);
  const base = {
    today,
    staleBefore: staleBefore(known.settings.staleAfter, today),
    hasProvider: (id: string) => known.providers.has(id),
    hasAudience: (id: string) => (audiences.has(id) as boolean) || own.includes(id),
    hoursPerCredit: known.lookups.hoursPerCredit,
  };
  const files = new Map<string, ParsedFile>();
  for (const file of parsed) {
    if (file.translation === undefined && file.version === undefined) files.set(`${file.kind} ${file.id}`, file);
  }
  return (kind, id, values) => {
    const file = files.get(`${kind} ${id}`);
    if (!file) return;
    const context: CheckContext = {
      ...base,
      hoursPerCredit: (system) => ratesOf(values, known)(system) ?? base.hoursPerCredit(system),
      record: kind,
      status: file.status,
      textLanguage: String((values as RecordValues)['textLanguage'] ?? known.settings.language),
      broken: (key) => file.broken.includes(key),
    };
    for (const concept of definitionOf(kind).concepts) {
      for (const finding of concept.check(values as never, context)) {
        if (!mayFollow(finding, file)) reporting.report(kind, id, finding);
      }
    }
    if (kind !== 'offer') return;
    const { provider, qualityAssurance } = values as Offer;
    const from = [file, ...provider.map((one) => files.get(`provider ${one}`))];
    const unknown = provider.length === 0 || from.some((one) => isUnknown(one, 'qualityAssurance'));
    for (const finding of checkQualityAssuranceStated(qualityAssurance, unknown))
      reporting.report('offer', id, finding);
  };
}

/**
 * Hours of one ECTS as the offer's providers state them; null where none does. A country's own figure is not asked: a
 * workload within the 25 to 30 hours of the ECTS Users' Guide contradicts nothing.
 */
function ratesOf(record: object, { providers }: Known): CheckContext['hoursPerCredit'] {
  const ids = (record as { provider?: unknown }).provider;
  const own = Array.isArray(ids) ? ids.flatMap((id: string) => providers.get(id)?.hoursPerCredit ?? []) : [];
  const [stated] = own;
  const rate = stated && stated.min !== null && stated.max !== null ? { min: stated.min, max: stated.max } : null;
  return (system) => (system === 'ECTS' ? rate : null);
}

/** True where nothing is known of a key: its file is not there or unreadable, or the key has a fault. */
function isUnknown(file: ParsedFile | undefined, key: string): boolean {
  if (file === undefined) return true;
  return file.broken.includes('*') || file.broken.includes(key) || file.removed.some(([first]) => first === key);
}

/**
 * A weakness of a block from which a faulty key was taken out may only follow from its absence: it is told once the
 * fault is mended. Contradictions are told all the same; that nothing is said at all is none.
 */
function mayFollow({ rule, at }: Finding, { removed }: ParsedFile): boolean {
  if (rule.severity === 'error' && rule !== feesRules['no-amount']) return false;
  return removed.some((path) => isWithin(path, at) || isWithin(at, path.slice(0, -1)));
}

function isWithin(path: Path, outer: Path): boolean {
  return outer.every((step, index) => path[index] === step);
}

function staleBefore({ figure, unit }: Duration, today: Day): Day {
  return addDuration(today, -(figure.max ?? figure.min ?? 12), unit) ?? addDuration(today, -12, 'month') ?? today;
}

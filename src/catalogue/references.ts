import type { Path } from '../diagnostics/finding.ts';
import type { RecordKind } from '../records/record.ts';

/** Something of a record that names another record. */
export type Reference = {
  readonly to: 'offer' | 'pathway' | 'provider' | 'audience';
  readonly id: string;
  readonly at: Path;
};

const OFFER_KEYS = new Set(['variants', 'combinesWith', 'alsoAccepts', 'except', 'offers', 'first', 'then', 'offer']);
const PROVIDER_KEYS = new Set(['provider', 'memberOf', 'partOf', 'studentsOf', 'speaksFor']);
const AUDIENCE_KEYS = new Set(['for', 'audience', 'group', 'notFor']);

/** Its code is the key under which a reference has its id. */
const INDONESIAN = 'id';

/** Keys of the model that are no keys of the file. */
const SILENT = new Set(['value', 'list', 'items']);

/**
 * Every reference of a record, with its place: by the key that holds it, as the reference page names them. Audiences
 * are given as `{ id }` under `for`, `group` and the like; organisations as `{ id }` elsewhere.
 * @param language of the record's words, where it is linked: words in Indonesian (`id`) look like a reference, so that
 *   in such a record neither audiences nor organisations are gathered
 */
export function collectReferences(kind: RecordKind, values: object, language?: string): Reference[] {
  const found: Reference[] = [];
  const visit = (value: unknown, at: Path, key: string): void => {
    if (typeof value === 'string') {
      if (OFFER_KEYS.has(key)) found.push({ to: 'offer', id: value, at });
      else if (key === 'pathway') found.push({ to: 'pathway', id: value, at });
      else if (PROVIDER_KEYS.has(key) && value !== 'all' && value !== 'none')
        found.push({ to: 'provider', id: value, at });
      else if (key === 'successor') found.push({ to: successorOf(kind), id: value, at });
      return;
    }
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        visit(item, [...at, index], key);
      });
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const block = value as Record<string, unknown>;
    const { id } = block;
    if (typeof id === 'string' && (block['kind'] === 'offer' || block['kind'] === 'pathway')) {
      found.push({ to: block['kind'], id, at: [...at, block['kind']] });
    } else if (typeof id === 'string' && Object.keys(block).length === 1 && language !== INDONESIAN) {
      found.push({ to: AUDIENCE_KEYS.has(key) ? 'audience' : 'provider', id, at });
    }
    for (const [name, inner] of Object.entries(block))
      visit(inner, SILENT.has(name) ? at : [...at, name], SILENT.has(name) ? key : name);
  };
  for (const [key, value] of Object.entries(values)) {
    if (!NOT_FIELDS.has(key) && !(kind === 'comparison' && key === 'first')) visit(value, [key], key);
  }
  return found;
}

/** Of every record, not of its file. */
const NOT_FIELDS = new Set([
  'id',
  'path',
  'digest',
  'hasBody',
  'translations',
  'formerIds',
  'sources',
  'conflicts',
  'ofThisKind',
  'terms',
]);

function successorOf(kind: RecordKind): Reference['to'] {
  return kind === 'provider' ? 'provider' : kind === 'pathway' ? 'pathway' : 'offer';
}

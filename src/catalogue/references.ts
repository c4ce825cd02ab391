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
  // Steps to the value that is being visited: copied only where a reference is found.
  const at: (string | number)[] = [];
  const add = (to: Reference['to'], id: string): void => {
    found.push({ to, id, at: [...at] });
  };
  const visitText = (id: string, key: string): void => {
    if (OFFER_KEYS.has(key)) add('offer', id);
    else if (key === 'pathway') add('pathway', id);
    else if (PROVIDER_KEYS.has(key) && id !== 'all' && id !== 'none') add('provider', id);
    else if (key === 'successor') add(successorOf(kind), id);
  };
  const step = (name: string | number, value: unknown, key: string): void => {
    at.push(name);
    visit(value, key);
    at.pop();
  };
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') visitText(value, key);
    else if (Array.isArray(value)) for (const [index, item] of value.entries()) step(index, item, key);
    else if (typeof value === 'object' && value !== null) visitBlock(value as Record<string, unknown>, key);
  };
  const visitBlock = (block: Readonly<Record<string, unknown>>, key: string): void => {
    const { id } = block;
    if (typeof id === 'string' && (block['kind'] === 'offer' || block['kind'] === 'pathway')) {
      found.push({ to: block['kind'], id, at: [...at, block['kind']] });
    } else if (typeof id === 'string' && language !== INDONESIAN && Object.keys(block).length === 1) {
      add(AUDIENCE_KEYS.has(key) ? 'audience' : 'provider', id);
    }
    for (const name in block) {
      if (SILENT.has(name)) visit(block[name], key);
      else step(name, block[name], name);
    }
  };
  for (const [key, value] of Object.entries(values)) {
    if (!NOT_FIELDS.has(key) && !(kind === 'comparison' && key === 'first')) step(key, value, key);
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

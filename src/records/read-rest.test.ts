import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definitionOf } from './definitions.ts';
import { placeInFile } from './read-rest.ts';
import { parseRecord } from './record.ts';

describe('the place of an entry in its file', () => {
  test('counts the entries that were left out', () => {
    const dropped = { runs: [0, 2] };
    expect(placeInFile(['runs', 0, 'end'], dropped)).toEqual(['runs', 1, 'end']);
    expect(placeInFile(['runs', 1], dropped)).toEqual(['runs', 3]);
    expect(placeInFile(['runs', 2], dropped)).toEqual(['runs', 4]);
  });

  test('is the same for other keys and for paths without an entry', () => {
    const dropped = { runs: [0] };
    for (const path of [['fees', 0], ['runs'], [], ['runs', 'list', 0]])
      expect(placeInFile(path, dropped)).toEqual(path);
    expect(placeInFile(['toString', 0], {})).toEqual(['toString', 0]);
  });

  test('is where the entry stood, whichever entries were left out', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), (keep) => {
        const kept = keep.flatMap((one, index) => (one ? [index] : []));
        const dropped = { runs: keep.flatMap((one, index) => (one ? [] : [index])) };
        expect(kept.map((_, index) => placeInFile(['runs', index], dropped)[1])).toEqual(kept);
      }),
    );
  });
});

test('of earlier addresses and variants, those without a fault are still read', () => {
  for (const key of ['formerIds', 'variants']) {
    const { values, broken, dropped } = parseRecord(definitionOf('offer'), { [key]: ['Not an id', 'a/b'] });
    expect(values[key]).toEqual(['a/b']);
    expect(broken).toContain(key);
    expect(dropped[key]).toEqual([0]);
  }
});

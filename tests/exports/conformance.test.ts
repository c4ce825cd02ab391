import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { describeWithReference } from '../reference.ts';
import { judge, validators } from './conformance.ts';
import { type Content, contents } from './site-files.ts';

const all = await validators();

describeWithReference('files for other programs conform to the rules of those who own the formats', (reference) => {
  let catalogues: readonly Content[] = [];
  beforeAll(async () => {
    catalogues = await contents();
  }, 120_000);

  test.each(all.map((validator) => [validator.name, validator] as const))(
    '%s',
    { timeout: 180_000 },
    async (_, validator) => {
      const { judged, fault } = await judge(validator, catalogues, join(reference, 'standards'));
      for (const { content, files, violations } of judged) {
        expect(files, `files of ${content}`).toBeGreaterThan(0);
        expect(violations, content).toEqual([]);
      }
      expect(fault?.violations, 'a fault that was put in on purpose').not.toEqual([]);
      expect(fault, 'a file that can be broken on purpose').not.toBeNull();
    },
  );
});

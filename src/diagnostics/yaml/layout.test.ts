import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLayout, placeFindings, unpackLayout } from './layout.ts';
import { readYaml } from './read-yaml.ts';
import { yamlRules } from './rules.ts';

const { tab: rule } = yamlRules;

/** YAML texts of nested blocks and lists; keys may be any words, also those that objects have by themselves. */
const yaml = fc
  .letrec<{ node: string[]; scalar: string[]; list: string[]; map: string[] }>((tie) => ({
    node: fc.oneof({ maxDepth: 3 }, tie('scalar'), tie('list'), tie('map')),
    scalar: fc.constantFrom(['x'], ['"y z"'], ['2027-02-01']),
    list: fc
      .array(tie('node'), { minLength: 1, maxLength: 3 })
      .map((items) => items.flatMap((item) => ['-', ...item.map((line) => `  ${line}`)])),
    map: fc
      .uniqueArray(fc.constantFrom('title', 'runs', '__proto__', 'constructor', 'start'), {
        minLength: 1,
        maxLength: 3,
      })
      .chain((keys) =>
        fc
          .tuple(...keys.map(() => tie('node')))
          .map((values) =>
            keys.flatMap((key, index) => [`${key}:`, ...(values[index] ?? []).map((line) => `  ${line}`)]),
          ),
      ),
  }))
  .map.map((lines) => lines.join('\n'));

test('a packed layout gives back what was packed', () => {
  fc.assert(
    fc.property(yaml, fc.integer({ min: 1, max: 5 }), (text, firstLine) => {
      const { spots, lines } = readYaml(text, { firstLine });
      const layout = unpackLayout(packLayout({ spots, lines }));
      expect(layout.spots).toEqual(spots);
      expect([layout.lines.starts, layout.lines.firstLine, layout.lines.length]).toEqual([
        lines.starts,
        firstLine,
        text.length,
      ]);
      expect(layout.lines.place(3, 7)).toEqual(lines.place(3, 7));
    }),
  );
});

test('findings get the same places from the layout as from the reading', () => {
  const reading = readYaml('title: Bees\nruns:\n  - start: 2027\n    ende: 2028\n', { firstLine: 2 });
  const findings = [
    { rule, at: ['runs', 0, 'start'], message: 'a' },
    { rule, at: ['runs', 0, 'ende'], on: 'key' as const, message: 'b', help: 'c' },
  ];
  const placed = placeFindings(findings, reading);
  expect(placed).toEqual([
    { rule, message: 'a', line: 4, column: 12, endLine: 4, endColumn: 16 },
    { rule, message: 'b', help: 'c', line: 5, column: 5, endLine: 5, endColumn: 9 },
  ]);
  expect(placeFindings(findings, unpackLayout(packLayout(reading)))).toEqual(placed);
});

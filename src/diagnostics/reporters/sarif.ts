import type { Reporter } from './report.ts';

/** SARIF 2.1.0, for code scanning services. Columns are in UTF-16 units. */
export const reportSarif: Reporter = (diagnostics, context) => {
  const { pathOf = (file: string) => file } = context;
  const level = { error: 'error', warning: 'warning', advice: 'note' } as const;
  const used = [...new Set(diagnostics.map(({ rule }) => rule))].sort();
  const known = new Map(context.rules.map((rule) => [rule.id, rule]));
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          columnKind: 'utf16CodeUnits',
          tool: {
            driver: {
              name: 'prospectus',
              rules: used.map((id) => {
                const rule = known.get(id);
                return {
                  id,
                  helpUri: context.urlOf(id),
                  ...(rule
                    ? {
                        shortDescription: { text: rule.title },
                        fullDescription: { text: rule.why },
                        help: { text: rule.remedy },
                      }
                    : {}),
                };
              }),
            },
          },
          results: diagnostics.map((one) => ({
            ruleId: one.rule,
            ruleIndex: used.indexOf(one.rule),
            level: level[one.severity],
            message: { text: `${one.message} ${one.help}` },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: pathOf(one.file).split('/').map(encodeURIComponent).join('/') },
                  region: {
                    startLine: one.line,
                    startColumn: one.column,
                    ...(one.endLine === undefined || one.endColumn === undefined
                      ? {}
                      : { endLine: one.endLine, endColumn: one.endColumn }),
                  },
                },
              },
            ],
          })),
        },
      ],
    },
    null,
    2,
  );
};

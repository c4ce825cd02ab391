import { countSeverities, type Reporter } from './report.ts';

/** For programs: `{ diagnostics: [...], summary: {...} }`. */
export const reportJson: Reporter = (diagnostics, context) => {
  const count = countSeverities(diagnostics);
  return JSON.stringify(
    {
      diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, url: context.urlOf(diagnostic.rule) })),
      summary: { files: context.files, errors: count.error, warnings: count.warning, advice: count.advice },
    },
    null,
    2,
  );
};

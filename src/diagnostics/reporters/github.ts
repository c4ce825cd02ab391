import { countSeverities, type Reporter, sayCount } from './report.ts';

/** Annotations for a pull request on GitHub (workflow commands). */
export const reportGithub: Reporter = (diagnostics, { pathOf = (file) => file }) => {
  const level = { error: 'error', warning: 'warning', advice: 'notice' } as const;
  const lines = diagnostics.map((one) => {
    const range =
      one.endLine === one.line && one.endColumn !== undefined
        ? `,endLine=${one.endLine},endColumn=${one.endColumn}`
        : '';
    const properties = `file=${escapeProperty(pathOf(one.file))},line=${one.line},col=${one.column}${range},title=${escapeProperty(one.rule)}`;
    return `::${level[one.severity]} ${properties}::${escapeData(`${one.message} ${one.help}`)}`;
  });
  return [...lines, sayCount(countSeverities(diagnostics))].join('\n');
};

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

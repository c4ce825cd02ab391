import type { Severity } from '../diagnostics/rule.ts';
import type { Words } from '../i18n/words.ts';
import type { TagView } from '../views/types/banner.ts';

/** How serious a rule is, as a tag. */
export function severityTag(severity: Severity, words: Words): TagView {
  const tones = { error: 'fault', warning: 'caution', advice: 'plain' } as const;
  return { label: words.checksPage.severities[severity], tone: tones[severity] };
}

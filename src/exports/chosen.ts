import type { ExportFormat } from '../records/settings/exports.ts';
import type { ExportContext } from './format.ts';

/**
 * Whether the catalogue passes its offers on in a format.
 * @param unsaid what holds where `exports` of the settings does not name the format
 */
export function isChosen({ site }: Pick<ExportContext, 'site'>, format: ExportFormat, unsaid = true): boolean {
  return site.catalogue.settings.exports[format]?.on ?? unsaid;
}

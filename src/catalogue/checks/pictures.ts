import type { Path } from '../../diagnostics/finding.ts';
import { bodyRules } from '../../mdx/rules.ts';
import type { RecordKind } from '../../records/record.ts';
import { lookRules } from '../../records/settings/settings-rules.ts';
import { imageRules } from '../../values/image.ts';
import type { CatalogueCheck } from './check.ts';

/** Pictures and letters that records name must be in `media/`. */
export const checkPictures: CatalogueCheck = (catalogue, report, { media, parsed, reportPlaced }) => {
  if (media === null) return;
  const missing = (path: string): string => `There is no file “${path}” in the content folder.`;
  const check = (kind: RecordKind, id: string, file: string | undefined, at: Path): void => {
    const path = `media/${file}`;
    if (file === undefined || media.has(path)) return;
    report(kind, id, { rule: imageRules['file-missing'], at, message: missing(path) });
  };
  const { look } = catalogue.settings;
  check('catalogue', 'catalogue', look?.logo, ['look', 'logo']);
  if (typeof look?.font === 'object' && !media.has(`media/${look.font.file}`)) {
    const message = missing(`media/${look.font.file}`);
    report('catalogue', 'catalogue', { rule: lookRules.font, at: ['look', 'font'], message });
  }
  for (const [id, { logo }] of catalogue.providers) check('provider', id, logo, ['logo']);
  for (const [id, { image }] of catalogue.offers) check('offer', id, image?.file, ['image', 'file']);
  for (const file of parsed) {
    for (const { path, ...place } of file.pictures) {
      if (media.has(path)) continue;
      reportPlaced(file.path, { ...place, rule: bodyRules['image-missing'], message: missing(path) });
    }
  }
};

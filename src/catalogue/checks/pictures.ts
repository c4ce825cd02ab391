import { bodyRules } from '../../mdx/rules.ts';
import { imageRules } from '../../values/image.ts';
import type { CatalogueCheck } from './check.ts';

/** Pictures that records name must be in `media/`. */
export const checkPictures: CatalogueCheck = (catalogue, report, { media, parsed }) => {
  if (media === null) return;
  const missing = (file: string): string => `There is no file “${file}” in the content folder.`;
  for (const [kind, records] of [['offer', catalogue.offers], ['provider', catalogue.providers]] as const) {
    for (const [id, record] of records) {
      const { image, logo } = record as { image?: { file: string }; logo?: { file: string } };
      for (const [key, picture] of [['image', image], ['logo', logo]] as const) {
        if (picture && !media.has(`media/${picture.file}`)) {
          report(kind, id, { rule: imageRules['file-missing'], at: [key, 'file'], message: missing(`media/${picture.file}`) });
        }
      }
    }
  }
  for (const file of parsed) {
    for (const path of file.images) {
      if (!media.has(path)) report(file.kind, file.id, { rule: bodyRules['image-missing'], at: [], message: missing(path) });
    }
  }
};

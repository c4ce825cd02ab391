import { z } from 'zod';
import { defineRules } from '../diagnostics/rule.ts';
import { block, byForm, field, refuse, type Scalar, scalar } from './form.ts';
import { accept, type Parsed, quoted, reject } from './parsed.ts';
import { type Text, text } from './text.ts';
import { hasUnknownKey } from './unknown-keys.ts';

/** A picture of a record. */
export type Image = {
  /** Path below `content/media/`. */
  readonly file: string;
  /** What is to be seen, for those who do not see it. */
  readonly alt: Text;
  readonly note?: Text | undefined;
};

/** Rules on pictures; offers, pathways and providers share them. */
export const imageRules = defineRules('image', {
  file: {
    severity: 'error',
    title: 'The picture cannot be used',
    why: 'Pictures are taken from the folder content/media and are shown as they are. Other places and other kinds of files could fail or do harm.',
    remedy: 'Put a PNG, JPEG, WebP or AVIF file into content/media and write its name.',
    example: {
      wrong: 'image:\n  file: C:\\Pictures\\class.tiff\n  alt: A class',
      right: 'image:\n  file: class.jpg\n  alt: A class',
    },
  },
  'file-missing': {
    severity: 'error',
    title: 'The picture is not in the media folder',
    why: 'Readers would see a broken picture.',
    remedy: 'Put the file into content/media, or correct its name; capital letters count.',
    example: { wrong: 'image:\n  file: Class.JPG\n  alt: A class', right: 'image:\n  file: class.jpg\n  alt: A class' },
  },
  'alt-missing': {
    severity: 'error',
    title: 'The picture has no description in words',
    why: 'People who do not see the picture, and search engines, only have the description.',
    remedy: 'Add alt: one sentence that says what is to be seen.',
    example: {
      wrong: 'image:\n  file: class.jpg',
      right: 'image:\n  file: class.jpg\n  alt: Eight people around a table with laptops',
    },
    source: 'WCAG 2.2, success criterion 1.1.1',
  },
});

const photos = ['png', 'jpg', 'jpeg', 'webp', 'avif'];
const part = '[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*';

/**
 * @param written path of a picture below `content/media/`; a leading `media/` is dropped
 * @param options.svg true for logos: drawings are taken too (they are cleaned before use)
 * @returns broken `image/file` for other kinds of files, absolute paths and paths that leave the folder
 */
export function parseImageFile(written: string, options: { readonly svg?: boolean } = {}): Parsed<string> {
  const path = written.replace(/^(?:\.\/)?(?:content\/)?media\//, '');
  const kinds = options.svg ? [...photos, 'svg'] : photos;
  const pattern = new RegExp(`^(?:${part}/)*${part}\\.(?:${kinds.join('|')})$`, 'iu');
  if (pattern.test(path) && !path.includes('..')) return accept(path);
  const message = `${quoted(written)} is not a picture that can be shown.`;
  if (/\.svg$/i.test(path))
    return reject(imageRules.file, message, 'A drawing (SVG) can only be the logo. Save it as PNG or WebP.');
  if (/^(?:[a-z]+:|\/|\\)/i.test(path)) {
    return reject(imageRules.file, message, 'Put the file into content/media and write its name only.');
  }
  return reject(imageRules.file, message);
}

/** The file of a picture. */
export const imageFile: z.ZodType<string, Scalar> = scalar((written) => parseImageFile(written), {
  value: 'picture',
  examples: ['class.jpg'],
});

/** The file of a logo, which may be a drawing. */
export const logoFile: z.ZodType<string, Scalar> = scalar((written) => parseImageFile(written, { svg: true }), {
  value: 'logo',
  examples: ['riverbank.svg'],
});

/** A picture with its description. A file name alone is read, to say that the description is missing. */
export const image: z.ZodType<Image> = byForm<{ file: string; alt?: Text | undefined; note?: Text | undefined }>(
  imageFile.transform((file) => ({ file })),
  block({
    file: field(imageFile, { doc: 'Name of a file in content/media.', example: 'class.jpg', required: true }),
    alt: field(text.optional(), { doc: 'What is to be seen, for those who do not see it.', required: true }),
    note: field(text.optional(), { doc: 'An aside, such as who made the picture.' }),
  }),
).transform((given, context): Image => {
  if (given.alt !== undefined) return { ...given, alt: given.alt };
  if (hasUnknownKey(context)) return z.NEVER;
  refuse(context, imageRules['alt-missing'], `The picture “${given.file}” has no description.`);
  return z.NEVER;
}) as unknown as z.ZodType<Image>;

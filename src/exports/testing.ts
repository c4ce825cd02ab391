import type { Settings } from '../catalogue/catalogue.ts';
import { createSiteContext } from '../views/site-context.ts';
import { siteOf } from '../views/testing.ts';
import { createExportContext, type ExportContext } from './format.ts';

type More = Parameters<typeof siteOf>[1];

/**
 * What exports get of a small catalogue below `/catalogue/` that speaks for everyone: offers of Riverbank University by
 * name, and more files.
 * @param settings laid over those of the catalogue
 */
export function exportsOf(
  offers: Readonly<Record<string, string>>,
  settings: Partial<Settings> = {},
  more: More = [],
  base = '/catalogue/',
): ExportContext {
  const { catalogue, today } = siteOf(offers, more);
  const changed = { ...catalogue, settings: { ...catalogue.settings, speaksFor: 'all' as const, ...settings } };
  return createExportContext(createSiteContext(changed, { today, base }), 'https://host.example', () => undefined);
}

/** The texts of files by their paths. */
export function textsOf(
  files: Iterable<{ readonly path: string; readonly content: unknown }>,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { path, content } of files) {
    const text = typeof content === 'string' ? content : [...(content as Iterable<string>)].join('');
    texts.set(path, (texts.get(path) ?? '') + text);
  }
  return texts;
}

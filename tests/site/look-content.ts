import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeSmallContent } from './small-content.ts';

/** What the institution of the small content chooses. */
export const LOOK = {
  colour: '#8a1c4a',
  accent: '#7fd1f0',
  font: 'system',
  logo: 'mark.svg',
} as const;

/** Writes the small content with a look of its own. */
export async function writeLookContent(folder: string): Promise<void> {
  await writeSmallContent(folder);
  const lines = Object.entries(LOOK).map(([key, value]) => `  ${key}: "${value}"\n`);
  await appendFile(join(folder, 'catalogue.yaml'), `look:\n${lines.join('')}`);
  await mkdir(join(folder, 'media'), { recursive: true });
  await writeFile(
    join(folder, 'media', LOOK.logo),
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28"><circle cx="14" cy="14" r="12" fill="${LOOK.colour}"/></svg>\n`,
  );
}

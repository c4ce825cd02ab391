import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import type { FoundBrowser } from './find-browser.ts';

const packages = resolve(import.meta.dirname, '../../node_modules');

/**
 * The Chromium that comes as a package, unpacked into node_modules/.cache on first use (about 3 seconds, 210 MB).
 * It brings the libraries and fonts that a bare Linux lacks.
 */
export async function unpackBrowser(): Promise<FoundBrowser> {
  const source = join(packages, '@sparticuz/chromium');
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as { version: string };
  const folder = join(packages, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(join(source, 'bin'), folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** Unpacks beside the target and renames, so that a process that was stopped half-way leaves no half a browser. */
async function unpack(archives: string, folder: string): Promise<void> {
  const aside = `${folder}.unpacking-${process.pid}`;
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  // `inflate` writes to the temporary folder of the system and takes no other.
  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = aside;
  try {
    const names = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];
    await Promise.all(names.map((name) => inflate(join(archives, name))));
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
  await writeFile(join(aside, 'fonts.conf'), fontsConfiguration(folder));
  await rename(aside, folder).catch(async (error: unknown) => {
    // Another process was first.
    if (!existsSync(folder)) throw error;
    await rm(aside, { recursive: true, force: true });
  });
}

/** The packaged fonts.conf looks in /tmp/fonts only, and a browser that finds no font draws no text at all. */
function fontsConfiguration(folder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${join(folder, 'fonts')}</dir>`,
    '  <dir>/usr/share/fonts</dir>',
    `  <cachedir>${join(folder, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

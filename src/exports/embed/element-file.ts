import { join } from 'node:path';
import { build } from 'rolldown';
import { embedPaths } from '../../views/embed/addresses.ts';
import type { Format } from '../format.ts';

let made: Promise<string> | undefined;

/** The element for other people's pages in one small file, under an address that stays for ever. */
export const embedElement: Format = {
  id: 'embed-element',
  async *files() {
    made ??= bundle();
    yield { path: embedPaths.element, content: await made };
  },
};

/** A classic script, so that it knows where it came from and works in every page. */
async function bundle(): Promise<string> {
  const root = process.env['PROSPECTUS_ROOT'] ?? join(import.meta.dirname, '../../..');
  const { output } = await build({
    input: join(root, 'src/client/embed/element.ts'),
    platform: 'browser',
    logLevel: 'silent',
    write: false,
    transform: { target: 'es2022' },
    output: { format: 'iife', minify: true },
  });
  return output[0].code;
}

import type { AstroIntegration } from 'astro';
import { createExportContext, type GeneratedFile } from '../exports/format.ts';
import { formats } from '../exports/formats.ts';
import { mediaTypeOf } from '../exports/hosting/media-types.ts';
import { createSiteContext } from '../views/site-context.ts';
import { buildDay, environment } from './environment.ts';
import { currentEntries } from './hand-over.ts';
import { linkEntries, type StoredEntry } from './link-entries.ts';

/** In `dev`, answers for the files that a build writes beside the pages: they are made when they are asked for. */
export function generatedInDev(): AstroIntegration {
  return {
    name: 'prospectus-generated-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const url = new URL(request.url ?? '/', 'http://localhost');
          const path = decodeURIComponent(url.pathname.slice(environment.base.length));
          if (!/\.[a-z]+$/.test(path) || /^(?:src|node_modules|@)/.test(path)) return next();
          const file = await findFile(path, `http://${request.headers.host ?? 'localhost'}`);
          if (!file) return next();
          response.setHeader('Content-Type', mediaTypeOf(path));
          response.end(file);
        });
      },
    },
  };
}

/** All pieces of a file; undefined where no format writes it. */
async function findFile(path: string, origin: string): Promise<Uint8Array | undefined> {
  const entries = currentEntries();
  if (!entries) return undefined;
  const context = contextOf(entries, origin);
  for (const format of formats) {
    const pieces: Uint8Array[] = [];
    for await (const file of format.files(context)) {
      if (file.path === path) pieces.push(bytesOf(file.content));
      if (pieces.length > 0 && !format.pass) break;
    }
    if (pieces.length > 0) return Buffer.concat(pieces);
  }
  return undefined;
}

function bytesOf(content: GeneratedFile['content']): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return new TextEncoder().encode(typeof content === 'string' ? content : [...content].join(''));
}

function contextOf(entries: readonly StoredEntry[], origin: string): ReturnType<typeof createExportContext> {
  const { catalogue, today, bodyOf } = linkEntries(entries, { today: buildDay, drafts: environment.drafts });
  return createExportContext(createSiteContext(catalogue, { today, base: environment.base }), origin, bodyOf);
}

import { resolve } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { generatedInDev } from './src/site/generated-in-dev.ts';

// The build command says these; what is not said has the same default as there.
const { PROSPECTUS_OUT, PROSPECTUS_SITE, PROSPECTUS_BASE, PROSPECTUS_WORK } = process.env;
const here = import.meta.dirname;

export default defineConfig({
  output: 'static',
  srcDir: resolve(here, 'src'),
  publicDir: resolve(here, 'public'),
  outDir: resolve(PROSPECTUS_OUT ?? 'dist'),
  cacheDir: PROSPECTUS_WORK ? resolve(PROSPECTUS_WORK, 'store') : resolve(here, 'node_modules/.astro'),
  ...(PROSPECTUS_SITE ? { site: PROSPECTUS_SITE } : {}),
  base: PROSPECTUS_BASE ?? '/',
  trailingSlash: 'always',
  // Several pages at once: while one is written to the disk, the next is made.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  integrations: [mdx(), generatedInDev()],
  markdown: {
    // MDX takes its plugins from the processor; `mdx({ remarkPlugins })` would be ignored. The processor's own GFM is
    // off, so that the site owner's pages and the records are read by the same remark-gfm. Quotes and dashes stay as
    // written: texts are other people's. Code is not coloured: that needs style attributes, which the policy forbids.
    processor: unified({ remarkPlugins: [remarkGfm], gfm: false, smartypants: false }),
    syntaxHighlight: false,
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind is WebAssembly, and its scripts are not Astro's: naming sources replaces Astro's own 'self'.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    build: {
      sourcemap: false,
      reportCompressedSize: false,
      // A picture or font written into a style sheet would be fetched whether it is shown or not.
      assetsInlineLimit: 0,
    },
  },
});

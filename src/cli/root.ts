import { join } from 'node:path';

/** The product's own folder, which holds `src` and `node_modules`. */
export const ROOT = join(import.meta.dirname, '../..');

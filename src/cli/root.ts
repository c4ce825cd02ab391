import { join } from 'node:path';

/** The product's own folder, which holds `src` and `node_modules`: told where a program stands elsewhere, in one file. */
export const ROOT = process.env['PROSPECTUS_ROOT'] ?? join(import.meta.dirname, '../..');

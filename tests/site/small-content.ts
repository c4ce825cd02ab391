import { appendFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './command.ts';

/** Title of the draft in the small content: it must never reach a built page. */
export const DRAFT_TITLE = 'Plumbing for poets';

/** An earlier id in the small content, and the id it leads to. */
export const FORMER = { from: 'riverbank-university/tables', to: 'riverbank-university/spreadsheet-skills' } as const;

const gfm = `
| Week | What you do |
| --- | --- |
| 1 | Clean up a table |

- [x] bring a computer
- [ ] bring a ~~paper~~ table

See www.riverbank.example/tables for more.[^1]

[^1]: Every weekday but Sunday.
`;

const page = `---
title: About these fixtures
description: A page of the site owner.
---
import { site } from './_words.ts';

It belongs to {site}.
${gfm}`;

/**
 * Writes a small content folder: the base of the fixtures, and a draft, an earlier address, GFM in the text of an offer
 * and in a page of the site owner, which is MDX in full.
 */
export async function writeSmallContent(folder: string): Promise<void> {
  await cp(join(ROOT, 'tests/fixtures/base'), folder, { recursive: true });
  const offers = join(folder, 'offers/riverbank-university');
  const tables = join(offers, 'spreadsheet-skills.mdx');
  const text = await readFile(tables, 'utf8');
  await writeFile(tables, text.replace('\ncode:', `\nformerIds: ${FORMER.from}\ncode:`));
  await appendFile(tables, gfm);
  const draft = text
    .replace(/^title: .*$/m, `title: ${DRAFT_TITLE}`)
    .replace('status: published', 'status: draft')
    .replace('code: SP-100', 'code: PP-1')
    .replace(/^summary: .*$/m, 'summary: Mend a pipe and write about it.')
    .replace(
      /^learningOutcomes:(\n {2}- .*)+/m,
      'learningOutcomes:\n  - Mend a pipe that leaks\n  - Write ten lines about it',
    )
    .replace(/---\n\n.*\n$/, '---\n\nBring a pipe and a pencil.\n');
  await writeFile(join(offers, 'plumbing-for-poets.mdx'), draft);
  await mkdir(join(folder, 'pages'));
  await writeFile(join(folder, 'pages/about.mdx'), page);
  await writeFile(join(folder, 'pages/_words.ts'), "export const site: string = 'the fixtures';\n");
}

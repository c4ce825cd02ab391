import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

test('the workflow for GitHub can be read, pins every action to a commit, and sees that dot-folders arrive', () => {
  const text = read('.github/workflows/catalogue.yml');
  const workflow = parse(text) as { jobs: Record<string, { steps: { uses?: string; run?: string }[] }> };
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const used = steps.flatMap(({ uses }) => uses ?? []);
  expect(used.length).toBeGreaterThan(3);
  for (const uses of used) expect(uses).toMatch(/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/);
  const commands = steps.map(({ run = '' }) => run).join('\n');
  for (const needed of ['npm ci', 'npm audit', '--format github', 'npm run build', '.well-known/quality-link-manifest'])
    expect(commands).toContain(needed);
  expect(text).toContain('cron:');
});

test('the recipe for GitLab can be read', () => {
  const recipe = parse(read('docs/gitlab-ci.yml')) as { pages: { script: string[] } };
  expect(recipe.pages.script.join('\n')).toContain('npm run build');
});

test('every file that the instructions for hosts name is there', () => {
  for (const [, path = ''] of read('docs/hosting.md').matchAll(/`((?:docs|src|\.github)\/[\w./-]+)`/g))
    expect(() => read(path), path).not.toThrow();
});

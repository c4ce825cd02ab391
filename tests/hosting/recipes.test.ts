import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../site/command.ts';
import { writeSmallContent } from '../site/small-content.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

type Step = {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
  readonly if?: string;
};
type Job = {
  readonly outputs?: Record<string, string>;
  readonly steps: readonly Step[];
  readonly permissions?: Record<string, string>;
  readonly if?: string;
};
type Workflow = {
  readonly on: Record<string, unknown>;
  readonly permissions: Record<string, string>;
  readonly jobs: Readonly<Record<'build' | 'publish', Job>>;
};
type GitLab = Readonly<
  Record<'check' | 'pages', { readonly script: readonly string[]; readonly rules: readonly { readonly if: string }[] }>
> & {
  readonly default: { readonly before_script: readonly string[] };
};

const workflow = parse(read('.github/workflows/catalogue.yml')) as Workflow;
const gitLab = parse(read('docs/gitlab-ci.yml')) as GitLab;
const stepsOf = (job: Job): string[] => job.steps.flatMap(({ run }) => run ?? []);

describe('the workflow for GitHub', () => {
  test('pins every action to a commit, with its version beside it', () => {
    const lines = read('.github/workflows/catalogue.yml').match(/uses: .*/g) ?? [];
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line).toMatch(/^uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may only read, but for the job that publishes, which runs nothing of the repository', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.jobs.build.permissions).toBeUndefined();
    expect(workflow.jobs.publish.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(stepsOf(workflow.jobs.publish).join('\n')).not.toMatch(/npm|node/);
    expect(workflow.jobs.publish.if).toBe("github.ref == 'refs/heads/main'");
    const [checkout] = workflow.jobs.build.steps;
    expect(checkout?.with).toEqual({ 'persist-credentials': false });
  });

  test('runs at pull requests, after changes and every night; never with the rights of a fork’s target', () => {
    expect(Object.keys(workflow.on).toSorted()).toEqual(['pull_request', 'push', 'schedule', 'workflow_dispatch']);
    expect(workflow.on['schedule']).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* \*$/) }]);
  });

  test('writes nothing that others write into a command: no title, branch or text of an event', () => {
    expect(Object.values(workflow.jobs).flatMap(stepsOf).join('\n')).not.toContain('${{');
  });

  test('asks what was published for a file in a folder that begins with a dot', () => {
    expect(stepsOf(workflow.jobs.publish).join('\n')).toContain('"$PAGE$DOTTED"');
    expect(workflow.jobs.build.outputs?.['dotted']).toMatch(/^\$\{\{ steps\.dots\.outputs\.first \}\}$/);
  });
});

describe('the recipe for GitLab', () => {
  test('checks merge requests, and publishes the main branch and what is scheduled', () => {
    expect(gitLab.check.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }]);
    expect(gitLab.pages.rules.map((rule) => rule.if)).toEqual([
      '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
      '$CI_PIPELINE_SOURCE == "schedule"',
    ]);
  });
});

test('every command of a recipe is one of ours, and those that guard are there', () => {
  const recipes = [
    Object.values(workflow.jobs).flatMap(stepsOf).join('\n'),
    [...gitLab.default.before_script, ...gitLab.check.script, ...gitLab.pages.script].join('\n'),
  ];
  for (const commands of recipes) {
    for (const needed of [
      'npm ci --ignore-scripts',
      'npm audit --omit=dev',
      'npm run check',
      'npm run build',
      'sbom',
      '.nojekyll',
    ])
      expect(commands).toContain(needed);
  }
  const named = [...recipes, read('docs/Containerfile'), read('docs/hosting.md'), read('SECURITY.md')].join('\n');
  const called = [...named.matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map(([, name = '']) => name);
  expect(called.length).toBeGreaterThan(8);
  expect(called.filter((name) => !(name in scripts))).toEqual([]);
});

/** Steps that need the network or GitHub itself. */
const needsNetwork = /^npm (?:ci|audit)\b/;

describe('what the recipes run', () => {
  let copy: string;

  beforeAll(async () => {
    // Under another folder at the top of the disk than the checkout: a build that looked for its own source where the
    // linked `node_modules` really stands would find that only there to fail.
    copy = mkdtempSync(join(ROOT.startsWith('/tmp/') ? '/var/tmp' : tmpdir(), 'prospectus-recipe-'));
    for (const name of [
      'src',
      'public',
      'docs',
      'package.json',
      'package-lock.json',
      '.npmrc',
      'astro.config.mjs',
      'tsconfig.json',
    ])
      cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    await writeSmallContent(join(copy, 'content'));
  });

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  /** Runs commands as GitHub and GitLab do: each in a shell that stops at the first failure. */
  function run(command: string): { code: number | null; said: string } {
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV|NODE_OPTIONS|PROSPECTUS_|npm_)/.test(name)),
    );
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', command], {
      cwd: copy,
      env: { ...env, CI: 'true', GITHUB_OUTPUT: join(copy, 'outputs') },
      encoding: 'utf8',
    });
    return { code: status, said: `${stdout}${stderr}` };
  }

  test('on GitHub ends well, but for steps that need the network', () => {
    const commands = stepsOf(workflow.jobs.build).filter((command) => !needsNetwork.test(command));
    expect(commands.length).toBeGreaterThanOrEqual(4);
    for (const command of commands) {
      const { code, said } = run(command);
      expect(code, `${command}\n${said}`).toBe(0);
    }
    expect(existsSync(join(copy, 'dist/index.html'))).toBe(true);
    expect(readFileSync(join(copy, 'outputs'), 'utf8').trim()).toBe('first=');
    expect(JSON.parse(readFileSync(join(copy, 'sbom.json'), 'utf8'))).toMatchObject({ bomFormat: 'CycloneDX' });
  }, 300_000);

  test('on GitLab ends well, but for steps that need the network', () => {
    // An institution that speaks for its offers has a manifest, in a folder that begins with a dot.
    appendFileSync(join(copy, 'content/catalogue.yaml'), 'speaksFor: all\n');
    for (const command of gitLab.pages.script.filter((one) => !needsNetwork.test(one))) {
      const { code, said } = run(command);
      expect(code, `${command}\n${said}`).toBe(0);
    }
    expect(existsSync(join(copy, 'public/.well-known/quality-link-manifest.json'))).toBe(true);
    expect(existsSync(join(copy, 'public/index.html'))).toBe(true);
    // On GitHub such a file is found, and asked for once it is published.
    rmSync(join(copy, 'dist'), { recursive: true, force: true });
    renameSync(join(copy, 'public'), join(copy, 'dist'));
    const found = stepsOf(workflow.jobs.build).find((command) => command.includes('GITHUB_OUTPUT')) ?? '';
    expect(run(found).code).toBe(0);
    expect(readFileSync(join(copy, 'outputs'), 'utf8')).toContain('first=.well-known/quality-link-manifest\n');
  }, 300_000);

  test('at a pull request with a fault fails, and marks the line of the file', () => {
    const file = join(copy, 'content/offers/riverbank-university/broken.mdx');
    writeFileSync(file, '---\ntitle: Broken\ncolour: red\n---\n');
    try {
      const command = stepsOf(workflow.jobs.build).find((one) => one.includes('--format github')) ?? '';
      const { code, said } = run(command);
      expect(code).not.toBe(0);
      expect(said).toMatch(/^::error file=content\/offers\/riverbank-university\/broken\.mdx,line=3,/m);
    } finally {
      rmSync(file);
    }
  }, 60_000);
});

describe('the container file', () => {
  const lines = read('docs/Containerfile')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const words = lines.map((line) => line.split(' '));

  test('has two stages from images of a named release; the second has neither Node nor the sources', () => {
    const from = words.filter(([word]) => word === 'FROM');
    expect(from.map((line) => line.slice(1).join(' '))).toEqual([
      'node:24-bookworm-slim AS build',
      'debian:bookworm-slim',
    ]);
    const second = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM')));
    const copies = second.filter((line) => line.startsWith('COPY'));
    expect(copies).toEqual(['COPY --from=build /build/dist /srv/catalogue']);
  });

  test('copies files that are there, and leaves out what .dockerignore names', () => {
    const sources = words
      .filter(([word, flag]) => word === 'COPY' && !flag?.startsWith('--'))
      .flatMap((line) => line.slice(1, -1));
    expect(sources.length).toBeGreaterThan(3);
    for (const source of sources) expect(existsSync(join(ROOT, source)), source).toBe(true);
    const ignored = read('.dockerignore').split('\n').filter(Boolean);
    for (const needed of ['node_modules', 'dist', '.git']) expect(ignored).toContain(needed);
    // What is ignored must not be what the build reads.
    for (const name of ['src', 'content', 'public', 'package.json', '.npmrc']) expect(ignored).not.toContain(name);
  });

  test('uses the settings that the build writes, in the folder that they name', () => {
    expect(read('docs/Containerfile')).toContain('/srv/catalogue/hosting/nginx.conf /etc/nginx/conf.d/');
    expect(read('src/exports/hosting/nginx.ts')).toContain('root /srv/catalogue;');
    expect(words.filter(([word]) => word === 'EXPOSE')).toEqual([['EXPOSE', '80']]);
    expect(read('docs/hosting.md')).toContain('-p 8080:80');
  });
});

test('every file that the instructions for hosts name is there', () => {
  const named = [...read('docs/hosting.md').matchAll(/`((?:docs|src|\.github)\/[\w./-]+)`/g)].map(
    ([, path = '']) => path,
  );
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((path) => globSync(path, { cwd: ROOT }).length === 0)).toEqual([]);
});

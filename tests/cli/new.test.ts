import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newOffer } from '../../src/cli/new.ts';

let folder = '';
const said: string[] = [];

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'prospectus-new-')), 'content');
  cpSync(join(import.meta.dirname, '../fixtures/base'), folder, { recursive: true });
  said.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    said.push(String(line));
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

/** Runs `new` with the answers as options. */
async function run(answers: Record<string, string>): Promise<number> {
  return newOffer(['--content', folder, ...Object.entries(answers).map(([key, value]) => `--${key}=${value}`)]);
}

function offer(path: string): string {
  return readFileSync(join(folder, 'offers', path), 'utf8');
}

const plain = {
  title: 'Reading charts',
  provider: 'Riverbank University',
  outcomes: 'Choose a chart that fits the question; Explain what a chart hides',
  workload: '60 hours, 2 ECTS',
  mode: 'online',
  fees: '450 EUR',
};

describe('the command new', () => {
  test('writes a draft that holds the answers and passes the check', async () => {
    expect(await run(plain)).toBe(0);
    const text = offer('riverbank-university/reading-charts.mdx');
    expect(text).toContain('title: "Reading charts"\nprovider: riverbank-university\nstatus: draft');
    expect(text).toContain('  - "Choose a chart that fits the question"\n  - "Explain what a chart hides"\n');
    expect(text).toContain('  learnerHours: 60\n  credits: 2 ECTS\n');
    expect(text).toContain('  mode: online\n');
    expect(text).toContain('fees: 450 EUR\n');
  });

  test('lists what is missing, and nothing that was answered', async () => {
    await run(plain);
    const list = said.filter((line) => line.startsWith('  - ')).join('\n');
    for (const missing of [
      'summary',
      'level: ',
      'url: ',
      'assessment: ',
      'prerequisites: ',
      'delivery.language',
      'subject: ',
      'credential: ',
    ]) {
      expect(list).toContain(missing);
    }
    expect(list).not.toMatch(/fees: |workload: |learningOutcomes: |delivery: |qualityAssurance: /);
  });

  test('writes the file of a provider that the catalogue does not know, and says what that lacks', async () => {
    expect(await run({ title: 'Bees', provider: 'Bee School: "North"' })).toBe(0);
    expect(readFileSync(join(folder, 'providers/bee-school-north.yaml'), 'utf8')).toContain(
      'name: "Bee School: \\"North\\""',
    );
    expect(existsSync(join(folder, 'offers/bee-school-north/bees.mdx'))).toBe(true);
    expect(said.join('\n')).toContain('country');
  });

  test('finds a known provider by id, by name in any case, and by its short name', async () => {
    for (const [index, provider] of [
      'riverbank-university',
      'RIVERBANK university ',
      'RU',
      'Riverbank University.',
    ].entries()) {
      expect(await run({ title: `Bees ${index}`, provider })).toBe(0);
      expect(existsSync(join(folder, `offers/riverbank-university/bees-${index}.mdx`))).toBe(true);
    }
    expect(existsSync(join(folder, 'providers/ru.yaml'))).toBe(false);
  });

  test('does not touch the file of a provider that cannot be read', async () => {
    const broken = join(folder, 'providers/bee-school.yaml');
    writeFileSync(broken, 'name: [');
    await run({ title: 'Bees', provider: 'Bee School' });
    expect(readFileSync(broken, 'utf8')).toBe('name: [');
  });

  test.each([
    ['a colon', 'Data: an introduction', 'data-an-introduction'],
    ['quotes', 'The "real" cost of \'free\'', 'the-real-cost-of-free'],
    ['a number sign', 'C# for beginners #1', 'c-for-beginners-1'],
    ['a slash', 'AI/ML basics', 'ai-ml-basics'],
    ['a dot', 'Node.js 2.0 .mdx', 'node-js-2-0-mdx'],
    ['only letters that an address cannot have', 'Основы данных', 'offer'],
    ['accents', 'Ökonomie für Übermorgen', 'okonomie-fur-ubermorgen'],
    ['the first word of files that are not read', 'Blank page writing', 'offer-blank-page-writing'],
    ['a word that YAML reads as something else', 'yes', 'yes'],
    ['digits only', '2027', '2027'],
    ['a line break and a tab', 'Two\nlines\tand a tab', 'two-lines-and-a-tab'],
    ['signs of YAML', '- [a, b]: {c} & *d !e | > %f @g `h`', 'a-b-c-d-e-f-g-h'],
    ['a back slash', 'C:\\data\\new', 'c-data-new'],
    ['more letters than a file name may have', 'word '.repeat(100).trim(), `${'word-'.repeat(16)}`.slice(0, 79)],
  ])('takes a title with %s', async (_, title, id) => {
    expect(await run({ ...plain, title })).toBe(0);
    expect(existsSync(join(folder, `offers/riverbank-university/${id}.mdx`)), id).toBe(true);
  });

  test.each([
    { outcomes: 'Say: "no"; # explain; - list; ' },
    { workload: '1250 hours' },
    { workload: '6 ECTS' },
    { workload: '12-30 ECTS and 50 hours' },
    { workload: '7.5 or 15 ECTS' },
    { workload: '15 UK credits, 7.5 ECTS' },
    { mode: 'Online, On site' },
    { fees: 'free' },
    { fees: '150 USD per part' },
    { outcomes: '', workload: '', mode: '', fees: '' },
    { outcomes: ' ; ', workload: '  ', mode: ' ', fees: ' ' },
  ])('takes %o without a word lost', async (answers) => {
    expect(await run({ ...plain, ...answers })).toBe(0);
    expect(said.join('\n')).not.toContain('Not taken over');
  });

  test.each([
    ['workload', 'a lot: of work', 'workload:'],
    ['workload', '60 hours and 70 hours', 'workload:'],
    ['workload', '6', 'workload:'],
    ['workload', '3 evenings', 'workload:'],
    ['mode', 'by pigeon', '  mode:'],
    ['fees', '€450: or so', 'fees:'],
    ['fees', 'tbd', 'fees:'],
    ['outcomes', 'tbd', 'learningOutcomes:'],
  ])('leaves %s empty for the answer “%s”, and says so', async (key, answer, line) => {
    expect(await run({ ...plain, [key]: answer })).toBe(0);
    expect(said.join('\n')).toContain('Not taken over');
    const written = offer('riverbank-university/reading-charts.mdx')
      .split('\n')
      .find((one) => one.startsWith(line));
    expect(written).toMatch(/^ *[a-zA-Z]+: *#/);
  });

  test('takes credits of a system of the catalogue', async () => {
    expect(await run({ ...plain, workload: '4 Riverbank points' })).toBe(0);
    expect(said.join('\n')).not.toContain('Not taken over');
  });

  test('does not make a second provider of a mistyped one', async () => {
    expect(await run({ ...plain, provider: 'Riverbnk University' })).toBe(2);
    expect(said.join('\n')).toContain('Did you mean "Riverbank University"? Write --provider "Riverbank University"');
    expect(existsSync(join(folder, 'providers/riverbnk-university.yaml'))).toBe(false);
    const argv = Object.entries({ ...plain, provider: 'Riverbnk University' }).map(
      ([key, value]) => `--${key}=${value}`,
    );
    expect(await newOffer(['--content', folder, '--new-provider', ...argv])).toBe(0);
    expect(existsSync(join(folder, 'providers/riverbnk-university.yaml'))).toBe(true);
  });

  test('does not write over an offer', async () => {
    await run(plain);
    const before = offer('riverbank-university/reading-charts.mdx');
    expect(await run({ ...plain, fees: 'free' })).toBe(2);
    expect(offer('riverbank-university/reading-charts.mdx')).toBe(before);
    expect(said.join('\n')).toContain('Choose another title');
  });

  test.each([
    [{ provider: 'Riverbank University' }, '--title is missing'],
    [{ title: 'Bees' }, '--provider is missing'],
    [{ title: 'tbd', provider: 'Riverbank University' }, 'stands in for a value'],
  ])('refuses %o in one line', async (answers, message) => {
    expect(await run(answers as Record<string, string>)).toBe(2);
    expect(said.join('\n')).toContain(message);
  });

  test('gives a provider whose name is a word of the addresses another id', async () => {
    expect(await run({ title: 'Bees', provider: 'Page' })).toBe(0);
    expect(existsSync(join(folder, 'providers/page-provider.yaml'))).toBe(true);
  });
});

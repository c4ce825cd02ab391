import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as euCodeLists from './eu-code-lists.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Every closed list that a file of this folder exports, by the name of the export. */
const lists = new Map<string, Vocabulary>();
for (const file of readdirSync(import.meta.dirname)) {
  if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
  const exported: Record<string, unknown> = await import(`./${file.slice(0, -'.ts'.length)}.ts`);
  for (const [name, value] of Object.entries(exported)) if (isVocabulary(value)) lists.set(name, value);
}

function isVocabulary(value: unknown): value is Vocabulary {
  return typeof value === 'object' && value !== null && 'terms' in value && 'ids' in value;
}

/** Ids are permanent: what editors may write (frontmatter, sections 3 to 6 and 8, with the amendments). */
const written: Record<string, string> = {
  statuses: 'draft published unconfirmed suspended closed superseded',
  providerStatuses: 'published closed superseded',
  sourceKinds: 'provider-page handbook directory register press news sponsored study correspondence example-data other',
  confidences: 'high medium low',
  partnerRoles: 'deliverer host platform assessor co-developer funder endorser other',
  outcomeKinds: 'knowledge skill responsibility-and-autonomy',
  titleKinds: 'former short other',
  creditBases: 'awarded equivalent',
  levelBases: 'assigned equivalent',
  educationLevels:
    'primary lower-secondary upper-secondary post-secondary short-cycle-higher bachelor master doctorate',
  cefrLevels: 'A1 A2 B1 B2 C1 C2',
  deliveryModes: 'online on-site blended hybrid workplace distance',
  attendances: 'live recorded own-time',
  paces: 'scheduled self-paced agreed-with-tutor',
  intensities: 'full-time part-time part-time-intensive',
  timetables: 'daytime evening weekend block-days',
  days: 'mon tue wed thu fri sat sun',
  runStatuses: 'planned open waiting-list full cancelled',
  runStarts: 'rolling by-request',
  enrolmentUnits: 'offer part run',
  audiences:
    'everyone residents non-residents eu-eea-residents students own-students alumni own-staff employed self-employed job-seekers unemployed refugees members companies',
  feeKinds:
    'price tuition registration application assessment certificate materials compulsoryCharges repeatExam travel accommodation other',
  perUnits: 'part credit hour day week month semester year attempt',
  durationUnits: 'minute hour day working-day week month term trimester quarter semester year',
  taxes: 'included not-included exempt',
  fundingApplications: 'needed not-needed',
  assessmentKinds:
    'written-exam oral-exam exam quiz assignment portfolio project group-work presentation practical-test workplace-observation simulation artefact peer-assessment continuous attendance interview recognition-of-prior-learning other',
  supervisions: 'unsupervised supervised supervised-online supervised-on-site',
  gradings: 'pass-fail percentage letters numbers not-graded',
  qualityAssuranceKinds: 'accreditation approval registration review equivalence label licence pilot',
  qualityAssuranceScopes: 'institution programme micro-credential',
  credentialFormats: 'paper pdf digital european-digital-credential open-badge verifiable-credential',
  stackabilityKinds: 'stand-alone stackable not-stackable',
  directions: 'vertical horizontal value-adding',
  origins: 'part-of-a-programme own-design',
  recognitionEffects: 'credit exemption advanced-standing admission licence professional-points',
  recognitionRoutes:
    'automatic-by-agreement case-by-case-by-agreement case-by-case free-elective prior-learning international-convention',
  certainties: 'agreed possible',
  preparesForKinds: 'certification licence exam occupation programme',
  providerTypes:
    'university university-of-applied-sciences college vocational-school adult-education-centre research-institute training-company employer professional-body industry-body public-authority international-organisation alliance platform quality-agency other',
  sectors: 'public private-non-profit private-for-profit',
  awardKinds: 'micro-credential certificate micro-degree diploma degree qualification badge other',
  entryRoles: 'course capstone exam residual prior-learning',
  frameworkRelations: 'referenced compared none',
  frameworkTypes: 'credit-system level-scale',
  ruleProfiles: 'eu-2022 microbol mce cmf es-rd822 ge-2023 nz au-2021 ee-ut ee-tlu lv',
  sdgs: '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17',
};

test.each(Object.entries(written))('%s holds exactly what editors may write', (name, ids) => {
  expect(lists.get(name)?.ids).toEqual(ids.split(' '));
});

/** Lists that nobody writes: what the site explains. */
const explained = ['sizeClasses', 'standardElements', 'eValuateCriteria', 'glossary', 'principles'];

test('every closed list is either written by editors or explained by the site', () => {
  expect([...lists.keys()].sort()).toEqual([...Object.keys(written), ...explained].sort());
});

test('the glossary explains at least 35 words, the criteria of recognition seven', () => {
  expect(lists.get('glossary')?.ids.length).toBeGreaterThanOrEqual(35);
  expect(lists.get('eValuateCriteria')?.ids).toHaveLength(7);
});

const euUris = new Set(
  Object.values(euCodeLists).flatMap((list) =>
    Array.isArray(list) ? list.map(({ uri }: { uri: string }) => uri) : [],
  ),
);

describe.each([...lists])('%s', (_name, list) => {
  test('every row has a label, a source, and one sentence that fits on two lines', () => {
    for (const { id, label, explanation, source } of list.terms) {
      expect(label, id).toMatch(/^\S.*\S$/);
      expect(source, id).toMatch(/\S{3}/);
      expect(explanation, id).toMatch(/^\p{Lu}[^\n\t]+[.?]$/u);
      expect(explanation, `${id} has one sentence`).not.toMatch(/[.?!] \p{Lu}/u);
      expect(explanation.length, id).toBeLessThanOrEqual(160);
    }
  });

  test('no two rows share a label or an explanation', () => {
    for (const key of ['label', 'explanation'] as const) {
      const texts = list.terms.map((term) => term[key]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  test('every address is one of the EU code lists or of the United Nations, and stands in one row', () => {
    const uris = list.terms.flatMap((term) => term.uri ?? []);
    for (const uri of uris) expect(euUris.has(uri) || uri.startsWith('http://metadata.un.org/sdg/'), uri).toBe(true);
    expect(new Set(uris).size).toBe(uris.length);
  });
});

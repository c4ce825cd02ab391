/**
 * Where editors look for a key under another word, and no key is near it in its letters: what to write instead. By the
 * word in small letters without separators.
 */
const MEANT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    assessment: ['exam', 'exams', 'examination', 'test', 'grade'],
    fees: ['price', 'cost', 'costs', 'fee', 'tuition'],
    workload: ['hours', 'effort', 'credits', 'ects', 'learninghours'],
    runs: ['start', 'starts', 'startdate', 'date', 'dates', 'schedule', 'intake'],
    contact: ['teacher', 'instructor', 'lecturer', 'email', 'phone'],
    'delivery.place': ['place', 'location', 'venue', 'city'],
    'delivery.language': ['language', 'languages', 'teachinglanguage'],
    'delivery.mode': ['mode', 'format', 'online'],
    'delivery.duration': ['duration', 'length'],
    learningOutcomes: ['goals', 'aims', 'objectives', 'competences', 'skills', 'learninggoals'],
    topics: ['content', 'contents', 'syllabus', 'modules'],
    prerequisites: ['requirements', 'entryrequirements', 'admission', 'admissionrequirements'],
    audience: ['targetgroup', 'targetaudience', 'whofor'],
    credential: ['certificate', 'badge', 'award', 'diploma'],
    'runs: applyBy': ['deadline', 'applicationdeadline', 'applyby'],
    'runs: seats': ['seats', 'places', 'capacity'],
    summary: ['description', 'abstract', 'intro'],
    url: ['website', 'link', 'homepage', 'webpage'],
  }).flatMap(([key, words]) => words.map((word): [string, string] => [word, key])),
);

/** Keys that stand one level higher than where they are sought, by the key of the block or list that was used. */
const BESIDE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  prerequisites: {
    recommended: 'Write recommended beside required: prerequisites: { required: [ … ], recommended: [ … ] }.',
    notRequired: 'Write notRequired beside required: prerequisites: { required: [ … ], notRequired: [ … ] }.',
  },
};

/**
 * What to write instead of a key that is not known, where the word tells what is meant.
 * @param path of the unknown key in its record
 * @param known top-level keys of the record
 * @returns null where the word says nothing
 */
export function helpForWord(path: readonly (string | number)[], known: readonly string[]): string | null {
  const key = String(path.at(-1) ?? '');
  const top = String(path[0] ?? '');
  const beside = path.length > 2 && Object.hasOwn(BESIDE, top) ? BESIDE[top]?.[key] : undefined;
  if (beside !== undefined) return beside;
  const meant = MEANT.get(key.toLowerCase().replace(/[\s_-]+/g, ''));
  const holder = meant?.split(/[.:]/)[0] ?? '';
  // Within the very block that is meant, or in a record without it, the word means something else.
  if (meant === undefined || !known.includes(holder) || holder === top) return null;
  const [first = '', second] = meant.split(/\.|: /);
  if (second !== undefined) return `Write ${second} inside ${first}.`;
  return path.length === 1 ? `Write ${first} instead.` : `Write ${first} at the left margin, as a key of the file.`;
}

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
    support: ['accessibility', 'accessible', 'subtitles', 'captions', 'transcripts', 'accommodations'],
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

/** Words that mean another key of the very block they stand in, by that key; the first that the block has is named. */
const SAME_BLOCK: readonly (readonly [key: string, words: readonly string[]])[] = [
  ['seats', ['places', 'capacity', 'maximum', 'spots']],
  ['minimumSeats', ['minimum', 'minimumplaces', 'minimumparticipants']],
  ['methods', ['kind', 'kinds', 'type', 'types', 'method', 'exam', 'exams', 'examination', 'test']],
  ['kind', ['type']],
  ['assessment', ['examfee', 'examfees']],
  ['certificate', ['credential', 'diploma', 'badge']],
  ['start', ['date', 'dates']],
  ['lastReview', ['date', 'reviewed', 'review']],
  ['note', ['description', 'comment', 'remark', 'remarks']],
];

/** What to say of a word in one block, by the key that holds the block, where no single key of the block is meant. */
const IN_BLOCK: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  runs: { days: 'The days of the week stand in delivery: delivery: { days: [mon, wed] }.' },
  external: {
    date: 'Write from (since when the decision holds) or until here. The day of a review is lastReview, a key of qualityAssurance.',
  },
  split: {
    online:
      'Write contact (hours with a teacher, online too) or selfStudy here. Whether it is taught online is said by delivery.mode.',
  },
  sources: { date: 'Write asOf (when it was written) or checked (when it was read) here.' },
};

/** A word as it is looked up: in small letters, without separators. */
function plainWord(key: string): string {
  return key.toLowerCase().replace(/[\s_-]+/g, '');
}

/**
 * What to write instead of a key that is not known inside a block, where the block itself has what is meant. It goes
 * before a key that is near in its letters only: the places of a run are its seats.
 * @param path of the unknown key in its record
 * @param siblings keys that can stand in its block
 */
export function helpInBlock(path: readonly (string | number)[], siblings: readonly string[]): string | null {
  if (path.length < 2) return null;
  const word = plainWord(String(path.at(-1)));
  const holder = String(path.slice(0, -1).findLast((step) => typeof step === 'string') ?? '');
  const said = Object.hasOwn(IN_BLOCK, holder) ? IN_BLOCK[holder] : undefined;
  if (said !== undefined && Object.hasOwn(said, word)) return said[word] ?? null;
  const moved = MEANT.get(word)?.split(/\.|: /) ?? [];
  const meant = [...SAME_BLOCK.flatMap(([key, words]) => (words.includes(word) ? [key] : [])), ...moved];
  const found = meant.find((key) => siblings.includes(key));
  return found === undefined ? null : `Write ${found} here, in the same block.`;
}

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
  const meant = MEANT.get(plainWord(key));
  const holder = meant?.split(/[.:]/)[0] ?? '';
  // Within the very block that is meant, or in a record without it, the word means something else.
  if (meant === undefined || !known.includes(holder) || holder === top) return null;
  const [first = '', second] = meant.split(/\.|: /);
  if (second !== undefined) return `Write ${second} inside ${first}.`;
  return path.length === 1 ? `Write ${first} instead.` : `Write ${first} at the left margin, as a key of the file.`;
}

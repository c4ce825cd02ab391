import { euUri } from './eu-code-lists.ts';
import { sources } from './sources.ts';

/** A level of the European Qualifications Framework, described for learners. */
export type EqfLevel = {
  readonly level: number;
  /** Plain label: `Level 6, bachelor’s level`. */
  readonly label: string;
  readonly explanation: string;
  /** Cycle of higher education (QF-EHEA), for levels 5 to 8. */
  readonly cycle: 'short cycle' | 'first cycle' | 'second cycle' | 'third cycle' | null;
  /** Usual levels of ISCED 2011. */
  readonly isced: readonly number[];
  /** What learners know, can do and can answer for: reworded from the descriptors of the Recommendation. */
  readonly knowledge: string;
  readonly skills: string;
  readonly responsibility: string;
  readonly uri: string;
  readonly source: string;
};

type Row = Omit<EqfLevel, 'level' | 'uri' | 'source'>;

const rows: readonly Row[] = [
  {
    label: 'Level 1, basic level',
    explanation: 'You can do simple tasks when somebody guides you.',
    cycle: null,
    isced: [1],
    knowledge: 'You have basic general knowledge.',
    skills: 'You have the basic skills for simple tasks.',
    responsibility: 'You work or study under direct guidance, in a setting with clear rules.',
  },
  {
    label: 'Level 2, lower school level',
    explanation: 'You can do everyday tasks with simple rules and some guidance.',
    cycle: null,
    isced: [2],
    knowledge: 'You know basic facts of a field of work or study.',
    skills: 'You can use information to do tasks and solve everyday problems with simple rules and tools.',
    responsibility: 'You work or study under guidance, but decide some things yourself.',
  },
  {
    label: 'Level 3, first vocational level',
    explanation: 'You can do the usual tasks of a field and answer for them.',
    cycle: null,
    isced: [3],
    knowledge: 'You know facts, principles, processes and general ideas of a field of work or study.',
    skills:
      'You can do tasks and solve problems by choosing and using basic methods, tools, materials and information.',
    responsibility: 'You answer for finishing your tasks and adapt what you do when there are problems.',
  },
  {
    label: 'Level 4, school leaving level',
    explanation: 'You can solve the problems of a field and organise your own work.',
    cycle: null,
    isced: [3, 4],
    knowledge: 'You know facts and theory of a field of work or study in a broad setting.',
    skills: 'You can find solutions to specific problems in a field of work or study.',
    responsibility:
      'You manage yourself in settings that are usually predictable but can change, and you guide the routine work of others.',
  },
  {
    label: 'Level 5, short higher education',
    explanation: 'You have broad, special knowledge of a field and can guide others where things change unexpectedly.',
    cycle: 'short cycle',
    isced: [5],
    knowledge: 'You have wide and special knowledge of a field, with facts and theory, and you know its limits.',
    skills: 'You have a wide range of skills to find creative solutions to abstract problems.',
    responsibility:
      'You manage and guide work that can change unexpectedly, and improve your own work and that of others.',
  },
  {
    label: 'Level 6, bachelor’s level',
    explanation: 'You have advanced knowledge of a field and can solve complex problems that nobody could foresee.',
    cycle: 'first cycle',
    isced: [6],
    knowledge: 'You have advanced knowledge of a field and understand its theories and principles critically.',
    skills: 'You have advanced skills to solve complex problems that cannot be foreseen, in a special field.',
    responsibility:
      'You manage complex tasks or projects, answer for decisions when things cannot be foreseen, and help people to develop.',
  },
  {
    label: 'Level 7, master’s level',
    explanation: 'You have highly specialised knowledge and can find new solutions, also across fields.',
    cycle: 'second cycle',
    isced: [7],
    knowledge:
      'You have highly specialised knowledge, some of it the newest in the field, as a base for original thinking or research.',
    skills:
      'You can solve special problems in research or innovation and bring together knowledge of different fields.',
    responsibility:
      'You manage and change complex settings that need new strategies, and answer for the work of teams and for the profession.',
  },
  {
    label: 'Level 8, doctoral level',
    explanation: 'You work at the limit of what is known and add new knowledge.',
    cycle: 'third cycle',
    isced: [8],
    knowledge: 'You have knowledge at the outermost limit of a field and where fields meet.',
    skills:
      'You have the most advanced skills to solve critical problems in research or innovation and to extend knowledge.',
    responsibility: 'You show authority, independence and integrity, and develop new ideas at the front of your field.',
  },
];

/** EQF levels 1 to 8, lowest first. */
export const eqfLevels: readonly EqfLevel[] = rows.map((row, index) => ({
  level: index + 1,
  ...row,
  uri: euUri('eqf', String(index + 1)),
  source: `${sources.eqfRecommendation2017}, Annex II, reworded`,
}));

/** The EQF level of a number from 1 to 8, or null. */
export function eqfLevelOf(level: number): EqfLevel | null {
  return eqfLevels[level - 1] ?? null;
}

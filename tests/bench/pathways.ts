import { evaluateProblem } from '../../src/facts/pathway/evaluate-problem.ts';
import { adversarial, beyond, contestedIn, type Hard, hopeless, large } from '../pathways/adversarial.ts';
import { today } from '../pathways/random-problems.ts';

/** Prints how long the evaluation of hard pathways takes: processor time in milliseconds, the best and the first run. */
const runs = Number(process.argv[2] ?? 5);

function times({ problem, held }: Hard): { first: number; best: number; exact: boolean } {
  let exact = true;
  const all = Array.from({ length: runs }, () => {
    const before = process.cpuUsage().user;
    exact = evaluateProblem(problem, held, today).exact;
    return (process.cpuUsage().user - before) / 1000;
  });
  return { first: all[0] ?? 0, best: Math.min(...all), exact };
}

/** What each may take, in milliseconds; null: nothing is promised but an answer that says that it is a bound. */
const all: readonly (readonly [Hard, number | null])[] = [
  ...adversarial.map((one) => [one, 200] as const),
  [large(), 50],
  [beyond(), null],
  [hopeless(), 1_000],
];

console.log('  best  first  contested');
for (const [one, bound] of all) {
  const { first, best, exact } = times(one);
  const figures = [best, first].map((value) => value.toFixed(1).padStart(6)).join(' ');
  console.log(
    `${figures} ${String(contestedIn(one)).padStart(5)}  ${exact ? 'exact' : 'bound'}  ${one.name}${bound !== null && best >= bound ? `: OVER ${bound}` : ''}`,
  );
  if (bound !== null && best >= bound) process.exitCode = 1;
}

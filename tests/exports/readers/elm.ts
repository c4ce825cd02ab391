import type { Term } from 'n3';
import type { Dataset } from 'rdf-ext';
import { readGraph } from '../read-graph.ts';
import type { Reader, Told } from '../reader.ts';
import type { ExportedFile } from '../validator.ts';

const dc = 'http://purl.org/dc/terms/';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const says = ['title', 'hours', 'ects', 'eqf', 'fees', 'providers', 'starts', 'deadlines'] as const;

/** Follows paths of properties through a graph. */
function reading(data: Dataset, elm: string) {
  const names: Readonly<Record<string, string>> = { dc, elm, rdf };
  const whole = (name: string): string => name.replace(/^(\w+):/, (_, prefix: string) => names[prefix] ?? '');
  const quads = [...data];
  const step = (from: readonly Term[], name: string): Term[] =>
    from.flatMap((one) =>
      quads
        .filter(({ subject, predicate }) => subject.equals(one) && predicate.value === whole(name))
        .map(({ object }) => object),
    );
  return {
    get: (from: Term, path: string): string[] =>
      path
        .split(' ')
        .reduce<readonly Term[]>(step, [from])
        .map(({ value }) => value),
    all: (from: Term, path: string): Term[] => path.split(' ').reduce<Term[]>((at, name) => step(at, name), [from]),
    ofType: (type: string): Term[] =>
      quads
        .filter(({ predicate, object }) => predicate.value === `${rdf}type` && object.value === whole(type))
        .map(({ subject }) => subject as Term),
  };
}

async function readElm(file: ExportedFile | undefined, elm: string): Promise<ReadonlyMap<string, Told>> {
  if (!file) throw new Error('the file is missing');
  const graph = reading(await readGraph(file.path, file.text), elm);
  const offers = new Map<string, Told>();
  const occasions = graph.ofType('elm:LearningOpportunity');
  for (const offer of [...graph.ofType('elm:Qualification'), ...graph.ofType('elm:LearningAchievementSpecification')]) {
    const own = occasions.filter((one) => graph.get(one, 'elm:learningAchievementSpecification')[0] === offer.value);
    const each = (path: string): string[] => own.flatMap((one) => graph.get(one, path));
    const credit = graph
      .all(offer, 'elm:creditPoint')
      .filter((one) => graph.get(one, 'elm:framework')[0]?.endsWith('/6fcec5c5af'));
    const level = [...graph.get(offer, 'elm:EQFLevel'), ...graph.get(offer, 'elm:educationLevel')].find((one) =>
      one.includes('/snb/eqf/'),
    );
    const amounts = own.flatMap((one) => graph.all(one, 'elm:priceDetail elm:amount'));
    offers.set(offer.value, {
      ...(first(graph.get(offer, 'dc:title')) === undefined
        ? {}
        : { title: first(graph.get(offer, 'dc:title')) ?? '' }),
      ...numbered('hours', hoursOf(first(graph.get(offer, 'elm:volumeOfLearning')))),
      ...numbered('ects', credit[0] && Number(first(graph.get(credit[0], 'elm:point')))),
      ...numbered('eqf', level === undefined ? undefined : Number(level.slice(-1))),
      fees: amounts.map(
        (one) => `${first(graph.get(one, 'elm:unit'))?.slice(-3)} ${Number(first(graph.get(one, 'rdf:value')))}`,
      ),
      providers: each('elm:providedBy'),
      starts: each('dc:temporal elm:startDate').map(day),
      deadlines: each('elm:applicationDeadline').map(day),
    });
  }
  return offers;
}

function first(values: readonly string[]): string | undefined {
  return values[0];
}

function day(moment: string): string {
  return moment.slice(0, 10);
}

function numbered<K extends 'hours' | 'ects' | 'eqf'>(key: K, value: number | undefined): { [P in K]?: number } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: number });
}

function hoursOf(duration: string | undefined): number | undefined {
  const found = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration ?? '');
  return found ? Number(found[1] ?? 0) + Number(found[2] ?? 0) / 60 : undefined;
}

const model = 'http://data.europa.eu/snb/model/elm/';
const ontology = 'http://data.europa.eu/snb/model/ontology/';

export const readers: readonly Reader[] = [
  { name: 'ELM, Turtle', says, read: (files) => readElm(files.get('data/elm/catalogue.ttl'), model) },
  { name: 'ELM, JSON-LD', says, read: (files) => readElm(files.get('data/elm/catalogue.jsonld'), model) },
  { name: 'ELM, RDF/XML', says, read: (files) => readElm(files.get('data/elm/catalogue.rdf'), model) },
  { name: 'QualityLink', says, read: (files) => readElm(files.get('data/quality-link/offers.jsonld'), ontology) },
];

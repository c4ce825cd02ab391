import type { Pathway } from '../../catalogue/catalogue.ts';
import { formatList } from '../../values/format.ts';
import type { SiteContext } from '../site-context.ts';
import { edgeKinds, type Graph, type GraphView } from '../types/graph.ts';
import { drawTall, drawWide } from './draw.ts';
import { toGraph } from './to-graph.ts';

/** The picture of a pathway for both kinds of windows; null where no rules are stated. */
export function toGraphView(pathway: Pathway, context: SiteContext): GraphView | null {
  const graph = toGraph(pathway, context);
  if (graph === null) return null;
  const [wide, tall] = [drawWide(graph), drawTall(graph)];
  const drawn = new Set([...wide.edges, ...tall.edges].map(({ kind }) => kind));
  return { wide, tall, words: wordsOf(graph, context), kinds: edgeKinds.filter((kind) => drawn.has(kind)) };
}

function wordsOf({ groups, goal, beyond }: Graph, context: SiteContext): string {
  const said = context.words.pathwayView.graph;
  const parts = groups.map(({ title }) => title).join('; ');
  const sentence = (groups.length === 1 ? said.alone : said.sentence)(parts, goal.title);
  const where = formatList([...new Set(beyond.map(({ title }) => title))], context);
  return where === '' ? sentence : `${sentence} ${said.further(where)}`;
}

import type { Box, Drawing, Edge, EdgeKind, GraphView } from '../../views/types/graph.ts';
import { type Html, html, type Piece } from './html.ts';
import { langOf } from './line.ts';
import type { Speaking } from './speaking.ts';

/**
 * The picture of a pathway: one drawing for wide windows and one for phones, of which the style sheet shows one; then
 * what it says in a sentence, and what its lines mean. It holds geometry only: paint is the style sheet's.
 */
export function renderGraph(graph: GraphView, { words }: Speaking): Html {
  const said = words.pathwayView.graph;
  const key = graph.kinds.map(
    (kind) =>
      html`<li><svg viewBox="0 0 48 12" aria-hidden="true">${renderEdge({
        kind,
        points: [
          [1, 6],
          [46, 6],
        ],
      })}</svg>${said.kinds[kind]}</li>`,
  );
  return html`<figure class="figure">${renderDrawing(graph.wide, 'wide')}${renderDrawing(graph.tall, 'tall')}<figcaption><ul class="key graph-key" aria-label="${said.key}">${key}</ul><p id="graph-words">${graph.words}</p><p><a href="#rules">${said.same}</a></p></figcaption></figure>`;
}

function renderDrawing({ width, height, boxes, edges }: Drawing, name: 'wide' | 'tall'): Html {
  return html`<svg class="graph is-${name}" viewBox="-1 -1 ${width + 1} ${height + 1}" role="group" aria-labelledby="graph-words">${boxes.map(
    (box) => isGround(box) && renderBox(box),
  )}<g aria-hidden="true">${edges.map(renderEdge)}</g>${boxes.map((box) => !isGround(box) && renderBox(box))}</svg>`;
}

/** Groups lie below the lines, things above them. */
function isGround({ paint }: Box): boolean {
  return paint === 'group' || paint === 'ring-all' || paint === 'ring-some';
}

function renderBox({ paint, x, y, width, height, lines, node }: Box): Html {
  const texts = lines.map(
    (line) =>
      html`<text class="t-${line.role}" x="${line.x}" y="${line.y}"${langOf(line.role === 'note' ? undefined : node?.lang)}>${line.text}</text>`,
  );
  const rect = html`<rect class="graph-${paint}" x="${x}" y="${y}" width="${width}" height="${height}"/>`;
  if (!node) return html`${rect}${texts}`;
  const tick =
    node.key !== '' &&
    (paint === 'node' || paint === 'open') &&
    html`<path class="graph-tick" d="m${x + width - 28} ${y + 17} 5 5 9-10"/>`;
  const inner: Piece = html`<title>${[node.title, ...node.notes].join(', ')}</title>${rect}${texts}${tick}`;
  const held = node.key !== '' && html` data-thing="${node.key}"`;
  return node.href === undefined
    ? html`<g class="is-${paint}"${held}>${inner}</g>`
    : html`<a class="is-${paint}" href="${node.href}"${held}>${inner}</a>`;
}

function renderEdge({ kind, points, branch }: Edge): Html {
  const path = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  const tip = !branch && html`<path class="graph-tip is-${kind}" d="${tipOf(points, kind)}"/>`;
  return html`<path class="graph-edge is-${kind}" d="${path}"/>${tip}`;
}

/** The tip at the last point: filled where it is sure, open where it may be, a bar where something comes first. */
function tipOf(points: Edge['points'], kind: EdgeKind): string {
  const [x, y] = points.at(-1) ?? [0, 0];
  const [beforeX, beforeY] = points.at(-2) ?? [x - 1, y];
  const [alongX, alongY] = [Math.sign(x - beforeX), Math.sign(y - beforeY)];
  const at = (back: number, aside: number): string =>
    `${round(x - alongX * back - alongY * aside)} ${round(y - alongY * back + alongX * aside)}`;
  return kind === 'prerequisite' ? `M${at(7, -5)}L${at(0, 0)}L${at(7, 5)}` : `M${at(10, -5)}L${at(0, 0)}L${at(10, 5)}z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

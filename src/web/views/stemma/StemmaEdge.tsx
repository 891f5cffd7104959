import type { DescentEdge } from '../../../model/report.ts';
import { usePage } from '../../context.ts';
import { saysEdge } from '../../model/descent-words.ts';
import type { Desk } from '../../model/desk.ts';
import type { DrawnEdge, Point } from '../../model/stemma/layout.ts';
import { curveOf } from '../../model/stemma/lines.ts';

interface StemmaEdgeProps {
  readonly drawn: DrawnEdge;
  readonly lit: boolean;
  /** Whether Tab leads here. */
  readonly current: boolean;
}

/** A line from an exemplar to its copy: the thicker, the more of the text came this way. */
export function StemmaEdge({ drawn, lit, current }: StemmaEdgeProps) {
  const { desk, state } = usePage();
  const { id, edge, points } = drawn;
  const from = desk.source(edge.from);
  const path = curveOf(points);
  const names = [
    'stemma-edge',
    `hue-${from?.hue ?? 0}`,
    lineStyle(edge, desk),
    lit ? 'lit' : '',
    state.selection?.id === id ? 'selected' : '',
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons
    <g
      class={names.join(' ')}
      role="button"
      tabindex={current ? 0 : -1}
      data-key={id}
      data-finding={id}
      aria-label={`${desk.source(edge.to)?.label} from ${from?.label}: ${saysEdge(edge)}${clockSays(edge, desk)}`}
    >
      <path class="reach" d={path} />
      <path class="line" d={path} stroke-width={widthOf(edge)} />
      <path class="head" d={arrowOf(points)} />
    </g>
  );
}

/** Dotted where it cannot be told, dashed from a lost source. */
export const lineStyle = ({ from, verdict }: DescentEdge, desk: Desk): string =>
  verdict === 'cannot-tell' ? 'open-line' : desk.source(from)?.lost ? 'lost-line' : '';

/** Said where the exemplar is dated after its copy. */
export function clockSays({ from, to }: DescentEdge, desk: Desk): string {
  const [exemplar, copy] = [desk.source(from)?.moment, desk.source(to)?.moment];
  const against = exemplar && copy && !exemplar.dayOnly && !copy.dayOnly && exemplar.at > copy.at;
  return against ? ', though dated earlier' : '';
}

/** Pixels: from a hair for a sentence to a band for all of the text; thin where it cannot be told, or no share is known. */
export const widthOf = ({ share, verdict }: DescentEdge): number =>
  share === null || verdict === 'cannot-tell' ? 2.25 : 1.25 + 4.25 * Math.min(1, share);

/** The head of an arrow at the end of a way, which ends upright. */
export function arrowOf(points: readonly Point[], size = 6): string {
  const [start, end] = [points[0], points.at(-1)];
  if (!start || !end) return '';
  const back = end.y > start.y ? -1.5 * size : 1.5 * size;
  const at = (x: number, y: number): string => `${Math.round(10 * x) / 10} ${Math.round(10 * y) / 10}`;
  return `M${at(end.x, end.y)}L${at(end.x - 0.8 * size, end.y + back)}L${at(end.x + 0.8 * size, end.y + back)}Z`;
}

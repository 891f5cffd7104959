import { useMemo } from 'preact/hooks';
import { usePage } from '../context.ts';
import { draw } from '../model/stemma/layout.ts';
import { curveOf } from '../model/stemma/lines.ts';
import { arrowOf, lineStyle, widthOf } from './stemma/StemmaEdge.tsx';
import { SMALL } from './stemma/sizes.ts';

/** The tree with sigla alone, for the head of the page. */
export function Tree() {
  const { desk } = usePage();
  const drawn = useMemo(() => draw(desk.stemma, SMALL), [desk]);
  const { width, height } = SMALL;
  const says = drawn.edges
    .map(({ edge }) => `${desk.source(edge.from)?.label} to ${desk.source(edge.to)?.label}`)
    .join(', ');
  return (
    <svg
      class="tree"
      role="img"
      aria-label={`Lines of descent: ${says}`}
      width={drawn.width + 8}
      height={drawn.height + 8}
      viewBox={`-4 -4 ${drawn.width + 8} ${drawn.height + 8}`}
    >
      {drawn.edges.map(({ id, edge, points }) => {
        const from = desk.source(edge.from);
        return (
          <g key={id} class={`stemma-edge hue-${from?.hue ?? 0} ${lineStyle(edge, desk)}`}>
            <path class="line" d={curveOf(points)} stroke-width={0.75 * widthOf(edge)} />
            <path class="head" d={arrowOf(points, 5)} />
          </g>
        );
      })}
      {drawn.nodes.map(({ id, x, y, label, lost, hue }) => (
        <g key={id} class={`stemma-node hue-${hue} ${lost ? 'lost-node' : ''}`}>
          <rect class="box" x={x - width / 2} y={y - height / 2} width={width} height={height} rx="6" />
          <text x={x} y={y + 5} text-anchor="middle">
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}

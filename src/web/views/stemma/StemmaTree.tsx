import { useMemo, useState } from 'preact/hooks';
import { usePage } from '../../context.ts';
import type { Drawn } from '../../model/stemma/layout.ts';
import { lineageOf } from '../../model/stemma/lineage.ts';
import { curveOf } from '../../model/stemma/lines.ts';
import { Clock } from './Clock.tsx';
import { useOpening } from './opening.ts';
import { Says } from './Says.tsx';
import { arrowOf, lineStyle, StemmaEdge, widthOf } from './StemmaEdge.tsx';
import { StemmaLabel } from './StemmaLabel.tsx';
import { StemmaNode } from './StemmaNode.tsx';
import { MARGIN, TOP } from './sizes.ts';
import { stepFrom } from './steps.ts';

interface TreeProps {
  readonly drawn: Drawn;
  readonly frame: { current: HTMLDivElement | null };
  readonly scale: number;
  readonly onScale: (scale: number) => void;
}

/** The drawing itself. One thing in it can be tabbed to, arrows lead on from there. */
export function StemmaTree({ drawn, frame, scale, onScale }: TreeProps) {
  const { state } = usePage();
  const open = useOpening();
  const selected = drawn.edges.find((e) => e.id === state.selection?.id);
  const [current, setCurrent] = useState(selected?.id ?? drawn.nodes[0]?.id ?? '');
  const [active, setActive] = useState<string | null>(null);
  const lit = useMemo(() => lineageOf(drawn, active), [drawn, active]);
  const keys = (event: KeyboardEvent) => {
    const key = (event.target as Element).closest<SVGElement>('[data-key]')?.dataset['key'];
    if (key === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') open(key);
    else if (event.key === '+' || event.key === '-') onScale(scale * (event.key === '+' ? 1.25 : 0.8));
    else {
      const next = stepFrom(drawn, key, event.key);
      if (next === null) return;
      setCurrent(next);
      focusOn(frame.current, next);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const point = (event: Event) => {
    const key = (event.target as Element).closest<SVGElement>('[data-key]')?.dataset['key'] ?? null;
    setActive(key);
    if (key !== null && event.type === 'focusin') setCurrent(key);
  };
  const [width, height] = [drawn.width + 2 * MARGIN, drawn.height + TOP + MARGIN];
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is inside takes the focus */}
      <div
        class="stemma-frame"
        ref={frame}
        onKeyDown={keys}
        onFocusIn={point}
        onFocusOut={() => setActive(null)}
        onPointerOver={point}
        onPointerLeave={() => setActive(null)}
        onClick={(event) => {
          const key = (event.target as Element).closest<SVGElement>('[data-key]')?.dataset['key'];
          if (key !== undefined) open(key);
        }}
      >
        {drawn.ticks.length > 0 && <Clock ticks={drawn.ticks} height={height} scale={scale} top={TOP} />}
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset */}
        <svg
          class={`stemma-tree ${active !== null ? 'is-active' : ''}`}
          role="group"
          aria-label="Family tree. Arrow keys lead along its lines, Enter opens."
          style={{ flexGrow: state.printing ? `${width}` : '0' }}
          width={width * scale}
          height={height * scale}
          viewBox={`${-MARGIN} ${-TOP} ${width} ${height}`}
        >
          {drawn.ticks.map(({ y }) => (
            <line key={y} class="row-line" x1={-MARGIN} x2={drawn.width + MARGIN} y1={y} y2={y} />
          ))}
          {drawn.edges.map((e) => (
            <StemmaEdge key={e.id} drawn={e} lit={lit.has(e.id)} current={current === e.id} />
          ))}
          <LitLines drawn={drawn} lit={lit} />
          {drawn.edges.map((e) => (
            <StemmaLabel key={e.id} drawn={e} lit={lit.has(e.id)} />
          ))}
          {drawn.nodes.map((n) => (
            <StemmaNode key={n.id} node={n} sizes={drawn.sizes} lit={lit.has(n.id)} current={current === n.id} />
          ))}
        </svg>
      </div>
      <Says drawn={drawn} at={active ?? current} />
    </>
  );
}

/** Lines of one exemplar share their way: those that are meant lie above the others. */
function LitLines({ drawn, lit }: { drawn: Drawn; lit: ReadonlySet<string> }) {
  const { desk } = usePage();
  return (
    <g class="lit-lines">
      {drawn.edges
        .filter((e) => lit.has(e.id))
        .map(({ id, edge, points }) => (
          <g key={id} class={`hue-${desk.source(edge.from)?.hue ?? 0} ${lineStyle(edge, desk)}`}>
            <path class="line" d={curveOf(points)} stroke-width={widthOf(edge)} />
            <path class="head" d={arrowOf(points)} />
          </g>
        ))}
    </g>
  );
}

const focusOn = (frame: HTMLElement | null, key: string): void => {
  const found = frame?.querySelector<SVGElement>(`[data-key="${CSS.escape(key)}"]`);
  found?.focus({ preventScroll: true });
  found?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
};

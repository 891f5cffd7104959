import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { usePage } from '../../context.ts';
import { curveOf, type Drawn, draw } from '../../model/stemma/layout.ts';
import { lineageOf } from '../../model/stemma/lineage.ts';
import type { Stemma as StemmaModel } from '../../model/stemma/stemma.ts';
import { count } from '../../model/words.ts';
import { Bar } from '../Bar.tsx';
import { Clock } from './Clock.tsx';
import { useOpening } from './opening.ts';
import { Says } from './Says.tsx';
import { arrowOf, lineStyle, StemmaEdge, widthOf } from './StemmaEdge.tsx';
import { StemmaLabel } from './StemmaLabel.tsx';
import { StemmaNode } from './StemmaNode.tsx';
import { StemmaTable } from './StemmaTable.tsx';
import { CLOCK, FULL, LEGIBLE } from './sizes.ts';
import { stepFrom } from './steps.ts';
import { Zoom } from './Zoom.tsx';

const MARGIN = 12;
/** More boxes than this never fit beside each other at another width than the least. */
const MANY = 60;
const WIDTHS = [164, 140] as const;
/** Room for the word above a first source. */
const TOP = 24;

/** Who took from whom, drawn: every box and every line can be reached and opened. */
export function Stemma() {
  const { desk, state } = usePage();
  const drawn = useMemo(() => drawToFit(desk.stemma), [desk]);
  const frame = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useScale(frame, drawn, state.printing);
  return (
    <section class="stemma" aria-labelledby="stemma-title">
      <Bar>
        <h2 id="stemma-title" class="view-title">
          Who took from whom
        </h2>
        <p class="view-says">{summary(drawn)}</p>
        <Zoom scale={scale} whole={wholeScale(frame.current, drawn)} onScale={setScale} />
      </Bar>
      <Tree drawn={drawn} frame={frame} scale={scale} onScale={setScale} />
      <footer class="stemma-foot">
        <Key timed={drawn.ticks.length > 0} />
        <StemmaTable />
      </footer>
    </section>
  );
}

/** With the widest boxes with which the tree is not wider than the window. */
function drawToFit(stemma: StemmaModel): Drawn {
  if (stemma.nodes.length > MANY) return draw(stemma, FULL);
  const room = innerWidth / LEGIBLE - CLOCK - 2 * MARGIN;
  const first = draw(stemma, { ...FULL, width: WIDTHS[0] });
  if (first.width <= room) return first;
  const second = draw(stemma, { ...FULL, width: WIDTHS[1] });
  return second.width <= room ? second : draw(stemma, FULL);
}

interface TreeProps {
  readonly drawn: Drawn;
  readonly frame: { current: HTMLDivElement | null };
  readonly scale: number;
  readonly onScale: (scale: number) => void;
}

/** The drawing itself. One thing in it can be tabbed to, arrows lead on from there. */
function Tree({ drawn, frame, scale, onScale }: TreeProps) {
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
            <path class="line" d={curveOf(points)} stroke-width={widthOf(edge.share)} />
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

/** At first so that all of it is seen, if it can be read then; else as large as it can just be read. */
function useScale(
  frame: { current: HTMLDivElement | null },
  drawn: Drawn,
  printing: boolean,
): [number, (scale: number) => void] {
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    if (!frame.current || printing) return;
    setScale(Math.max(LEGIBLE, Math.min(1.15, wholeScale(frame.current, drawn))));
    const first = frame.current.querySelector('.stemma-node');
    requestAnimationFrame(() => first?.scrollIntoView({ block: 'nearest', inline: 'center' }));
  }, [drawn, printing]);
  return [scale, (wanted) => setScale(Math.max(0.2, Math.min(2.5, wanted)))];
}

/** At which the tree and its clock fill the frame without scrolling. */
function wholeScale(frame: HTMLElement | null, drawn: Drawn): number {
  if (!frame) return 1;
  const clock = drawn.ticks.length > 0 ? CLOCK : 0;
  const wide = frame.clientWidth / (drawn.width + 2 * MARGIN + clock);
  return Math.min(wide, frame.clientHeight / (drawn.height + TOP + MARGIN));
}

/** "26 of 30 tellings have text from another; 2 lost sources; of 3 lines it cannot be told." */
function summary({ nodes, edges }: Drawn): string {
  const tellings = nodes.filter((n) => !n.lost);
  const copies = new Set(edges.map((e) => e.edge.to)).size;
  const lost = nodes.length - tellings.length;
  const open = edges.filter((e) => e.edge.verdict === 'cannot-tell').length;
  return [
    `${copies} of ${count(tellings.length, 'telling')} ${copies === 1 ? 'has' : 'have'} text from another source`,
    ...(lost > 0 ? [`${count(lost, 'source')} not among the tellings`] : []),
    ...(open > 0 ? [`${count(open, 'line')} cannot be told for sure`] : []),
  ].join('; ');
}

/** What the lines mean. */
function Key({ timed }: { timed: boolean }) {
  const line = (name: string) => (
    <svg width="34" height="10" aria-hidden="true" class={`sample ${name}`}>
      <path d="M1 5H33" />
    </svg>
  );
  return (
    <ul class="stemma-key" aria-label="Key">
      <li>{line('thick')} thicker: more of the text</li>
      <li>{line('lost')} from a lost source</li>
      <li>{line('open')} cannot be told for sure</li>
      <li>{timed ? 'from above in order of time' : 'exemplars above their copies'}; colours: by source</li>
    </ul>
  );
}

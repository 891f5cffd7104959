import { useMemo, useRef } from 'preact/hooks';
import { usePage } from '../../context.ts';
import type { Drawn } from '../../model/stemma/layout.ts';
import { count } from '../../model/words.ts';
import { Bar } from '../Bar.tsx';
import { drawToFit, useScale, wholeScale } from './fit.ts';
import { Key } from './Key.tsx';
import { StemmaTable } from './StemmaTable.tsx';
import { StemmaTree } from './StemmaTree.tsx';
import { Zoom } from './Zoom.tsx';

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
      <StemmaTree drawn={drawn} frame={frame} scale={scale} onScale={setScale} />
      <footer class="stemma-foot">
        <Key drawn={drawn} />
        <StemmaTable />
      </footer>
    </section>
  );
}

/** "26 of 30 tellings have text from another; 2 lost sources; of 3 lines it cannot be told." */
function summary({ nodes, edges }: Drawn): string {
  const tellings = nodes.filter((n) => !n.lost);
  const copies = tellings.filter((n) => edges.some((e) => e.edge.to === n.id)).length;
  const lost = nodes.length - tellings.length;
  const open = edges.filter((e) => e.edge.verdict === 'cannot-tell').length;
  return [
    `${copies} of ${count(tellings.length, 'telling')} ${copies === 1 ? 'has' : 'have'} text from another source`,
    ...(lost > 0 ? [`${count(lost, 'source')} not among the tellings`] : []),
    ...(open > 0 ? [`${count(open, 'line')} cannot be told for sure`] : []),
  ].join('; ');
}

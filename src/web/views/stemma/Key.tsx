import { usePage } from '../../context.ts';
import type { Drawn } from '../../model/stemma/layout.ts';
import { lineStyle } from './StemmaEdge.tsx';

const LINES = [
  { style: '', sample: 'thick', says: 'thicker: more of the text' },
  { style: 'lost-line', sample: 'lost', says: 'from a lost source' },
  { style: 'open-line', sample: 'open', says: 'cannot be told for sure' },
] as const;

/** What the lines mean, of those that there are. */
export function Key({ drawn }: { drawn: Drawn }) {
  const { desk } = usePage();
  const styles = new Set(drawn.edges.map((e) => lineStyle(e.edge, desk)));
  return (
    <ul class="stemma-key" aria-label="Key">
      {LINES.filter(({ style }) => styles.has(style)).map(({ sample, says }) => (
        <li key={sample}>
          <svg width="34" height="10" aria-hidden="true" class={`sample ${sample}`}>
            <path d="M1 5H33" />
          </svg>{' '}
          {says}
        </li>
      ))}
      <li>
        {drawn.ticks.length > 0 ? 'from above in order of time' : 'exemplars above their copies'}; colours: by source
      </li>
    </ul>
  );
}

import type { Standing, TellingView } from '../model/tellings.ts';
import { percent } from '../model/words.ts';

const ORDER: readonly { standing: Standing; says: string }[] = [
  { standing: 'same', says: 'kept' },
  { standing: 'reworded', says: 'reworded' },
  { standing: 'echo', says: 'echo' },
  { standing: 'only', says: 'only here' },
];

/** How much of a telling's body is kept, reworded, an echo, or only here: a bar, and the same in words. */
export function Shares({ view }: { view: TellingView }) {
  const { shares } = view;
  if (shares.all === 0) return null;
  const parts = ORDER.filter(({ standing }) => shares[standing] > 0);
  let x = 0;
  return (
    <div class="shares">
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        {parts.map(({ standing }) => {
          const width = (100 * shares[standing]) / shares.all;
          const from = x;
          x += width;
          return (
            <rect key={standing} class={`share-${standing}`} x={from} width={Math.max(0, width - 0.6)} height="4" />
          );
        })}
      </svg>
      <p>
        {parts.map(({ standing, says }, i) => (
          <span key={standing}>
            {i > 0 && ' · '}
            {percent(shares[standing] / shares.all)} {says}
          </span>
        ))}
      </p>
    </div>
  );
}

import { usePage } from '../../context.ts';
import type { Tick } from '../../model/stemma/ticks.ts';
import { CLOCK } from './sizes.ts';

interface ClockProps {
  readonly ticks: readonly Tick[];
  readonly height: number;
  readonly scale: number;
  readonly top: number;
}

/** The times of the rows, which stay in view while the tree is moved sideways. */
export function Clock({ ticks, height, scale, top }: ClockProps) {
  const { state } = usePage();
  return (
    <svg
      class="stemma-clock"
      role="img"
      aria-label="Time, UTC, from above"
      style={{ flexGrow: state.printing ? `${CLOCK}` : '0' }}
      width={CLOCK * scale}
      height={height * scale}
      viewBox={`0 ${-top} ${CLOCK} ${height}`}
    >
      {ticks.map(({ y, day, clock }) => (
        <g key={y}>
          <text x={CLOCK - 8} y={clock && day ? y - 4 : y + 4} text-anchor="end" class="day">
            {day || clock}
          </text>
          {day && clock && (
            <text x={CLOCK - 8} y={y + 12} text-anchor="end">
              {clock}
            </text>
          )}
        </g>
      ))}
      <line x1={CLOCK - 1} x2={CLOCK - 1} y1={-top} y2={height} />
    </svg>
  );
}

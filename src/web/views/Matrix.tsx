import { useMemo, useRef, useState } from 'preact/hooks';
import { usePage } from '../context.ts';
import { sharedText } from '../model/shared-text.ts';
import { percent } from '../model/words.ts';
import { Bar } from './Bar.tsx';

/** Shades of a cell, from nothing to all. */
const SHADES = 10;

/** Who shares how much with whom: rows and columns in the order of the tree, a cell opens the two texts. */
export function Matrix() {
  const { desk, dispatch } = usePage();
  const shared = useMemo(() => {
    const known = new Set(desk.tellings.map((t) => t.siglum));
    const order = desk.stemma.nodes.map((n) => n.id).filter((id) => known.has(id));
    return sharedText(desk.report, order);
  }, [desk]);
  const { sigla } = shared;
  const [at, setAt] = useState<readonly [row: number, column: number]>([0, Math.min(1, sigla.length - 1)]);
  const table = useRef<HTMLTableElement>(null);
  const keys = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const keep = (n: number): number => Math.min(sigla.length - 1, Math.max(0, n));
    if (event.key === 'Enter' || event.key === ' ') open(at[0], at[1]);
    else if (step) {
      const next = [keep(at[0] + step[0]), keep(at[1] + step[1])] as const;
      setAt(next);
      table.current?.querySelector<HTMLElement>(`[data-cell="${next.join('-')}"]`)?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const open = (row: number, column: number) => {
    const [a, b] = [sigla[row]!, sigla[column]!];
    if (a === b) return;
    dispatch({ type: 'open', id: null, sigla: [a, b] });
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.column')?.focus());
  };
  const click = (event: MouseEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-cell]')?.dataset['cell'];
    const [row, column] = cell?.split('-').map(Number) ?? [];
    if (row !== undefined && column !== undefined) open(row, column);
  };
  return (
    <section class="matrix" aria-labelledby="matrix-title">
      <Bar>
        <h2 id="matrix-title" class="view-title">
          Who shares how much with whom
        </h2>
        <p class="view-says">
          Each row: per cent of the telling’s sentences that stand, kept or reworded, in the telling of the column. In
          the order of the tree.
        </p>
      </Bar>
      <div class="matrix-frame">
        {/* biome-ignore lint/a11y/useSemanticElements: a table in which arrow keys move */}
        <table ref={table} role="grid" aria-labelledby="matrix-title" onKeyDown={keys} onClick={click}>
          <thead>
            <tr>
              <td />
              {sigla.map((s) => (
                <th scope="col" key={s} title={desk.telling(s)?.name}>
                  {s}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sigla.map((row, i) => (
              <tr key={row}>
                <th scope="row">
                  <b class="siglum">{row}</b> <span>{desk.telling(row)?.name}</span>
                </th>
                {sigla.map((column, j) => {
                  const share = shared.share(row, column);
                  const same = i === j;
                  const label = same ? `${row}, itself` : `${row} shares ${percent(share)} of its text with ${column}`;
                  return (
                    // biome-ignore lint/a11y/useSemanticElements: it is one
                    <td
                      key={column}
                      role="gridcell"
                      data-cell={`${i}-${j}`}
                      tabIndex={at[0] === i && at[1] === j ? 0 : -1}
                      class={same ? 'itself' : `shade-${Math.round(SHADES * share)}`}
                      title={label}
                      aria-label={label}
                      onFocus={() => setAt([i, j])}
                    >
                      {same ? '' : Math.round(100 * share) || '·'}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

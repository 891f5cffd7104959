import { memo } from 'preact/compat';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { usePage } from '../context.ts';
import { type SharedText, sharedText } from '../model/shared-text.ts';
import { percent } from '../model/words.ts';
import { Bar } from './Bar.tsx';

/** Shades of a cell, from nothing to all. */
const SHADES = 10;
type Cell = readonly [row: number, column: number];

/** Who shares how much with whom: rows and columns in the order of the tree, a cell opens the two texts. */
export function Matrix() {
  const { desk, dispatch } = usePage();
  const shared = useMemo(() => {
    const order = desk.stemma.nodes.filter((n) => !n.lost).map((n) => n.id);
    return sharedText(desk.report, order);
  }, [desk]);
  const { sigla } = shared;
  const [at, setAt] = useState<Cell>([0, Math.min(1, sigla.length - 1)]);
  const [pointed, setPointed] = useState<Cell | null>(null);
  const open = ([row, column]: Cell) => {
    if (row === column) return;
    dispatch({ type: 'open', id: null, sigla: [sigla[row]!, sigla[column]!] });
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.column')?.focus());
  };
  const table = useCells(sigla.length, at, setAt, open);
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
        <table
          ref={table.ref}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys move from cell to cell
          role="grid"
          aria-labelledby="matrix-title"
          onKeyDown={table.onKey}
          onClick={(event) => {
            const cell = cellOf(event.target);
            if (cell) open(cell);
          }}
          onFocusIn={({ target }) => setAt(cellOf(target) ?? at)}
          onPointerOver={({ target }) => setPointed(cellOf(target))}
          onPointerLeave={() => setPointed(null)}
        >
          <thead>
            <tr>
              <td />
              {sigla.map((s) => (
                <th scope="col" key={s}>
                  {s}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sigla.map((row, i) => (
              <Row
                key={row}
                shared={shared}
                row={i}
                name={desk.telling(row)?.name ?? ''}
                current={at[0] === i ? at[1] : null}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p class="stemma-says" aria-hidden="true">
        {inWords(shared, pointed ?? at)}
      </p>
    </section>
  );
}

/** "A has 83 % of its text in common with B; B has 75 % with A." */
function inWords({ sigla, share }: SharedText, [i, j]: Cell): string {
  const [a, b] = [sigla[i] ?? '', sigla[j] ?? ''];
  if (a === b) return a;
  return `${a} has ${percent(share(a, b))} of its text in common with ${b}; ${b} has ${percent(share(b, a))} with ${a}. Enter or click: side by side`;
}

function cellOf(target: EventTarget | null): Cell | null {
  const cell = (target as Element | null)?.closest<HTMLElement>('[data-cell]')?.dataset['cell'];
  const [row, column] = cell?.split('-').map(Number) ?? [];
  return row === undefined || column === undefined ? null : [row, column];
}

/** Arrow keys from cell to cell; Enter opens. */
function useCells(count: number, at: Cell, setAt: (cell: Cell) => void, open: (cell: Cell) => void) {
  const ref = useRef<HTMLTableElement>(null);
  const onKey = useCallback(
    (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const step = STEPS[event.key];
      if (event.key === 'Enter' || event.key === ' ') open(at);
      else if (step) {
        const keep = (n: number): number => Math.min(count - 1, Math.max(0, n));
        const next: Cell = [keep(at[0] + step[0]), keep(at[1] + step[1])];
        setAt(next);
        const cell = ref.current?.querySelector<HTMLElement>(`[data-cell="${next.join('-')}"]`);
        if (cell) cell.tabIndex = 0;
        cell?.focus();
      } else return;
      event.preventDefault();
      event.stopPropagation();
    },
    [at, count],
  );
  return { ref, onKey };
}

interface RowProps {
  readonly shared: SharedText;
  readonly row: number;
  readonly name: string;
  /** The column that Tab leads to. */
  readonly current: number | null;
}

/** One telling; drawn again only where Tab leads elsewhere, since there may be tens of thousands of cells. */
const Row = memo(function Row({ shared: { sigla, share }, row, name, current }: RowProps) {
  const own = sigla[row]!;
  return (
    <tr>
      <th scope="row">
        <b class="siglum">{own}</b> <span>{name}</span>
      </th>
      {sigla.map((other, j) => {
        const value = share(own, other);
        return (
          <td
            key={other}
            data-cell={`${row}-${j}`}
            tabIndex={current === j ? 0 : undefined}
            class={j === row ? 'itself' : `shade-${Math.round(SHADES * value)}`}
          >
            {j === row ? '' : Math.round(100 * value) || '·'}
          </td>
        );
      })}
    </tr>
  );
});

const STEPS: Readonly<Record<string, Cell>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

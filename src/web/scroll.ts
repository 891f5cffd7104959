import type { Selection } from './state.ts';

/** Share of a column's height at which places are shown. */
const LEVEL = 0.3;

const behaviour = (): ScrollBehavior => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth');

/** Whether each telling scrolls by itself (wide windows) or the page does (narrow ones). */
export const isWide = (): boolean => matchMedia('(min-width: 821px) and (min-height: 480px)').matches;

/**
 * Brings the places of what is selected into view in every column, at one height: that of the place that was clicked, else
 * about a third from above, and higher where a place stands too near to the top of its telling.
 */
export function bringIntoView(root: HTMLElement, selection: Selection): void {
  const columns = [...root.querySelectorAll<HTMLElement>('.column')].flatMap((column) => {
    const place = placeIn(column, selection);
    return place ? [{ column, place, offset: offsetIn(column, place) }] : [];
  });
  if (columns.length === 0) return;
  if (!isWide()) {
    if (selection.go) goTo(columns, selection);
    return;
  }
  const clicked = columns.find((c) => c.column.dataset['siglum'] === selection.at?.siglum);
  const height = Math.min(...columns.map((c) => c.column.clientHeight));
  const head = Math.max(...columns.map((c) => c.column.querySelector('.column-head')?.clientHeight ?? 0));
  const stays = clicked && !selection.go ? clicked.offset - clicked.column.scrollTop : height * LEVEL;
  const wished = Math.max(head + 12, Math.min(stays, height * 0.6));
  const level = Math.min(wished, ...columns.map((c) => c.offset));
  for (const { column, offset } of columns) column.scrollTo({ top: offset - level, behavior: behaviour() });
  const first = clicked ?? columns[0]!;
  first.column.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: behaviour() });
}

/** Shows the place number `i` of the words looked for, round and round. */
export function showHit(i: number): void {
  const hits = document.querySelectorAll('.on-hit');
  hits[i % hits.length]?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: behaviour() });
}

function goTo(columns: readonly { column: HTMLElement; place: Element }[], selection: Selection): void {
  const wanted = columns.find((c) => c.column.dataset['siglum'] === selection.at?.siglum) ?? columns[0]!;
  wanted.place.scrollIntoView({ block: 'center', behavior: behaviour() });
}

/** The marked place that was asked for, else the first in the column. */
function placeIn(column: HTMLElement, { at }: Selection): Element | null {
  const marked = [...column.querySelectorAll<HTMLElement>('.on-place')];
  const asked =
    at?.siglum === column.dataset['siglum'] ? marked.find((m) => Number(m.dataset['at']) >= at!.start) : null;
  return asked ?? marked[0] ?? null;
}

/** Distance of an element from the top of what its column scrolls. */
const offsetIn = (column: HTMLElement, place: Element): number =>
  place.getBoundingClientRect().top - column.getBoundingClientRect().top + column.scrollTop;

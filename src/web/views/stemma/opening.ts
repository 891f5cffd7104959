import type { DescentEdge } from '../../../model/report.ts';
import { usePage } from '../../context.ts';
import { edgeId } from '../../model/descent-findings.ts';

/** Copies of one lost source that are shown beside each other. */
const MOST_COPIES = 4;

/** Opens a line (both texts, with its evidence) or a box (a telling beside what it comes from), by its key. */
export function useOpening() {
  const { desk, dispatch } = usePage();
  return (key: string) => {
    const { edges } = desk.stemma;
    const isLost = (id: string): boolean => desk.source(id)?.lost ?? true;
    const copies = (from: string): string[] => edges.filter((e) => e.from === from).map((e) => e.to);
    // In place of a lost source stand those that have text from it.
    const ends = ({ from, to }: DescentEdge): string[] => {
      const others = isLost(from) ? copies(from) : isLost(to) ? [from, ...copies(to)] : [from];
      return [...new Set([...(isLost(to) ? [] : [to]), ...others])].slice(0, MOST_COPIES);
    };
    const edge = edges.find((e) => edgeId(e) === key);
    if (edge) dispatch({ type: 'open', id: key, sigla: ends(edge) });
    else if (isLost(key)) dispatch({ type: 'open', id: null, sigla: copies(key).slice(0, MOST_COPIES) });
    else dispatch({ type: 'open', id: null, sigla: [key, ...edges.filter((e) => e.to === key).flatMap(ends)] });
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.detail, .column')?.focus());
  };
}

import { useLayoutEffect, useState } from 'preact/hooks';
import { type Drawn, draw } from '../../model/stemma/layout.ts';
import type { Stemma } from '../../model/stemma/stemma.ts';
import { CLOCK, FULL, LEGIBLE, MARGIN, TOP } from './sizes.ts';

/** More boxes than this never fit beside each other at another width than the least. */
const MANY = 60;
const WIDTHS = [164, 140] as const;

/** With the widest boxes with which the tree is not wider than the window. */
export function drawToFit(stemma: Stemma): Drawn {
  if (stemma.nodes.length > MANY) return draw(stemma, FULL);
  const room = innerWidth / LEGIBLE - CLOCK - 2 * MARGIN;
  const first = draw(stemma, { ...FULL, width: WIDTHS[0] });
  if (first.width <= room) return first;
  const second = draw(stemma, { ...FULL, width: WIDTHS[1] });
  return second.width <= room ? second : draw(stemma, FULL);
}

/** Brings the first box into the middle of a frame that is narrower than the tree. */
function showFirst(frame: HTMLElement | null): void {
  const box = frame?.querySelector('.stemma-node')?.getBoundingClientRect();
  if (!frame || !box) return;
  const { left, width } = frame.getBoundingClientRect();
  frame.scrollLeft += (box.left + box.right) / 2 - left - width / 2;
}

/** At first so that all of it is seen, if it can be read then; else as large as it can just be read. */
export function useScale(
  frame: { current: HTMLDivElement | null },
  drawn: Drawn,
  printing: boolean,
): [number, (scale: number) => void] {
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    if (!frame.current || printing) return;
    setScale(Math.max(LEGIBLE, Math.min(1.15, wholeScale(frame.current, drawn))));
    requestAnimationFrame(() => showFirst(frame.current));
  }, [drawn, printing]);
  return [scale, (wanted) => setScale(Math.max(0.2, Math.min(2.5, wanted)))];
}

/** At which the tree and its clock fill the frame without scrolling. */
export function wholeScale(frame: HTMLElement | null, drawn: Drawn): number {
  if (!frame) return 1;
  const clock = drawn.ticks.length > 0 ? CLOCK : 0;
  const wide = frame.clientWidth / (drawn.width + 2 * MARGIN + clock);
  return Math.min(wide, frame.clientHeight / (drawn.height + TOP + MARGIN));
}

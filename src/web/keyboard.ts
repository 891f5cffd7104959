import { useLayoutEffect } from 'preact/hooks';
import type { Page } from './context.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select');

/** j/k and arrows: findings; Enter opens (buttons do that); Escape clears; 1 to 9: tellings, 0: all; /: search; ?: help. */
export function useKeyboard(page: Page): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') return onEscape(event, page);
      if (isTyping(event.target) || page.state.help) return;
      const step = stepOf(event);
      if (step !== 0) {
        if (walk(step, page)) event.preventDefault();
      } else if (event.key === '?') page.dispatch({ type: 'help', open: true });
      else if (event.key === '/') {
        event.preventDefault();
        document.getElementById('search')?.focus();
      } else if (event.key === '0') page.dispatch({ type: 'everyone' });
      else if (/^[1-9]$/.test(event.key)) chooseTelling(Number(event.key) - 1, page);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

function onEscape(event: KeyboardEvent, { state, dispatch, say }: Page): void {
  if (state.help) dispatch({ type: 'help', open: false });
  else {
    if (isTyping(event.target)) (event.target as HTMLElement).blur();
    if (state.selection) say('Nothing selected');
    dispatch({ type: 'clear' });
  }
}

/** Arrows belong to the columns while one of them has the focus. */
function stepOf({ key, target }: KeyboardEvent): number {
  if (key === 'j') return 1;
  if (key === 'k') return -1;
  const inColumn = target instanceof Element && target.closest('.column, [role=tablist], .detail, .stemma, .matrix');
  if (inColumn) return 0;
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
}

/** To the next finding of the open panel; where one is open already, the next is opened. */
function walk(step: number, { state, dispatch }: Page): boolean {
  const heads = [...document.querySelectorAll<HTMLElement>('.panel [data-finding]')].filter((h) => h.checkVisibility());
  if (heads.length === 0) return false;
  const focused = heads.indexOf(document.activeElement as HTMLElement);
  const open = heads.findIndex((h) => h.dataset['finding'] === state.selection?.id);
  const from = focused >= 0 ? focused : open;
  const next =
    heads[from < 0 ? (step > 0 ? 0 : heads.length - 1) : Math.min(heads.length - 1, Math.max(0, from + step))]!;
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
  if (state.selection) dispatch({ type: 'select', id: next.dataset['finding']! });
  return true;
}

function chooseTelling(i: number, { desk, state, dispatch, say }: Page): void {
  const view = desk.tellings[i];
  if (!view) return;
  dispatch({ type: 'telling', siglum: view.siglum });
  say(`Telling ${view.siglum} ${state.hidden.has(view.siglum) ? 'shown' : 'not shown'}`);
}

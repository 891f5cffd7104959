import { useEffect, useMemo, useRef } from 'preact/hooks';
import { usePage } from '../context.ts';
import type { Focused } from '../focus.ts';
import type { Desk } from '../model/desk.ts';
import type { Finding } from '../model/findings.ts';
import type { Layer } from '../model/spans.ts';
import { Column } from './Column.tsx';
import type { Inline } from './Segment.tsx';

/** The tellings side by side. */
export function Columns({ focus }: { focus: Focused['focus'] }) {
  const { desk, state } = usePage();
  const inline = useInlineMarks();
  const shown = desk.tellings.filter((t) => !state.hidden.has(t.siglum));
  const muted = [...state.muted].map((m) => `no-${m}`).join(' ');
  const columns = useClicks();
  return (
    <div
      class={`columns ${muted} ${state.selection ? 'has-selection' : ''}`}
      data-count={Math.min(shown.length, 5)}
      ref={columns}
    >
      {shown.map((view) => (
        <Column
          key={view.siglum}
          view={view}
          parts={desk.provenance.get(view.siglum) ?? NOTHING}
          inline={inline.get(view.siglum) ?? []}
          focus={focus.get(view.siglum) ?? NOTHING}
          selected={state.selection?.id ?? null}
          many={desk.tellings.length > 2}
          unfold={state.printing}
        />
      ))}
      {desk.tellings.length === 0 && <p class="empty">No telling was read. The notices say why.</p>}
    </div>
  );
}

/** Clicks on words select their finding. The sign before each sentence is a button that does the same for the keyboard. */
function useClicks() {
  const { dispatch } = usePage();
  const columns = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const click = ({ target }: MouseEvent) => {
      const found = (target as Element).closest<HTMLElement>('[data-find]');
      const siglum = found?.closest<HTMLElement>('[data-siglum]')?.dataset['siglum'];
      if (!found || !siglum || hasSelectedText()) return;
      const start = Number(found.dataset['at']);
      dispatch({ type: 'toggle', id: found.dataset['find']!, at: { siglum, start, end: start + 1 } });
    };
    const element = columns.current!;
    element.addEventListener('click', click);
    return () => element.removeEventListener('click', click);
  }, []);
  return columns;
}

const NOTHING: readonly never[] = [];

/** Whoever marks words to copy them does not want to select a finding. */
const hasSelectedText = (): boolean => {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed && selection.toString().trim().length > 0;
};

/** "Wording: A left · D fled". */
function inShort(desk: Desk, { label, readings }: Finding): string {
  const shown = readings.slice(0, 5).flatMap(({ places: [place] }) => {
    if (!place) return [];
    const words = desk.words(place);
    return [`${place.siglum} ${words.length > 70 ? `${words.slice(0, 70)} …` : words}`];
  });
  return `${label}: ${shown.join(' · ')}`;
}

/** Quotations with what was altered in them, figures, terms and datelines of each telling, in order. */
function useInlineMarks(): Map<string, Layer<Inline>[]> {
  const { desk } = usePage();
  return useMemo(() => {
    const marks = new Map<string, Layer<Inline>[]>(desk.tellings.map((t) => [t.siglum, []]));
    for (const finding of desk.findings) {
      const { id, kind, places, tone } = finding;
      if (kind !== 'quotation' && kind !== 'figure' && kind !== 'term') continue;
      const value = { kind, id, differs: tone === 'strong', says: inShort(desk, finding) };
      for (const { siglum, start, end } of places) marks.get(siglum)?.push({ start, end, value });
    }
    for (const { id, changed } of desk.findings)
      for (const { siglum, start, end } of changed)
        marks.get(siglum)?.push({ start, end, value: { kind: 'altered', id } });
    for (const { siglum, datelines } of desk.tellings)
      for (const { start, end } of datelines) marks.get(siglum)?.push({ start, end, value: { kind: 'dateline' } });
    for (const own of marks.values()) own.sort((a, b) => a.start - b.start || a.end - b.end);
    return marks;
  }, [desk]);
}

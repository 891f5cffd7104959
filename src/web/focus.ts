import { useMemo } from 'preact/hooks';
import { usePage } from './context.ts';
import type { Desk } from './model/desk.ts';
import type { Focus } from './views/Segment.tsx';

/** More places than this are not marked: a single letter is found everywhere. */
const MOST_HITS = 2000;

export interface Focused {
  /** By siglum, in order: what is selected and what is found. */
  readonly focus: ReadonlyMap<string, readonly Focus[]>;
  readonly hits: number;
}

/** Where the selected finding, its changed words and the words looked for stand. */
export function useFocus(): Focused {
  const { desk, state } = usePage();
  const { selection, query } = state;
  const found = useMemo(() => findWords(desk, query), [desk, query]);
  return useMemo(() => {
    const focus = new Map<string, Focus[]>(desk.tellings.map((t) => [t.siglum, [...(found.get(t.siglum) ?? [])]]));
    const finding = desk.finding(selection?.id ?? null);
    for (const { siglum, start, end } of finding?.places ?? [])
      focus.get(siglum)?.push({ start, end, strength: 'place' });
    for (const { siglum, start, end } of finding ? desk.changed(finding) : [])
      focus.get(siglum)?.push({ start, end, strength: 'changed' });
    const hits = [...found.values()].reduce((sum, own) => sum + own.length, 0);
    return { focus, hits };
  }, [desk, found, selection?.id]);
}

function findWords(desk: Desk, query: string): Map<string, Focus[]> {
  const found = new Map<string, Focus[]>();
  const words = query.trim();
  if (!words) return found;
  const pattern = new RegExp(words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+'), 'giu');
  let left = MOST_HITS;
  for (const { siglum, telling } of desk.tellings) {
    const own: Focus[] = [];
    for (const match of telling.text.matchAll(pattern)) {
      if (left-- <= 0) break;
      own.push({ start: match.index, end: match.index + match[0].length, strength: 'hit' });
    }
    found.set(siglum, own);
  }
  return found;
}

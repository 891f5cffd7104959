import type { Drawn } from './layout.ts';

/** Ids of the boxes and lines on the ways to and from a box or a line: all that it comes from, and all that comes from it. */
export function lineageOf({ edges }: Drawn, key: string | null): ReadonlySet<string> {
  const lit = new Set<string>();
  if (key === null) return lit;
  lit.add(key);
  const line = edges.find((e) => e.id === key)?.edge;
  const follow = (start: string, near: 'from' | 'to', far: 'from' | 'to') => {
    const open = [start];
    const seen = new Set<string>();
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      lit.add(id);
      for (const { id: edge, edge: ends } of edges) {
        if (ends[near] !== id) continue;
        lit.add(edge);
        open.push(ends[far]);
      }
    }
  };
  follow(line?.from ?? key, 'to', 'from');
  follow(line?.to ?? key, 'from', 'to');
  return lit;
}

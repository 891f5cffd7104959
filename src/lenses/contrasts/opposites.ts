import { root } from '../../data/lexicon/index.ts';
import { ANTONYMS } from '../../data/models/antonyms.ts';
import { asks, clauseAround, sameSubject, verbGroup } from './clauses.ts';
import type { Draft, Finder } from './draft.ts';
import { agreement, isNegation, type Side, spanOf } from './places.ts';

let opposites: ReadonlySet<string> | undefined;
function areOpposites(a: string, b: string): boolean {
  opposites ??= new Set(
    ANTONYMS.split(' ').flatMap((pair) => {
      const [x, y] = pair.split('/').map(root) as [string, string];
      return x === y ? [] : [`${x}/${y}`, `${y}/${x}`];
    }),
  );
  return opposites.has(`${root(a)}/${root(b)}`);
}

const LEAST_SHARED = 3;

/** Verbs of opposite meaning in the same place of one clause: "prices rose", "prices fell". */
export const opposedVerbs: Finder = ({ a, b }, settings) => {
  if (asks(a) || asks(b) || [a, b].some((s) => s.tokens.some((t) => isNegation(t.norm)))) return [];
  return a.tokens.flatMap((token, i): Draft[] => {
    if (!a.content[i] || a.partner[i] !== -1) return [];
    const j = b.tokens.findIndex((t, k) => b.content[k] && b.partner[k] === -1 && areOpposites(token.norm, t.norm));
    if (j < 0 || !inOneSlot(a, i, b, j)) return [];
    const [p, q] = [verbGroup(a, i), verbGroup(b, j)];
    if (!p || !q || p.time !== q.time) return [];
    const [x, y] = [clauseAround(a, i), clauseAround(b, j)];
    const how = agreement(a, x, b, y);
    if (how.shared < LEAST_SHARED || !sameSubject(a, x, i, y, j)) return [];
    // The two verbs themselves are never linked.
    const besides = how.shared / Math.max(1, how.shared / how.ofLonger - 1);
    if (besides < settings['contrasts.conflictAgrees']) return [];
    const readings = [
      { side: a, span: spanOf(a, x) },
      { side: b, span: spanOf(b, y) },
    ];
    return [{ kind: 'conflict', says: 'opposite verbs', confidence: Math.min(1, besides), readings }];
  });
};

/** The word behind each stands in the same place: "fell to 5", "rose to 5"; not "left the town", "arrived at the gate". */
function inOneSlot(a: Side, i: number, b: Side, j: number): boolean {
  const [m, n] = [a.tokens[i + 1], b.tokens[j + 1]];
  if (!m || !n) return false;
  return a.partner[i + 1] === j + 1 || (m.kind === 'mark' && n.kind === 'mark');
}

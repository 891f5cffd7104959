import { root } from '../../data/lexicon/index.ts';
import { ANTONYMS } from '../../data/models/antonyms.ts';
import { asks, clauseAround, sameSubject, verbGroup } from './clauses.ts';
import type { Draft, Finder } from './draft.ts';
import { agreement, isNegation, type Side, spanOf } from './places.ts';

let opposites: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Roots of the opposites of each verb, by its root. */
function oppositesOf(norm: string): ReadonlySet<string> | undefined {
  opposites ??= readOpposites();
  return opposites.get(root(norm));
}

function readOpposites(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (x: string, y: string) => void found.set(x, (found.get(x) ?? new Set()).add(y));
  for (const pair of ANTONYMS.split(' ')) {
    const [x, y] = pair.split('/').map(root) as [string, string];
    if (x === y) continue;
    add(x, y);
    add(y, x);
  }
  return found;
}

const LEAST_SHARED = 3;

/** Verbs of opposite meaning in the same place of one clause: "prices rose", "prices fell". */
export const opposedVerbs: Finder = ({ a, b }, settings) => {
  if (asks(a) || asks(b) || [a, b].some((s) => s.tokens.some((t) => isNegation(t.norm)))) return [];
  return a.tokens.flatMap((token, i): Draft[] => {
    if (!a.content[i] || a.partner[i] !== -1) return [];
    const other = oppositesOf(token.norm);
    const j = other ? b.tokens.findIndex((t, k) => b.content[k] && b.partner[k] === -1 && other.has(root(t.norm))) : -1;
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

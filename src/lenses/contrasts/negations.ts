import { DENYING_WORDS } from '../../data/denying-words.ts';
import { root } from '../../data/lexicon/index.ts';
import { HEDGE_PHRASES } from '../../data/modality.ts';
import type { Values } from '../../defaults.ts';
import { asks, clauseAround, sameSubject, verbGroup } from './clauses.ts';
import { bothWays, type Draft } from './draft.ts';
import { agreement, isNegation, type Side, spanOf } from './places.ts';

const LEAST_SHARED = 3;

/** The same clause denied in one telling and stated in the other, of the same time: "will meet", "will not meet". */
export const negations = bothWays((from, to, settings) => {
  const denied = from.tokens.flatMap((t, i) => (isNegation(t.norm) ? [i] : []));
  if (denied.length !== 1 || asks(from) || asks(to) || denies(to) || isOpen(from) || isOpen(to)) return [];
  const head = headBehind(from, denied[0]!);
  return head < 0 ? [] : contradicted(from, head, to, settings);
});

const DENYING: ReadonlySet<string> = new Set(DENYING_WORDS.map(root));

/** Anything in the sentence that may deny in other words. */
const denies = (side: Side): boolean =>
  side.tokens.some(
    (t) => isNegation(t.norm) || DENYING.has(root(t.norm)) || /^(?:un|in|im|dis|non)\p{L}{4}/u.test(t.norm),
  );

/** A condition or a hedge. */
const isOpen = (side: Side): boolean =>
  side.tokens.some((t) => /^(?:if|unless|whether|until)$/.test(t.norm) || HEDGE_PHRASES.has(t.norm));

/** The verb behind a negation; "not only", "not just" and "no" before a noun deny no verb. */
function headBehind(side: Side, at: number): number {
  const { norm } = side.tokens[at]!;
  if (!/^(?:not|never)$|n['’]t$/.test(norm)) return -1;
  for (let i = at + 1; i < Math.min(side.tokens.length, at + 4); i++) {
    const token = side.tokens[i]!;
    if (
      /^(?:only|just|merely|simply|even|yet|immediately|all|every|necessarily|much|so|too|very|until|to)$/.test(
        token.norm,
      )
    )
      return -1;
    if (token.kind !== 'word') return -1;
    if (side.content[i] && !/ly$/.test(token.norm)) return i;
  }
  return -1;
}

function contradicted(from: Side, head: number, to: Side, settings: Values): Draft[] {
  const other = from.partner[head]!;
  if (other < 0 || root(from.tokens[head]!.norm) !== root(to.tokens[other]!.norm)) return [];
  const [p, q] = [verbGroup(from, head), verbGroup(to, other)];
  if (!p?.negated || !q || q.negated || p.time !== q.time) return [];
  const [x, y] = [clauseAround(from, head), clauseAround(to, other)];
  const how = agreement(from, x, to, y);
  if (how.shared < LEAST_SHARED || how.ofLonger < settings['contrasts.conflictAgrees']) return [];
  if (!sameSubject(from, x, head, y, other)) return [];
  return [
    {
      kind: 'conflict',
      says: 'denied in one, stated in the other',
      confidence: how.ofLonger,
      readings: [
        { side: from, span: spanOf(from, x) },
        { side: to, span: spanOf(to, y) },
      ],
    },
  ];
}

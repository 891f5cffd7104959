import type { Values } from '../../defaults.ts';
import { asks, clauseAround, sameSubject, verbGroup } from './clauses.ts';
import { bothWays, type Draft } from './draft.ts';
import { agreement, type Range, type Side, spanOf } from './places.ts';

/** A condition on the same clause in one telling only: "will sail if the wind drops", "will sail". */
export const conditions = bothWays((from, to, settings) => {
  if (asks(from) || asks(to) || isConditional(to)) return [];
  const at = from.tokens.findIndex((t) => /^(?:if|unless)$/.test(t.norm));
  if (at < 0 || isQuestion(from, at)) return [];
  const clause = conditionFrom(from, at);
  for (let i = clause.from; i < clause.to; i++) if (from.content[i] && from.partner[i]! >= 0) return [];
  return conditioned(from, clause, to, settings);
});

const isConditional = (side: Side): boolean =>
  side.tokens.some((t) =>
    /^(?:if|unless|provided|should|until|depends?|depending|condition|conditional|once|when|would|could|may|might)$/.test(
      t.norm,
    ),
  );

/** "asked if", "see if", "even if", "as if", "if any": no condition. */
function isQuestion(side: Side, at: number): boolean {
  const before = side.tokens[at - 1]?.norm ?? '';
  const after = side.tokens[at + 1]?.norm ?? '';
  return (
    /^(?:ask\p{L}*|wonder\p{L}*|know\p{L}*|see|unclear|decid\p{L}*|determine\p{L}*|even|as|what|only|but|or|and|sure|question)$/u.test(
      before,
    ) || /^(?:any|so|not|only|necessary|possible|needed|ever|at)$/.test(after)
  );
}

/** From the conjunction to the next mark, or to the end. */
function conditionFrom(side: Side, at: number): Range {
  let to = at + 1;
  while (to < side.tokens.length && side.tokens[to]!.kind !== 'mark') to++;
  return { from: at, to };
}

/** The future clause beside the condition, stated in the other telling. */
function conditioned(from: Side, condition: Range, to: Side, settings: Values): Draft[] {
  for (let i = 0; i < from.tokens.length; i++) {
    const j = from.partner[i]!;
    if ((i >= condition.from && i < condition.to) || !from.content[i] || j < 0) continue;
    const [p, q] = [verbGroup(from, i), verbGroup(to, j)];
    if (p?.time !== 'future' || q?.time !== 'future' || p.negated !== q.negated) continue;
    const [x, y] = [clauseAround(from, i), clauseAround(to, j)];
    const how = agreement(from, x, to, y);
    if (how.shared < 2 || how.ofShorter < settings['contrasts.clauseAgrees'] || !sameSubject(from, x, i, y, j))
      continue;
    const readings = [
      { side: from, span: spanOf(from, condition) },
      { side: to, span: spanOf(to, y) },
    ];
    return [
      { kind: 'hedge', says: 'tied to a condition in one, to none in the other', confidence: how.ofLonger, readings },
    ];
  }
  return [];
}

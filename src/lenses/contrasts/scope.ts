import { SCOPE_OF, type Scope } from '../../data/scope-words.ts';
import type { Values } from '../../defaults.ts';
import { clauseAround } from './clauses.ts';
import type { Finder } from './draft.ts';
import { agreement, type Range, type Side, spanOf } from './places.ts';

interface Quantified extends Range {
  readonly scope: Scope;
  /** The noun. */
  readonly head: number;
}

/** The same things taken in to another extent: "all schools", "some schools". */
export const scopes: Finder = ({ a, b }, settings) => {
  const others = quantified(b);
  return quantified(a).flatMap((x) => {
    const y = others.find((o) => o.head === a.partner[x.head]);
    if (!y || x.scope === y.scope) return [];
    const how = agreeing(a, x.head, b, y.head, settings);
    const says = 'another share of the same things';
    const readings = [
      { side: a, span: spanOf(a, x) },
      { side: b, span: spanOf(b, y) },
    ];
    return how > 0 ? [{ kind: 'scope', says, confidence: how, readings }] : [];
  });
};

const TIMES = /^(?:time|times|day|days|week|weeks|month|months|year|years|hour|hours|morning|night|minutes?|people)$/;

function quantified(side: Side): Quantified[] {
  return side.tokens.flatMap((token, i) => {
    const before = side.tokens[i - 1]?.norm ?? '';
    const few = token.norm === 'few' && before === 'a';
    const scope = few ? 'part' : SCOPE_OF.get(token.norm);
    if (
      !scope ||
      scope === 'none' ||
      (!few && /^(?:the|a|how|so|too|as|at|after|above|of|not|past|last|next|first)$/.test(before))
    )
      return [];
    const head = nounBehind(side, i + 1);
    return head < 0 ? [] : [{ scope, head, from: few ? i - 1 : i, to: head + 1 }];
  });
}

/** "all schools", "most of the schools": the noun, straight behind or behind "of the". */
function nounBehind(side: Side, from: number): number {
  let at = from;
  while (/^(?:of|the|its|his|her|their|these|those)$/.test(side.tokens[at]?.norm ?? '')) at++;
  const token = side.tokens[at];
  return token?.kind === 'word' &&
    side.content[at] &&
    /s$|^(?:men|women|children)$/.test(token.norm) &&
    !TIMES.test(token.norm)
    ? at
    : -1;
}

/** Confidence that the clauses of two words tell of the same thing; 0 where they do not agree enough. */
export function agreeing(from: Side, i: number, to: Side, j: number, settings: Values): number {
  const how = agreement(from, clauseAround(from, i), to, clauseAround(to, j));
  return how.shared >= 2 && how.ofShorter >= settings['contrasts.clauseAgrees']
    ? (how.ofShorter + how.ofLonger) / 2
    : 0;
}

import { HEDGES, HEDGES_AFTER } from '../../data/hedges.ts';
import { SCOPE_OF, type Scope } from '../../data/scope-words.ts';
import type { Values } from '../../defaults.ts';
import { clauseAround } from './clauses.ts';
import { bothWays, type Draft, type Finder } from './draft.ts';
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
function agreeing(from: Side, i: number, to: Side, j: number, settings: Values): number {
  const how = agreement(from, clauseAround(from, i), to, clauseAround(to, j));
  return how.shared >= 2 && how.ofShorter >= settings['contrasts.clauseAgrees']
    ? (how.ofShorter + how.ofLonger) / 2
    : 0;
}

/** Words that bend a number and mean nothing else before it. */
const BENDS: ReadonlySet<string> = new Set(
  Object.keys(HEDGES).filter((h) => !/^(?:over|above|under|below|round|minimum|maximum|exceeding)$/.test(h)),
);
const LONGEST_BEND = 4;

/** The same number bare in one telling and bent in the other: "12 homes", "at least 12 homes". */
export const bentNumbers = bothWays((from, to, settings) =>
  from.tokens.flatMap((token, i): Draft[] => {
    const j = from.partner[i]!;
    const start = bentFrom(from, i);
    if (j < 0 || start === i || !isNumber(from, i) || !isNumber(to, j) || isBent(to, j)) return [];
    if (from.read.text.slice(token.start, token.end) === '' || agreeing(from, i, to, j, settings) === 0) return [];
    return [
      {
        kind: 'hedge',
        says: 'the number exact in one, not in the other',
        confidence: agreeing(from, i, to, j, settings),
        readings: [
          { side: from, span: spanOf(from, { from: start, to: withNoun(from, i) }) },
          { side: to, span: spanOf(to, { from: withSign(to, j), to: withNoun(to, j) }) },
        ],
      },
    ];
  }),
);

const isNumber = (side: Side, i: number): boolean =>
  side.tokens[i]!.kind === 'number' ||
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty.*|hundred|thousand|million)$/.test(
    side.tokens[i]!.norm,
  );

/** A sign of money before the number. */
const withSign = (side: Side, i: number): number => (/^[$£€¥]$/.test(side.tokens[i - 1]?.norm ?? '') ? i - 1 : i);
const withNoun = (side: Side, i: number): number => (side.content[i + 1] ? i + 2 : i + 1);

/** Where the words begin that bend a number; its own position where none do. */
function bentFrom(side: Side, i: number): number {
  const at = withSign(side, i);
  for (let length = LONGEST_BEND; length > 0; length--) {
    if (at < length) continue;
    const words = side.tokens.slice(at - length, at).map((t) => t.norm);
    if (BENDS.has(words.join(' '))) return at - length;
  }
  return i;
}

/** Bent in any way that the list holds, or by a word that may be meant so. */
function isBent(side: Side, j: number): boolean {
  if (bentFrom(side, j) !== j) return true;
  const at = withSign(side, j);
  const before = side.tokens.slice(Math.max(0, at - 4), at).map((t) => t.norm);
  const after = side.tokens.slice(j + 1, j + 4).map((t) => t.norm);
  if (before.some((w) => Object.hasOwn(HEDGES, w) || /^(?:than|least|most|many|much|close)$/.test(w))) return true;
  return Object.keys(HEDGES_AFTER).some((phrase) => after.join(' ').includes(phrase)) || after.includes('plus');
}

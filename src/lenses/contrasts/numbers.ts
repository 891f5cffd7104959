import { numberValue } from '../../collate/kinship.ts';
import { PREPOSITIONS } from '../../data/closed-classes.ts';
import { HEDGES, HEDGES_AFTER } from '../../data/hedges.ts';
import { bothWays, type Draft } from './draft.ts';
import { type Side, spanOf } from './places.ts';
import { agreeing } from './scope.ts';

/** Words that bend a number and mean nothing else before it. */
const BENDS: ReadonlySet<string> = new Set(
  Object.keys(HEDGES).filter((h) => !/^(?:over|above|under|below|round|minimum|maximum|exceeding)$/.test(h)),
);
const LONGEST_BEND = 4;
/** Tokens before a number that may bend it. */
const REACH = 6;

/** The same number bare in one telling and bent in the other: "12 homes", "at least 12 homes". */
export const bentNumbers = bothWays((from, to, settings) =>
  from.tokens.flatMap((_, i): Draft[] => {
    const j = from.partner[i]!;
    if (j < 0 || !isNumber(from, i) || !isNumber(to, j)) return [];
    const start = bentFrom(from, i);
    if (start === i || isBent(to, j) || !sameCase(from, start, to, withSign(to, j))) return [];
    const confidence = agreeing(from, i, to, j, settings);
    if (confidence === 0) return [];
    return [
      {
        kind: 'hedge',
        says: 'the number exact in one, not in the other',
        confidence,
        readings: [
          { side: from, span: spanOf(from, { from: start, to: endOf(from, i) }) },
          { side: to, span: spanOf(to, { from: withSign(to, j), to: endOf(to, j) }) },
        ],
      },
    ];
  }),
);

const isNumber = (side: Side, i: number): boolean => {
  const { norm, kind } = side.tokens[i]!;
  return kind === 'number' || (norm !== 'one' && numberValue(norm) !== undefined);
};

/** A sign of money before the number. */
const withSign = (side: Side, i: number): number => (/^[$£€¥]$/.test(side.tokens[i - 1]?.norm ?? '') ? i - 1 : i);

/** Behind the noun, the scale or the percent sign that follows the number. */
function endOf(side: Side, i: number): number {
  const next = side.tokens[i + 1];
  if (next?.norm === '-' && side.tokens[i + 2]?.kind === 'word') return i + 3;
  return side.content[i + 1] || (next && /^(?:%|[ap]\.?m\.?)$/.test(next.norm)) ? i + 2 : i + 1;
}

/** Where the words begin that bend a number; its own position where none do. */
function bentFrom(side: Side, i: number): number {
  const at = withSign(side, i);
  for (let length = Math.min(at, LONGEST_BEND); length > 0; length--) {
    const words = side.tokens.slice(at - length, at).map((t) => t.norm);
    if (BENDS.has(words.join(' '))) return at - length;
  }
  return i;
}

/** Bent in any way that the lists hold, or by a word that may be meant so ("between", "topped"). */
function isBent(side: Side, j: number): boolean {
  const at = withSign(side, j);
  const before = side.tokens.slice(Math.max(0, at - REACH), at).map((t) => t.norm);
  const after = side.tokens.slice(j + 1, j + 4).map((t) => t.norm);
  if (before.some((w) => Object.hasOwn(HEDGES, w) || MAY_BEND.test(w))) return true;
  return Object.keys(HEDGES_AFTER).some((phrase) => after.join(' ').includes(phrase)) || after.includes('plus');
}
const MAY_BEND =
  /^(?:than|least|most|many|much|close|between|minimum|maximum|estimate[ds]?|(?:pass|top|exceed|surpass|reach)(?:ed|es|s)?)$/;

/** Not "to 45 percent" against "by about 45 percent". */
function sameCase(from: Side, i: number, to: Side, j: number): boolean {
  const [p, q] = [from.tokens[i - 1]?.norm ?? '', to.tokens[j - 1]?.norm ?? ''];
  return p === q || !PREPOSITIONS.has(p) || !PREPOSITIONS.has(q);
}

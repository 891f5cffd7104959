import { pattern } from '../../../text/pattern.ts';
import type { Reading } from '../quantity.ts';
import type { AmountReader } from './reader.ts';

const SCORE = pattern(
  String.raw`(?<![\p{L}\p{N}.,$€£/-])(?<left>\d{1,3})(?:\s?[-–]\s?|:(?=\d(?!\d)))(?<right>\d{1,3})(?![\p{L}\p{N}%/]|[-–]|[.,]\d|\s?(?:percent|per cent|million|billion|thousand|people|years?|days?|hours?|minutes?))`,
  'y',
);
/** "40–50 tents" is a range. */
const COUNTED_BEHIND = pattern(
  String.raw`^\s(?!this|versus|always|across|thus)(?:\p{Ll}{3,}[^s\s]s|people|men|women|children)(?!\p{L})`,
);

/** "3-1", "52–48": kept apart from numbers; two scores are equal only as wholes. */
function score(m: RegExpMatchArray): Reading | null {
  const [left, right] = [Number(m.groups!['left']), Number(m.groups!['right'])];
  if (left < right && COUNTED_BEHIND.test(m.input!.slice(m.index! + m[0].length))) return null;
  return { value: `${left}–${right}`, unit: 'score', family: 'score', low: left, high: right, step: 1 };
}

/** Results of games and votes. */
export const SCORES: readonly AmountReader[] = [
  {
    source: SCORE,
    cased: true,
    needs: ({ digits }, text) => digits && /\d\s?[-–:]/.test(text),
    read: score,
    skipNull: true,
  },
];

import { numberValue } from '../../collate/kinship.ts';
import { spellingKey } from '../../collate/spelling.ts';
import type { Counterparts } from './pairing.ts';
import type { Line, Phrase } from './phrase.ts';

const EVIDENCE = 1;
/** Small words that may stand between the parts. */
const SLACK = 1;

/** A compound of one sentence whose parts stand apart in the other: "11-day | eleven days", "face-to-face | face to face". */
export function compounds(a: Line, b: Line): Counterparts[] {
  const found: Counterparts[] = [];
  for (const [own, other] of apart(a, b)) found.push({ a: own, b: other, evidence: EVIDENCE });
  for (const [own, other] of apart(b, a)) found.push({ a: other, b: own, evidence: EVIDENCE });
  return found;
}

function apart(line: Line, other: Line): [Phrase, Phrase][] {
  return line.tokens.flatMap((token, i): [Phrase, Phrase][] => {
    const parts = token.norm.split('-');
    if (token.kind === 'mark' || parts.length < 2 || other.tokens.some((t) => t.norm === token.norm)) return [];
    const place = runOf(other, parts.map(keyOf));
    return place ? [[{ from: i, to: i + 1 }, place]] : [];
  });
}

const keyOf = (part: string): string => String(numberValue(part) ?? spellingKey(part));

/** The first run of words that are the parts in order, with at most a small word between. */
function runOf(line: Line, parts: readonly string[]): Phrase | null {
  for (let from = 0; from < line.tokens.length; from++) {
    let at = from;
    let slack = 0;
    let found = 0;
    for (; at < line.tokens.length && found < parts.length && slack <= SLACK; at++) {
      if (keyOf(line.tokens[at]!.norm) === parts[found]) found++;
      else if (found > 0 && !line.content[at] && line.tokens[at]!.kind === 'word') slack++;
      else break;
    }
    if (found === parts.length && slack <= SLACK) return { from, to: at };
  }
  return null;
}

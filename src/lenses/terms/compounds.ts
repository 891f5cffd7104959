import { numberValue } from '../../collate/kinship.ts';
import { spellingKey } from '../../collate/spelling.ts';
import type { Counterparts } from './pairing.ts';
import { joinsNumber, type Line, type Phrase } from './phrase.ts';

const EVIDENCE = 1;
/** Small words that may stand between the parts. */
const SLACK = 1;

/** A compound of one sentence whose parts stand apart in the other: "11-day | eleven days", "face-to-face | face to face". */
export function compounds(a: Line, b: Line): Counterparts[] {
  const found: Counterparts[] = [];
  for (const [own, other] of apart(a, b)) found.push({ a: own, b: other, evidence: EVIDENCE, sameWords: true });
  for (const [own, other] of apart(b, a)) found.push({ a: other, b: own, evidence: EVIDENCE, sameWords: true });
  return found;
}

function apart(line: Line, other: Line): [Phrase, Phrase][] {
  return compoundsIn(line).flatMap(({ phrase, parts }): [Phrase, Phrase][] => {
    const keys = parts.map(keyOf);
    const place = runOf(other, keys);
    return place ? [[phrase, place]] : [];
  });
}

/** Words with a hyphen inside, and numbers with a hyphen and a word behind. */
function compoundsIn({ tokens }: Line): { phrase: Phrase; parts: string[] }[] {
  return tokens.flatMap((token, i) => {
    if (token.kind === 'word' && token.norm.includes('-'))
      return [{ phrase: { from: i, to: i + 1 }, parts: token.norm.split('-') }];
    if (token.kind !== 'number') return [];
    const word = tokens[i + 2];
    if (!word || !joinsNumber(tokens, i + 1)) return [];
    return [{ phrase: { from: i, to: i + 3 }, parts: [token.norm, word.norm] }];
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

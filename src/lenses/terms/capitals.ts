import { rarity } from '../../data/lexicon/index.ts';
import type { ReadTelling, Token } from '../../model/token.ts';
import { isCapital } from '../names/words.ts';

/**
 * Which words are names: capitalised here, and somewhere in the bodies of the tellings also capitalised within a sentence,
 * or else never in small letters and unknown to the language. So neither the first word of a sentence nor a headline in
 * capitals makes names.
 */
export function capitals(tellings: readonly ReadTelling[]): (read: ReadTelling, token: Token) => boolean {
  const inside = new Set<string>();
  const small = new Set<string>();
  for (const read of tellings) {
    for (const { tokens } of read.body) {
      tokens.forEach((token, i) => {
        if (token.kind !== 'word') return;
        const capital = isCapital(read, token);
        if (!capital) small.add(token.norm);
        else if (i > 0 && tokens[i - 1]!.kind !== 'mark') inside.add(token.norm);
      });
    }
  }
  return (read, token) =>
    isCapital(read, token) && (inside.has(token.norm) || (!small.has(token.norm) && rarity(token.norm) === 1));
}

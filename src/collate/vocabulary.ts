import { relatedId, root } from '../data/lexicon/index.ts';
import type { Token } from '../model/token.ts';
import { isContent, kinship, numberValue } from './kinship.ts';
import { spellingKey } from './spelling.ts';

/** The different words of several texts, numbered, with those that are akin. */
export interface Vocabulary {
  /** Number of a token's word. */
  readonly idOf: (token: Token) => number;
  /** Words akin to a word, itself first, with the weight of the kinship (see `kinship`). */
  readonly kin: readonly (readonly { readonly id: number; readonly weight: number }[])[];
  readonly content: readonly boolean[];
}

/** Numbers the words of `tokens` in order of their first occurrence. */
export function makeVocabulary(tokens: Iterable<Token>): Vocabulary {
  const ids = new Map<string, number>();
  const words: Token[] = [];
  const keyOf = (token: Token) => `${token.kind === 'mark' ? ' ' : ''}${token.norm}`;
  for (const token of tokens) {
    const key = keyOf(token);
    if (ids.has(key)) continue;
    ids.set(key, words.length);
    words.push(token);
  }
  return {
    idOf: (token) => ids.get(keyOf(token))!,
    kin: kinOf(words),
    content: words.map(isContent),
  };
}

/** Only words that share a first letter, a spelling key, a number or an entry in the lexicon can be akin: others are not asked. */
function kinOf(words: readonly Token[]): { id: number; weight: number }[][] {
  const kin = words.map((word, id) => [{ id, weight: kinship(word, word)!.weight }]);
  const groups = new Map<string, number[]>();
  const put = (key: string, id: number) => void (groups.get(key)?.push(id) ?? groups.set(key, [id]));
  words.forEach((word, id) => {
    if (word.kind === 'mark') return;
    put(`first ${word.norm[0]}`, id);
    put(`key ${spellingKey(word.norm)}`, id);
    const value = numberValue(word.norm);
    if (value !== undefined) put(`number ${value}`, id);
    if (relatedId(root(word.norm)) >= 0) put('lexicon', id);
  });
  for (const group of groups.values()) {
    group.forEach((x, at) => {
      for (const y of group.slice(at + 1)) {
        const weight = kin[x]!.some((k) => k.id === y) ? 0 : (kinship(words[x]!, words[y]!)?.weight ?? 0);
        if (weight === 0) continue;
        kin[x]!.push({ id: y, weight });
        kin[y]!.push({ id: x, weight });
      }
    });
  }
  return kin;
}

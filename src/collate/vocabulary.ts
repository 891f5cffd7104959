import { relatedId, relatedIds, root } from '../data/lexicon/index.ts';
import type { Token } from '../model/token.ts';
import { isContent, kinship, numberValue, SHORTEST_NAME } from './kinship.ts';
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

/** Only words that share a first letter, a spelling key, a number or a sense can be akin: others are not asked. */
function kinOf(words: readonly Token[]): { id: number; weight: number }[][] {
  const kin = words.map((word, id) => [{ id, weight: kinship(word, word)!.weight }]);
  const ask = (x: number, y: number) => {
    if (kin[x]!.some((k) => k.id === y)) return;
    const weight = kinship(words[x]!, words[y]!)?.weight ?? 0;
    if (weight === 0) return;
    kin[x]!.push({ id: y, weight });
    kin[y]!.push({ id: x, weight });
  };
  for (const group of groupsOf(words)) eachPair(group, ask);
  const senses = words.map((word) => (isContent(word) ? relatedId(root(word.norm)) : -1));
  const known = [...words.keys()].filter((id) => senses[id]! >= 0);
  eachPair(known, (x, y) => {
    if (senses[x] === senses[y] || relatedIds(senses[x]!, senses[y]!) > 0) ask(x, y);
  });
  return kin;
}

function eachPair(ids: readonly number[], visit: (x: number, y: number) => void): void {
  for (let i = 0; i < ids.length; i++) for (let j = i + 1; j < ids.length; j++) visit(ids[i]!, ids[j]!);
}

/** Words with one spelling key, one number, or one first letter where one of them may be a misspelt name. */
function groupsOf(words: readonly Token[]): number[][] {
  const groups = new Map<string, number[]>();
  const put = (key: string, id: number) => void (groups.get(key)?.push(id) ?? groups.set(key, [id]));
  words.forEach((word, id) => {
    if (word.kind === 'mark') return;
    put(`key ${spellingKey(word.norm)}`, id);
    const value = numberValue(word.norm);
    if (value !== undefined) put(`number ${value}`, id);
    if (word.norm.length >= SHORTEST_NAME) put(`first ${word.norm[0]}`, id);
  });
  return [...groups.values()];
}

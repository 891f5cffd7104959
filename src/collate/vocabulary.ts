import { NEAR_DAYS } from '../data/date-words.ts';
import { eachRelated } from '../data/lexicon/index.ts';
import type { Token } from '../model/token.ts';
import { isContent, type Kinsman, kinOf as kinshipOf, kinsman } from './kinship.ts';
import { likeness } from './spelling.ts';

/** The different words of several texts, numbered, with those that are akin. */
export interface Vocabulary {
  /** Number of a token's word. */
  readonly idOf: (token: Token) => number;
  /** Words akin to a word, itself first, with the weight of the kinship (see `kinship`). */
  readonly kin: readonly (readonly { readonly id: number; readonly weight: number }[])[];
  readonly content: readonly boolean[];
  /** Days told from the day of publication ("yesterday"): each outlet puts its own. */
  readonly nearDay: readonly boolean[];
}

const NEAR: ReadonlySet<string> = new Set(NEAR_DAYS);

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
    nearDay: words.map((token) => NEAR.has(token.norm)),
  };
}

/** Words unknown to the language that are alike in so many of their letters may be two spellings of one. */
const ALIKE = 0.5;
/** What that says, against 1 for the same word. */
const ALIKE_WEIGHT = 0.4;

/** Only words that share a spelling key, a number or a sense, or are like names, can be akin: others are not asked. */
function kinOf(words: readonly Token[]): { id: number; weight: number }[][] {
  const men = words.map(kinsman);
  const kin = men.map((man, id) => [{ id, weight: kinshipOf(man, man)!.weight }]);
  const add = (x: number, y: number, weight: number) => {
    if (weight === 0 || kin[x]!.some((k) => k.id === y)) return;
    kin[x]!.push({ id: y, weight });
    kin[y]!.push({ id: x, weight });
  };
  const ask = (x: number, y: number) => add(x, y, kinshipOf(men[x]!, men[y]!)?.weight ?? 0);
  for (const group of groupsOf(men)) eachPair(group, ask);
  eachSense(men, ask);
  eachLikePair(words, men, (x, y, share) =>
    add(x, y, (kinshipOf(men[x]!, men[y]!)?.weight ?? 0) || share * ALIKE_WEIGHT),
  );
  return kin;
}

function eachPair(ids: readonly number[], visit: (x: number, y: number) => void): void {
  for (let i = 0; i < ids.length; i++) for (let j = i + 1; j < ids.length; j++) visit(ids[i]!, ids[j]!);
}

/** Words with one spelling key or one number. */
function groupsOf(men: readonly Kinsman[]): number[][] {
  const groups = new Map<string, number[]>();
  const put = (key: string, id: number) => void (groups.get(key)?.push(id) ?? groups.set(key, [id]));
  men.forEach((man, id) => {
    if (man.mark) return;
    put(`key ${man.key}`, id);
    if (man.value !== undefined) put(`number ${man.value}`, id);
  });
  return [...groups.values()];
}

/** Words of one sense, or of related ones. */
function eachSense(men: readonly Kinsman[], visit: (x: number, y: number) => void): void {
  const holders = new Map<number, number[]>();
  men.forEach(({ content, place }, id) => {
    if (content && place >= 0) (holders.get(place) ?? holders.set(place, []).get(place)!).push(id);
  });
  for (const [place, ids] of holders) {
    eachPair(ids, visit);
    eachRelated(place, (other) => {
      if (other > place) for (const y of holders.get(other) ?? []) for (const x of ids) visit(x, y);
    });
  }
}

/** Pairs of words, one at least unknown to the language, that have most letters in common. */
function eachLikePair(
  words: readonly Token[],
  men: readonly Kinsman[],
  visit: (x: number, y: number, share: number) => void,
): void {
  const asked = men.flatMap((man, id) => (man.content && !man.mark && man.value === undefined ? [id] : []));
  const unknown = asked.filter((id) => men[id]!.unknown);
  const norms = men.map(({ norm }) => norm);
  const letters = Int32Array.from(words, ({ norm }) => lettersOf(norm));
  const isUnknown = Uint8Array.from(men, (man) => (man.unknown ? 1 : 0));
  const byLength: number[][] = [];
  for (const id of asked) (byLength[norms[id]!.length] ??= []).push(id);
  for (const x of unknown) {
    const a = norms[x]!;
    const mine = letters[x]!;
    // The shorter has at least half of the letters of the longer.
    for (let length = Math.ceil(ALIKE * a.length); length <= a.length / ALIKE; length++) {
      const most = (1 - ALIKE) * Math.max(a.length, length);
      for (const y of byLength[length] ?? []) {
        if (y === x || (isUnknown[y] === 1 && y < x)) continue;
        const other = letters[y]!;
        if (bits(mine & ~other) > most || bits(other & ~mine) > most) continue;
        const share = likeness(a, norms[y]!);
        if (share >= ALIKE) visit(x, y, share);
      }
    }
  }
}

/** The letters of a word as bits; several letters may share one. */
function lettersOf(norm: string): number {
  let mask = 0;
  for (let i = 0; i < norm.length; i++) mask |= 1 << (norm.charCodeAt(i) & 31);
  return mask;
}

/** Number of bits that are set (Warren, Hacker's Delight, 2013, ch. 5). */
function bits(mask: number): number {
  let sum = mask - ((mask >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

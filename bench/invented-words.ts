/** Chance and words for invented corpora. */
export type Random = () => number;

/** Mulberry32 (T. Ettinger, public domain): numbers from 0 to 1. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const below = (random: Random, limit: number): number => Math.floor(random() * limit);

const CONSONANTS = 'b d f g h k l m n p r s t v z br dr st tr pl'.split(' ');
const VOWELS = 'a e i o u ai ou'.split(' ');

/** A word of so many syllables. */
export function makeWord(random: Random, syllables: number): string {
  let word = '';
  for (let i = 0; i < syllables; i++)
    word += CONSONANTS[below(random, CONSONANTS.length)]! + VOWELS[below(random, VOWELS.length)]!;
  return word;
}

/** One of `count` things by Zipf's law with exponent 1: the inverse of its distribution, made continuous. */
export const zipf = (random: Random, count: number): number => Math.floor((count + 1) ** random()) - 1;

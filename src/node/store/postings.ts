import { type Database, numberOf } from './database.ts';

/**
 * An index from fingerprints to articles, kept as sorted runs (a log-structured merge tree: O'Neil et al. 1996). Each batch of articles is one run;
 * as soon as `FAN` runs of a tier stand, they are merged into one of the next. So an article is written a few times whatever the size of the corpus,
 * and a look-up reads one small block of each of a few runs.
 */
const FAN = 8;
/** Runs of this tier are merged no further: FAN ** 3 batches a run are about 50 MB, merged in memory. */
const LAST_TIER = 3;
/** Entries that a block holds on the average: a kilobyte, so that several stand on one page of the file. */
const PER_BLOCK = 128;
/** Blocks of a run have the numbers from `run * BLOCKS` on. */
const BLOCKS = 2 ** 24;

/** Fingerprints and the articles they stand in, entry by entry. */
export interface Entries {
  readonly hashes: Uint32Array;
  readonly articles: Uint32Array;
}

/** Adds a batch as a run of its own; run `mergeRuns` after. */
export function addRun(database: Database, entries: Entries, tier = 0): void {
  const { hashes, articles } = sorted(entries);
  if (hashes.length === 0) return;
  const bits = Math.max(0, Math.ceil(Math.log2(hashes.length / PER_BLOCK)));
  const { lastInsertRowid } = database
    .prepare('INSERT INTO run (tier, bits, entries) VALUES (?, ?, ?)')
    .run(tier, bits, hashes.length);
  const insert = database.prepare('INSERT INTO posting (id, packed) VALUES (?, ?)');
  for (let from = 0; from < hashes.length; ) {
    const block = blockOf(hashes[from]!, bits);
    let to = from;
    while (to < hashes.length && blockOf(hashes[to]!, bits) === block) to++;
    insert.run(Number(lastInsertRowid) * BLOCKS + block, pack(hashes.subarray(from, to), articles.subarray(from, to)));
    from = to;
  }
}

/** Merges full tiers, so that there are never many runs. */
export function mergeRuns(database: Database): void {
  for (let tier = 0; tier < LAST_TIER; tier++) {
    const runs = database.prepare('SELECT id FROM run WHERE tier = ? ORDER BY id').all(tier) as { id: number }[];
    if (runs.length < FAN) continue;
    const all = runs.map(({ id }) => readRun(database, id));
    for (const { id } of runs) {
      database.prepare('DELETE FROM posting WHERE id >= ? AND id < ?').run(id * BLOCKS, (id + 1) * BLOCKS);
      database.prepare('DELETE FROM run WHERE id = ?').run(id);
    }
    addRun(database, joined(all), tier + 1);
  }
}

/**
 * Calls `found` with every article that has one of `wanted` (sorted, each once), fingerprint by fingerprint.
 * @param found gets the position in `wanted` and the articles that hold it in one run
 */
export function lookUp(
  database: Database,
  wanted: Uint32Array,
  found: (position: number, articles: Uint32Array) => void,
): void {
  const runs = database.prepare('SELECT id, bits FROM run ORDER BY id').all() as { id: number; bits: number }[];
  const get = database.prepare('SELECT packed FROM posting WHERE id = ?');
  for (const { id, bits } of runs) {
    let at = -1;
    let block: Entries | undefined;
    for (let position = 0; position < wanted.length; position++) {
      const hash = wanted[position]!;
      if (blockOf(hash, bits) !== at) {
        at = blockOf(hash, bits);
        const row = get.get(id * BLOCKS + at) as { packed: Uint8Array } | undefined;
        block = row && unpack(row.packed);
      }
      if (!block) continue;
      const [from, to] = rangeOf(block.hashes, hash);
      if (to > from) found(position, block.articles.subarray(from, to));
    }
  }
}

/** How many runs stand: what a look-up costs. */
export const runCount = (database: Database): number => numberOf(database, 'SELECT count(*) FROM run');

/** The highest `bits` of a fingerprint say which block it stands in. */
const blockOf = (hash: number, bits: number): number => (bits === 0 ? 0 : hash >>> (32 - bits));

function readRun(database: Database, id: number): Entries {
  const rows = database
    .prepare('SELECT packed FROM posting WHERE id >= ? AND id < ? ORDER BY id')
    .all(id * BLOCKS, (id + 1) * BLOCKS);
  return joined((rows as { packed: Uint8Array }[]).map(({ packed }) => unpack(packed)));
}

function joined(parts: readonly Entries[]): Entries {
  const length = parts.reduce((n, p) => n + p.hashes.length, 0);
  const hashes = new Uint32Array(length);
  const articles = new Uint32Array(length);
  let at = 0;
  for (const part of parts) {
    hashes.set(part.hashes, at);
    articles.set(part.articles, at);
    at += part.hashes.length;
  }
  return { hashes, articles };
}

/** By fingerprint, then by article: both as one 64-bit number, whose halves stand low first on every machine that Node.js runs on. */
function sorted({ hashes, articles }: Entries): Entries {
  const keys = new BigUint64Array(hashes.length);
  const halves = new Uint32Array(keys.buffer);
  for (let i = 0; i < hashes.length; i++) {
    halves[2 * i] = articles[i]!;
    halves[2 * i + 1] = hashes[i]!;
  }
  keys.sort();
  return {
    hashes: Uint32Array.from({ length: hashes.length }, (_, i) => halves[2 * i + 1]!),
    articles: Uint32Array.from({ length: hashes.length }, (_, i) => halves[2 * i]!),
  };
}

/** First all fingerprints, then all articles, little-endian. */
function pack(hashes: Uint32Array, articles: Uint32Array): Uint8Array {
  const packed = new Uint32Array(hashes.length * 2);
  packed.set(hashes);
  packed.set(articles, hashes.length);
  return new Uint8Array(packed.buffer);
}

function unpack(packed: Uint8Array): Entries {
  // A blob may lie anywhere in memory; four-byte numbers need a place of their own.
  const numbers = new Uint32Array(packed.slice().buffer);
  const half = numbers.length / 2;
  return { hashes: numbers.subarray(0, half), articles: numbers.subarray(half) };
}

/** Where `hash` stands in sorted `hashes`: half-open. */
function rangeOf(hashes: Uint32Array, hash: number): [number, number] {
  let from = 0;
  let to = hashes.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (hashes[middle]! < hash) from = middle + 1;
    else to = middle;
  }
  let end = from;
  while (end < hashes.length && hashes[end] === hash) end++;
  return [from, end];
}

/**
 * Near-copies in generated corpora of 20,000 articles. Where half of them are edited copies whose origin is known: how many pairs are found, how
 * many of them are right. Where one in fifty is: how fast, beside the usual recipe (MinHash with 128 permutations and banded LSH, Python with
 * numpy) on the first articles of the same file. Run by `npm run bench`: argv holds the built `cli.js`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EDITS, type InventedArticle, inventedCorpus } from './invented-corpus.ts';
import { type MeasuredRun, measuredRun } from './measured-run.ts';
import type { Row } from './row.ts';
import { writeCorpus } from './write-corpus.ts';

const PLAN = { articles: 20_000, copies: 10_000, seed: 1 };
const USUAL = { articles: 20_000, copies: 400, seed: 2 };
const AT = 0.5;
const PEER = 'bench/minhash-peer.py';
const PEER_ARTICLES = 1000;
const cli = process.argv[2]!;

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly jaccard: number;
  readonly containment: number;
}

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
const parsePairs = ({ stdout }: MeasuredRun): Pair[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

function shinglesOf(text: string): Set<string> {
  const words = text.match(/[a-z0-9]+/g) ?? [];
  return new Set(words.slice(4).map((_, i) => words.slice(i, i + 5).join(' ')));
}

/** Copies with their originals: the containment of each such pair by definition, and how the copy was made. */
function planted(articles: readonly InventedArticle[]) {
  const originals = new Map(
    articles.flatMap((article) => (article.edit ? [] : [[article.origins[0]!, article] as const])),
  );
  return articles.flatMap((copy) => {
    if (!copy.edit) return [];
    const own = shinglesOf(copy.text);
    return [...new Set(copy.origins)].map((origin) => {
      const original = originals.get(origin)!;
      const other = shinglesOf(original.text);
      const shared = [...own].filter((shingle) => other.has(shingle)).length;
      return {
        key: keyOf(copy.id, original.id),
        edit: copy.edit!,
        containment: shared / Math.min(own.size, other.size),
      };
    });
  });
}

function quality(articles: readonly InventedArticle[], pairs: readonly Pair[]) {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const given = new Set(pairs.map(({ a, b }) => keyOf(a, b)));
  const all = planted(articles);
  const wanted = all.filter(({ containment }) => containment >= AT);
  const right = pairs.filter(({ a, b }) =>
    byId.get(a)!.origins.some((origin) => byId.get(b)!.origins.includes(origin)),
  );
  for (const edit of EDITS) {
    const [of, due] = [all.filter((p) => p.edit === edit), wanted.filter((p) => p.edit === edit)];
    const found = due.filter(({ key }) => given.has(key)).length;
    console.log(
      `${edit}: ${of.length} pairs planted, ${due.length} with containment >= ${AT}, ${found} of these found`,
    );
  }
  return {
    recall: wanted.filter(({ key }) => given.has(key)).length / wanted.length,
    precision: right.length / pairs.length,
  };
}

const hasNumpy = spawnSync('python3', ['-c', 'import numpy']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const [copied, usual] = [join(folder, 'copied.jsonl'), join(folder, 'usual.jsonl')];
await writeCorpus(PLAN, copied);
await writeCorpus(USUAL, usual);
const megabytes = statSync(usual).size / 1e6;

const copies = measuredRun(process.execPath, [cli, 'duplicates', copied, '--jsonl', '--containment', String(AT)]);
const { recall, precision } = quality([...inventedCorpus(PLAN)], parsePairs(copies));
const plain = measuredRun(process.execPath, [cli, 'duplicates', usual, '--jsonl', '--at', String(AT)]);
const took = ({ seconds, cpuSeconds, peakMegabytes }: MeasuredRun) =>
  `${seconds.toFixed(1)} s, ${cpuSeconds?.toFixed(1)} s CPU, ${peakMegabytes?.toFixed(0)} MB of memory`;
console.log(`half copies, containment: recall ${recall}, precision ${precision}; ${took(copies)}`);
console.log(`one copy in fifty, Jaccard: ${megabytes.toFixed(0)} MB in ${took(plain)}`);

interface PeerResult {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly bytes: number;
  readonly pairs: readonly [string, string][];
}

/** The peer's megabytes a second, and whether every pair that it finds was found. */
function peer(): { rate: number; right: boolean } | undefined {
  if (!hasNumpy) return undefined;
  const { stdout } = measuredRun('python3', [PEER, usual, String(AT), String(PEER_ARTICLES)]);
  const { seconds, cpuSeconds, bytes, pairs } = JSON.parse(stdout) as PeerResult;
  const ours = new Set(parsePairs(plain).map(({ a, b }) => keyOf(a, b)));
  console.log(`peer: ${bytes / 1e6} MB in ${seconds} s, ${cpuSeconds} s CPU, ${pairs.length} pairs`);
  return { rate: bytes / 1e6 / seconds, right: pairs.every(([a, b]) => ours.has(keyOf(a, b))) };
}

const other = peer();
const rows: Row[] = [
  {
    name: `\`variorum duplicates\` on ${USUAL.articles} invented articles`,
    value: megabytes / plain.seconds,
    unit: 'MB/s',
    goal: 25,
    ...(other ? { beside: { name: 'MinHash LSH, Python with numpy', value: other.rate } } : {}),
    right: (other?.right ?? true) && parsePairs(plain).every(({ jaccard }) => jaccard >= AT),
  },
  { name: 'planted copies with containment >= .5 found', value: 100 * recall, unit: '%', right: recall === 1 },
  { name: 'pairs found that were planted', value: 100 * precision, unit: '%', right: precision >= 0.99 },
];
console.log(JSON.stringify(rows));

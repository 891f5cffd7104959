/**
 * How fast plain text is read: segments, sentences and tokens of an invented corpus whose right counts are known, against `wc -w` on the same file.
 * Run by `npm run bench`, as a bundle, which may get the number of megabytes; the last line is the result as JSON.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeTelling } from '../src/readers/make-telling.ts';
import { segmentText } from '../src/segment/text.ts';
import { readTelling } from '../src/text/read-telling.ts';
import type { Row } from './row.ts';

const ROUNDS = 7;

/** Sentences with the number of their tokens, counted by hand. */
const SENTENCES: readonly (readonly [text: string, tokens: number])[] = [
  ['The council of Lindhaven voted on Monday to close the old harbour for a year.', 16],
  ['“It is our harbour,” said Ada Dorn, the mayor.', 14],
  ['Mr. Orlen’s cease-fire plan, an 11-day pause, would cost $1.2bn.', 18],
  ['The U.S. envoy met J. K. Falk at 5 p.m. in Nesvik.', 15],
  ['Nobody had asked the fishermen, who keep 1,240 boats there!', 12],
  ['Would it end before winter?', 6],
];
const HEADLINE = 'Lindhaven to close its harbour for a year';
const HEADLINE_TOKENS = 8;
const PROMPT = 'Leave a Comment';
const PROMPT_TOKENS = 3;

interface Corpus {
  readonly texts: readonly string[];
  readonly bytes: number;
  readonly sentences: number;
  readonly tokens: number;
}

/** Articles of 8 to 27 paragraphs of 1 to 4 sentences, chosen by a linear congruential generator (Numerical Recipes, 2nd edition, p. 284). */
function invent(megabytes: number): Corpus {
  let seed = 20200603;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const texts: string[] = [];
  let [bytes, sentences, tokens] = [0, 0, 0];
  while (bytes < megabytes * 1e6) {
    const paragraphs = Array.from({ length: 8 + next(20) }, () =>
      Array.from({ length: 1 + next(4) }, () => SENTENCES[next(SENTENCES.length)]!),
    );
    const chosen = paragraphs.flat();
    const text = [HEADLINE, ...paragraphs.map((p) => p.map(([words]) => words).join(' ')), PROMPT].join('\n\n');
    texts.push(text);
    bytes += new TextEncoder().encode(text).length + 1;
    sentences += chosen.length + 2;
    tokens += chosen.reduce((sum, [, count]) => sum + count, HEADLINE_TOKENS + PROMPT_TOKENS);
  }
  return { texts, bytes, sentences, tokens };
}

function readAll(texts: readonly string[]): { sentences: number; tokens: number } {
  const raw = { sha256: '', mediaType: 'text/plain' };
  let [sentences, tokens] = [0, 0];
  for (const text of texts) {
    const read = readTelling({ ...blank, text, raw, ...segmentText(text) }, 'A');
    sentences += read.sentences.length;
    for (const sentence of read.sentences) tokens += sentence.tokens.length;
  }
  return { sentences, tokens };
}
/** A telling without its hash: reading is measured, not SHA-256. */
const blank = makeTelling({ id: 'a', uri: 'a', text: '', raw: { sha256: '', mediaType: 'text/plain' }, segments: [] });

function seconds(work: () => void): number {
  const from = performance.now();
  work();
  return (performance.now() - from) / 1000;
}

const corpus = invent(Number(process.argv[2] ?? 20));
const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
const file = join(folder, 'corpus.txt');
writeFileSync(file, corpus.texts.join('\n'));
let [own, cpu, wc] = [Infinity, Infinity, Infinity];
for (let round = 0; round < ROUNDS; round++) {
  let counted = { sentences: 0, tokens: 0 };
  const before = process.cpuUsage();
  own = Math.min(
    own,
    seconds(() => {
      counted = readAll(corpus.texts);
    }),
  );
  const used = process.cpuUsage(before);
  cpu = Math.min(cpu, (used.user + used.system) / 1e6);
  wc = Math.min(
    wc,
    seconds(() => void spawnSync('wc', ['-w', file])),
  );
  for (const name of ['sentences', 'tokens'] as const) {
    if (counted[name] === corpus[name]) continue;
    console.error(`wrong: ${counted[name]} ${name}, there are ${corpus[name]}`);
    process.exitCode = 1;
  }
}
rmSync(folder, { recursive: true });
const rate = (time: number): string => (corpus.bytes / 1e6 / time).toFixed(1);
console.log(
  `${corpus.texts.length} texts, ${corpus.sentences} sentences, ${corpus.tokens} tokens, ${(corpus.bytes / 1e6).toFixed(1)} MB`,
);
console.log(
  `read ${rate(own)} MB/s, ${rate(cpu)} MB per CPU second; wc -w ${rate(wc)} MB/s; ratio of times ${(own / wc).toFixed(2)} (best of ${ROUNDS})`,
);
const row: Row = {
  name: 'read plain text (segments, sentences, tokens)',
  value: corpus.bytes / 1e6 / cpu,
  unit: 'MB/s CPU',
  goal: 12,
  beside: { name: '`wc -w`', value: corpus.bytes / 1e6 / wc },
  right: process.exitCode === undefined,
};
console.log(JSON.stringify([row]));

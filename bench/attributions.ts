/**
 * How fast `variorum attributions` reads a JSON Lines file of invented articles whose statements are known, as a person waits for it, beside
 * `wc -w` on the same file. Run by `npm run bench`: argv holds the built `cli.js`, and may hold the number of megabytes.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from './row.ts';

const [, , cli = '', megabytes = '6'] = process.argv;
const GOAL = 1;

/** Sentences, each with the speaker of its statement where it has one. */
const SENTENCES: readonly (readonly [text: string, speaker: string | null])[] = [
  ['The harbour of Lindhaven has been closed since a storm tore away its northern wall in the spring.', null],
  ['“It is our harbour, and we will open it again,” said Ada Dorn.', 'Ada Dorn'],
  ['Ada Dorn said that the wall would be rebuilt before the winter.', 'Ada Dorn'],
  ['Some 1,240 boats lay in the three small basins behind the old lighthouse that night.', null],
  ['“Nobody was hurt,” Joren Falk told reporters in a statement on Monday.', 'Joren Falk'],
  ['A new road along the coast, four miles long and wide enough for lorries, leads to the ferry.', null],
];

/** Articles of 8 to 27 sentences, chosen by a linear congruential generator (Numerical Recipes, 2nd edition, p. 284). */
function invent(bytes: number): { lines: string[]; characters: number; speakers: string[] } {
  let seed = 20200603;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const lines: string[] = [];
  const speakers: string[] = [];
  let characters = 0;
  while (characters < bytes) {
    const chosen = Array.from({ length: 8 + next(20) }, () => SENTENCES[next(SENTENCES.length)]!);
    const text = chosen.map(([words]) => words).join('\n\n');
    lines.push(JSON.stringify({ id: `article-${String(lines.length).padStart(6, '0')}`, text }));
    speakers.push(chosen.flatMap(([, speaker]) => speaker ?? []).join('|'));
    characters += text.length;
  }
  return { lines, characters, speakers };
}

const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
const [input, output] = [join(folder, 'articles.jsonl'), join(folder, 'attributions.jsonl')];
const { lines, characters, speakers } = invent(Number(megabytes) * 1e6);
writeFileSync(input, `${lines.join('\n')}\n`);

/** Seconds that a command takes. */
function seconds(command: string, args: readonly string[], stdout: number | 'ignore' = 'ignore'): number {
  const from = performance.now();
  const { status } = spawnSync(command, args, { stdio: ['ignore', stdout, 'ignore'] });
  return status === 0 ? (performance.now() - from) / 1000 : Number.POSITIVE_INFINITY;
}

const counting = Math.min(...Array.from({ length: 3 }, () => seconds('wc', ['-w', input])));
const taken = seconds(process.execPath, [cli, 'attributions', input, '--jsonl'], openSync(output, 'w'));
const found = readFileSync(output, 'utf8').trim().split('\n');
const right =
  found.length === speakers.length &&
  found.every((line, i) => {
    const { attributions } = JSON.parse(line) as { attributions: { speaker?: string }[] };
    return attributions.map((a) => a.speaker).join('|') === speakers[i];
  });
rmSync(folder, { recursive: true });
const row: Row = {
  name: `\`variorum attributions\` on ${lines.length} articles in one file`,
  value: characters / 1e6 / taken,
  unit: 'MB/s',
  goal: GOAL,
  beside: { name: '`wc -w`', value: characters / 1e6 / counting },
  right,
};
console.log(JSON.stringify([row]));

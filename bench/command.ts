/**
 * How long the command takes as a person waits for it: the built command on two invented tellings of 500 words, on the examples, and `--help`,
 * beside `node -e 0`. Best of several runs, in turns, since other work on the machine only adds. Run by `npm run bench`: argv holds the built `cli.js`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inventedTellings } from './invented-tellings.ts';
import type { Row } from './row.ts';

const ROUNDS = 7;
const SIZE = 26;
const EXAMPLES = 'examples';
const cli = process.argv[2]!;

interface Run {
  readonly ms: number;
  readonly stdout: string;
  readonly ok: boolean;
}

function run(args: readonly string[]): Run {
  const from = performance.now();
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 });
  return { ms: performance.now() - from, stdout, ok: status === 0 };
}

/** The best of each, run in turns. */
function best(commands: readonly (readonly string[])[]): Run[] {
  const found = commands.map(run);
  for (let round = 1; round < ROUNDS; round++)
    commands.forEach((args, i) => {
      const again = run(args);
      if (again.ms < found[i]!.ms) found[i] = again;
    });
  return found;
}

/** Relations of the descent that `key.json` states, against those in the report of the same folder. */
function relationsRight(folder: string): boolean {
  const names = readdirSync(folder).filter((name) => name !== 'key.json');
  const { truth } = JSON.parse(readFileSync(join(folder, 'key.json'), 'utf8'));
  const { stdout, ok } = run([cli, 'compare', '--json', ...names.map((name) => join(folder, name))]);
  if (!ok) return false;
  const { descent, tellings } = JSON.parse(stdout);
  const nameOf = (siglum: string): string =>
    tellings
      .find((t: { siglum: string }) => t.siglum === siglum)
      .uri.split('/')
      .at(-1);
  return descent.pairs.every(({ a, b, verdict }: { a: string; b: string; verdict: string }) =>
    [`${nameOf(a)}|${nameOf(b)}`, `${nameOf(b)}|${nameOf(a)}`].some((key) => truth.relation[key] === verdict),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
const files = inventedTellings(2, SIZE).map(({ name, text }) => {
  const file = join(folder, `${name}.txt`);
  writeFileSync(file, text);
  return file;
});
const [bare, help, compare] = best([
  ['-e', '0'],
  [cli, '--help'],
  [cli, 'compare', '--json', ...files],
]) as [Run, Run, Run];
rmSync(folder, { recursive: true });
const words = Math.round(inventedTellings(2, SIZE)[0]!.text.split(/\s+/).length / 10) * 10;
const beside = { name: '`node -e 0`', value: bare.ms };
const rows: Row[] = [
  { name: '`variorum --help`', value: help.ms, unit: 'ms', beside, right: help.stdout.startsWith('Usage: variorum') },
  {
    name: `\`variorum compare\` on two files of ${words} words`,
    value: compare.ms,
    unit: 'ms',
    goal: 700,
    beside,
    right: compare.ok && JSON.parse(compare.stdout).alignment.length > 0,
  },
];
if (existsSync(EXAMPLES)) {
  const folders = readdirSync(EXAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const from = performance.now();
  const right = folders.filter((entry) => relationsRight(join(EXAMPLES, entry.name))).length;
  rows.push({
    name: `\`variorum compare\` on each of ${folders.length} examples; relations as their keys have them in ${right}`,
    value: (performance.now() - from) / folders.length,
    unit: 'ms each',
    beside,
    right: right === folders.length,
  });
}
console.log(JSON.stringify(rows));

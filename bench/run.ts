/**
 * All benchmarks, as one table: `npm run bench`. Each is bundled as the command is and runs in a process of its own; each checks its result.
 * Ratios to `wc -w`, `node -e 0` or another program on the same machine say more than seconds.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Row } from './row.ts';

// Plain JavaScript without types; this is all of it that is used.
const { bundleCommand, bundleScript } = (await import('../scripts/bundle.mjs' as string)) as {
  bundleCommand(outdir: string): Promise<unknown>;
  bundleScript(script: string, outfile: string): Promise<unknown>;
};

// Inside of the project, so that a bundle finds what stays outside of it.
const cache = join('node_modules', '.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'variorum-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

function rowsOf(args: readonly string[]): Row[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 });
  const last = stdout.trim().split('\n').at(-1) ?? '';
  if (status === null || !last.startsWith('[')) throw new Error(`${args.join(' ')}: ${stderr || stdout}`);
  return JSON.parse(last);
}

async function bundled(name: string, ...args: string[]): Promise<Row[]> {
  const file = join(folder, `${name}.mjs`);
  await bundleScript(`bench/${name}.ts`, file);
  return rowsOf([file, ...args]);
}

const short = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));

function line({ name, value, unit, goal, beside, right }: Row): string {
  const ratio = beside ? `${(value / beside.value).toFixed(2)} × ${beside.name}` : '';
  const least = unit.includes('/s');
  const met = goal === undefined ? '' : `${least ? '≥' : '≤'} ${short(goal)}`;
  return `| ${name} | ${short(value)} ${unit} | ${met} | ${ratio} | ${right ? 'yes' : '**no**'} |`;
}

await bundleCommand(join(folder, 'command'));
const rows = [
  ...(await bundled('command', join(folder, 'command', 'cli.js'))),
  ...(await bundled('attributions', join(folder, 'command', 'cli.js'))),
  ...(await bundled('compare')),
  ...(await bundled('lenses')),
  ...(await bundled('reading')),
  ...(await bundled('inputs')),
  ...(await bundled('long-pages')),
  ...(await bundled('duplicates', join(folder, 'command', 'cli.js'))),
  ...(await bundled('group', join(folder, 'command', 'cli.js'))),
  ...(await bundled('store', join(folder, 'command', 'cli.js'))),
  ...(await bundled('collation')),
  ...(await bundled('descent')),
  ...rowsOf(['--import', 'tsx', 'bench/extraction.ts']),
];
const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`;
console.log(
  [
    machine,
    '',
    '| what | measured | goal | ratio | result right |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(line),
  ].join('\n'),
);
process.exitCode = rows.every((row) => row.right) ? 0 : 1;

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPage } from '../../src/node/output/page.ts';

let folder = '';
let metafile: Metafile;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-test-'));
  const built = await build({
    entryPoints: { cli: 'src/cli.ts', atomic: 'src/node/output/atomic.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    // As in the real build: the parts lie one folder deeper than the page.
    chunkNames: 'cli/[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    metafile: true,
    banner: {
      js: "import{createRequire as variorumRequire}from'node:module';const require=variorumRequire(import.meta.url);",
    },
    logLevel: 'silent',
  });
  metafile = built.metafile;
  writeFileSync(join(folder, 'report-page.html'), '<html><!--variorum:report--></html>');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the built command; `feed` writes to its standard input, `look` sees its output as it comes. */
function start(argv: readonly string[], stdin: string, look?: (child: ReturnType<typeof spawn>, out: string) => void) {
  const child = spawn(process.execPath, [join(folder, 'cli.mjs'), ...argv], { stdio: 'pipe' });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
    look?.(child, out);
  });
  child.stderr.on('data', (data: Buffer) => {
    err += data.toString();
  });
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, out, err })),
  );
}

const PAIRS = Array.from({ length: 20_000 }, (_, id) =>
  JSON.stringify({ id, a: `Ferry ${id} ran late`, b: 'A ferry was late' }),
).join('\n');

describe('the command as a process', () => {
  test('starts, and ends with a status', async () => {
    expect(await start(['--version'], '')).toMatchObject({ code: 0, err: '' });
    expect((await start(['compar'], '')).code).toBe(2);
  });

  test('a reader that goes away is no error', async () => {
    const { code, err } = await start(['similarity', '--jsonl'], PAIRS, (child) => child.stdout!.destroy());
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('a stream of pairs is answered before it ends', async () => {
    const child = spawn(process.execPath, [join(folder, 'cli.mjs'), 'similarity', '--jsonl'], { stdio: 'pipe' });
    child.stdin.write(PAIRS);
    const first = await new Promise<string>((resolve) =>
      child.stdout.once('data', (data: Buffer) => resolve(data.toString())),
    );
    expect(first).toMatch(/^\{"id":0,"score":/);
    child.stdin.destroy();
    child.kill();
  });
});

test('results are written beside each other and named on standard error', async () => {
  const out = join(folder, 'story');
  const files = ['one.txt', 'two.txt'].map((name) => join(folder, name));
  for (const file of files) writeFileSync(file, `Ferry late\n\nThe ferry ran late, ${file.length} people said.\n`);
  const ran = await start(['compare', ...files, '--out', out, '--html', join(folder, 'page.html')], '');
  expect(ran).toEqual({
    code: 0,
    out: '',
    err: `wrote ${folder}/page.html, ${out}/report.json, ${out}/report.html, ${out}/raw (2 as they came)\n`,
  });
  expect(readdirSync(join(out, 'raw'))).toEqual(['one.txt', 'two.txt']);
  const page = readFileSync(join(out, 'report.html'), 'utf8');
  expect(page).toMatch(/^<html><script [^>]*id="report">\{.*\}<\/script><\/html>$/s);
  expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe(page);
});

test('a page that was not built is told before any work', async () => {
  await expect(readPage(['no-such-page.html'])).rejects.toThrow('is missing from this installation');
});

test('a pipe of the shell is read like a file', async () => {
  const script = '"$0" "$1" read <(echo "The ferry ran late.") --jsonl';
  const child = spawn('bash', ['-c', script, process.execPath, join(folder, 'cli.mjs')], { stdio: 'pipe' });
  let out = '';
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
  });
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ text: 'The ferry ran late.\n' });
});

test('Ctrl-C leaves no half file', async () => {
  const target = join(folder, 'result', 'report.html');
  mkdirSync(join(folder, 'result'));
  const script = `
    import { writeFileSync } from 'node:fs';
    import { withTemporary } from ${JSON.stringify(join(folder, 'atomic.mjs'))};
    await withTemporary(${JSON.stringify(target)}, async (temporary) => {
      writeFileSync(temporary, 'half');
      console.log('half written');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'pipe' });
  child.stdout.once('data', () => {
    expect(readdirSync(join(folder, 'result'))).toHaveLength(1);
    child.kill('SIGINT');
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, readdirSync(join(folder, 'result'))]).toEqual([130, []]);
});

describe('help is quick', () => {
  /** Bytes of all that is loaded before a command runs: the entry, the first import inside it, and what those import. */
  function loadedForHelp(): number {
    const outputs = Object.entries(metafile.outputs).map(([path, output]) => ({
      name: path.split('/').at(-1)!,
      ...output,
    }));
    const byName = new Map(outputs.map((output) => [output.name, output]));
    const seen = new Set<string>();
    const visit = (name: string, dynamic: boolean) => {
      if (seen.has(name)) return;
      seen.add(name);
      for (const i of byName.get(name)!.imports)
        if (!i.external && (i.kind === 'import-statement' || dynamic)) visit(i.path.split('/').at(-1)!, false);
    };
    visit('cli.mjs', true);
    return [...seen].reduce((bytes, name) => bytes + byName.get(name)!.bytes, 0);
  }

  test('because it loads little of the program', () => {
    const all = Object.values(metafile.outputs).reduce((bytes, output) => bytes + output.bytes, 0);
    expect(all).toBeGreaterThan(500_000);
    expect(loadedForHelp()).toBeLessThan(150_000);
  });
});

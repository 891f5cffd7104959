import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { PassThrough, Writable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/node/cli/commands/index.ts';
import { main } from '../../src/node/cli/main.ts';
import { makeFolder, run } from '../support/run.ts';

const STORY =
  'Ferry to Orrin late again\n\nThe ferry to Orrin ran 12 minutes late on Monday.\n\n“We will rebuild the old pier,” Ilse Quay said.\n';

let folder = makeFolder();
beforeEach(() => {
  folder = makeFolder({ 'one.txt': STORY });
});
afterEach(() => folder.remove());

describe('read', () => {
  test('prints each part under its role', async () => {
    const { code, out } = await run(['read', folder.path('one.txt')]);
    expect(code).toBe(0);
    expect(out).toMatch(/^one\.txt\n/);
    expect(out).toContain('  headline   Ferry to Orrin late again\n');
    expect(out).toContain('  lede       The ferry to Orrin ran 12 minutes late on Monday.\n');
  });

  test('its JSON Lines can be read again, with the same text', async () => {
    const { out } = await run(['read', folder.path('one.txt'), '--jsonl']);
    writeFileSync(folder.path('again.jsonl.gz'), gzipSync(out));
    const again = await run(['read', folder.path('again.jsonl.gz'), '--jsonl']);
    const [first, second] = [out, again.out].map((line) => JSON.parse(line) as { id: string; text: string });
    expect([second!.id, second!.text]).toEqual([first!.id, first!.text]);
  });
});

test('attributions prints speaker, cue and words', async () => {
  const { code, out } = await run(['attributions', folder.path('one.txt')]);
  expect([code, out]).toEqual([0, 'one.txt\n  Ilse Quay (direct, said): “We will rebuild the old pier,”\n\n']);
});

describe('collate', () => {
  test('prints a table of words, one column a telling in order of ids', async () => {
    writeFileSync(folder.path('b.txt'), 'The ferry ran late.');
    writeFileSync(folder.path('a.txt'), 'The boat ran\tlate.');
    const { code, out } = await run(['collate', folder.path('b.txt'), folder.path('a.txt'), '--table', 'tsv']);
    expect(code).toBe(0);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows[0]).toEqual(['a.txt', 'b.txt']);
    expect(rows.every((row) => row.length === 2)).toBe(true);
    expect(
      rows
        .slice(1)
        .map((row) => row[0])
        .filter(Boolean)
        .join(' '),
    ).toMatch(/^The boat ran late ?\.$/);
  });
});

describe('descent', () => {
  test('prints what stands in the report', async () => {
    writeFileSync(folder.path('two.txt'), STORY.replace('Monday', 'Tuesday'));
    const args = [folder.path('one.txt'), folder.path('two.txt'), '--json'];
    const [descent, report] = [await run(['descent', ...args]), await run(['compare', ...args])];
    expect(descent.code).toBe(0);
    const { verdict, signs, tellings } = JSON.parse(descent.out);
    const said = JSON.parse(report.out);
    expect({ verdict, signs }).toEqual({ verdict: said.descent.verdict, signs: said.descent.signs });
    expect(tellings.map((t: { id: string }) => t.id)).toEqual(['one.txt', 'two.txt']);
  });

  test.each([
    ['newick', /;\n$/],
    ['nexus', /^#NEXUS/],
    ['dot', /^digraph/],
    ['graphml', /<graphml/],
    ['csv', /^from,to,/],
    ['prov', /"@context"/],
  ])('--as %s', async (form, like) => {
    writeFileSync(folder.path('two.txt'), STORY.replace('Monday', 'Tuesday'));
    const { code, out } = await run(['descent', folder.path('one.txt'), folder.path('two.txt'), '--as', form]);
    expect([code, like.test(out)]).toEqual([0, true]);
  });

  test('a table names no texts, so it makes no provenance', async () => {
    const { code, err } = await run(['descent', '--collation', '-', '--as', 'prov'], { stdin: 'A\tB\nx\ty\n' });
    expect(code).toBe(2);
    expect(err).toContain('--as prov is for tellings');
  });
});

describe('similarity', () => {
  const pair = (id: unknown, a: string, b: string) => JSON.stringify({ id, a, b });

  test('scores pairs in order, each by itself', async () => {
    const lines = [
      pair('x', 'The ferry ran late.', 'The ferry ran late.'),
      pair(7, 'The ferry ran late.', 'Gulls watched the pier.'),
    ];
    const { code, out } = await run(['similarity', '--jsonl'], { stdin: `${lines.join('\n')}\n` });
    expect(code).toBe(0);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; score: number });
    expect(rows.map((r) => r.id)).toEqual(['x', 7]);
    expect(rows[0]!.score).toBeGreaterThan(rows[1]!.score);
    const alone = await run(['similarity', '--jsonl'], { stdin: lines[1]! });
    expect(JSON.parse(alone.out)).toEqual(rows[1]);
  });

  test('names lines that are no pair, with status 1', async () => {
    const stdin = [pair(1, 'a ferry', 'a boat'), '{"id": 2, "a": "x"}', 'nonsense', pair(3, 'a', 'b')].join('\n');
    const { code, out, err } = await run(['similarity', '--jsonl'], { stdin });
    expect([code, out.trimEnd().split('\n').length]).toEqual([1, 2]);
    expect(err).toBe(
      'error: line 2 is not {"id", "a", "b"} and was left out\nerror: line 3 is not {"id", "a", "b"} and was left out\n',
    );
  });

  test('without any pair has status 2', async () => {
    expect(await run(['similarity', '--jsonl'])).toEqual({
      code: 2,
      out: '',
      err: 'variorum: similarity: no pair was read from standard input\n',
    });
  });
});

test('a pipe whose reader has gone is success, any other failure to write is not', async () => {
  const status = async (code: string) => {
    const broken = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });
    broken.on('error', () => {});
    const stderr = new PassThrough();
    const terminal = { stdin: new PassThrough(), stdout: broken, stderr, env: {} };
    return [await main(['schema'], terminal), String(stderr.read() ?? '').split('\n')[0]];
  };
  expect(await status('EPIPE')).toEqual([0, '']);
  expect(await status('ENOSPC')).toEqual([2, 'variorum: standard output cannot be written: the disk is full']);
});

test('schema prints a JSON Schema that compiles', async () => {
  const { code, out } = await run(['schema']);
  const schema = JSON.parse(out) as { $schema: string };
  expect([code, schema.$schema]).toEqual([0, 'https://json-schema.org/draft/2020-12/schema']);
  expect(() => new Ajv2020({ allowUnionTypes: true }).compile(schema)).not.toThrow();
});

describe('completion', () => {
  test.each(['bash', 'zsh', 'fish'])('for %s names every command and flag', async (shell) => {
    const { code, out } = await run(['completion', shell]);
    expect(code).toBe(0);
    for (const command of COMMANDS) {
      expect(out).toContain(command.name);
      for (const { flags } of command.options) expect(out).toContain(/--([\w-]+)/.exec(flags)![1]);
    }
  });

  test('in bash offers commands, flags and choices, and files elsewhere', async () => {
    const { out } = await run(['completion', 'bash']);
    const offer = (...words: string[]) => {
      const script = `${out}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _variorum; echo "\${COMPREPLY[*]}"`;
      return execFileSync('bash', ['-c', script, 'bash', ...words], { encoding: 'utf8' }).trim();
    };
    expect(offer('variorum', 'comp')).toBe('compare completion');
    expect(offer('variorum', 'compare', '--js')).toBe('--json');
    expect(offer('variorum', 'compare', '--color', '')).toBe('auto always never');
    expect(offer('variorum', 'completion', 'z')).toBe('zsh');
    expect(offer('variorum', 'compare', 'x')).toBe('');
  });
});

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'examples/README.md', ...markdownIn('docs')];

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.md'))
    .sort()
    .map((f) => join(folder, f));
}

/** Fenced blocks of a document: `{ language, text }`. */
const blocks = (file: string) =>
  [...read(file).matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)].map((m) => ({ language: m[1]!, text: m[2]! }));

/** Runs the built command; what it prints, whatever its status. */
const variorum = (...args: string[]) =>
  execFileSync(process.execPath, ['dist/cli.js', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '100', NO_COLOR: '1' },
  });

describe('links lead somewhere', () => {
  for (const file of documents) {
    test(file, () => {
      const links = [...read(file).matchAll(/\]\(([^)\s]+)\)/g)]
        .map((m) => m[1]!)
        .filter((link) => !/^[a-z]+:/.test(link));
      const dead = links
        .map((link) => link.split('#')[0]!)
        .filter((path) => path && !existsSync(join(root, dirname(file), path)));
      expect(dead).toEqual([]);
    });
  }
});

describe('the README shows what was run', () => {
  test('the program prints what stands below it', () => {
    const all = blocks('README.md');
    const at = all.findIndex((b) => b.language === 'js');
    const file = join(root, `.readme-${process.pid}.mjs`);
    writeFileSync(file, all[at]!.text);
    try {
      expect(execFileSync(process.execPath, [file], { cwd: root, encoding: 'utf8' })).toBe(all[at + 1]!.text);
    } finally {
      rmSync(file);
    }
  });

  test.each(['compare', 'descent'])('%s prints what stands below it', (command) => {
    const shown = blocks('README.md')
      .find((b) => b.text.startsWith(`$ variorum ${command}`))!
      .text.split('\n');
    const folder = /examples\/[\w-]+/.exec(shown[0]!)![0];
    const files = readdirSync(join(root, folder))
      .filter((f) => f.endsWith('.txt'))
      .sort();
    const printed = variorum(command, ...files.map((f) => join(folder, f))).split('\n');
    const lines = shown.slice(1).filter(Boolean);
    expect(printed.filter(Boolean).slice(0, lines.length)).toEqual(lines);
  });

  test('every command it names exists, and no command goes unnamed', () => {
    const help = /^Commands:\n([\s\S]*?)^\S/m.exec(variorum('--help'))![1]!;
    const named = new Set([...read('README.md').matchAll(/(?:^|`)variorum ([a-z]+)/gm)].map((m) => m[1]!));
    const known = [...help.matchAll(/^ {2}([a-z]+)[ []/gm)].map((m) => m[1]!).filter((c) => c !== 'help');
    for (const command of known) expect(named).toContain(command);
    for (const command of named) expect([...known, 'runs']).toContain(command);
  });
});

test('the project speaks of itself alone', () => {
  const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((f) => f && /\.(ts|tsx|mjs|md|json|css|html|sh)$/.test(f) && f !== 'package-lock.json');
  const foreign = files.filter(
    (f) => existsSync(join(root, f)) && /\/(?:home|root|work)\/\w/.test(read(f)) && f !== 'test/docs/documents.test.ts',
  );
  expect(foreign).toEqual([]);
});

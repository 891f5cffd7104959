import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder } from './support/files.ts';

interface SourceFile {
  readonly path: string;
  /** Without comments. */
  readonly code: string;
  /** Paths from the root, or names of packages. */
  readonly imports: readonly string[];
}

const FILES = filesUnder('src', /\.tsx?$/)
  .filter((path) => !path.startsWith('src/data/'))
  .map(readSource);
const CORE = FILES.filter(({ path }) => !/^src\/(node|web)\/|^src\/cli\.ts$/.test(path));

function readSource(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1');
  const named = [...code.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((m) => m[1]!);
  const imports = named.map((name) => (name.startsWith('.') ? normalize(join(dirname(path), name)) : name));
  return { path, code, imports };
}

/** Every import of `files` that leads where it must not. */
const strays = (files: readonly SourceFile[], forbidden: RegExp): string[] =>
  files.flatMap(({ path, imports }) => imports.filter((i) => forbidden.test(i)).map((i) => `${path} imports ${i}`));

const inside = (folder: string) => FILES.filter(({ path }) => path.startsWith(`src/${folder}/`));

describe('imports lead one way', () => {
  test('the sources were found', () => {
    expect(CORE.length).toBeGreaterThan(40);
    expect(CORE.find((f) => f.path === 'src/compare.ts')?.imports).toContain('src/lenses/index.ts');
  });

  test.each([
    [
      'the core',
      CORE,
      /^node:|^src\/(?:node|web)\/|^src\/cli\.ts$|^(?:undici|commander|picocolors|iconv-lite|robots-parser|preact)\b/,
    ],
    ['the model', inside('model'), /^src\/(?!model\/|text\/(?:rewriter)\.ts)/],
    ['the text stage', inside('text'), /^src\/(?!text\/|model\/|data\/|defaults)/],
    ['readers', inside('readers'), /^src\/(?:collate|lenses|descent|exporters)\/|^src\/compare\.ts/],
    ['the collation', inside('collate'), /^src\/(?:lenses|descent|exporters|readers)\/|^src\/compare\.ts/],
    ['lenses', inside('lenses'), /^src\/(?:descent|exporters|readers)\/|^src\/compare\.ts/],
    ['descent', inside('descent'), /^src\/(?:exporters|readers)\/|^src\/compare\.ts/],
    ['exporters', inside('exporters'), /^src\/(?:collate|lenses|descent|readers|segment|defaults)\/|^src\/compare\.ts/],
    ['views of collations', inside('collation-views'), /^src\/(?:lenses|descent|readers|segment)\/|^src\/compare\.ts/],
    ['the page', inside('web'), /^node:|^src\/(?:node|collate|lenses|descent|readers|segment)\/|^src\/compare\.ts/],
    ['data', inside('data'), /^(?!src\/(?:data|model)\/)/],
  ])('%s', (_, files, forbidden) => {
    expect(strays(files, forbidden)).toEqual([]);
  });

  test('nothing imports the command line but its entry', () => {
    const others = FILES.filter(({ path }) => !path.startsWith('src/node/') && path !== 'src/cli.ts');
    expect(strays(others, /^src\/node\/cli\//)).toEqual([]);
  });
});

describe('the same input gives the same bytes', () => {
  const FORBIDDEN: [string, RegExp][] = [
    ['the clock', /\bDate\.now\b|\bnew Date\b|\bDate\(|\bperformance\./],
    ['chance', /\bMath\.random\b|\bcrypto\.(?:random|getRandom)/],
    ['the locale', /\.toLocale\w+\(|\.localeCompare\(|\bIntl\./],
    ['the network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/],
    ['the machine', /\bprocess\.|\bglobalThis\.|\bnavigator\./],
  ];
  test.each(FORBIDDEN)('the core does not ask %s', (_, pattern) => {
    expect(CORE.filter(({ code }) => pattern.test(code)).map(({ path }) => path)).toEqual([]);
  });
});

test('imports end in .ts or .tsx, so that sources run as they are', () => {
  const bare = FILES.flatMap(({ path, imports }) =>
    imports.filter((i) => i.startsWith('src/') && !/\.(?:tsx?|css|html)$/.test(i)).map((i) => `${path}: ${i}`),
  );
  expect(bare).toEqual([]);
});

/** Builds `dist/`: the page of the report, the command (`cli.js`, bundled, parts loaded when needed), the library (`lib/`). */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });

if (existsSync('scripts/build-page.mjs')) await (await import('./build-page.mjs')).buildPage();

await build({
  entryPoints: { cli: 'src/cli.ts' },
  outdir: 'dist',
  chunkNames: 'cli/[name]-[hash]',
  bundle: true,
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // Some dependencies are CommonJS and ask for Node's own modules by `require`.
  banner: {
    js: "import{createRequire as variorumRequire}from'node:module';const require=variorumRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
chmodSync('dist/cli.js', 0o755);

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.lib.json'], { stdio: 'inherit' });

// For programs that check or type reports (`variorum/schema`).
writeFileSync('dist/report.schema.json', execFileSync(process.execPath, ['dist/cli.js', 'schema']));

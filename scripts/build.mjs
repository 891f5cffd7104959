/** Builds `dist/`: the page of the report, the command (`cli.js`, bundled, parts loaded when needed), the library (`lib/`). */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { bundleCommand } from './bundle.mjs';

rmSync('dist', { recursive: true, force: true });

if (existsSync('scripts/build-page.mjs')) await (await import('./build-page.mjs')).buildPage();

await bundleCommand('dist');
chmodSync('dist/cli.js', 0o755);

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.lib.json'], { stdio: 'inherit' });

// For programs that check or type reports (`variorum/schema`).
writeFileSync('dist/report.schema.json', execFileSync(process.execPath, ['dist/cli.js', 'schema']));

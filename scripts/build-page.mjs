/** Builds the page of the report: one HTML file with its script and style inside, and a placeholder for the report. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles one entry point to minified text that can stand inside of an element. */
async function bundle(entry, closing) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    format: 'iife',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  const text = outputFiles[0].text.trim();
  if (text.toLowerCase().includes(closing)) throw new Error(`${entry}: the bundle holds ${closing}`);
  return text;
}

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Writes the page.
 * @param {string} [outfile] where to; `dist/report-page.html` unless told
 */
export async function buildPage(outfile = `${root}/dist/report-page.html`) {
  const script = await bundle('src/web/main.tsx', '</script');
  const style = await bundle('src/web/styles/index.css', '</style');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const parts = { policy, style, script };
  const template = readFileSync(`${root}/src/web/page.html`, 'utf8');
  const page = template.replace(/%(policy|style|script)%/g, (_, name) => parts[name]);
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(outfile, page);
}

/** Builds the page of the report: one HTML file with its script and style inside, and a placeholder for the report. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
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
  for (const mark of [closing, '<!--'])
    if (text.toLowerCase().includes(mark)) throw new Error(`${entry}: the bundle holds ${mark}`);
  return text;
}

const NO_SCRIPT =
  'This report needs JavaScript to be shown. It loads nothing and sends nothing. The same findings are printed by ' +
  '“variorum compare” in a terminal, and with --json as data.';

/** Nothing may stand between the tags and what was hashed. */
const pageOf = ({ policy, style, script }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Variorum report</title>
<style>${style}</style>
</head>
<body>
<noscript><p>${NO_SCRIPT}</p></noscript>
<div id="app"></div>
<!--variorum:report-->
<script>${script}</script>
</body>
</html>
`;

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
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(outfile, pageOf({ policy, style, script }));
}

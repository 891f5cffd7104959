import { build } from 'esbuild';

// Some dependencies are CommonJS and ask for Node's own modules by `require`.
const REQUIRE =
  "import{createRequire as variorumRequire}from'node:module';const require=variorumRequire(import.meta.url);";

// It finds its own binary beside itself.
const EXTERNAL = ['@photostructure/sqlite'];

/** Bundles the command to `outdir/cli.js`; its parts and the code of its threads (`outdir/cli/`) are loaded when they are needed. */
export const bundleCommand = (outdir) =>
  build({
    entryPoints: { cli: 'src/cli.ts', 'cli/worker': 'src/node/workers/worker.ts' },
    outdir,
    chunkNames: 'cli/[name]-[hash]',
    bundle: true,
    splitting: true,
    minifySyntax: true,
    minifyWhitespace: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: EXTERNAL,
    banner: { js: REQUIRE },
    logLevel: 'warning',
  });

/** Bundles one script for Node to the file `outfile`. */
export const bundleScript = (script, outfile) =>
  build({
    entryPoints: [script],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: EXTERNAL,
    banner: { js: REQUIRE },
    logLevel: 'warning',
  });

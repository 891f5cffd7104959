#!/usr/bin/env node
const { isBrokenPipe, main } = await import('./node/cli/main.ts');

for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    // Any other failure reaches `main` through the write that met it.
    if (isBrokenPipe(error)) process.exit(0);
  });
process.exitCode = await main(process.argv.slice(2), process);

export {};

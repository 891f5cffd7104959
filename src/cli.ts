#!/usr/bin/env node
const { isBrokenPipe, main } = await import('./node/cli/main.ts');

for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    if (isBrokenPipe(error)) process.exit(0);
    throw error;
  });
process.exitCode = await main(process.argv.slice(2), process);

export {};

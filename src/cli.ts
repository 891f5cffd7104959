#!/usr/bin/env node
import { compareTellings } from './compare.ts';
import { readInputs } from './node/files.ts';

const [command, ...args] = process.argv.slice(2);
const inputs = args.filter((a) => !a.startsWith('--'));
const { tellings, notices } = readInputs(inputs);
if (command === 'compare') process.stdout.write(`${JSON.stringify(compareTellings(tellings, { notices }))}\n`);
else if (command === 'read') {
  for (const t of tellings) {
    const m = t.metadata;
    process.stdout.write(
      `${JSON.stringify({ id: t.id, uri: t.uri, title: m.title ?? null, byline: m.byline ?? null, outlet: m.outlet ?? null, published: m.published ?? null, language: m.language ?? null, text: t.text, segments: t.segments, notices: t.notices })}\n`,
    );
  }
}

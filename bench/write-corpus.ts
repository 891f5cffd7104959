import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { type CorpusPlan, inventedCorpus } from './invented-corpus.ts';

/** Writes an invented corpus as JSON Lines; only a little of it is in memory. */
export async function writeCorpus(plan: CorpusPlan, file: string): Promise<void> {
  const stream = createWriteStream(file);
  let lines = '';
  for (const { id, text, outlet } of inventedCorpus(plan)) {
    lines += `${JSON.stringify({ id, text, outlet })}\n`;
    if (lines.length < 1 << 20) continue;
    if (!stream.write(lines)) await once(stream, 'drain');
    lines = '';
  }
  stream.end(lines);
  await once(stream, 'finish');
}

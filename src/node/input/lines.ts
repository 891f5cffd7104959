import type { Readable } from 'node:stream';

const NEWLINE = 10;

/** Lines of a stream of UTF-8, one at a time, however large the stream: only the line in hand is held. Empty ones are left out. */
export async function* linesOf(stream: Readable): AsyncGenerator<{ readonly text: string; readonly number: number }> {
  let number = 0;
  let held: Buffer[] = [];
  for await (const piece of stream) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : (piece as Buffer);
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      held.push(chunk.subarray(from, at));
      const text = textOf(held);
      held = [];
      from = at + 1;
      number++;
      if (text) yield { text, number };
    }
    if (from < chunk.length) held.push(chunk.subarray(from));
  }
  const text = textOf(held);
  if (text) yield { text, number: number + 1 };
}

function textOf(pieces: readonly Buffer[]): string {
  const bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
  return bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trim();
}

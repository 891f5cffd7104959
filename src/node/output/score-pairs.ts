import { similarity } from '../../collate/similarity.ts';
import type { ExitCode } from '../cli/definition.ts';
import { CliError } from '../cli/error.ts';
import { print, type Terminal } from '../cli/terminal.ts';
import { linesOf } from '../input/lines.ts';

interface Pair {
  readonly id: unknown;
  readonly a: string;
  readonly b: string;
}

/** Lines are gathered to this many characters before they are written. */
const BATCH = 16_384;

/** Reads pairs from standard input and prints their scores as they come; a line that is no pair is named and left out. */
export async function scorePairs({ stdin, stdout, stderr }: Terminal): Promise<ExitCode> {
  if (stdin.isTTY)
    throw new CliError('similarity: give the pairs on standard input: variorum similarity --jsonl < pairs.jsonl');
  let out = '';
  let [scored, skipped] = [0, 0];
  for await (const { text, number } of linesOf(stdin)) {
    const pair = parsePair(text);
    if (!pair) {
      skipped++;
      stderr.write(`error: line ${number} is not {"id", "a", "b"} and was left out\n`);
      continue;
    }
    scored++;
    out += `${JSON.stringify({ id: pair.id, score: similarity(pair.a, pair.b) })}\n`;
    if (out.length > BATCH) {
      await print(stdout, out);
      out = '';
    }
  }
  await print(stdout, out);
  if (scored === 0) throw new CliError('similarity: no pair was read from standard input');
  return skipped > 0 ? 1 : 0;
}

function parsePair(line: string): Pair | undefined {
  try {
    const pair = JSON.parse(line) as Partial<Pair> | null;
    const sound = pair && pair.id !== undefined && typeof pair.a === 'string' && typeof pair.b === 'string';
    return sound ? (pair as Pair) : undefined;
  } catch {
    return undefined;
  }
}

import { clean, cutTo } from '../../exporters/summary/layout.ts';
import { type Database, openCorpus } from '../store/database.ts';
import { ingest } from '../store/ingest.ts';
import { type Neighbour, near } from '../store/near.ts';
import { type Hit, search } from '../store/search.ts';
import { WorkerPool } from '../workers/pool.ts';
import type { ExitCode } from './definition.ts';
import { CliError } from './error.ts';
import { NoticeListener } from './notice-listener.ts';
import { makeProgress } from './progress.ts';
import { print, type Terminal, widthOf } from './terminal.ts';
import { wholeNumber } from './whole-number.ts';
import { readForCommand } from './work.ts';

/** Of a number of articles or words. */
const DIGITS = 9;

/** Takes inputs into a corpus; what could not be used is named on standard error. */
export async function ingestInputs(
  inputs: readonly string[],
  { into, allowPrivate }: { readonly into?: string; readonly allowPrivate?: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  if (!into) throw new CliError('ingest: name the corpus with --into FILE');
  const progress = makeProgress(terminal);
  const listener = new NoticeListener(terminal, progress);
  const pool = new WorkerPool();
  const done = await using(openCorpus(into, { make: true }), (database) =>
    ingest(database, inputs, {
      onNotice: listener.onNotice,
      onBytes: (bytes, of) => progress.amount('reading', bytes, of),
      allowPrivate,
      stdin: terminal.stdin,
      prepareAll: (batches) => pool.map('prepare-articles', batches),
    }),
  ).finally(() => pool.close());
  progress.end();
  if (done.seen + done.passed === 0) throw new CliError('no article could be read; nothing was done');
  const known = done.seen - done.added + done.passed;
  terminal.stderr.write(`${into}: ${done.added} new, ${known} known before\n`);
  return listener.code;
}

/** Prints the articles of a corpus that have all of the words. */
export async function searchCorpus(
  path: string,
  words: string,
  { jsonl, limit }: { readonly jsonl?: boolean; readonly limit: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const hits = await using(openCorpus(path), (database) =>
    search(database, words, wholeNumber('--limit', limit, DIGITS)),
  );
  for (const hit of hits) await print(terminal.stdout, jsonl ? `${JSON.stringify(hit)}\n` : hitText(hit, terminal));
  if (hits.length === 0) terminal.stderr.write('note: no article has all of these words\n');
  return 0;
}

/** Prints, for each telling of the inputs, the articles of a corpus that share passages with it. */
export async function nearInputs(
  path: string,
  inputs: readonly string[],
  options: {
    readonly jsonl?: boolean;
    readonly limit: string;
    readonly words: string;
    readonly allowPrivate?: boolean;
  },
  terminal: Terminal,
): Promise<ExitCode> {
  const [limit, fewest] = [
    wholeNumber('--limit', options.limit, DIGITS),
    wholeNumber('--words', options.words, DIGITS),
  ];
  const { tellings, code } = await readForCommand(inputs, options, terminal);
  await using(openCorpus(path), async (database) => {
    for (const { id, text } of tellings) {
      const found = near(database, text, { limit, fewest });
      const lines = options.jsonl
        ? `${JSON.stringify({ id, near: found })}\n`
        : `${clean(id)}: ${found.length === 0 ? 'no known article shares a passage' : ''}\n${found.map((n) => neighbourText(n, text, terminal)).join('')}`;
      await print(terminal.stdout, lines);
    }
  });
  return code;
}

async function using<T>(database: Database, work: (database: Database) => T | Promise<T>): Promise<T> {
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

interface Stated {
  readonly id: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
}

const nameOf = ({ id, title, outlet, published }: Stated): string =>
  [id, title, outlet, published].flatMap((part) => (part ? [clean(part)] : [])).join(' · ');

const hitText = (hit: Hit, terminal: Terminal): string =>
  `${nameOf(hit)}\n    … ${cutTo(clean(hit.passage.text), widthOf(terminal) - 6)}\n`;

/** How many passages of an article a person is shown; `--jsonl` gives all. */
const SHOWN = 3;

function neighbourText(found: Neighbour, text: string, terminal: Terminal): string {
  const longest = [...found.passages].sort((a, b) => b.words - a.words || a.a.start - b.a.start).slice(0, SHOWN);
  const passages = longest.map(
    ({ a, words }) => `    ${words} words: “${cutTo(clean(text.slice(a.start, a.end)), widthOf(terminal) - 18)}”\n`,
  );
  const share = `${found.words} words shared in ${found.passages.length} ${found.passages.length === 1 ? 'passage' : 'passages'}`;
  return `  ${nameOf(found)}: ${share}, ${Math.round(found.containment * 100)} % of the smaller text\n${passages.join('')}`;
}

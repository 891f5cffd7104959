import { settle } from '../../defaults.ts';
import {
  type DuplicatePair,
  duplicateClusters,
  duplicatePairs,
  type Fingerprints,
} from '../../fingerprint/duplicates.ts';
import type { ExitCode } from '../cli/definition.ts';
import { CliError } from '../cli/error.ts';
import { NoticeListener } from '../cli/notice-listener.ts';
import { makeProgress } from '../cli/progress.ts';
import { print, type Terminal, widthOf } from '../cli/terminal.ts';
import { threadsIn } from '../cli/whole-number.ts';
import { parseSettings } from '../cli/work.ts';
import { WorkerPool } from '../workers/pool.ts';
import { fingerprintInputs } from './fingerprint-inputs.ts';
import { passagesOf, type Texts, textsOf } from './passages.ts';
import { clusterText, pairText } from './text.ts';

export interface DuplicatesOptions {
  readonly at?: string;
  readonly containment?: string;
  readonly clusters?: boolean;
  readonly passages?: boolean;
  readonly jsonl?: boolean;
  readonly threads?: string;
  readonly set?: readonly string[];
  readonly allowPrivate?: boolean;
}

/** Containment that no pair has: where `--containment` is not given, Jaccard alone decides. */
const NEVER = 2;
/** Lines are gathered to this many characters before they are written. */
const BATCH = 65_536;

/** Finds the near-copies among the inputs and prints them: a pair or a cluster a line with `--jsonl`, else for people. */
export async function printDuplicates(
  inputs: readonly string[],
  options: DuplicatesOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const settings = settle(parseSettings(options.set ?? []));
  const at = {
    jaccard: options.at === undefined ? settings['duplicates.jaccard'] : share('--at', options.at),
    containment: options.containment === undefined ? NEVER : share('--containment', options.containment),
  };
  const wanted = !options.clusters && (options.passages || !options.jsonl);
  const { fingerprints, passing, code } = await readAll(inputs, options, terminal, wanted);
  if (fingerprints.ids.length === 0) throw new CliError('no article could be read; nothing was done');
  const progress = makeProgress(terminal);
  progress.step(`comparing ${fingerprints.ids.length} articles`, fingerprints.ids.length > 50_000);
  const pairs = duplicatePairs(fingerprints, at, settings);
  progress.end();
  if (options.clusters) await printClusters(pairs, fingerprints, options, terminal);
  else {
    const texts = wanted
      ? await textsOf(inputs, new Set(pairs.flatMap(({ a, b }) => [a, b])), passing, options)
      : passing;
    await printPairs(pairs, texts, wanted ? settings['duplicates.passage-words'] : undefined, options, terminal);
  }
  if (!options.jsonl) await print(terminal.stdout, ending(fingerprints.ids.length, pairs));
  return code;
}

async function readAll(inputs: readonly string[], options: DuplicatesOptions, terminal: Terminal, wanted: boolean) {
  const progress = makeProgress(terminal);
  const passing: Texts = new Map();
  const listener = new NoticeListener(terminal, progress);
  const pool = new WorkerPool(threadsIn(options.threads));
  try {
    const fingerprints = await fingerprintInputs(inputs, {
      pool,
      onNotice: listener.onNotice,
      allowPrivate: options.allowPrivate,
      stdin: terminal.stdin,
      onBytes: (bytes, of) => progress.amount('reading', bytes, of),
      ...(wanted ? { onPassing: (id: string, text: string) => void passing.set(id, text) } : {}),
    });
    return { fingerprints, passing, code: listener.code };
  } finally {
    progress.end();
    await pool.close();
  }
}

async function printPairs(
  pairs: readonly DuplicatePair[],
  texts: Texts,
  fewest: number | undefined,
  { jsonl }: DuplicatesOptions,
  { stdout, ...terminal }: Terminal,
): Promise<void> {
  const width = widthOf({ stdout, ...terminal });
  await printAll(stdout, pairs, (pair) => {
    const shared = fewest === undefined ? undefined : passagesOf(pair, texts, fewest);
    return jsonl
      ? `${JSON.stringify({ ...pair, shared })}\n`
      : pairText(pair, shared ?? [], texts.get(pair.a) ?? '', width);
  });
}

async function printClusters(
  pairs: readonly DuplicatePair[],
  { ids, outlets }: Fingerprints,
  { jsonl }: DuplicatesOptions,
  { stdout }: Terminal,
): Promise<void> {
  const paired = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const outletOf = new Map(ids.flatMap((id, i) => (paired.has(id) ? [[id, outlets[i]] as const] : [])));
  const clusters = duplicateClusters(pairs, (id) => outletOf.get(id));
  await printAll(stdout, clusters, (cluster) => (jsonl ? `${JSON.stringify(cluster)}\n` : clusterText(cluster)));
}

async function printAll<T>(
  stdout: Terminal['stdout'],
  items: readonly T[],
  textOf: (item: T) => string,
): Promise<void> {
  let out = '';
  for (const item of items) {
    out += textOf(item);
    if (out.length < BATCH) continue;
    await print(stdout, out);
    out = '';
  }
  await print(stdout, out);
}

function ending(articles: number, pairs: readonly DuplicatePair[]): string {
  const said = new Set(pairs.flatMap(({ a, b }) => [a, b])).size;
  if (pairs.length === 0) return `No near-copies among ${articles} articles.\n`;
  return `${pairs.length} ${pairs.length === 1 ? 'pair' : 'pairs'}; ${said} of ${articles} articles are in one.\n`;
}

/** @throws {CliError} where a person typed something else than a share */
function share(flag: string, value: string): number {
  const number = Number(value);
  if (!value.trim() || !(number >= 0.01 && number <= 1))
    throw new CliError(`${flag} ${value}: give a number from 0.01 to 1`);
  return number;
}

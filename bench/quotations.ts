/**
 * Whether quotations that share words stand in one finding, over real stories told by several outlets.
 *   node --import tsx bench/quotations.ts [--misses] [--links N]
 * Reads the optional folder `../shared/data/basil` (BASIL, Fan and others, EMNLP 2019). Counted are pairs of quoted runs of two
 * tellings of one story, runs inside other marks left out, (a) with five words in a row in common, disregarding case and marks,
 * (b) with five content words in common, in whatever order; and the runs of such pairs that stand in one finding with at least one of
 * their partners. `--misses` prints the pairs that no finding joins; `--links N` prints
 * N findings with several versions, evenly spread, to be read by eye.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { align } from '../src/collate/align.ts';
import { readInOrder } from '../src/compare.ts';
import { isFunctionWord } from '../src/data/closed-classes.ts';
import { settle } from '../src/defaults.ts';
import { quotedRuns } from '../src/lenses/marks.ts';
import { quotations } from '../src/lenses/quotations.ts';
import type { QuotationFinding } from '../src/model/report.ts';
import { contains, type Place, type Span } from '../src/model/span.ts';
import type { ReadTelling } from '../src/model/token.ts';
import { fromRecord, type TellingRecord } from '../src/readers/record.ts';
import { findingId } from '../src/text/hash.ts';
import { tokenize } from '../src/text/tokenize.ts';

const FOLDER = fileURLToPath(new URL('../../shared/data/basil/', import.meta.url));
const IN_COMMON = 5;

interface Run extends Place {
  readonly text: string;
  readonly norms: readonly string[];
}

const lines = <T>(file: string): T[] =>
  gunzipSync(readFileSync(FOLDER + file))
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** Records of each story, in the order of the file. */
function stories(): TellingRecord[][] {
  const storyOf = new Map(lines<{ id: string; story: string }>('gold.jsonl.gz').map((g) => [g.id, g.story]));
  const groups = new Map<string, TellingRecord[]>();
  for (const record of lines<TellingRecord>('records.jsonl.gz')) {
    const story = storyOf.get(record.id)!;
    groups.set(story, [...(groups.get(story) ?? []), record]);
  }
  return [...groups.values()];
}

function runsOf(read: ReadTelling): Run[] {
  return quotedRuns(read)
    .filter((run) => !run.nested)
    .map(({ start, end }) => {
      const words = tokenize(read.text, start, end).filter((t) => t.kind !== 'mark');
      const norms = words.map((t) => t.norm);
      return { siglum: read.siglum, start, end, text: read.text.slice(start, end), norms };
    });
}

const shingles = ({ norms }: Run): string[] =>
  norms.slice(IN_COMMON - 1).map((_, i) => norms.slice(i, i + IN_COMMON).join(' '));
const content = ({ norms }: Run): string[] => [...new Set(norms.filter((word) => !isFunctionWord(word)))];

/** How many entries two lists share. */
const shared = (a: readonly string[], b: readonly string[]): number => {
  const other = new Set(b);
  return new Set(a.filter((entry) => other.has(entry))).size;
};

function pairsOf(reads: readonly ReadTelling[], inCommon: (a: Run, b: Run) => boolean): [Run, Run][] {
  const runs = reads.flatMap(runsOf);
  return runs.flatMap((a, i) =>
    runs.slice(i + 1).flatMap((b): [Run, Run][] => (a.siglum !== b.siglum && inCommon(a, b) ? [[a, b]] : [])),
  );
}

const holds = (finding: QuotationFinding, run: Run): boolean =>
  finding.versions.some((v) => v.siglum === run.siglum && contains(v, run));
const isJoined = (findings: readonly QuotationFinding[], [a, b]: readonly [Run, Run]): boolean =>
  findings.some((f) => holds(f, a) && holds(f, b));

const KINDS = {
  'five words in a row': (a: Run, b: Run) => shared(shingles(a), shingles(b)) > 0,
  'five content words': (a: Run, b: Run) => shared(content(a), content(b)) >= IN_COMMON,
};

const around = (reads: readonly ReadTelling[], { siglum, start, end }: Place): string => {
  const { text } = reads.find((r) => r.siglum === siglum)!;
  const cut = (from: number, to: number): string => text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
  return `   ${siglum} …${cut(start - 80, start)}[[${cut(start, end)}]]${cut(end, end + 60)}`;
};

function shownFinding(reads: readonly ReadTelling[], { verdict, kind, speaker, speakers, versions }: QuotationFinding) {
  const names = (speakers ?? (speaker ? [speaker] : [])).map((s: Span & { name: string }) => s.name).join(' OR ');
  return [`${verdict} ${kind} <${names}>`, ...versions.map((v) => around(reads, v))].join('\n');
}

function main(options: readonly string[]): void {
  if (!existsSync(FOLDER)) {
    console.log('The folder ../shared/data/basil is not there; nothing is measured.');
    return;
  }
  const settings = settle();
  const counts = new Map(Object.keys(KINDS).map((name) => [name, { all: 0, joined: 0, runs: 0, runsJoined: 0 }]));
  const links: string[] = [];
  stories().forEach((records, story) => {
    const reads = readInOrder(records.map((record) => fromRecord(record)));
    const id = (kind: string, places: readonly Place[]) => findingId(kind, places, (siglum) => siglum);
    const findings = quotations.look(align(reads, settings), { settings, id, notice: () => {} });
    for (const [name, inCommon] of Object.entries(KINDS)) {
      const count = counts.get(name)!;
      const pairs = pairsOf(reads, inCommon);
      count.runs += new Set(pairs.flat()).size;
      count.runsJoined += new Set(pairs.filter((pair) => isJoined(findings, pair)).flat()).size;
      for (const pair of pairs) {
        const joined = isJoined(findings, pair);
        count.all++;
        if (joined) count.joined++;
        else if (options.includes('--misses'))
          console.log(`${name}, story ${story}\n${pair.map((run) => around(reads, run)).join('\n')}`);
      }
    }
    const several = findings.filter((f) => new Set(f.versions.map((v) => v.siglum)).size > 1);
    links.push(...several.map((f) => `story ${story}: ${shownFinding(reads, f)}`));
  });
  const asked = Number(options[options.indexOf('--links') + 1]);
  if (options.includes('--links'))
    for (let i = 0; i < Math.min(asked, links.length); i++)
      console.log(links[Math.floor((i * links.length) / Math.min(asked, links.length))]);
  const share = (part: number, all: number) => `${part} of ${all} (${((100 * part) / all).toFixed(1)} %)`;
  for (const [name, { all, joined, runs, runsJoined }] of counts)
    console.log(`${name}: ${share(joined, all)} pairs joined, ${share(runsJoined, runs)} quotations with a partner`);
  console.log(`${links.length} findings with several tellings`);
}

main(process.argv.slice(2));

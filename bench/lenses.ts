/**
 * What the lenses take, all and each, in CPU time: two invented tellings of 1,000 words whose quotations and figures are known, which are checked.
 * Each round reads and collates anew, outside the clock, so that no lens finds what another round has kept. Run by `npm run bench`; the last line
 * is the result as JSON. Two files as arguments are measured in place of the invented tellings, and nothing is checked then.
 */
import { readFileSync } from 'node:fs';
import { align } from '../src/collate/align.ts';
import { readInOrder } from '../src/compare.ts';
import { settle } from '../src/defaults.ts';
import { LENSES } from '../src/lenses/index.ts';
import type { FoundBefore, LensContext } from '../src/lenses/lens.ts';
import type { Telling } from '../src/model/telling.ts';
import { text as reader } from '../src/readers/text.ts';
import { findingId } from '../src/text/hash.ts';
import { type InventedTelling, inventedTellings } from './invented-tellings.ts';
import type { Row } from './row.ts';

const WARM_UP = 40;
const ROUNDS = 30;
const GOAL = 40;

type Name = keyof typeof LENSES;
const NAMES = Object.keys(LENSES) as Name[];

const settings = settle();
const context: LensContext = { settings, id: (kind, places) => findingId(kind, places, (s) => s), notice: () => {} };

const read = (name: string, text: string): Telling =>
  reader.read({ uri: name, name, mediaType: 'text/plain', text, sha256: '' }).tellings[0]!;

/** Milliseconds of CPU, all threads of the process counted. */
function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** One round of all lenses in the order of the pipeline: what they found, and the milliseconds of each. */
function round(tellings: readonly Telling[]): { found: FoundBefore; times: Record<Name, number> } {
  const collation = align(readInOrder(tellings), settings);
  let found: FoundBefore = {};
  const times = {} as Record<Name, number>;
  for (const name of NAMES)
    times[name] = cpu(() => {
      found = { ...found, [name]: LENSES[name].look(collation, context, found) };
    });
  return { found, times };
}

/** Sentence `n` of an invented story quotes where n % 5 is 4, else it counts something; each is told in one way only. */
function isRight(found: FoundBefore, [a, b]: readonly InventedTelling[]): boolean {
  const all = [...new Set([...a!.has, ...b!.has])];
  const both = new Set(a!.has.filter((n) => b!.has.includes(n)));
  const expected = (quotes: boolean, shared: boolean): number =>
    all.filter((n) => (n % 5 === 4) === quotes && both.has(n) === shared).length;
  const count = (list: readonly { verdict: string }[] | undefined, verdict: string): number =>
    list?.filter((finding) => finding.verdict === verdict).length ?? 0;
  return (
    count(found.figures, 'agree') === expected(false, true) &&
    count(found.figures, 'single') === expected(false, false) &&
    found.figures!.length === expected(false, true) + expected(false, false) &&
    count(found.quotations, 'verbatim') === expected(true, true) &&
    count(found.quotations, 'single') === expected(true, false) &&
    found.terms!.length === 0
  );
}

const median = (values: readonly number[]): number => [...values].sort((x, y) => x - y)[Math.floor(values.length / 2)]!;

function measure(tellings: readonly Telling[], right: (found: FoundBefore) => boolean): Row[] {
  const correct = right(round(tellings).found);
  for (let i = 0; i < WARM_UP; i++) round(tellings);
  const rounds = Array.from({ length: ROUNDS }, () => round(tellings).times);
  const words = Math.round(tellings.reduce((sum, t) => sum + t.text.split(/\s+/).length, 0) / tellings.length);
  const row = (name: string, value: number, goal?: number): Row => ({
    name: `${name}, 2 tellings of ${words} words, warm`,
    value,
    unit: 'ms CPU',
    ...(goal ? { goal } : {}),
    right: correct,
  });
  return [
    row('all lenses', median(rounds.map((times) => NAMES.reduce((sum, name) => sum + times[name], 0))), GOAL),
    ...NAMES.map((name) => row(`lens ${name}`, median(rounds.map((times) => times[name])))),
  ];
}

const files = process.argv.slice(2);
const invented = inventedTellings(2, 53);
const rows = files.length
  ? measure(
      files.map((file) => read(file, readFileSync(file, 'utf8'))),
      () => true,
    )
  : measure(
      invented.map(({ name, text }) => read(name, text)),
      (found) => isRight(found, invented),
    );
console.log(JSON.stringify(rows));

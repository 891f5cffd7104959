import { UNKNOWN } from './characters.ts';
import { type Passage, passagesOf, scoreByChance } from './passages.ts';
import { stepOffAt } from './step.ts';
import { childrenOf, downwards, parentOf, statesOf, type Tree } from './tree.ts';

/** Passages that a witness has from another one than its exemplar. */
export interface SecondSource {
  readonly from: number;
  readonly to: number;
  /** First and last row of each passage, counted from 0. */
  readonly rows: readonly (readonly [number, number])[];
  /** `cannot-tell` where the passage is as foreign to the exemplar of `from`: one of the two took it from the other, or both from a third. */
  readonly verdict: 'held' | 'cannot-tell';
}

/**
 * Second sources: runs of neighbouring differences in which a witness goes with another one against its exemplar, longer than chance makes them.
 * A run scores what it explains less what it leaves unexplained. `allowed`: passages by chance in the whole table.
 * @returns by witness; the source that explains most first, each passage once
 */
export function secondSources(tree: Tree, allowed: number): SecondSource[] {
  const { rows } = tree.characters;
  const order = Int32Array.from(rows.keys()).sort((a, b) => (rows[a] as number) - (rows[b] as number) || a - b);
  const found: SecondSource[] = [];
  for (let to = 0; to < tree.witnesses; to++)
    if (parentOf(tree, to) >= 0) found.push(...sourcesOf(tree, to, order, allowed));
  return found
    .filter((one) => one.from < one.to || !found.some((other) => isTurned(one, other)))
    .map((one) => (found.some((other) => isTurned(one, other)) ? { ...one, verdict: 'cannot-tell' } : one));
}

/** The same passage taken the other way round. */
const isTurned = (one: SecondSource, other: SecondSource): boolean =>
  one.from === other.to &&
  one.to === other.from &&
  one.rows.some(([first, last]) => other.rows.some((rows) => rows[0] <= last && first <= rows[1]));

const MOST_SOURCES = 3;

function sourcesOf(tree: Tree, to: number, order: Int32Array, allowed: number): SecondSource[] {
  const { rows } = tree.characters;
  const exemplar = parentOf(tree, to);
  const below = new Set(downwards(tree, to));
  const candidates = [...tree.characters.states.keys()].filter((from) => from !== exemplar && !below.has(from));
  const copy: Copy = { to, exemplar: statesOf(tree, exemplar).slice(), odd: oddOf(tree, exemplar, to) };
  const found: SecondSource[] = [];
  while (found.length < MOST_SOURCES) {
    const best = bestSource(tree, copy, candidates, order, allowed / (tree.witnesses * candidates.length));
    if (!best) break;
    const at = (place: number) => order[place] as number;
    for (const { start, end } of best.passages)
      for (const c of order.slice(start, end + 1)) copy.exemplar[c] = statesOf(tree, to)[c] as number;
    const spans = best.passages.map(({ start, end }) => [rows[at(start)] as number, rows[at(end)] as number] as const);
    found.push({ from: best.from, to, rows: spans, verdict: 'held' });
  }
  return found;
}

interface Copy {
  readonly to: number;
  /** States of the exemplar, passages of second sources in it once they are found. */
  readonly exemplar: Int16Array;
  /** 1 where the exemplar is the odd one: those who are tied to it besides the copy do not go with it, so that it is the one that changed. */
  readonly odd: Uint8Array;
}

function oddOf(tree: Tree, exemplar: number, to: number): Uint8Array {
  const tied = [parentOf(tree, exemplar), ...childrenOf(tree, exemplar)].filter((node) => node >= 0 && node !== to);
  const own = statesOf(tree, to);
  return Uint8Array.from(statesOf(tree, exemplar), (state, c) => {
    let balance = 0;
    for (const node of tied) {
      const there = statesOf(tree, node)[c];
      if (there === state) balance++;
      else if (there === own[c]) balance--;
    }
    return balance > 0 ? 0 : 1;
  });
}

/** The one of the candidates whose passages explain most. */
function bestSource(tree: Tree, copy: Copy, candidates: readonly number[], order: Int32Array, chance: number) {
  const stride = Math.ceil(candidates.length / SAMPLE);
  const shares = candidates
    .filter((_, k) => k % stride === 0)
    .map((from) => tally(tree, copy, from))
    .map(({ agrees, against }) => (agrees + 1) / (agrees + against + 2))
    .sort((a, b) => a - b);
  const usual = Math.min(0.45, shares[shares.length >> 1] ?? 0.45);
  let best: { from: number; passages: Passage[]; total: number } | null = null;
  const own = tree.characters.states[copy.to] as Int16Array;
  const differing = order.filter((c) => own[c] !== copy.exemplar[c]);
  candidates.forEach((from) => {
    if (savedAt(tree, copy, from, differing) < scoreByChance(1, usual, chance)) return;
    const { agrees, against, saves } = tally(tree, copy, from);
    const least = scoreByChance(agrees + against, usual, chance);
    if (saves < least) return;
    const scores = new Float64Array(order.length);
    for (let at = 0; at < scores.length; at++) scores[at] = scoreAt(tree, copy, from, order[at] as number);
    const passages = passagesOf(scores, least).filter((passage) => isLong(tree, order, passage));
    const total = passages.reduce((sum, { score }) => sum + score, 0);
    if (total > (best?.total ?? 0)) best = { from, passages, total };
  });
  return best as { from: number; passages: Passage[] } | null;
}

/** One place alone is no passage, unless it is several words that the exemplar lacks. */
const isLong = ({ characters }: Tree, order: Int32Array, { start, end }: Passage): boolean =>
  start !== end || (characters.lengths[order[start] as number] as number) > 1;

/** Others that show how often witnesses go with others by chance. */
const SAMPLE = 64;

/** What going with `from` saves where the copy differs from its exemplar: few places, so that most others are soon ruled out. */
function savedAt(tree: Tree, copy: Copy, from: number, differing: Int32Array): number {
  let sum = 0;
  for (const c of differing) sum += Math.max(0, scoreAt(tree, copy, from, c));
  return sum;
}

interface Tally {
  agrees: number;
  against: number;
  saves: number;
}

function tally(tree: Tree, copy: Copy, from: number): Tally {
  const sum: Tally = { agrees: 0, against: 0, saves: 0 };
  for (let c = 0; c < tree.characters.count; c++) {
    const score = scoreAt(tree, copy, from, c);
    if (score > 0) {
      sum.agrees++;
      sum.saves += score;
    } else if (score < 0) sum.against++;
  }
  return sum;
}

/** What going with `from` saves in one character (above 0) or costs more (below). */
function scoreAt({ characters }: Tree, { to, exemplar, odd }: Copy, from: number, c: number): number {
  const own = (characters.states[to] as Int16Array)[c] as number;
  const other = (characters.states[from] as Int16Array)[c] as number;
  const above = exemplar[c] as number;
  if (above === other || own === UNKNOWN || above === UNKNOWN || other === UNKNOWN) return 0;
  if (own === above) return -stepOffAt(characters, c, other, other, own);
  if (own !== other) return 0;
  // Nor is it the copy that took where the exemplar is the one that changed.
  if (odd[c]) return 0;
  if (c < characters.firstRun) return stepOffAt(characters, c, above, above, own);
  // That two lack the same words shows no taking; that they have the same words does, and each counts.
  return own === 0 ? 0 : (characters.lengths[c] as number);
}

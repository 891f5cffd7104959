import { numberValue } from '../../collate/kinship.ts';
import { CONJUNCTIONS } from '../../data/closed-classes.ts';
import { joinsNumber, type Line, type Phrase, readsOn } from './phrase.ts';
import type { Region } from './regions.ts';

/** Two phrases that stand in the same place. */
export interface Counterparts {
  readonly a: Phrase;
  readonly b: Phrase;
  /** What speaks for it, 0 and up; see `terms.evidence`. */
  readonly evidence: number;
  /** Both hold the same words: small words between them say nothing against it. */
  readonly sameWords?: true;
}

/** Both phrases stand next behind (before) the same anchor, small words between not counted. */
export const SIDE = 0.4;
/** The same, where the anchor is only the start or the end of the sentence. */
const EDGE = 0.2;
/** Both stand before one head, in one phrase with it: "broad criticism", "severe criticism". */
const HEAD = 0.5;
/** Both stand right behind one number or one name that belongs to them: "640 pupils", "640 children". */
const LEAD = 0.5;
/** Both are names. */
const SAME_SORT = 0.2;
/** One is a number and the other is not. */
const OTHER_SORT = -1;
/** One looks like a verb and the other does not (see `isVerb`, a guess). */
const VERB_AND_NOUN = -0.2;
/** The k-th of as many phrases on either side. */
const SAME_RANK = 0.6;
const FEW = 2;

/**
 * Pairs the chunks of a region in order, so that the evidence is greatest: standing at the same side of the region, before
 * one head, the same sort of word. Position says less the more the two sides differ in size. What has no partner is left out.
 * @param trust how far the two sentences agree besides, 0 to 1: how much position says at all
 */
export function counterparts(
  a: Line,
  b: Line,
  region: Region,
  taken: Taken,
  trust: number,
  least: number,
): Counterparts[] {
  const [left, right] = coordinated(a, b, chunksIn(a, region.a, taken.a), chunksIn(b, region.b, taken.b));
  const ratio = Math.min(left.length, right.length) / Math.max(left.length, right.length, 1);
  const starts = region.a.from === 0 || region.b.from === 0 ? EDGE : SIDE;
  const ends = region.a.to === a.tokens.length || region.b.to === b.tokens.length ? EDGE : SIDE;
  const score = left.map((x, i) =>
    right.map((y, j) => {
      const sides = (i === 0 && j === 0 ? starts : 0) + (i === left.length - 1 && j === right.length - 1 ? ends : 0);
      const rank = left.length === right.length && left.length <= FEW && left.length > 1 && i === j ? SAME_RANK : 0;
      return (
        trust * Math.max(sides * ratio, rank) +
        sort(a, b, x, y) +
        (heads(a, b, region, x, y) ? HEAD : leads(a, b, region, x, y) ? LEAD : 0)
      );
    }),
  );
  const pairs = bestOrder(score, least).map(([i, j]) => ({ a: left[i]!, b: right[j]!, evidence: score[i]![j]! }));
  const opens = a.verb[left[0]?.from ?? -1] === true && b.verb[right[0]?.from ?? -1] === true;
  if (pairs.length > 0 && !(opens && pairs.every((pair) => pair.evidence <= trust * SAME_RANK))) return pairs;
  const whole = wholes(a, b, left, right, trust * (starts + ends), least);
  return whole.length > 0 ? whole : pairs;
}

/** Longest phrase that is set against another one as a whole. */
const LONGEST_WHOLE = 4;

/** What opens a clause: no part of a term. */
const RELATIVES = new Set(['that', 'which', 'who', 'whom', 'whose', 'what']);

/** What stands between two anchors as a whole, where it is short on both sides: "gave way | collapsed". */
function wholes(a: Line, b: Line, left: Phrase[], right: Phrase[], evidence: number, least: number): Counterparts[] {
  if (left.length === 0 || right.length === 0 || evidence < least) return [];
  const hull = (chunks: Phrase[]) => ({ from: chunks[0]!.from, to: chunks.at(-1)!.to });
  const [x, y] = [hull(left), hull(right)];
  const short = (line: Line, p: Phrase) =>
    p.to - p.from <= LONGEST_WHOLE &&
    line.tokens
      .slice(p.from, p.to)
      .every((t) => t.kind === 'word' && !CONJUNCTIONS.has(t.norm) && !RELATIVES.has(t.norm));
  // "faced broad" and "severe": a verb with its object is not another word for what describes the object.
  const withObject = (line: Line, p: Phrase) =>
    line.verb[p.from] && line.content.slice(p.from, p.to).filter(Boolean).length > 1;
  const alike = a.verb[x.from] === b.verb[y.from] || !(withObject(a, x) || withObject(b, y));
  return alike && short(a, x) && short(b, y) ? [{ a: x, b: y, evidence }] : [];
}

/** Words linked to words outside of the region: they stand elsewhere, and bound what stands here. */
export interface Taken {
  readonly a: (i: number) => boolean;
  readonly b: (j: number) => boolean;
}

function chunksIn(line: Line, { from, to }: Phrase, taken: (i: number) => boolean): Phrase[] {
  const chunks: { from: number; to: number }[] = [];
  for (let i = from; i < to; i++) {
    if (line.chunk[i]! < 0 || taken(i)) continue;
    const last = chunks.at(-1);
    if (last && last.to === i && line.chunk[i] === line.chunk[i - 1]) last.to = i + 1;
    // What a hyphen ties to a number is nothing without it ("58-year-old").
    else if (!joinsNumber(line.tokens, i)) chunks.push({ from: i, to: i + 1 });
  }
  for (const chunk of chunks) while (chunk.to - 1 > chunk.from && !line.content[chunk.to - 1]) chunk.to--;
  return chunks;
}

/** Two names joined by "and" against one name are one phrase. */
function coordinated(a: Line, b: Line, left: Phrase[], right: Phrase[]): [Phrase[], Phrase[]] {
  const join = (line: Line, [x, y]: Phrase[]) =>
    x && y && y.from === x.to + 1 && line.tokens[x.to]!.norm === 'and' && line.name[x.to - 1] && line.name[y.to - 1]
      ? [{ from: x.from, to: y.to }]
      : null;
  const single = (line: Line, chunks: Phrase[]) => chunks.length === 1 && line.name[chunks[0]!.to - 1];
  if (left.length === 2 && single(b, right)) return [join(a, left) ?? left, right];
  if (right.length === 2 && single(a, left)) return [left, join(b, right) ?? right];
  return [left, right];
}

function sort(a: Line, b: Line, x: Phrase, y: Phrase): number {
  const number = (line: Line, p: Phrase) => line.tokens.slice(p.from, p.to).every((t) => t.kind === 'number');
  if (number(a, x) !== number(b, y)) return OTHER_SORT;
  const verb = (line: Line, p: Phrase) => line.verb[p.from] === true;
  if (verb(a, x) !== verb(b, y)) return VERB_AND_NOUN;
  const name = (line: Line, p: Phrase) => line.name[p.to - 1] === true;
  return name(a, x) && name(b, y) ? SAME_SORT : 0;
}

/** Whether both phrases end the region and stand in one chunk with the anchor behind it. */
const heads = (a: Line, b: Line, region: Region, x: Phrase, y: Phrase): boolean =>
  x.to === region.a.to &&
  y.to === region.b.to &&
  a.chunk[x.to] === a.chunk[x.to - 1] &&
  b.chunk[y.to] === b.chunk[y.to - 1] &&
  !b.name[y.to];

/** Whether both begin the region, as nouns, right behind a linked number above two or a linked name in one phrase with them. */
function leads(a: Line, b: Line, region: Region, x: Phrase, y: Phrase): boolean {
  const [i, j] = [x.from - 1, y.from - 1];
  if (x.from !== region.a.from || y.from !== region.b.from || i < 0 || j < 0) return false;
  const plain = (line: Line, at: number) => !line.name[at] && !line.verb[at];
  if (!plain(a, x.from) || !plain(b, y.from)) return false;
  const value = numberValue(a.tokens[i]!.norm);
  if (value !== undefined) return value > 2 && value === numberValue(b.tokens[j]!.norm) && !isYear(value);
  return a.name[i] === true && b.name[j] === true && readsOn(a, i, x.from) && readsOn(b, j, y.from);
}

/** Numbers behind which a noun is no thing counted. */
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1500 && value < 2100;

/** The heaviest set of pairs that keep their order, each of at least `least`. */
function bestOrder(score: readonly (readonly number[])[], least: number): [number, number][] {
  const n = score.length;
  const m = score[0]?.length ?? 0;
  const best: number[][] = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(0));
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const own = score[i]![j]! >= least ? score[i]![j]! + best[i + 1]![j + 1]! : 0;
      best[i]![j] = Math.max(own, best[i + 1]![j]!, best[i]![j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < n && j < m; ) {
    if (score[i]![j]! >= least && best[i]![j] === score[i]![j]! + best[i + 1]![j + 1]!) pairs.push([i++, j++]);
    else if (best[i]![j] === best[i + 1]![j]) i++;
    else j++;
  }
  return pairs;
}

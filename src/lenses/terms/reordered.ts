import type { WordLink } from '../../model/collation.ts';
import type { Counterparts } from './pairing.ts';
import type { Line, Phrase } from './phrase.ts';

const EVIDENCE = 1;
/** Most words from the first to the last of the phrase that is taken apart. */
const WIDEST = 7;
/** Most content words of the compact phrase. */
const LONGEST = 4;
/** What may stand between the parts of a name or noun that is taken apart. */
const JOINTS = new Set(['of', 'for', 'in', 'on', 'at', 'from', 'the', 'a', 'an', 'its', 'their', 'to']);

/**
 * A compound whose parts the other sentence has in another order, joined by small words: "Gaza cease-fire | ceasefire in Gaza",
 * "the council’s works committee | the committee of the council for works".
 */
export function reordered(a: Line, b: Line, links: readonly WordLink[]): Counterparts[] {
  const content = links.filter((l) => a.content[l.a] && b.content[l.b]);
  const forth = new Map(content.map((l) => [l.a, l.b]));
  const back = new Map(content.map((l) => [l.b, l.a]));
  return [
    ...takenApart(a, b, forth).map(([x, y]) => ({ a: x, b: y, evidence: EVIDENCE, sameWords: true as const })),
    ...takenApart(b, a, back).map(([y, x]) => ({ a: x, b: y, evidence: EVIDENCE, sameWords: true as const })),
  ];
}

/** Compact phrases of `line` with the looser phrases of `other`. */
function takenApart(line: Line, other: Line, partner: ReadonlyMap<number, number>): [Phrase, Phrase][] {
  const found: [Phrase, Phrase][] = [];
  for (const whole of compactRuns(line)) {
    for (let from = whole.from; from < whole.to - 1; from++) {
      for (let to = Math.min(whole.to, from + LONGEST); to > from + 1; to--) {
        const there = looseRun(other, from, to, partner);
        if (!there) continue;
        found.push([{ from, to }, there]);
        from = to - 1;
        break;
      }
    }
  }
  return found;
}

/** Runs of neighbouring content words without a verb; a possessive may join two of them. */
function compactRuns(line: Line): Phrase[] {
  const runs: { from: number; to: number }[] = [];
  line.tokens.forEach((token, i) => {
    if (!line.content[i] || line.verb[i] || token.kind !== 'word') return;
    const last = runs.at(-1);
    if (last && last.to === i) last.to = i + 1;
    else runs.push({ from: i, to: i + 1 });
  });
  return runs;
}

/** What holds the same words as `[from, to)` of the other line and nothing else but joints, in another order. */
function looseRun(line: Line, from: number, to: number, partner: ReadonlyMap<number, number>): Phrase | null {
  const there: number[] = [];
  for (let i = from; i < to; i++) {
    const at = partner.get(i);
    if (at === undefined) return null;
    there.push(at);
  }
  const phrase = { from: Math.min(...there), to: Math.max(...there) + 1 };
  if (phrase.to - phrase.from > WIDEST || there.every((at, k) => k === 0 || at > there[k - 1]!)) return null;
  const own = new Set(there);
  let joints = 0;
  for (let i = phrase.from; i < phrase.to; i++) {
    if (own.has(i)) continue;
    if (!JOINTS.has(line.tokens[i]!.norm)) return null;
    joints++;
  }
  return joints > 0 ? phrase : null;
}

import { settle } from '../../src/defaults.ts';
import { inferStemma, type Stemma } from '../../src/stemma/stemma.ts';
import { readCollationTable } from '../../src/stemma/table.ts';

/** A table in one line: names, then rows parted by `|`; `-` is a gap. */
export function tableOf(notation: string): string {
  return notation
    .split('|')
    .map(
      (line) =>
        `${line
          .trim()
          .split(/\s+/)
          .map((cell) => (cell === '-' ? '' : cell))
          .join('\t')}\n`,
    )
    .join('');
}

export function stemmaOf(text: string, settings: Record<string, number> = {}): Stemma {
  const { table, notices } = readCollationTable(text);
  if (!table) throw new Error(notices[0]?.says);
  return inferStemma(table, settle(settings));
}

/** Who is tied to whom, direction aside: `A-B`. */
export const ties = (stemma: Stemma): string[] =>
  stemma.edges.map(({ from, to }) => [from, to].sort().join('-')).sort();

/** Average sign distance of two trees over witnesses: 1 where all triples have the same order of nearness (Roos & Heikkilä 2009). */
export function signLikeness(truth: readonly Edge[], answer: readonly Edge[], names: readonly string[]): number {
  const [there, here] = [truth, answer].map((edges) => new Map(names.map((name) => [name, stepsFrom(edges, name)])));
  let sum = 0;
  let count = 0;
  for (const a of names)
    for (const b of names)
      for (const c of names)
        if (a !== b && a !== c && b !== c) {
          const [x, y] = [there, here].map((all) => Math.sign(all!.get(a)!.get(b)! - all!.get(a)!.get(c)!));
          sum += 1 - Math.abs(x! - y!) / 2;
          count++;
        }
  return sum / count;
}

type Edge = readonly [string, string];

function stepsFrom(edges: readonly Edge[], start: string): Map<string, number> {
  const steps = new Map([[start, 0]]);
  for (const [node, far] of steps)
    for (const [a, b] of edges)
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const)
        if (x === node && !steps.has(y)) steps.set(y, far + 1);
  return steps;
}

import type { Block, Step } from './blocks.ts';

/** One block in one place of the table. A block that some tellings have elsewhere stands in several. */
export interface Standing {
  readonly block: number;
  /** Tellings that have the block here, with their step. */
  readonly steps: Map<number, Step>;
}

/** How often each telling is taken out and put in again. */
const ROUNDS = 2;

/**
 * An order of blocks that every telling reads downwards in its own order. Each telling keeps as many of its words as it can in
 * the places that others have; a block that it has elsewhere gets a place of its own, which the next with the same move shares.
 * @param steps the blocks of each telling, in its order
 * @param order positions of tellings: in which order they are put in
 */
export function orderBlocks(steps: readonly (readonly Step[])[], order: readonly number[]): Standing[] {
  let line: Standing[] = [];
  for (let round = 0; round <= ROUNDS; round++)
    for (const telling of order) {
      if (round > 0) line = without(line, telling);
      line = withTelling(line, telling, steps[telling]!);
    }
  return line;
}

function without(line: Standing[], telling: number): Standing[] {
  let emptied = 0;
  for (const { steps } of line) if (steps.delete(telling) && steps.size === 0) emptied++;
  return emptied === 0 ? line : line.filter((standing) => standing.steps.size > 0);
}

/** Puts a telling in: along the heaviest run of places that rises with it, the other blocks behind the one before them. */
function withTelling(line: Standing[], telling: number, steps: readonly Step[]): Standing[] {
  const kept = heaviestRise(line, steps);
  const added = new Map<number, Standing[]>();
  let last = -1;
  steps.forEach((step, at) => {
    const place = kept[at]!;
    if (place >= 0) {
      line[place]!.steps.set(telling, step);
      last = place;
      return;
    }
    const standing = { block: step.block, steps: new Map([[telling, step]]) };
    const list = added.get(last);
    if (list) list.push(standing);
    else added.set(last, [standing]);
  });
  if (added.size === 0) return line;
  const merged: Standing[] = [];
  for (let at = -1; at < line.length; at++) {
    if (at >= 0) merged.push(line[at]!);
    const behind = added.get(at);
    if (behind) merged.push(...behind);
  }
  return merged;
}

/** For each step the place in the line that it takes, or -1: places rise, and the words that have one are as many as can be. */
function heaviestRise(line: readonly Standing[], steps: readonly Step[]): Int32Array {
  const places = placesOf(line, steps);
  // By place in the line: the heaviest run that ends there or before, as a Fenwick tree of maxima.
  const tree = new Rises(line.length);
  steps.forEach((step, at) => {
    const ends = places.get(step.block)!.map((place) => {
      const before = tree.best(place - 1);
      const known = 1 - 1 / (1 + line[place]!.steps.size);
      return { place, at, weight: (before?.weight ?? 0) + step.cells + known / 2, before };
    });
    for (const end of ends) tree.put(end);
  });
  const kept = new Int32Array(steps.length).fill(-1);
  for (let rise = tree.best(line.length - 1); rise; rise = rise.before) kept[rise.at] = rise.place;
  return kept;
}

/** By block, of those that a telling has: where it stands in the line. */
function placesOf(line: readonly Standing[], steps: readonly Step[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const { block } of steps) places.set(block, []);
  for (let at = 0; at < line.length; at++) places.get(line[at]!.block)?.push(at);
  return places;
}

interface Rise {
  readonly place: number;
  readonly at: number;
  readonly weight: number;
  readonly before: Rise | undefined;
}

/** Heaviest rise up to a place (Fenwick 1994, with maxima for sums). */
class Rises {
  private readonly nodes: (Rise | undefined)[];

  constructor(private readonly size: number) {
    this.nodes = new Array<Rise | undefined>(size + 1).fill(undefined);
  }

  put(rise: Rise): void {
    for (let i = rise.place + 1; i <= this.size; i += i & -i)
      if (rise.weight > (this.nodes[i]?.weight ?? -1)) this.nodes[i] = rise;
  }

  best(place: number): Rise | undefined {
    let best: Rise | undefined;
    for (let i = place + 1; i > 0; i -= i & -i)
      if ((this.nodes[i]?.weight ?? -1) > (best?.weight ?? -1)) best = this.nodes[i];
    return best;
  }
}

/** Positions of tellings by how many of their words stand in blocks that others have too. */
export function mostSharedFirst(steps: readonly (readonly Step[])[], blocks: readonly Block[]): number[] {
  const holders = new Int32Array(blocks.length);
  for (const list of steps) for (const { block } of list) holders[block]!++;
  const shared = steps.map((list) =>
    list.reduce((sum, { block, cells }) => sum + cells * Math.log(holders[block]!), 0),
  );
  return [...steps.keys()].sort((a, b) => shared[b]! - shared[a]! || a - b);
}

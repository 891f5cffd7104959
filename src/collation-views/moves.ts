import { isContent } from '../collate/kinship.ts';
import { tokenize } from '../text/tokenize.ts';
import type { PlacedCollation, Witness } from './placed.ts';

/** The same words in two or more places of the collation, because tellings have them in another order. */
export interface Move {
  /** Number of words. */
  readonly words: number;
  /** In order of the rows; the tellings of a place have the words in the same rows. */
  readonly places: readonly MovePlace[];
}
export interface MovePlace {
  /** Row of the first word. */
  readonly row: number;
  /** Positions of witnesses, each with the position of its first cell. */
  readonly members: readonly { readonly witness: number; readonly at: number }[];
}

/** Words that have to be the same in a row (the seed of a block of text), and content words among them. */
const SHORTEST = 5;
const LEAST_CONTENT = 2;
/** Content words on which both sides agree and which one has before, the other behind the words that moved. */
const PASSED = 3;

/** A run of words that stands once in each of its tellings, and not in one row. */
interface Seed {
  readonly places: readonly MovePlace[];
  /** The tellings in each place. */
  readonly parts: string;
  taken: boolean;
}

/** What stands in another order in some tellings than in others, longest runs whole, in order of the rows. */
export function movesOf({ witnesses, rows }: PlacedCollation): Move[] {
  const contents = new ContentWords();
  const passes = passedBy(rows, contents);
  const seeds = seedsOf(witnesses, contents);
  const moves: Move[] = [];
  for (const seed of seeds.values()) {
    if (seed.taken || before(seed)) continue;
    let words = SHORTEST;
    for (let at = seed, next = after(at); next; at = next, next = after(at)) words++;
    const crossing = seed.places.filter((x) => seed.places.some((y) => x !== y && passes(x, y, words)));
    if (crossing.length > 1) moves.push({ words, places: crossing });
  }
  return moves.sort((x, y) => x.places[0]!.row - y.places[0]!.row || x.places[1]!.row - y.places[1]!.row);

  function before(seed: Seed): Seed | undefined {
    return beside(seed, -1);
  }
  function after(seed: Seed): Seed | undefined {
    const next = beside(seed, 1);
    if (next) next.taken = true;
    return next;
  }
  /** The seed one word on (or back) in every one of its tellings. */
  function beside(seed: Seed, by: 1 | -1): Seed | undefined {
    const { witness, at } = seed.places[0]!.members[0]!;
    const other = seeds.get(gramAt(witnesses[witness]!, at + by));
    if (other?.parts !== seed.parts) return undefined;
    const starts = startsOf(other);
    return [...startsOf(seed)].every(([who, start]) => starts.get(who) === start + by) ? other : undefined;
  }
}

const startsOf = ({ places }: Seed): Map<number, number> =>
  new Map(places.flatMap((place) => place.members.map(({ witness, at }) => [witness, at] as const)));

const gramAt = ({ cells }: Witness, at: number): string =>
  at < 0 || at + SHORTEST > cells.length
    ? ''
    : cells
        .slice(at, at + SHORTEST)
        .map((cell) => cell.norm)
        .join(' ');

/** By its words: each run that stands once in two or more tellings, in different rows. */
function seedsOf(witnesses: readonly Witness[], contents: ContentWords): Map<string, Seed> {
  const places = new Map<string, Map<number, number>>();
  witnesses.forEach((witness, w) => {
    const repeated = new Set<string>();
    for (let at = 0; at + SHORTEST <= witness.cells.length; at++) {
      const gram = gramAt(witness, at);
      const starts = places.get(gram) ?? new Map<number, number>();
      if (starts.has(w)) repeated.add(gram);
      else places.set(gram, starts.set(w, at));
    }
    for (const gram of repeated) places.get(gram)!.set(w, -1);
  });
  const seeds = new Map<string, Seed>();
  for (const [gram, starts] of places) {
    const seed = seedFrom(starts, witnesses);
    if (seed && contents.count(gram.split(' ')) >= LEAST_CONTENT) seeds.set(gram, seed);
  }
  return seeds;
}

function seedFrom(starts: ReadonlyMap<number, number>, witnesses: readonly Witness[]): Seed | undefined {
  const byRow = new Map<number, { witness: number; at: number }[]>();
  for (const [witness, at] of starts) {
    if (at < 0) continue;
    const row = witnesses[witness]!.rows[at]!;
    const members = byRow.get(row);
    if (members) members.push({ witness, at });
    else byRow.set(row, [{ witness, at }]);
  }
  if (byRow.size < 2) return undefined;
  const places = [...byRow].map(([row, members]) => ({ row, members })).sort((x, y) => x.row - y.row);
  const parts = places.map((place) => place.members.map((m) => m.witness).join(' ')).join('|');
  return { places, parts, taken: false };
}

/** Tells, each word once, whether it is a content word. */
class ContentWords {
  private readonly known = new Map<string, boolean>();

  has(norm: string): boolean {
    const known = this.known.get(norm) ?? tokenize(norm).some(isContent);
    this.known.set(norm, known);
    return known;
  }

  count = (norms: readonly string[]): number => new Set(norms.filter((norm) => this.has(norm))).size;
}

/** Whether the words between two places stand in both, so that the order is another and not only the rows. */
function passedBy(rows: PlacedCollation['rows'], contents: ContentWords) {
  return (x: MovePlace, y: MovePlace, words: number): boolean => {
    const [first, last] = x.row < y.row ? [x, y] : [y, x];
    let passed = 0;
    for (let row = first.row + words; row < last.row && passed < PASSED; row++) {
      const norms = new Set(first.members.map((m) => rows[row]![m.witness]?.norm));
      const both = last.members.some((m) => {
        const norm = rows[row]![m.witness]?.norm;
        return norm !== undefined && contents.has(norm) && norms.has(norm);
      });
      if (both) passed++;
    }
    return passed >= PASSED;
  };
}

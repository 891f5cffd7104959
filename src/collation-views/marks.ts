import type { Move } from './moves.ts';
import type { PlacedCollation } from './placed.ts';

/** Which words have moved, and the segments that hold them. */
export class Marks {
  /** By row: the number of the place of something moved that stands there, or -1. */
  private readonly placeAt: Int32Array;
  /** By place: ids of its segments. */
  private readonly ids: string[][] = [];
  private taken = 0;

  constructor(
    { witnesses, rows }: PlacedCollation,
    private readonly moves: readonly Move[],
  ) {
    this.placeAt = new Int32Array(rows.length).fill(-1);
    for (const { unit, places } of moves)
      for (const { members } of places) {
        const place = this.ids.push([]) - 1;
        for (const member of members) {
          const { telling, from, to } = unit.members[member]!;
          for (let at = from; at < to; at++) this.placeAt[witnesses[telling]!.rows[at]!] = place;
        }
      }
  }

  /** The place to which a row belongs, or -1: what stands in one row is of one unit, and moved together. */
  at(row: number): number {
    return this.placeAt[row]!;
  }

  /** A new id for a segment that belongs to a place. */
  take(place: number): string {
    this.taken++;
    const id = `s${this.taken}`;
    this.ids[place]!.push(id);
    return id;
  }

  /** One `<transpose>` for each move; asked for after all words were given their segments. */
  transposes(): string[] {
    let place = 0;
    return this.moves.map(({ places }) => {
      const pointers = places.map(() => `<ptr target="${this.ids[place++]!.map((id) => `#${id}`).join(' ')}"/>`);
      return `<transpose>${pointers.join('')}</transpose>`;
    });
  }
}

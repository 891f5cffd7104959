import type { Move } from './moves.ts';
import type { PlacedCollation } from './placed.ts';

/** Which words have moved, and the segments that hold them. */
export class Marks {
  /** By row and witness: the places ("move.place") to which the word there belongs. */
  private readonly places = new Map<string, string[]>();
  /** By place: ids of its segments. */
  private readonly ids = new Map<string, string[]>();
  private taken = 0;

  constructor(
    { witnesses }: PlacedCollation,
    private readonly moves: readonly Move[],
  ) {
    moves.forEach(({ words, places }, m) => {
      for (const [p, { members }] of places.entries())
        for (const { witness, at } of members)
          for (let k = 0; k < words; k++) this.add(`${witnesses[witness]!.rows[at + k]} ${witness}`, `${m}.${p}`);
    });
  }

  private add(key: string, place: string): void {
    const places = this.places.get(key);
    if (places) places.push(place);
    else this.places.set(key, [place]);
  }

  /** The places of any of a group's words in a row, as one text; '' for none. */
  at(row: number, group: readonly number[]): string {
    if (this.places.size === 0) return '';
    return [...new Set(group.flatMap((w) => this.places.get(`${row} ${w}`) ?? []))].sort().join(' ');
  }

  /** A new id for a segment that belongs to `places`. */
  take(places: string): string {
    this.taken++;
    const id = `s${this.taken}`;
    for (const place of places.split(' ')) {
      const ids = this.ids.get(place);
      if (ids) ids.push(id);
      else this.ids.set(place, [id]);
    }
    return id;
  }

  /** One `<transpose>` for each move; asked for after all words were given their segments. */
  transposes(): string[] {
    return this.moves.map(({ places }, m) => {
      const pointers = places.map((_, p) => {
        const target = (this.ids.get(`${m}.${p}`) ?? []).map((id) => `#${id}`).join(' ');
        return `<ptr target="${target}"/>`;
      });
      return `<transpose>${pointers.join('')}</transpose>`;
    });
  }
}

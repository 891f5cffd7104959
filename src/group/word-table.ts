const FEWEST = 1 << 14;
const CELL = 4;

/**
 * Numbers of words by two hashes of their letters, so that a word that was met before is found again without being cut out of its text. Open
 * addressing over typed arrays.
 */
export class WordTable {
  /** Of each slot: first hash, second hash, number + 1 (0 is an empty slot), nothing. Side by side, so that a look-up waits for memory once. */
  #cells = new Int32Array(FEWEST * CELL);
  #size = 0;

  /** Number of the word with these hashes, or -1. */
  find(first: number, second: number): number {
    const cells = this.#cells;
    const mask = cells.length - 1;
    for (let cell = cellOf(first, mask); cells[cell + 2] !== 0; cell = (cell + CELL) & mask)
      if (cells[cell] === first && cells[cell + 1] === second) return cells[cell + 2]! - 1;
    return -1;
  }

  /** Takes in a word that `find` does not know. */
  add(first: number, second: number, number: number): void {
    if (++this.#size * 2 * CELL > this.#cells.length) this.#grow();
    this.#put(first, second, number + 1);
  }

  clear(): void {
    this.#cells.fill(0);
    this.#size = 0;
  }

  #put(first: number, second: number, held: number): void {
    const cells = this.#cells;
    const mask = cells.length - 1;
    let cell = cellOf(first, mask);
    while (cells[cell + 2] !== 0) cell = (cell + CELL) & mask;
    cells[cell] = first;
    cells[cell + 1] = second;
    cells[cell + 2] = held;
  }

  #grow(): void {
    const cells = this.#cells;
    this.#cells = new Int32Array(cells.length * 2);
    for (let cell = 0; cell < cells.length; cell += CELL)
      if (cells[cell + 2] !== 0) this.#put(cells[cell]!, cells[cell + 1]!, cells[cell + 2]!);
  }
}

const cellOf = (first: number, mask: number): number => ((first ^ (first >>> 15)) * CELL) & mask;

/** A graph with weighted edges, each node's neighbours in one run of a typed array. */
export class NeighbourTable {
  private readonly starts: Int32Array;
  private readonly others: Int32Array;
  private readonly levels: Uint8Array;

  /**
   * @param size number of nodes
   * @param triples node, node, level, one edge after the other
   * @param most the level that counts as strength 1
   */
  constructor(
    size: number,
    triples: readonly number[],
    private readonly most: number,
  ) {
    this.starts = new Int32Array(size + 1);
    for (let i = 0; i < triples.length; i += 3) {
      this.starts[triples[i]! + 1]!++;
      this.starts[triples[i + 1]! + 1]!++;
    }
    for (let node = 0; node < size; node++) this.starts[node + 1]! += this.starts[node]!;
    const next = this.starts.slice(0, size);
    this.others = new Int32Array((triples.length / 3) * 2);
    this.levels = new Uint8Array(this.others.length);
    for (let i = 0; i < triples.length; i += 3) {
      this.put(next[triples[i]!]!++, triples[i + 1]!, triples[i + 2]!);
      this.put(next[triples[i + 1]!]!++, triples[i]!, triples[i + 2]!);
    }
  }

  private put(at: number, other: number, level: number): void {
    this.others[at] = other;
    this.levels[at] = level;
  }

  /** 0 where the two are no neighbours. */
  strength(a: number, b: number): number {
    for (let at = this.starts[a]!; at < this.starts[a + 1]!; at++)
      if (this.others[at] === b) return this.levels[at]! / this.most;
    return 0;
  }

  each(node: number, call: (other: number, strength: number) => void): void {
    for (let at = this.starts[node]!; at < this.starts[node + 1]!; at++)
      call(this.others[at]!, this.levels[at]! / this.most);
  }
}

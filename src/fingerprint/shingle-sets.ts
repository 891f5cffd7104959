import type { ShingleBatch } from './shingle-reader.ts';

/** The shingle sets of a corpus, article by article, in the batches in which they came: nothing is copied. */
export class ShingleSets {
  readonly #batches: ShingleBatch[] = [];
  /** Number of the first article of each batch. */
  readonly #firstArticles: number[] = [];
  #count = 0;
  #shingles = 0;
  #largest = 0;

  add(batch: ShingleBatch): void {
    this.#batches.push(batch);
    this.#firstArticles.push(this.#count);
    this.#count += batch.ends.length;
    this.#shingles += batch.first.length;
    this.#largest = Math.max(this.#largest, batch.first.length);
  }

  /** Articles. */
  get count(): number {
    return this.#count;
  }

  /** Shingles, each counted once in each article. */
  get shingles(): number {
    return this.#shingles;
  }

  /** Shingles of the largest set, or more. */
  get largest(): number {
    return this.#largest;
  }

  /** Number of shingles of each article. */
  sizes(): Int32Array {
    const sizes = new Int32Array(this.#count);
    this.each((article, _, from, to) => {
      sizes[article] = to - from;
    });
    return sizes;
  }

  /** Visits every article: its number, its batch, and where in the batch its shingles stand. */
  each(visit: (article: number, batch: ShingleBatch, from: number, to: number) => void): void {
    this.#batches.forEach((batch, number) => {
      let article = this.#firstArticles[number]!;
      let from = 0;
      for (const to of batch.ends) {
        visit(article++, batch, from, to);
        from = to;
      }
    });
  }

  /** Number of shingles of one article. */
  sizeOf(article: number): number {
    const { from, to } = this.at(article);
    return to - from;
  }

  /** One article: its batch, and where in it its shingles stand. */
  at(article: number): { readonly batch: ShingleBatch; readonly from: number; readonly to: number } {
    let [low, high] = [0, this.#batches.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#firstArticles[middle]! <= article) low = middle;
      else high = middle - 1;
    }
    const batch = this.#batches[low]!;
    const within = article - this.#firstArticles[low]!;
    return { batch, from: within > 0 ? batch.ends[within - 1]! : 0, to: batch.ends[within]! };
  }
}

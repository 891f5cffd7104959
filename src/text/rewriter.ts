import type { Span } from '../model/span.ts';

/**
 * Text positions to raw positions. `textAt[i]` and `rawAt[i]` are where run `i` of unchanged characters begins;
 * inside a run both sides advance together (Lucene calls this offset correction).
 */
export class OffsetMap {
  constructor(
    private readonly textAt: Int32Array,
    private readonly rawAt: Int32Array,
    private readonly lengths: Int32Array,
    private readonly rawLength: number,
  ) {}

  /** Raw position of text position `at`: exact inside a copied run, else the end of the run before it. */
  toRaw(at: number): number {
    let low = 0;
    let high = this.textAt.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.textAt[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    if (this.textAt.length === 0) return 0;
    const inside = Math.max(0, at - this.textAt[low]!);
    return Math.min(this.rawLength, this.rawAt[low]! + Math.min(inside, this.lengths[low]!));
  }

  /** Raw span of a text span: from the first copied character inside it to the last. */
  spanToRaw(span: Span): Span<'raw'> {
    const start = this.toRaw(span.start);
    const end = span.end > span.start ? this.toRaw(span.end - 1) + 1 : start;
    return { start, end: Math.max(start, Math.min(this.rawLength, end)) };
  }
}

/**
 * Builds a text out of a raw document while it keeps where each character came from.
 * All clean-up of characters goes through here; later stages never touch an offset.
 */
export class Rewriter {
  private readonly parts: string[] = [];
  private readonly textAt: number[] = [];
  private readonly rawAt: number[] = [];
  private readonly lengths: number[] = [];
  private size = 0;

  constructor(private readonly raw: string) {}

  /** Length of the text so far, in UTF-16 units: the offset that the next character gets. */
  get length(): number {
    return this.size;
  }

  /** Copies raw `[start, end)` unchanged. */
  copy(start: number, end: number): this {
    return this.put(this.raw.slice(start, end), start, end - start);
  }

  /** Puts `text` in the place of raw `[start, end)`: an entity decoded, white space folded. */
  replace(text: string, start: number, end: number): this {
    return this.put(text, start, Math.min(text.length, end - start));
  }

  /** Puts in `text` that the raw document does not have (a line break between blocks), placed at raw position `at`. */
  insert(text: string, at: number): this {
    return this.put(text, at, 0);
  }

  private put(text: string, rawAt: number, length: number): this {
    if (rawAt < 0 || rawAt > this.raw.length)
      throw new RangeError(`Rewriter: raw position ${rawAt} outside of 0..${this.raw.length}`);
    if (!text) return this;
    const last = this.textAt.length - 1;
    const joins =
      last >= 0 &&
      this.rawAt[last]! + this.lengths[last]! === rawAt &&
      this.textAt[last]! + this.lengths[last]! === this.size;
    if (joins && length === text.length) {
      this.lengths[last]! += length;
    } else {
      this.textAt.push(this.size);
      this.rawAt.push(rawAt);
      this.lengths.push(length);
    }
    this.parts.push(text);
    this.size += text.length;
    return this;
  }

  finish(): { text: string; map: OffsetMap } {
    const map = new OffsetMap(
      Int32Array.from(this.textAt),
      Int32Array.from(this.rawAt),
      Int32Array.from(this.lengths),
      this.raw.length,
    );
    return { text: this.parts.join(''), map };
  }
}

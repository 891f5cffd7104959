const NEWLINE = 10;
/** Bytes of a batch: large enough that handing it over costs nothing, small enough that all threads have one. */
const BATCH = 1 << 20;

export interface LineBatch {
  /** Whole lines, in memory of their own. */
  readonly bytes: Uint8Array;
  /** Number of the first line, from 1. */
  readonly number: number;
}

export interface LineBatchOptions {
  /** Bytes of the longest line; a longer one is left out and told of. */
  readonly most: number;
  readonly onTooLong: (number: number) => void;
  readonly size?: number;
}

/** A stream cut into batches of whole lines; a line is never looked at further than for its end. */
export async function* lineBatches(
  stream: AsyncIterable<Uint8Array>,
  { most, onTooLong, size = BATCH }: LineBatchOptions,
): AsyncGenerator<LineBatch> {
  const cutter = new Cutter(most, onTooLong);
  for await (const chunk of stream) {
    cutter.add(chunk);
    if (cutter.ready >= size) yield cutter.take(cutter.ready);
  }
  if (cutter.held > 0) yield cutter.take(cutter.held);
}

/** Holds the bytes that are not yet in a batch. */
class Cutter {
  #pieces: Uint8Array[] = [];
  /** Bytes held. */
  held = 0;
  /** Bytes of whole lines held. */
  ready = 0;
  /** Number of the first line held. */
  #number = 1;
  /** Inside a line that is too long. */
  #dropping = false;
  readonly #most: number;
  readonly #onTooLong: (number: number) => void;

  constructor(most: number, onTooLong: (number: number) => void) {
    this.#most = most;
    this.#onTooLong = onTooLong;
  }

  add(chunk: Uint8Array): void {
    const rest = this.#dropping ? this.#afterDropped(chunk) : chunk;
    const last = rest.lastIndexOf(NEWLINE);
    if (last >= 0) this.ready = this.held + last + 1;
    this.#pieces.push(rest);
    this.held += rest.length;
    if (this.held - this.ready > this.#most) this.#drop();
  }

  /** The first bytes of those held, as a batch. */
  take(length: number): LineBatch {
    const all = joined(this.#pieces, this.held);
    const batch = { bytes: all.slice(0, length), number: this.#number };
    this.#pieces = [all.subarray(length)];
    this.held -= length;
    this.ready = 0;
    this.#number += linesIn(batch.bytes);
    return batch;
  }

  /** Lets go of the line at the end. An end of line stays in its place, so that the lines after it keep their numbers. */
  #drop(): void {
    const all = joined(this.#pieces, this.held);
    this.#onTooLong(this.#number + linesIn(all.subarray(0, this.ready)));
    this.#pieces = [all.slice(0, this.ready)];
    this.held = this.ready;
    this.#dropping = true;
  }

  #afterDropped(chunk: Uint8Array): Uint8Array {
    const end = chunk.indexOf(NEWLINE);
    if (end >= 0) this.#dropping = false;
    return end < 0 ? new Uint8Array() : chunk.subarray(end);
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
  return lines;
}

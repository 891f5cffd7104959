const NEWLINE = 10;

export interface Line {
  /** Without white space at its edges. */
  readonly text: string;
  /** Counted from 1, empty ones too. */
  readonly number: number;
}

export interface LineOptions {
  /** Lines before this number are passed over without a look. */
  readonly from?: number;
  /** Bytes of the longest line; a longer one is dropped and told of. */
  readonly most?: number;
  readonly onTooLong?: (number: number) => void;
}

/** Lines of a stream of UTF-8, one at a time, however large the stream: only the line in hand is held. Empty ones are left out. */
export async function* linesOf(stream: AsyncIterable<unknown>, options: LineOptions = {}): AsyncGenerator<Line> {
  const lines = new Lines(options);
  for await (const piece of stream) yield* lines.push(asBuffer(piece));
  yield* lines.end();
}

/** Cuts bytes that come in pieces into lines. */
export class Lines {
  private number = 0;
  private held: Buffer[] = [];
  private size = 0;

  constructor(private readonly options: LineOptions = {}) {}

  /** The lines that end in this piece. */
  *push(chunk: Buffer): Generator<Line> {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      this.hold(chunk.subarray(start, end));
      start = end + 1;
      yield* this.take();
    }
    if (start < chunk.length) this.hold(chunk.subarray(start));
  }

  /** The last line, where no line end follows it. */
  *end(): Generator<Line> {
    if (this.size > 0) yield* this.take();
  }

  private hold(piece: Buffer): void {
    const { from = 1, most = Number.POSITIVE_INFINITY } = this.options;
    this.size += piece.length;
    if (this.number + 1 < from || this.size > most) this.held = [];
    else this.held.push(piece);
  }

  private *take(): Generator<Line> {
    const { from = 1, most = Number.POSITIVE_INFINITY, onTooLong } = this.options;
    const number = ++this.number;
    if (this.size > most && number >= from) onTooLong?.(number);
    const text = textOf(this.held);
    this.held = [];
    this.size = 0;
    if (text) yield { text, number };
  }
}

/** The same bytes, not copied. */
export const asBuffer = (piece: unknown): Buffer => {
  if (typeof piece === 'string') return Buffer.from(piece);
  const { buffer, byteOffset, byteLength } = piece as Uint8Array;
  return Buffer.from(buffer, byteOffset, byteLength);
};

function textOf(pieces: readonly Buffer[]): string {
  const bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
  return bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trim();
}

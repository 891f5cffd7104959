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
  const { from = 1, most = Number.POSITIVE_INFINITY } = options;
  let number = 0;
  let held: Buffer[] = [];
  let size = 0;
  const hold = (piece: Buffer) => {
    size += piece.length;
    if (number + 1 < from || size > most) held = [];
    else held.push(piece);
  };
  const take = (): string => {
    number++;
    if (size > most && number >= from) options.onTooLong?.(number);
    const text = textOf(held);
    held = [];
    size = 0;
    return text;
  };
  for await (const piece of stream) {
    const chunk = asBuffer(piece);
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      hold(chunk.subarray(start, end));
      start = end + 1;
      const text = take();
      if (text) yield { text, number };
    }
    if (start < chunk.length) hold(chunk.subarray(start));
  }
  const text = size > 0 ? take() : '';
  if (text) yield { text, number };
}

const asBuffer = (piece: unknown): Buffer =>
  typeof piece === 'string'
    ? Buffer.from(piece)
    : Buffer.isBuffer(piece)
      ? piece
      : Buffer.from(...viewOf(piece as Uint8Array));

const viewOf = (bytes: Uint8Array) => [bytes.buffer, bytes.byteOffset, bytes.byteLength] as const;

function textOf(pieces: readonly Buffer[]): string {
  const bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
  return bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trim();
}

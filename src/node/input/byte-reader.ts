const NEWLINE = 10;

/** Bytes of a stream in pieces of one's own choosing: a line, a number of bytes. Only what is asked for is held. */
export class ByteReader {
  private held: Buffer = Buffer.alloc(0);
  private readonly chunks: AsyncIterator<Uint8Array>;

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.chunks = stream[Symbol.asyncIterator]();
  }

  /** The next line with its end; cut at `most` bytes. Undefined at the end of the stream. */
  async line(most: number): Promise<Buffer | undefined> {
    for (let from = 0; ; ) {
      const end = this.held.indexOf(NEWLINE, from);
      if (end >= 0 && end < most) return this.cut(end + 1);
      if (this.held.length >= most) return this.cut(most);
      from = this.held.length;
      if (!(await this.more())) return this.held.length > 0 ? this.cut(this.held.length) : undefined;
    }
  }

  /** So many bytes, or all that there are. */
  async take(length: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    let missing = length;
    while (missing > 0 && (this.held.length > 0 || (await this.more()))) {
      const piece = this.cut(Math.min(missing, this.held.length));
      pieces.push(piece);
      missing -= piece.length;
    }
    return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
  }

  /** Passes over so many bytes; says how many there were. */
  async skip(length: number): Promise<number> {
    let missing = length;
    while (missing > 0 && (this.held.length > 0 || (await this.more())))
      missing -= this.cut(Math.min(missing, this.held.length)).length;
    return length - missing;
  }

  /** Puts bytes back, to be read again. */
  unread(bytes: Buffer): void {
    this.held = Buffer.concat([bytes, this.held]);
  }

  private cut(length: number): Buffer {
    const piece = this.held.subarray(0, length);
    this.held = this.held.subarray(length);
    return piece;
  }

  private async more(): Promise<boolean> {
    for (let next = await this.chunks.next(); !next.done; next = await this.chunks.next()) {
      if (next.value.length === 0) continue;
      const { buffer, byteOffset, length } = next.value;
      const chunk = Buffer.from(buffer, byteOffset, length);
      this.held = this.held.length > 0 ? Buffer.concat([this.held, chunk]) : chunk;
      return true;
    }
    return false;
  }
}

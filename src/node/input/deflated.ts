import { crc32, createInflateRaw, type InflateRaw } from 'node:zlib';

/** One stream of DEFLATE (RFC 1951), given in pieces: unlike Node's, it says where it ends and keeps what stood before damage. */
export class Deflated {
  isDone = false;
  checksum = 0;
  private readonly stream: InflateRaw = createInflateRaw({ chunkSize: 65_536 });
  private pieces: Uint8Array[] = [];
  private given = 0;
  private isBroken = false;
  private settle: () => void = () => {};

  constructor() {
    this.stream.on('data', (piece: Uint8Array) => {
      this.checksum = crc32(piece, this.checksum);
      this.pieces.push(piece);
    });
    this.stream.on('end', () => {
      this.isDone = true;
      this.settle();
    });
    this.stream.on('error', () => {
      this.isBroken = true;
      this.settle();
    });
  }

  /** `used` counts the bytes of this chunk that belong to the member. */
  async push(chunk: Buffer): Promise<{ unpacked: Uint8Array[]; used: number; isBroken: boolean }> {
    const unpacked = await this.until((done) => this.stream.write(chunk, () => done()));
    const used = this.isDone ? this.stream.bytesWritten - this.given : chunk.length;
    this.given += chunk.length;
    return { unpacked, used, isBroken: this.isBroken };
  }

  end(): Promise<Uint8Array[]> {
    return this.isDone ? Promise.resolve([]) : this.until(() => this.stream.end());
  }

  private async until(start: (done: () => void) => void): Promise<Uint8Array[]> {
    await new Promise<void>((resolve) => {
      this.settle = resolve;
      start(resolve);
    });
    const pieces = this.pieces;
    this.pieces = [];
    return pieces;
  }
}

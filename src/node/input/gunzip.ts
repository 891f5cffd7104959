import { Deflated } from './deflated.ts';

/** What takes packed bytes as they come and gives the unpacked ones; damage is told, never thrown. */
export interface Unpacker {
  push(chunk: Uint8Array): Promise<readonly Uint8Array[]>;
  end(): Promise<readonly Uint8Array[]>;
  /** What was wrong so far. */
  readonly damage: 'truncated' | 'broken' | undefined;
}

const MAGIC = Buffer.from([0x1f, 0x8b, 8]);
const TRAILER = 8;
/** A header may hold a name, a comment and 64 kB of other things; one that goes on longer is none. */
const LONGEST_HEADER = 1 << 18;
/** Stands in for what a damaged member has lost, so that no line or record of two members becomes one. */
const GAP = Buffer.from('\r\n\r\n');

/**
 * Members of gzip (RFC 1952) one after another. Node's own unpacker drops what it has unpacked when it meets damage, and ends
 * there; here all before the damage is given, and reading goes on in the next member. What is no member behind the last
 * one (padding, rubbish) is passed over in silence.
 */
export class Gunzip implements Unpacker {
  damage: Unpacker['damage'];
  private held: Buffer = Buffer.alloc(0);
  /** What the member in hand took last: damage may have made it take in the beginnings of others. */
  private taken: Buffer = Buffer.alloc(0);
  private member: Deflated | undefined;

  async push(chunk: Uint8Array): Promise<readonly Uint8Array[]> {
    this.held = this.held.length > 0 ? Buffer.concat([this.held, chunk]) : bufferOf(chunk);
    const pieces: Uint8Array[] = [];
    while (await this.step(pieces));
    return pieces;
  }

  async end(): Promise<readonly Uint8Array[]> {
    if (this.member) {
      this.damage ??= 'truncated';
      return this.member.end();
    }
    if (this.held.length >= MAGIC.length) this.damage ??= 'truncated';
    return [];
  }

  /** Works on what is held; false where it needs more. */
  private async step(pieces: Uint8Array[]): Promise<boolean> {
    if (this.held.length === 0) return false;
    if (!this.member) return this.begin();
    if (this.member.isDone) return this.finish(pieces);
    const given = this.held;
    const { unpacked, used, isBroken } = await this.member.push(given);
    pieces.push(...unpacked);
    this.taken = given.subarray(0, used);
    this.held = given.subarray(used);
    if (!isBroken) return this.member.isDone;
    this.damage = 'broken';
    this.member = undefined;
    pieces.push(GAP);
    return this.goOn(given, 0);
  }

  /** Looks for the next beginning of a member; bytes that may be its first are kept. */
  private goOn(bytes: Buffer, from: number): boolean {
    const at = bytes.indexOf(MAGIC, from);
    this.held = bytes.subarray(at < 0 ? Math.max(0, bytes.length - MAGIC.length + 1) : at);
    if (at >= 0) this.damage = 'broken';
    return at >= 0;
  }

  private begin(): boolean {
    if (this.held.length < MAGIC.length) return false;
    if (!this.held.subarray(0, MAGIC.length).equals(MAGIC)) return this.goOn(this.held, 0);
    const length = headerLength(this.held);
    // Damage may have made the header longer than it is: it has then taken in the beginning of the next member.
    const next = this.held.indexOf(MAGIC, 1);
    if (next >= 0 && (length === undefined || next < length)) return this.goOn(this.held, 1);
    if (length === undefined) return this.held.length > LONGEST_HEADER && this.goOn(this.held, 1);
    this.held = this.held.subarray(length);
    this.member = new Deflated();
    return true;
  }

  private finish(pieces: Uint8Array[]): boolean {
    if (this.held.length < TRAILER) return false;
    const isSound = this.held.readUInt32LE(0) === this.member?.checksum;
    this.member = undefined;
    if (isSound) this.held = this.held.subarray(TRAILER);
    else {
      this.damage = 'broken';
      pieces.push(GAP);
      this.goOn(Buffer.concat([this.taken, this.held]), 0);
    }
    return true;
  }
}

const bufferOf = ({ buffer, byteOffset, length }: Uint8Array): Buffer => Buffer.from(buffer, byteOffset, length);

/** Bytes of a member's header, or undefined where it is not whole yet. */
function headerLength(bytes: Buffer): number | undefined {
  const flags = bytes[3];
  if (bytes.length < 10 || flags === undefined) return undefined;
  let at = 10;
  if (flags & 4) at += 2 + (bytes.length >= 12 ? bytes.readUInt16LE(10) : bytes.length);
  // A file name, then a comment, each ended by a zero.
  for (const flag of [8, 16])
    if (flags & flag) {
      const zero = bytes.indexOf(0, at);
      at = zero < 0 ? bytes.length + 1 : zero + 1;
    }
  if (flags & 2) at += 2;
  return at <= bytes.length ? at : undefined;
}

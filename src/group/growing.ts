const GROWTH = 1.5;

/** A typed array that can be added to without end. */
export class Growing<T extends Uint8Array | Int32Array | Float32Array> {
  length = 0;

  constructor(public data: T) {}

  push(value: number): void {
    if (this.length === this.data.length) {
      const larger = new (this.data.constructor as new (length: number) => T)(Math.ceil(this.data.length * GROWTH));
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.length++] = value;
  }
}

const ROOM = 1024;

/** @param room what is expected; memory that is not yet written to is not yet taken, while growing takes old and new at once */
export const growingIntegers = (room = ROOM): Growing<Int32Array> => new Growing(new Int32Array(room));
export const growingNumbers = (room = ROOM): Growing<Float32Array> => new Growing(new Float32Array(room));
export const growingBytes = (room = ROOM): Growing<Uint8Array> => new Growing(new Uint8Array(room));

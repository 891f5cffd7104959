import { ShingleReader } from '../../fingerprint/shingle-reader.ts';
import { winnow } from '../../fingerprint/winnow.ts';

/** Shingles in a row of which one is kept: a shared run of 16 + 4 words leaves one fingerprint in common for certain. */
const WINDOW = 16;

const reader = new ShingleReader();

/** Fingerprints of a text, sorted, each once. A shingle that comes again counts where it first stood. */
export function fingerprintsOf(text: string): Uint32Array {
  reader.add(text);
  return winnow(new Uint32Array(reader.take().first), WINDOW);
}

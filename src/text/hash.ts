import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Place } from '../model/span.ts';

/** SHA-256 of a text in UTF-8, hex. A lone surrogate counts as U+FFFD. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/**
 * Id of a finding: a hash of its kind and its sorted places by the sha256 of their telling,
 * so that neither sigla nor the order of input change it and a person's note on it survives a new run.
 * @param hashOf sha256 of the telling with this siglum
 */
export function findingId(kind: string, places: readonly Place[], hashOf: (siglum: string) => string): string {
  const parts = places.map((p) => `${hashOf(p.siglum)}:${p.start}:${p.end}`).sort();
  return `${kind}-${sha256Hex(`${kind}\n${parts.join('\n')}`).slice(0, 12)}`;
}

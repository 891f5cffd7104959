import type { Values } from '../defaults.ts';
import type { Collation } from '../model/collation.ts';
import type { ReadTelling } from '../model/token.ts';

/** Sentences of tellings that tell the same, whatever their order and wording. */
export function align(tellings: readonly ReadTelling[], _settings: Values): Collation {
  return {
    tellings,
    pairs: [],
    units: [],
    unique: tellings.flatMap((t, telling) => t.body.map((sentence) => ({ telling, sentence }))),
  };
}

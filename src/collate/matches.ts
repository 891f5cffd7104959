import type { Kin } from './kin.ts';
import type { Profile } from './profile.ts';

/** By place in the `terms` of one sentence: how another has them. */
export interface Matches {
  /** 1 where the other sentence has the root itself. */
  readonly exact: Uint8Array;
  /** 1 where it has the root itself, else the strongest relation to any of its roots, 0 to 1. */
  readonly strength: Float64Array;
}

/** A set of ids that is cheap to fill anew: an id is in it where its stamp is the newest. */
class Marks {
  private stamps = new Int32Array(1024);
  private newest = 0;

  fill(ascending: Int32Array): void {
    const most = ascending.length ? ascending[ascending.length - 1]! : 0;
    if (most >= this.stamps.length) this.stamps = new Int32Array(2 * most + 1);
    this.newest = this.newest === 0x7fffffff ? 1 : this.newest + 1;
    for (let i = 0; i < ascending.length; i++) this.stamps[ascending[i]!] = this.newest;
  }

  has(id: number): boolean {
    return this.stamps[id] === this.newest;
  }
}
const marks = new Marks();

/** How `other` has the roots of `own`. */
export function matchesOf(own: Profile, other: Profile, kin: Kin): Matches {
  marks.fill(other.terms);
  const exact = new Uint8Array(own.terms.length);
  const strength = new Float64Array(own.terms.length);
  for (let i = 0; i < exact.length; i++) {
    const id = own.terms[i]!;
    if (marks.has(id)) {
      exact[i] = strength[i] = 1;
      continue;
    }
    const related = kin[id]!;
    let best = 0;
    for (let k = 0; k < related.length; k++) {
      const near = related[k]!;
      if (near.strength > best && marks.has(near.id)) best = near.strength;
    }
    strength[i] = best;
  }
  return { exact, strength };
}

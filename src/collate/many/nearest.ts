import type { Evidence, Matter } from './evidence.ts';

/** Wordings that share most with another one are asked; so many of them. */
const MOST_ASKED = 3;
/** A passage that says less is looked for by all of its words. */
const LIGHT = 2;
/** What a word counts that says nothing. */
const FUNCTION = 0.05;

/** The wordings met before that have most in common with a new one. */
export class Nearest<Wording extends { readonly matter: Matter }> {
  private readonly holders = new Map<number, number[]>();
  private readonly met: Wording[] = [];

  constructor(private readonly evidence: Evidence) {}

  add(wording: Wording): void {
    const at = this.met.push(wording) - 1;
    for (const word of new Set(wording.matter.words))
      (this.holders.get(word) ?? this.holders.set(word, []).get(word)!).push(at);
  }

  /** Those that share most first. */
  to({ matter }: Wording): Wording[] {
    const { weights } = this.evidence;
    const words = matter.weight < LIGHT ? matter.words : matter.told.map((at) => matter.words[at]!);
    const shared = new Float64Array(this.met.length);
    for (const word of new Set(words))
      for (const { id, weight } of this.evidence.kinOf(word))
        for (const other of this.holders.get(id) ?? NOBODY) shared[other]! += weight * (weights[id]! + FUNCTION);
    return mostOf(shared).map((at) => this.met[at]!);
  }
}

const NOBODY: readonly number[] = [];

/** Positions of the largest shares, the largest first; of equal ones the first. */
function mostOf(shares: Float64Array): number[] {
  const most: number[] = [];
  for (let at = 0; at < shares.length; at++) {
    if (shares[at] === 0 || (most.length === MOST_ASKED && shares[at]! <= shares[most.at(-1)!]!)) continue;
    if (most.length === MOST_ASKED) most.pop();
    let place = most.length;
    while (place > 0 && shares[most[place - 1]!]! < shares[at]!) place--;
    most.splice(place, 0, at);
  }
  return most;
}

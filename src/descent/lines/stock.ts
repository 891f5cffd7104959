import { sharedWords } from './arcs.ts';
import type { Evidence } from './evidence.ts';
import { costOf, type Model } from './terms.ts';

/** No text any more: a lost version that was taken away. */
export const GONE = -2;

/** A forest under repair: the exemplar of each text, lost ones included; -1 at the head of a tree. */
export class Stock {
  readonly from: number[];

  constructor(
    readonly model: Model,
    parents: ArrayLike<number>,
    readonly evidence: Evidence,
    private readonly leastShare: number,
  ) {
    this.from = Array.from(parents);
  }

  /** Bits of an edge; from nothing (-1), 0. */
  edge(from: number, to: number): number {
    return from < 0 ? 0 : this.evidence.bits(from, to) + costOf(this.model, from, to);
  }

  hang(text: number, from: number): void {
    this.from[text] = from;
    this.evidence.place(text, from);
  }

  children(text: number): number[] {
    return [...this.from.keys()].filter((t) => this.from[t] === text);
  }

  /** Whether `text` is `other` or goes back to it. */
  descends(text: number, other: number): boolean {
    let at = text;
    while (at >= 0 && at !== other) at = this.from[at]!;
    return at === other;
  }

  /** Whether an edge may be: no circle, and enough text in common. */
  allows(from: number, to: number): boolean {
    return this.from[from] !== GONE && !this.descends(from, to) && sharedWords(this.model, from, to) >= this.leastShare;
  }
}

/** The exemplars without gaps: lost versions that were taken away are no longer in the model either. */
export function packed({ model, from, evidence }: Stock): number[] {
  const { tellings } = model.texts;
  const kept = from.flatMap((above, text) => (text >= tellings && above !== GONE ? [text] : []));
  const drafts = kept.map((text) => model.draft(text));
  while (model.count > tellings) model.drop();
  for (const draft of drafts) model.add(draft);
  const number = new Map(kept.map((text, i) => [text, tellings + i]));
  const parents = [...from.slice(0, tellings), ...kept.map((text) => from[text]!)].map(
    (above) => number.get(above) ?? above,
  );
  evidence.date(parents);
  return parents;
}

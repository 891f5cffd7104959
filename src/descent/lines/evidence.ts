import type { LinesInput } from './lines.ts';

/** What speaks for or against an edge besides the texts: dates, credits, and what was told from outside. */
export class Evidence {
  private readonly told = new Map<number, number>();
  private readonly dates: readonly (number | null)[];
  private readonly tellings: number;
  /** The date of each text, or the earliest that its place in the forest allows where it has none. */
  private readonly earliest: (number | null)[];
  private parents = new Int32Array(0);
  private copies = new Int32Array(0);

  constructor(private readonly input: LinesInput) {
    const { collation, times, stated, priors, settings } = input;
    this.tellings = collation.tellings.length;
    this.dates = collation.tellings.map((_, t) => times?.[t] ?? null);
    this.earliest = [...this.dates];
    for (const { from, to } of stated ?? []) this.add(from, to, settings['lines.stated']);
    for (const { from, to, bits } of priors ?? []) this.add(from, to, bits);
  }

  /** In bits, below 0 for the edge; infinite where it is impossible. */
  bits(from: number, to: number): number {
    if (from < this.tellings && to < this.tellings && this.input.apart?.(from, to)) return Number.POSITIVE_INFINITY;
    return this.late(from, to) - this.often(from, to) - (this.told.get(keyOf(from, to)) ?? 0);
  }

  /** What is copied often is copied more: counts the copies of each text. */
  countCopies(parents: ArrayLike<number>): void {
    this.parents = Int32Array.from(parents);
    this.copies = new Int32Array(parents.length);
    for (const from of this.parents) if (from >= 0) this.copies[from]!++;
  }

  private often(from: number, to: number): number {
    const others = (this.copies[from] ?? 0) - (this.parents[to] === from ? 1 : 0);
    return this.input.settings['lines.often'] * Math.log2(1 + others);
  }

  /** Whether two tellings have dates. */
  dated(from: number, to: number): boolean {
    return (this.dates[from] ?? null) !== null && (this.dates[to] ?? null) !== null;
  }

  /** A copy is dated before its exemplar, or before what that goes back to. */
  private late(from: number, to: number): number {
    const first = this.earliest[from] ?? null;
    const second = this.dates[to] ?? null;
    return first !== null && second !== null && second < first ? this.input.settings['lines.time'] : 0;
  }

  /**
   * What dates say against a head: some of its tree is dated before it. Below a head without a date any of the dated ones might have been the
   * first of them; that it is this one then is chance.
   */
  afterAny(head: number, tree: readonly number[]): number {
    const own = this.dates[head] ?? null;
    if (own === null) return Math.log2(1 + tree.filter((text) => (this.dates[text] ?? null) !== null).length);
    return tree.some((text) => (this.dates[text] ?? own) < own) ? this.input.settings['lines.time'] : 0;
  }

  /** Dates a lost version, or a telling without a date, by its exemplar. */
  place(text: number, from: number): void {
    this.earliest[text] = this.dates[text] ?? (from < 0 ? null : (this.earliest[from] ?? null));
  }

  /** Dates all texts by their places; whether that told anything new. */
  date(parents: ArrayLike<number>): boolean {
    const before = [...this.earliest];
    const done = new Uint8Array(parents.length);
    const visit = (text: number): void => {
      if (done[text]) return;
      done[text] = 1;
      if (parents[text]! >= 0) visit(parents[text]!);
      this.place(text, parents[text]!);
    };
    for (let text = 0; text < parents.length; text++) visit(text);
    return before.some((date, text) => date !== this.earliest[text]);
  }

  private add(from: number, to: number, bits: number): void {
    this.told.set(keyOf(from, to), (this.told.get(keyOf(from, to)) ?? 0) + bits);
  }
}

/** More texts than any family has. */
const MANY = 2 ** 26;
const keyOf = (from: number, to: number): number => from * MANY + to;

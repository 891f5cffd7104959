/** One place of the wordings. */
export class Place {
  /** For each wording the position of its word here, or -1. */
  readonly at: Int32Array;
  /** The words here, and how many texts have each. */
  readonly ids: number[] = [];
  readonly counts: number[] = [];
  total = 0;
  /** How many texts have a content word here. */
  contents = 0;
  /** Number of its column. */
  column = -1;

  constructor(wordings: number) {
    this.at = new Int32Array(wordings).fill(-1);
  }

  /** Share of the texts here that have a word. */
  shareOf(id: number): number {
    return this.counts[this.ids.indexOf(id)]! / this.total;
  }

  /** @returns whether the word is new here */
  put(who: number, position: number, id: number, weight: number): boolean {
    this.at[who] = position;
    this.total += weight;
    const known = this.ids.indexOf(id);
    if (known < 0) this.ids.push(id);
    if (known < 0) this.counts.push(weight);
    else this.counts[known]! += weight;
    return known < 0;
  }

  /** @returns whether no text has the word here any more */
  take(who: number, id: number, weight: number): boolean {
    this.at[who] = -1;
    this.total -= weight;
    const known = this.ids.indexOf(id);
    this.counts[known]! -= weight;
    if (this.counts[known]! > 0) return false;
    this.ids.splice(known, 1);
    this.counts.splice(known, 1);
    return true;
  }
}

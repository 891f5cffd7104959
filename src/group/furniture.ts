import { Counter } from './counter.ts';
import type { ArticleFeatures } from './features.ts';
import { hash32 } from './hash.ts';

/** An article tells something of its own where this share of its words stands in lines that its outlet does not repeat. */
const OWN = 0.1;

type Lined = Pick<ArticleFeatures, 'outlet' | 'lines'>;

interface Noted {
  readonly lines: Uint32Array;
  readonly lengths: Uint16Array;
}

/**
 * Lines that one outlet puts on many articles which otherwise differ: requests to subscribe, lists of other stories, lines about the author.
 * Later states of one article repeat its lines too, but nearly all of them; so a line is furniture only where most of the articles that have it
 * tell something of their own.
 */
export class Furniture {
  #counts = new Counter();
  /** Of each line that was met twice. */
  readonly #terms = new Map<number, Uint32Array>();
  #noted: Noted[] = [];
  readonly #outlets = new Map<string, number>();

  constructor(readonly articles: number) {}

  /** Counts the lines of an article; one without an outlet has no house whose furniture it could carry. */
  note(features: ArticleFeatures): void {
    if (features.outlet === '' || features.lines.length === 0) return;
    const lines = new Uint32Array(features.lines.length);
    const lengths = new Uint16Array(lines.length);
    for (let i = 0; i < lines.length; i++) {
      lines[i] = this.#key(features, i);
      lengths[i] = Math.min(0xffff, features.lineEnds[i]! - (features.lineEnds[i - 1] ?? 0));
    }
    for (const [i, line] of lines.entries()) {
      if (lines.indexOf(line) < i) continue;
      this.#counts.add(line);
      if (this.#counts.get(line) === 2) this.#terms.set(line, termsOfLine(features, i).slice());
    }
    this.#noted.push({ lines, lengths });
  }

  /** Decides; nothing is noted after it. */
  settle(): void {
    const own = new Counter();
    for (const { lines, lengths } of this.#noted) {
      if (!lines.some((line) => this.#isRepeated(line)) || this.#ownShare(lines, lengths) < OWN) continue;
      for (const line of new Set(lines)) if (this.#isRepeated(line)) own.add(line);
    }
    for (const line of [...this.#terms.keys()])
      if (!this.#isRepeated(line) || own.get(line) * 2 < this.#counts.get(line)) this.#terms.delete(line);
    this.#noted = [];
    this.#counts = new Counter();
  }

  /** The terms of the furniture in an article, each as often as it stands there. */
  *termsIn(features: Lined): Generator<number> {
    if (this.#terms.size === 0 || features.outlet === '') return;
    for (let i = 0; i < features.lines.length; i++) yield* this.#terms.get(this.#key(features, i)) ?? [];
  }

  #isRepeated(line: number): boolean {
    return this.#counts.get(line) >= this.articles;
  }

  #ownShare(lines: Uint32Array, lengths: Uint16Array): number {
    let all = 0;
    let own = 0;
    for (let i = 0; i < lines.length; i++) {
      all += lengths[i]!;
      if (!this.#isRepeated(lines[i]!)) own += lengths[i]!;
    }
    return all === 0 ? 0 : own / all;
  }

  #key({ outlet, lines }: Lined, line: number): number {
    let seed = this.#outlets.get(outlet);
    if (seed === undefined) this.#outlets.set(outlet, (seed = hash32(outlet)));
    return hash32('', seed ^ lines[line]!);
  }
}

const termsOfLine = ({ lineTerms, lineEnds }: ArticleFeatures, line: number): Uint32Array =>
  lineTerms.subarray(lineEnds[line - 1] ?? 0, lineEnds[line]);

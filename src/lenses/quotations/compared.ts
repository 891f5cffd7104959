import { diffWords } from '../../collate/words.ts';
import { type CommonRun, commonRun } from './common-run.ts';
import { type Likeness, likeness } from './likeness.ts';
import type { Utterance } from './utterance.ts';

/** What the words alone say of two runs. */
export interface Compared {
  readonly found: Likeness;
  readonly run: CommonRun;
  /** Share of the shorter run's words that stand in rows, in the same order, in the other. */
  readonly rows: number;
}

/** Compares runs; the same words are compared once, whoever repeats them. */
export class Comparison {
  private readonly ids = new Map<string, number>();
  private readonly known = new Map<string, Compared>();

  /** @param related look for synonyms although no root is shared */
  of(x: Utterance, y: Utterance, related: boolean): Compared {
    const key = `${this.id(x)}|${this.id(y)}|${related}`;
    const known = this.known.get(key);
    if (known) return known;
    const made = { found: likeness(x, y, related), run: commonRun(x, y), rows: rowShare(x, y) };
    this.known.set(key, made);
    return made;
  }

  private id({ words }: Utterance): number {
    const text = words.map((word) => `${word.kind}${word.norm}`).join(' ');
    const id = this.ids.get(text) ?? this.ids.size;
    this.ids.set(text, id);
    return id;
  }
}

const LEAST_ROW = 3;

function rowShare(x: Utterance, y: Utterance): number {
  const rows = diffWords(x.words, y.words)
    .filter(({ op, a }) => op === 'equal' && a[1] - a[0] >= LEAST_ROW)
    .reduce((sum, { a }) => sum + a[1] - a[0], 0);
  return rows / Math.min(x.words.length, y.words.length);
}

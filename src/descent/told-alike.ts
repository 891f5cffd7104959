import { quotedRuns } from '../lenses/marks.ts';
import type { SentencePair } from '../model/collation.ts';
import { overlap } from '../model/span.ts';
import type { ReadTelling, Sentence } from '../model/token.ts';

/** Words in a row that are quoted alike where both heard one speech. */
const HEARD = 4;

/**
 * How many sentences two tellings tell alike though no quotation forces them to: aligned, without four words in a row that both put in quotation marks.
 * Counted on the side that has fewer of them, as one sentence may hold several of the other.
 */
export function toldAlike(pairs: readonly SentencePair[], a: ReadTelling, b: ReadTelling): number {
  const told = pairs.filter((p) => !quoteAlike(quotedIn(a, p.a.sentence), quotedIn(b, p.b.sentence)));
  return Math.min(new Set(told.map((p) => p.a.sentence)).size, new Set(told.map((p) => p.b.sentence)).size);
}

/** The words of a sentence that stand inside quotation marks. */
const quotedIn = (read: ReadTelling, sentence: Sentence): readonly string[] => {
  const runs = quotedRuns(read);
  return sentence.tokens.filter((t) => t.kind !== 'mark' && runs.some((run) => overlap(run, t) > 0)).map((t) => t.norm);
};

function quoteAlike(a: readonly string[], b: readonly string[]): boolean {
  const heard = new Set(inRows(a));
  return inRows(b).some((row) => heard.has(row));
}

const inRows = (words: readonly string[]): string[] =>
  words.slice(HEARD - 1).map((_, i) => words.slice(i, i + HEARD).join(' '));

import type { Edit } from '../../collate/words.ts';
import type { QuotationCut, QuotationVerdict } from '../../model/report.ts';
import { hull } from '../../model/span.ts';
import { tokenize } from '../../text/tokenize.ts';
import { onlySpelling } from './changes.ts';
import { type Drop, dropOf } from './drops.ts';
import { editsBetween } from './edits.ts';
import type { Version } from './versions.ts';

/**
 * What each shorter version of a quotation is without: the words, in the longer version, and whether they bear on words that are kept.
 * Every version is held against the fullest one. Of an altered quotation only those cuts are told that drop a negation, a condition or
 * a hedge; the others stand in its changes.
 */
export function cutsOf(versions: readonly Version[], verdict: QuotationVerdict): QuotationCut[] {
  if (verdict !== 'trimmed' && verdict !== 'altered') return [];
  const fullest = versions.reduce((best, v) => (v.words.length > best.words.length ? v : best));
  const found = versions
    .filter((version) => version !== fullest)
    .flatMap((version) => [
      ...cutsBetween(fullest, version, editsBetween(fullest, version)),
      ...cutsBetween(version, fullest, editsBetween(version, fullest)),
    ]);
  return joined(found.filter((cut) => verdict === 'trimmed' || cut.drops !== null));
}

/** Words of `long` that `short` is without. */
function cutsBetween(long: Version, short: Version, edits: readonly Edit[]): QuotationCut[] {
  return edits.flatMap((edit, i): QuotationCut[] => {
    if (edit.op === 'replace') return unsaid(long, short, edit);
    if (edit.op !== 'delete' || onlySpelling(long, short, edit)) return [];
    const kept = (other: Edit | undefined): number => (other?.op === 'equal' ? other.a[1] - other.a[0] : 0);
    const [from, to] = edit.a;
    const drop = dropOf({
      words: long.words.map((w) => w.norm),
      gap: (at) => gapBefore(long, at),
      from,
      to,
      keptBefore: kept(edits[i - 1]),
      keptBehind: kept(edits[i + 1]),
      outside: outsideAt(short, edit.b[0]),
    });
    return pieces(long, short, edit.a, drop);
  });
}

/** "won't" in one, "will" in the other: the negation alone is gone. */
function unsaid(long: Version, short: Version, { a, b }: Edit): QuotationCut[] {
  const words = (version: Version, [from, to]: readonly [number, number]) =>
    version.words.slice(from, to).map((w) => w.norm);
  const [x, y] = [words(long, a), words(short, b)];
  const plain = x.map(withoutNegation);
  if (plain.join(' ') === x.join(' ') || plain.filter(Boolean).join(' ') !== y.join(' ')) return [];
  return pieces(long, short, a, { drops: 'negation', at: a[0] + plain.findIndex((word, i) => word !== x[i]) });
}

const FULL_FORM: Readonly<Record<string, string>> = {
  "won't": 'will',
  "can't": 'can',
  cannot: 'can',
  "shan't": 'shall',
  not: '',
};
const withoutNegation = (word: string): string => FULL_FORM[word] ?? word.replace(/n't$/, '');

/** What stands between word `at - 1` and word `at`. */
function gapBefore({ words, runs }: Version, at: number): string {
  const [left, right] = [words[at - 1], words[at]];
  return left && right ? runs[0]!.read.text.slice(left.end, right.start) : '.';
}

/** Words of the telling's own where the cut would stand: between two of its runs, or in the sentence before or behind them. */
function outsideAt({ words, runs }: Version, at: number): string[] {
  const { read } = runs[0]!;
  const right = words[at];
  // A telling may quote the end first: then the words before stand behind.
  const left = right && words[at - 1] && words[at - 1]!.end > right.start ? undefined : words[at - 1];
  const inside = read.body.filter((s) => (left ?? right!).start < s.end && s.start < (right ?? left!).end);
  if (inside.length === 0) return [];
  const sentence = hull(inside);
  return tokenize(read.text, left?.end ?? sentence.start, right?.start ?? sentence.end).map((token) => token.norm);
}

/** The cut words, one place for each run that they stand in; the drop goes to the place that has its word. */
function pieces(
  long: Version,
  short: Version,
  [from, to]: readonly [number, number],
  drop: Drop | null,
): QuotationCut[] {
  return long.runs.flatMap((run): QuotationCut[] => {
    const own = long.words.slice(from, to).filter((word) => run.start <= word.start && word.end <= run.end);
    if (own.length === 0) return [];
    const drops = drop && own.includes(long.words[drop.at]!) ? drop.drops : null;
    return [{ siglum: long.siglum, ...hull(own), notIn: [short.siglum], drops }];
  });
}

/** The same words cut by several tellings are one cut. */
function joined(cuts: readonly QuotationCut[]): QuotationCut[] {
  const byPlace = new Map<string, QuotationCut>();
  for (const cut of cuts) {
    const key = `${cut.siglum}:${cut.start}-${cut.end}:${cut.drops}`;
    const known = byPlace.get(key);
    const notIn = [...new Set([...(known?.notIn ?? []), ...cut.notIn])];
    byPlace.set(key, { ...cut, notIn });
  }
  return [...byPlace.values()];
}

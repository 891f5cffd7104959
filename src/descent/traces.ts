import type { Collation, SentencePair } from '../model/collation.ts';
import { isBody } from '../model/telling.ts';
import type { Sentence } from '../model/token.ts';
import { citations } from '../outlets/citations.ts';
import { creditTo } from '../outlets/credits.ts';
import { oncePer } from '../text/once-per.ts';
import { damageOf } from './damage.ts';
import { likeness } from './likeness.ts';
import { matterOf } from './matter.ts';
import { sharedNames } from './shared-names.ts';
import { type SharedRun, sharedRuns } from './shared-runs.ts';
import { toldAlike } from './told-alike.ts';

/** What two tellings have in common, measured. `a` and `b` are positions in the collation, `a < b`. */
export interface Traces {
  readonly a: number;
  readonly b: number;
  /** Body sentence pairs above `echo`. */
  readonly pairs: readonly SentencePair[];
  readonly runs: readonly SharedRun[];
  /** Share of the words of each body that stand in aligned sentences, 0 to 1. */
  readonly taken: readonly [number, number];
  /** Share of the words of each body that stand in shared runs outside of quotations, 0 to 1. */
  readonly verbatim: readonly [number, number];
  /** Words of each body, without the asides of the house at its end. */
  readonly words: readonly [number, number];
  /** Summed weight of the runs above what an event forces, per 100 words of the shorter body. */
  readonly unforced: number;
  /** Sentences that both tell and that no shared quotation forces on them (see `toldAlike`). */
  readonly told: number;
  /** Share of the aligned pairs that keep one order, 0 to 1; 1 where there are fewer than two. */
  readonly order: number;
  /** What makes wording in common likelier to be a trace: an agency is credited for the text; runs were broken by translation; one credits the other. */
  readonly hints: {
    readonly agency: boolean;
    readonly broken: boolean;
    readonly credited: boolean;
    /** One names the outlet of the other in its text, as who follows a report up does. */
    readonly cited: boolean;
  };
  /** How alike the matter of the two bodies is, 0 to 2 (see `likeness`). */
  readonly likeness: number;
  /** Share of the names of the telling with fewer of them that both have, 0 to 1 (see `sharedNames`). */
  readonly sharedNames: number;
}

/** Share of the words of one of the two that stand word for word in the other, 0 to 1. */
export const verbatimOf = ({ a, verbatim }: Pick<Traces, 'a' | 'verbatim'>, telling: number): number =>
  verbatim[a === telling ? 0 : 1];

/** A run below this weight is what any two reports of one event may have alike. */
const FORCED = 1;

export function tracesOf(collation: Collation, a: number, b: number): Traces {
  const left = collation.tellings[a]!;
  const right = collation.tellings[b]!;
  const pairs = bodyPairs(collation).get(pairKey(a, b)) ?? [];
  const runs = sharedRuns(left, right);
  const words = [bodyWords(matterOf(collation)[a]!), bodyWords(matterOf(collation)[b]!)] as const;
  const inRuns = runs.reduce((sum, r) => sum + r.words, 0);
  const excess = runs.reduce((sum, r) => sum + Math.max(0, r.weight - FORCED), 0);
  return {
    a,
    b,
    pairs,
    runs,
    taken: [
      share(
        pairs.map((p) => p.a.sentence),
        words[0],
      ),
      share(
        pairs.map((p) => p.b.sentence),
        words[1],
      ),
    ],
    verbatim: [ratio(inRuns, words[0]), ratio(inRuns, words[1])],
    words,
    unforced: 100 * ratio(excess, Math.max(SHORT, Math.min(...words))),
    told: toldAlike(pairs, left, right),
    order: orderKept(pairs),
    hints: {
      agency: [left, right].some((t) => t.telling.metadata.agency !== undefined),
      credited: (creditTo(left, right) ?? creditTo(right, left)) !== undefined,
      cited: citations(left, right).length + citations(right, left).length > 0,
      broken: [left, right].some((t) => damageOf(t).length >= BROKEN),
    },
    likeness: likeness(left, right),
    sharedNames: sharedNames(left, right),
  };
}

/** Broken places from which a text was hardly written as it stands: of 150 articles none has so many. */
const BROKEN = 3;

/** Below this many words a rate per word says little. */
const SHORT = 100;

/** Body sentence pairs above `echo` of every two tellings. */
const bodyPairs = oncePer((collation: Collation): ReadonlyMap<string, readonly SentencePair[]> => {
  const found = new Map<string, SentencePair[]>();
  for (const pair of collation.pairs) {
    if (pair.relation === 'echo' || !isBody(pair.a.sentence.role) || !isBody(pair.b.sentence.role)) continue;
    const key = pairKey(pair.a.telling, pair.b.telling);
    const list = found.get(key);
    if (list) list.push(pair);
    else found.set(key, [pair]);
  }
  return found;
});

const pairKey = (a: number, b: number): string => `${a} ${b}`;

const bodyWords = oncePer((body: readonly Sentence[]): number => wordCount(body));

export const wordCount = (sentences: readonly Sentence[]): number =>
  sentences.reduce((n, s) => n + s.tokens.filter((t) => t.kind !== 'mark').length, 0);

const share = (sentences: readonly Sentence[], of: number): number => ratio(wordCount([...new Set(sentences)]), of);

const ratio = (part: number, whole: number): number => (whole ? part / whole : 0);

/** Longest increasing run of `b` positions when the pairs stand in order of `a`, over their number. */
function orderKept(pairs: readonly SentencePair[]): number {
  if (pairs.length < 2) return 1;
  const order = [...pairs].sort(
    (p, q) => p.a.sentence.start - q.a.sentence.start || p.b.sentence.start - q.b.sentence.start,
  );
  const tails: number[] = [];
  for (const { b } of order) {
    const at = b.sentence.start;
    const place = tails.findIndex((t) => t > at);
    if (place < 0) tails.push(at);
    else tails[place] = at;
  }
  return tails.length / order.length;
}

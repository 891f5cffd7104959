import type { Place } from '../../model/span.ts';
import type { ReadTelling, Sentence } from '../../model/token.ts';
import { matterOf } from '../matter.ts';
import { novelty } from '../novelty.ts';
import type { Traces } from '../traces.ts';
import type { SignView } from './sign.ts';

/** The two sentences of a pair, that of the telling looked at first. */
export function sidesOf(view: SignView): { own: Sentence; theirs: Sentence }[] {
  return view.traces.pairs.map(({ a, b }) =>
    view.side === 0 ? { own: a.sentence, theirs: b.sentence } : { own: b.sentence, theirs: a.sentence },
  );
}

/** Body sentences of the telling looked at that the other does not have. */
export function ownSentences(view: SignView): Sentence[] {
  const shared = new Set(sidesOf(view).map((s) => s.own));
  return matterOf(view.collation)[view.traces[view.side === 0 ? 'a' : 'b']]!.filter((s) => !shared.has(s));
}

/** Body sentences of the other telling that this one does not have. */
export function missingSentences(view: SignView): Sentence[] {
  const shared = new Set(sidesOf(view).map((s) => s.theirs));
  return matterOf(view.collation)[view.traces[view.side === 0 ? 'b' : 'a']]!.filter((s) => !shared.has(s));
}

export const placesOf = (read: ReadTelling, sentences: readonly Sentence[]): Place[] =>
  sentences.map((s) => ({ siglum: read.siglum, start: s.start, end: s.end }));

/** Share of each body that the other has: of the telling looked at, and of the other. */
export const takenOf = ({ traces, side }: { traces: Traces; side: 0 | 1 }): { own: number; theirs: number } =>
  side === 0 ? { own: traces.taken[0], theirs: traces.taken[1] } : { own: traces.taken[1], theirs: traces.taken[0] };

/** Share of the content words of the telling looked at that are not in the other. */
export function noveltyOf(view: SignView): number {
  const matter = matterOf(view.collation);
  const [own, theirs] = view.side === 0 ? [view.traces.a, view.traces.b] : [view.traces.b, view.traces.a];
  return novelty(matter[own]!, matter[theirs]!);
}

/** Words of the telling looked at over words of the other. */
export const lengthBeside = ({ traces, side }: SignView): number =>
  side === 0 ? traces.words[0] / traces.words[1] : traces.words[1] / traces.words[0];

import { lengthBeside, missingSentences, noveltyOf, placesOf, sidesOf, takenOf } from './sides.ts';
import type { SignFinder, SignView } from './sign.ts';

/** Sentences of the exemplar, or much of what they say, are not here, and next to nothing stands in their place. The places are those in the exemplar. */
export const abridged: SignFinder = {
  kind: 'abridged',
  find(view) {
    const { read, beside, relation, settings } = view;
    const taken = takenOf(view);
    const cut = Math.max(1 - taken.theirs, 1 - lengthBeside(view));
    if (relation !== 'exemplar' || cut < settings['descent.cut'] || 1 - taken.own > settings['descent.own-words'])
      return null;
    if (noveltyOf(view) >= settings['descent.novelty']) return null;
    return {
      siglum: read.siglum,
      kind: 'abridged',
      confidence: Math.min(0.95, 0.6 + cut / 2),
      says: `${Math.round(100 * cut)} % of the words of ${beside.siglum} are not in this telling; it has hardly any of its own`,
      evidence: [...placesOf(beside, missingSentences(view)), ...placesOf(read, shortened(view))],
    };
  },
};

/** Sentences that lost a fifth of their length or more. */
const shortened = (view: SignView) =>
  sidesOf(view)
    .filter(({ own, theirs }) => own.end - own.start <= 0.8 * (theirs.end - theirs.start))
    .map(({ own }) => own);

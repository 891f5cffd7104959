import type { Sentence } from '../../model/token.ts';
import { changesOf } from '../changes.ts';
import { damageOf } from '../damage.ts';
import { matterOf } from '../matter.ts';
import { wordCount } from '../traces.ts';
import { placesOf, sidesOf, takenOf } from './sides.ts';
import type { SignFinder, SignView } from './sign.ts';

/**
 * Words exchanged one by one, sentence for sentence, in one order: the build of the sentences stays. Or every sentence worded
 * anew, so that hardly four words in a row are left.
 */
export const spun: SignFinder = {
  kind: 'spun',
  find(view) {
    const { read, traces, relation, settings } = view;
    const changes = changesOf(traces.pairs);
    if (relation !== 'exemplar' || !changes || changes.pairs < 4 || traces.order < 0.9) return null;
    const anew =
      traces.verbatim[view.side] <= settings['descent.anew'] && changes.contentKept < settings['descent.anew-content'];
    if (anew ? foreign(view) > settings['descent.anew-own'] : 1 - takenOf(view).own > settings['descent.own-words'])
      return null;
    if (!anew && keepsQuotations(view)) return null;
    const exchanged = changes.contentKept <= settings['descent.content-kept'];
    const sameBuild =
      changes.functionKept >= settings['descent.build-kept'] && changes.length > 0.8 && changes.length < 1.25;
    if (!exchanged || (!sameBuild && !anew) || damageOf(read).length >= 3) return null;
    return {
      siglum: read.siglum,
      kind: 'spun',
      confidence: Math.min(0.9, 0.5 + changes.pairs * 0.03),
      says: `Sentence for sentence ${anew && !sameBuild ? 'worded anew' : 'the same build'} in the same order, with ${Math.round(100 * (1 - changes.contentKept))} % of the content words exchanged`,
      evidence: placesOf(read, [...new Set(sidesOf(view).map((s) => s.own))]),
    };
  },
};

/** Share of the words in sentences that have not even an echo in the other: where all was worded anew, not every sentence is aligned. */
function foreign({ collation, traces, side }: SignView): number {
  const [own, other] = side === 0 ? [traces.a, traces.b] : [traces.b, traces.a];
  const known = new Set<Sentence>();
  for (const { a, b } of collation.pairs) {
    if (a.telling === own && b.telling === other) known.add(a.sentence);
    if (b.telling === own && a.telling === other) known.add(b.sentence);
  }
  const matter = matterOf(collation)[own]!;
  return wordCount(matter.filter((s) => !known.has(s))) / wordCount(matter);
}

/** An editor leaves quoted words alone; a spinner does not see the marks. */
function keepsQuotations({ findings, read, beside }: SignView): boolean {
  const common = findings.quotations.filter((q) =>
    [read, beside].every((t) => q.versions.some((v) => v.siglum === t.siglum)),
  );
  const changed = common.filter(
    (q) => q.verdict === 'altered' && q.changes.length > q.versions[0]!.text.split(' ').length / 8,
  );
  return common.length > 0 && changed.length < common.length / 2;
}

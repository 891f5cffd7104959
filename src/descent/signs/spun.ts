import { changesOf } from '../changes.ts';
import { damageOf } from '../damage.ts';
import { placesOf, sidesOf, takenOf } from './sides.ts';
import type { SignFinder, SignView } from './sign.ts';

/** Words exchanged one by one, sentence for sentence, in one order: the build of the sentences stays. */
export const spun: SignFinder = {
  kind: 'spun',
  find(view) {
    const { read, traces, relation, settings } = view;
    const changes = changesOf(traces.pairs);
    if (relation !== 'exemplar' || !changes || changes.pairs < 4 || traces.order < 0.9) return null;
    const anew = traces.verbatim[view.side] <= ANEW && changes.contentKept < EXCHANGED;
    // What was worded anew throughout is aligned in part only.
    if (1 - takenOf(view).own > (anew ? 1 - settings['descent.taken'] : settings['descent.own-words'])) return null;
    if (!anew && keepsQuotations(view)) return null;
    const exchanged = changes.contentKept <= settings['descent.content-kept'];
    const sameBuild =
      changes.functionKept >= settings['descent.build-kept'] && changes.length > 0.8 && changes.length < 1.25;
    if (!exchanged || (!sameBuild && !anew) || damageOf(read).length >= 3) return null;
    return {
      siglum: read.siglum,
      kind: 'spun',
      confidence: Math.min(0.9, 0.5 + changes.pairs * 0.03),
      says: `Sentence for sentence the same build in the same order, with ${Math.round(100 * (1 - changes.contentKept))} % of the content words exchanged`,
      evidence: placesOf(read, [...new Set(sidesOf(view).map((s) => s.own))]),
    };
  },
};

/** Share of words in runs of four and more, and share of content words kept, where every sentence was worded anew. */
const ANEW = 0.05;
const EXCHANGED = 0.5;

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

import type { DescentSign } from '../../model/report.ts';
import { changesOf } from '../changes.ts';
import { damageOf } from '../damage.ts';
import { facing } from './facing.ts';
import type { SignFinder, SignView } from './sign.ts';

type Evidence = DescentSign['evidence'][number];

/**
 * Went through another language and back: titles and set terms by their dictionary neighbours, quotations reworded inside their
 * marks, sentences rebuilt, punctuation broken. Never said without places, and never as a fact about who did it.
 */
export const roundTripTranslation: SignFinder = {
  kind: 'round-trip-translation',
  find(view) {
    const { read, settings } = view;
    const damage = damageOf(read).map(
      (d): Evidence => ({ siglum: read.siglum, start: d.start, end: d.end, says: d.says }),
    );
    const changed = [...titles(view), ...quotations(view)];
    const rebuilt = isRebuilt(view);
    const weight = damage.length + Math.min(2, changed.length) + (rebuilt ? 2 : 0);
    const grounded =
      damage.length >= 2 || (rebuilt && view.relation === 'exemplar' && damage.length + changed.length / 3 >= 1);
    if (!grounded || weight < settings['descent.translation']) return null;
    return {
      siglum: read.siglum,
      kind: 'round-trip-translation',
      confidence: Math.min(0.9, 0.4 + 0.07 * weight),
      says: `Rewritten, with signs of a passage through another language and back: ${damage.length} broken places, ${changed.length} titles or quotations in other words`,
      evidence: [...damage, ...changed],
    };
  },
};

/** Offices and titles that stand in the same place in other words. */
const titles = ({ findings, read, beside }: SignView): Evidence[] =>
  findings.terms
    .filter((t) => t.kind === 'title')
    .flatMap((t) =>
      facing(
        t.readings.map((r) => r.places),
        read.siglum,
        beside.siglum,
        'a title in other words',
      ),
    );

/** Quotations whose words, inside the marks, are not those of the other telling. */
const quotations = ({ findings, read, beside }: SignView): Evidence[] =>
  findings.quotations
    .filter((q) => q.verdict === 'altered')
    .flatMap((q) =>
      facing(
        q.versions.map((v) => [v]),
        read.siglum,
        beside.siglum,
        'a quotation in other words',
      ),
    );

/** Content replaced and the build of sentences lost as well: a spinner of synonyms keeps the build. */
function isRebuilt({ traces, side, settings }: SignView): boolean {
  const changes = changesOf(traces.pairs);
  if (!changes || changes.pairs < 3) return false;
  return (
    changes.contentKept <= settings['descent.content-kept'] &&
    changes.functionKept < settings['descent.build-kept'] &&
    side >= 0
  );
}

import { overlap } from '../../model/span.ts';
import { changeNotes, laterState } from '../later-state.ts';
import { ownSentences, placesOf } from './sides.ts';
import type { SignFinder } from './sign.ts';

/** A later state of the same page: figures brought up to date, new sentences. */
export const updated: SignFinder = {
  kind: 'updated',
  find(view) {
    const { read, beside, relation, findings } = view;
    if (relation !== 'revision') return null;
    const later = laterState(read, beside, findings.figures, true);
    const notes = changeNotes(read);
    const added = placesOf(read, ownSentences(view)).filter((s) => !notes.some((n) => overlap(n, s) > 0));
    const corrects = isCorrection(read.text, notes);
    const raised = later.filter((s) => !notes.some((n) => overlap(n, s) > 0));
    // What a correction changes and adds is the correction; only more than that is news.
    if (corrects ? Math.max(added.length, raised.length) < 3 : !later.length && !added.length) return null;
    const says = `${later.length} figures or notes of a later state, ${added.length} sentences that ${beside.siglum} does not have`;
    return {
      siglum: read.siglum,
      kind: 'updated',
      confidence: later.length ? 0.85 : 0.6,
      says,
      evidence: [...later, ...added],
    };
  },
};

export const isCorrection = (text: string, notes: readonly { start: number; end: number }[]): boolean =>
  notes.some((n) => /correct|clarif|misstat|misspel|wrong|in error|editor[’']s note/i.test(text.slice(n.start, n.end)));

import { changeNotes } from '../later-state.ts';
import type { SignFinder } from './sign.ts';
import { isCorrection } from './updated.ts';

/** A later state that says it mends an error of the earlier. */
export const corrected: SignFinder = {
  kind: 'corrected',
  find({ read, relation }) {
    const notes = changeNotes(read);
    if (relation !== 'revision' || !isCorrection(read.text, notes)) return null;
    return {
      siglum: read.siglum,
      kind: 'corrected',
      confidence: 0.9,
      says: 'It carries a note of correction',
      evidence: notes,
    };
  },
};

import type { Values } from '../defaults.ts';
import type { Traces } from './traces.ts';

/**
 * How two texts hang together, before it is asked which came first.
 * `taken`: one holds most of the other. `shared`: wording in common that the event does not force, but neither holds the other.
 * `event`: one event, told apart. `none`: nothing points to one event. `unclear`: too little text, or too little in common and too much to say.
 */
export type Bond = 'taken' | 'shared' | 'event' | 'none' | 'unclear';

export function bondOf(traces: Traces, settings: Values): Bond {
  const takes =
    Math.max(...traces.taken) >= settings[followsUp(traces, settings) ? 'descent.taken-cited' : 'descent.taken'];
  if (Math.min(...traces.words) < settings['descent.fewest-words'] && !takes) return 'unclear';
  if (isDependent(traces, takes, settings)) return takes ? 'taken' : 'shared';
  if (takes && isParallel(traces, settings))
    return traces.told >= settings['descent.parallel-told'] ? 'taken' : 'unclear';
  const alike = traces.likeness + (traces.pairs.length ? settings['descent.aligned-event'] : 0);
  if (alike >= settings['descent.one-event'] || traces.sharedNames >= settings['descent.shared-names']) return 'event';
  return alike < settings['descent.other-event'] && traces.sharedNames < settings['descent.shared-names'] / 2
    ? 'none'
    : 'unclear';
}

/** Nearly every sentence is in both, and no agency is credited that both could have it from: one is the other's copy, whichever. */
export const isOneText = (bond: Bond, { taken, verbatim, hints }: Traces): boolean =>
  bond === 'taken' && Math.min(...taken) >= 0.9 && Math.max(...verbatim) >= 0.8 && !hints.agency;

/** Whether the wording in common is more than an event forces on two reporters. */
function isDependent(traces: Traces, takes: boolean, settings: Values): boolean {
  const { verbatim, pairs, hints, taken } = traces;
  if (Math.max(...verbatim) >= settings['descent.verbatim']) return true;
  if (unforcedWeight(traces) >= settings['descent.unforced']) return true;
  if (takes && pairs.length >= 4 && (hints.credited || followsUp(traces, settings))) return true;
  // A translated text was taken from somewhere, a credited one from an agency: with one order of matter, from one text.
  return (
    hints.agency &&
    hints.broken &&
    pairs.length >= 3 &&
    isOrdered(traces, settings) &&
    Math.max(...taken) >= settings['descent.parallel']
  );
}

/** The matter of both in one order, with some wording in common: as a copy that was worded anew has it, and two short reports may. */
const isParallel = (traces: Traces, settings: Values): boolean =>
  traces.pairs.length >= 4 && traces.runs.length > 0 && isOrdered(traces, settings);

/** One names the outlet of the other, and tells what that told in its order: the report is followed up. */
const followsUp = (traces: Traces, settings: Values): boolean =>
  traces.hints.cited && traces.pairs.length >= 4 && isOrdered(traces, settings);

const isOrdered = ({ order }: Traces, settings: Values): boolean => order >= settings['descent.order'];

/**
 * Wording in common that no event forces, per 100 words. It says more where an agency is credited, a source that others have too; and of a text that was
 * translated only the toughest runs survive.
 */
export const unforcedWeight = ({ unforced, hints }: Traces): number =>
  unforced * (hints.agency ? 1.5 : 1) * (hints.broken ? 2 : 1);

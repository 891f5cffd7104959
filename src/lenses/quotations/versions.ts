import type { Token } from '../../model/token.ts';
import { commonRun } from './common-run.ts';
import type { Utterance } from './utterance.ts';

/** All that one telling has of an utterance: one run, or the parts of a split one in order. */
export interface Version {
  readonly telling: number;
  readonly siglum: string;
  readonly runs: readonly Utterance[];
  readonly words: readonly Token[];
  /** It quotes the words twice, and not with the same words around them. */
  readonly saidTwice: boolean;
}

/** One version a telling; a run whose words another one has too, as a whole or for the most part, adds no words. */
export function versionsOf(runs: readonly Utterance[]): Version[] {
  const byTelling = new Map<number, Utterance[]>();
  for (const run of runs) byTelling.set(run.telling, [...(byTelling.get(run.telling) ?? []), run]);
  const kept = [...byTelling]
    .sort((a, b) => a[0] - b[0])
    .map(([telling, own]) => {
      const whole = own.filter((run) => !own.some((other) => other !== run && repeatsIn(other, run, own)));
      return { telling, own, whole, once: whole.filter((run) => !whole.some((other) => isAnotherSaying(other, run))) };
    });
  const longest = kept.flatMap(({ once }) => once).reduce((a, b) => (b.words.length > a.words.length ? b : a));
  return kept.map(({ telling, own, whole, once }) => ({
    telling,
    siglum: own[0]!.read.siglum,
    runs: own,
    words: asIn(longest, once).flatMap((run) => run.words),
    saidTwice: once.length < whole.length,
  }));
}

/** Fragments of one longer run in the order that they have there: a reporter may quote the end first. */
function asIn(longest: Utterance, runs: readonly Utterance[]): readonly Utterance[] {
  const at = (run: Utterance): number => ` ${shape(longest)} `.indexOf(` ${shape(run)} `);
  return runs.every((run) => at(run) >= 0) ? [...runs].sort((a, b) => at(a) - at(b)) : runs;
}

function repeatsIn(other: Utterance, run: Utterance, own: readonly Utterance[]): boolean {
  const [x, y] = [shape(other), shape(run)];
  return ` ${x} `.includes(` ${y} `) && (x !== y || own.indexOf(other) < own.indexOf(run));
}

/** The telling quotes the speaker again with other words around the same ones. */
const isAnotherSaying = (fuller: Utterance, run: Utterance): boolean =>
  fuller !== run &&
  (fuller.words.length > run.words.length || (fuller.words.length === run.words.length && fuller.start < run.start)) &&
  commonRun(fuller, run).length >= Math.max(LEAST_ROW, run.words.length / 3);
const LEAST_ROW = 4;

/** Normal form without hyphens, points and apostrophes. */
export const plain = (token: Token): string => token.norm.replace(/[-.']/g, '');
const shape = (run: Utterance): string => run.shape.join(' ');

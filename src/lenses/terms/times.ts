import { UNITS } from '../../data/units.ts';
import type { Token } from '../../model/token.ts';

const PERIODS: ReadonlySet<string> = new Set(UNITS.flatMap((unit) => (unit.family === 'duration' ? unit.words : [])));

/** Adverbs of time that stand by themselves (Quirk et al. 8.52-8.56). */
const ADVERBS = new Set(['today', 'yesterday', 'tomorrow', 'tonight', 'overnight', 'afterwards']);
/** The same, where no noun follows that they would qualify ("early on Sunday", not "early votes"). */
const LOOSE_ADVERBS = new Set(['early', 'late', 'earlier', 'later']);

/** Whether an expression of time begins here, which belongs to the clause and not to the noun before it: "a poll | last month". */
export function opensTime(tokens: readonly Token[], i: number, content: readonly boolean[]): boolean {
  const { norm } = tokens[i]!;
  const next = tokens[i + 1];
  if (norm === 'last' || norm === 'next') return next !== undefined && PERIODS.has(next.norm);
  return ADVERBS.has(norm) || (LOOSE_ADVERBS.has(norm) && (next === undefined || !content[i + 1]));
}

import { kinsman } from '../../collate/kinship.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../../data/closed-classes.ts';
import type { Line, Phrase } from './phrase.ts';

/** How far before an act its verb may stand, in words. */
const REACH = 12;

/**
 * Who does an act: what stands behind "by" after it ("rocket attacks by the militia"), or the subject of the verb that says
 * the same as the act ("the militia attacked the town with rockets"); null where neither is plain.
 * @param roots roots of the words for the act
 */
export const actorOf = (line: Line, act: Phrase, roots: ReadonlySet<string>): Phrase | null =>
  behindBy(line, act.to) ?? subjectBefore(line, act.from, roots);

/** The noun phrase of "by …" at a position. */
export function behindBy(line: Line, at: number): Phrase | null {
  if (line.tokens[at]?.norm !== 'by') return null;
  const from = DETERMINERS.has(line.tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  return chunkFrom(line, from);
}

function subjectBefore(line: Line, at: number, roots: ReadonlySet<string>): Phrase | null {
  for (let i = at - 1; i > Math.max(0, at - REACH); i--) {
    const { norm, kind } = line.tokens[i]!;
    if ((kind === 'mark' && line.chunk[i]! < 0) || CONJUNCTIONS.has(norm)) return null;
    if (line.verb[i]) return roots.has(kinsman(line.tokens[i]!).root) ? subjectOf(line, i) : null;
  }
  return null;
}

/** The noun phrase right before a verb and its auxiliaries, if no preposition stands before it; no passive. */
export function subjectOf(line: Line, verb: number): Phrase | null {
  let to = verb;
  while (to > 0 && HAVE.has(line.tokens[to - 1]!.norm)) to--;
  if (to === 0 || AUXILIARIES.has(line.tokens[to - 1]!.norm)) return null;
  let from = to;
  while (from > 0 && line.chunk[from - 1]! >= 0 && line.chunk[from - 1] === line.chunk[to - 1] && !line.verb[from - 1])
    from--;
  if (from === to) return null;
  const before = line.tokens[from - 1]?.norm ?? '';
  const article = DETERMINERS.has(before) ? (line.tokens[from - 2]?.norm ?? '') : before;
  return PREPOSITIONS.has(article) || article === 'and' || article === 'or' ? null : { from, to };
}

const HAVE = new Set(['has', 'have', 'had']);

function chunkFrom(line: Line, from: number): Phrase | null {
  const chunk = line.chunk[from];
  if (chunk === undefined || chunk < 0) return null;
  let to = from;
  while (line.chunk[to] === chunk) to++;
  return { from, to };
}

import type { Tagged } from './tagger/tagger.ts';

const ENDS_IN_PRONOUN = /,\s+(?:who|which)$/;
const CLAUSE = /^[^.!?\n“”"]*,\s*$/;

/** "The council, which owns the bridge, declined": a source that stops at the pronoun goes on to the end of the clause. */
export function withRelativeClause(text: string, found: Tagged): Tagged {
  const { source, cue } = found;
  if (!source || cue.start <= source.end || !ENDS_IN_PRONOUN.test(text.slice(source.start, source.end))) return found;
  const between = text.slice(source.end, cue.start);
  if (!CLAUSE.test(between)) return found;
  return { ...found, source: { start: source.start, end: source.end + between.lastIndexOf(',') } };
}

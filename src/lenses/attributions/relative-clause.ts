import type { Tagged } from './tagger/tagger.ts';

const PRONOUN_AT_END = /,\s+(?:who|which)$/;
/** A clause between commas; where the source stops before it, one that begins with a relative pronoun (participles mostly belong to the verb). */
const CLAUSE = /^[^.!?\n“”"]*,\s*$/;
const OPENED_CLAUSE = /^,\s+(?:who|whose|which)\s[^.!?\n“”"]*,\s*$/u;

/** "The council, which owns the bridge, declined",
 * and the same where the source stops before the pronoun: it goes on to the end of the clause about it. */
export function withRelativeClause(text: string, found: Tagged): Tagged {
  const { source, cue } = found;
  if (!source || cue.start <= source.end) return found;
  const between = text.slice(source.end, cue.start);
  const stopsInside = PRONOUN_AT_END.test(text.slice(source.start, source.end)) && CLAUSE.test(between);
  if (!stopsInside && !OPENED_CLAUSE.test(between)) return found;
  return { ...found, source: { start: source.start, end: source.end + between.lastIndexOf(',') } };
}

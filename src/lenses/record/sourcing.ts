import { ANONYMITY_PATTERNS } from '../../data/anonymity.ts';
import { overlap } from '../../model/span.ts';
import { pattern } from '../../text/pattern.ts';
import { type Clauses, type Draft, holds } from './draft.ts';

const UNNAMED = pattern(String.raw`(?<![\p{L}-])(?:${ANONYMITY_PATTERNS.join('|')})(?![\p{L}-])`, 'gi');
/** "Asked the family for comment": how a report was made, and nothing that it reports. */
const COMMENT = pattern(
  String.raw`(?<![\p{L}-])(?:ask|asks|asked|asking)\s(?:[^\s,.;:“”]+\s){0,6}?(?:for\s(?:an?\s|any\s|further\s)?(?:comments?|reaction|response)|to\scomment)(?![\p{L}-])`,
  'g',
);
const CLUES: ReadonlySet<string> = new Set(
  'condition named identified quoted anonymous unnamed unidentified anonymity anonymously background authorised authorized permitted allowed name names'.split(
    ' ',
  ),
);
const COMMENTS: ReadonlySet<string> = new Set(['comment', 'comments', 'reaction', 'response']);

/** What a sentence puts on record, without what only says how a source is named or was asked ("who asked not to be named"). */
export function withoutSourcing(clauses: Clauses, drafts: readonly Draft[]): readonly Draft[] {
  const shapes = [...(holds(clauses, CLUES) ? [UNNAMED] : []), ...(holds(clauses, COMMENTS) ? [COMMENT] : [])];
  const spans = shapes.flatMap((shape) =>
    [...clauses.text.matchAll(shape)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
  );
  return spans.length ? drafts.filter((d) => !spans.some((s) => overlap(s, d.verb) > 0)) : drafts;
}

import { ASSERTING_VERBS, SOURCE_WORDS } from '../../data/hearsay.ts';
import { SAYING_FORMS } from '../../data/saying-verbs.ts';
import type { Values } from '../../defaults.ts';
import { hull, overlap, type Span } from '../../model/span.ts';
import type { Sentence } from '../../model/token.ts';
import { type Attribution, attributionsOf } from '../attributions.ts';
import { verbGroup } from './clauses.ts';
import { bothWays, type Draft } from './draft.ts';
import { contentIn, isNegation, type Range, rangeOf, type Side, wordsOf } from './places.ts';

const LEAST_SHARED = 3;
/** Given to a source in one telling, stated as fact in the other: "police said the mill burned", "the mill burned". */
export const sourcesInOne = bothWays((from, to, settings) =>
  isBare(to) ? from.attributions.flatMap((x) => stated(from, x, to, settings)) : [],
);

/** No source, no verb of saying and no quotation in the sentence or next to it in its paragraph. */
function isBare(side: Side): boolean {
  const { read, ref } = side;
  if (side.attributions.length > 0) return false;
  const near = read.sentences.filter(
    (s) => s.segment === ref.sentence.segment && Math.abs(s.index - ref.sentence.index) <= 1,
  );
  const span = hull(near);
  const spoken = attributionsOf(read).some((x) => [x.cue, ...x.content].some((c) => c && overlap(c, span) > 0));
  const { start, end } = read.segments[ref.sentence.segment]!;
  return !spoken && !/["“”„«»]/.test(read.text.slice(start, end)) && !hasCue(ref.sentence);
}

const hasCue = (sentence: Sentence): boolean =>
  sentence.tokens.some((t) => SOURCE_WORDS.has(t.norm) || SAYING_FORMS.get(t.norm)?.class === 'think');

function stated(from: Side, x: Attribution, to: Side, settings: Values): Draft[] {
  const content = wholeContent(from, x);
  if (!content || sameKind(from) !== sameKind(to)) return [];
  const facing = facingRange(from, content, to);
  const n = contentIn(from, content);
  if (!facing || facing.shared < LEAST_SHARED || facing.shared / n < settings['contrasts.factAgrees']) return [];
  if (facing.shared < settings['contrasts.clauseAgrees'] * contentIn(to, facing)) return [];
  if (!hasVerb(from, content) || !hasVerb(to, facing)) return [];
  const told = hull([x.source!, x.cue!, ...x.content]);
  const fact = { start: to.tokens[facing.from]!.start, end: to.tokens[facing.to - 1]!.end };
  return [
    {
      kind: 'attribution',
      says: `given to a source in one (${sourceWords(from, x)}), to none in the other`,
      confidence: facing.shared / n,
      readings: [
        { side: from, span: told },
        { side: to, span: fact },
      ],
    },
  ];
}

/** Both state something: "reported a profit" gives nobody a statement. */
function hasVerb(side: Side, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (side.content[i] && verbGroup(side, i)) return true;
  return false;
}

/** A headline has no room for sources: it is only held against another headline. */
const sameKind = (side: Side): boolean => side.ref.sentence.role === 'headline' || side.ref.sentence.role === 'deck';

/** First words behind a verb of saying that open no statement: "told him to", "which he said was", "added in". */
const NO_STATEMENT = /^(?:to|if|whether|how|why|what|in|on|up|was|were|is|are|had|has|would|will)$/;

/** What is said, where one sentence holds all of it with its source and cue, and nothing is denied or only quoted in part. */
function wholeContent(side: Side, x: Attribution): Range | null {
  if (!x.source || !x.cue || x.type !== 'indirect' || x.content.length !== 1) return null;
  const parts = [x.source, x.cue, x.content[0]!];
  const { sentence } = side.ref;
  if (parts.some((s) => s.start < sentence.start || s.end > sentence.end)) return null;
  const cue = rangeOf(side, x.cue);
  const words = side.tokens.slice(cue.from, cue.to).map((t) => t.norm);
  if (words.some((w) => isNegation(w) || /^(?:is|are|was|were|been)$/.test(w)) || !words.some(asserts)) return null;
  const range = rangeOf(side, x.content[0]!);
  const behind = x.cue.start < x.content[0]!.start;
  return range.from < range.to && !(behind && NO_STATEMENT.test(side.tokens[range.from]!.norm)) ? range : null;
}

/** "said", "according"; not "is adding". */
export const asserts = (word: string): boolean =>
  word === 'according' || (!word.endsWith('ing') && ASSERTING_VERBS.has(SAYING_FORMS.get(word)?.lemma ?? ''));

/** The stretch of the other sentence that the linked words of a range take up, and how many they are. */
function facingRange(from: Side, { from: first, to: last }: Range, to: Side): (Range & { shared: number }) | null {
  const partners: number[] = [];
  for (let i = first; i < last; i++) if (from.content[i] && from.partner[i]! >= 0) partners.push(from.partner[i]!);
  if (partners.length === 0) return null;
  let start = Math.min(...partners);
  // The article, or the rest of the name, before the first word belongs to it.
  while (start > 0 && opensPhrase(to, start - 1)) start--;
  return { from: start, to: Math.max(...partners) + 1, shared: partners.length };
}

const opensPhrase = (side: Side, i: number): boolean => {
  const { norm, kind, start } = side.tokens[i]!;
  return kind === 'word' && (/^(?:the|a|an|its|his|her|their)$/.test(norm) || /^\p{Lu}/u.test(side.read.text[start]!));
};

const sourceWords = (side: Side, x: Attribution): string => {
  const words: Span = hull([x.source!, x.cue!]);
  const whole = words.end - words.start <= 60 ? words : x.source!;
  return `“${wordsOf(side, whole)}”`;
};

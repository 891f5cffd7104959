import type { Span } from '../../model/span.ts';
import type { ReadTelling } from '../../model/token.ts';
import { type Attribution, attributionsOf } from '../attributions.ts';
import { allQuotedRuns } from '../marks.ts';
import { type Paragraph, paragraphsOf, tokenAt } from './paragraph.ts';
import { speakerOf } from './speakers.ts';
import { taggerModel } from './tagger/model.ts';
import { type Tagged, tagged } from './tagger/tagger.ts';
import { quotedIn, typeOf } from './types.ts';

const known = new WeakMap<ReadTelling, readonly Attribution[]>();

/**
 * Attributions of headline and body, in order of their cues: a trained tagger finds them and takes what the rules found as a hint.
 * Whose words a quotation is, for the quotations lens, stays with the rules (`attributedRuns`).
 */
export function taggedAttributionsOf(read: ReadTelling): readonly Attribution[] {
  const found = known.get(read);
  if (found) return found;
  const ruled = attributionsOf(read);
  const paragraphs = paragraphsOf(read);
  const made = tagged(read, ruled, taggerModel()).map((one) => completed(read, one, ruled, paragraphs));
  known.set(read, made);
  return made;
}

function completed(
  read: ReadTelling,
  { source, cue, content }: Tagged,
  ruled: readonly Attribution[],
  paragraphs: readonly Paragraph[],
): Attribution {
  const quoted = quotedIn(allQuotedRuns(read), content);
  const speaker = source && (ruledSpeaker(source, ruled) ?? speakerIn(source, paragraphs));
  return {
    type: typeOf(read.text, content, quoted),
    source,
    cue,
    content,
    ...(speaker ? { speaker } : {}),
    quoted: quoted.map(({ start, end }) => ({ start, end })),
  };
}

/** Whom the rules name for a source that begins or ends alike. */
const ruledSpeaker = (source: Span, ruled: readonly Attribution[]): string | undefined =>
  ruled.find((r) => r.source && (r.source.start === source.start || r.source.end === source.end))?.speaker;

function speakerIn(source: Span, paragraphs: readonly Paragraph[]): string | undefined {
  const p = paragraphs.find((one) => one.start <= source.start && source.end <= one.end);
  if (!p) return undefined;
  const first = tokenAt(p, source.start);
  const last = p.tokens.findLastIndex((t) => t.end <= source.end);
  if (first < 0 || last < first) return undefined;
  return speakerOf(p, { source: { first, last, side: 'left' } }, null)?.name;
}

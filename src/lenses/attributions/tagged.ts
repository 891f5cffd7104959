import { isFunctionWord } from '../../data/closed-classes.ts';
import type { Span } from '../../model/span.ts';
import type { ReadTelling } from '../../model/token.ts';
import { type Attribution, attributionsOf } from '../attributions.ts';
import { allQuotedRuns } from '../marks.ts';
import { circumstancesOf } from './circumstances.ts';
import { headlineSpeech } from './headlines.ts';
import { withNested } from './nested.ts';
import { withRelativeClause } from './relative-clause.ts';
import { SourceReader } from './source-reader.ts';
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
  const sources = new SourceReader(read, ruled);
  const body = withNested(
    read.text,
    tagged(read, ruled, taggerModel()).map((one) => withRelativeClause(read.text, one)),
  );
  const made = withHeadlines(read, body).map((one) => completed(read, one, sources));
  known.set(read, made);
  return made;
}

/** What the form of a headline shows stands before what the tagger makes of it: it has seen few headlines. */
function withHeadlines(read: ReadTelling, found: readonly Tagged[]): readonly Tagged[] {
  const shown = headlineSpeech(read, speakersIn(read.text, found));
  if (shown.length === 0) return found;
  const covered = (cue: Span): boolean => shown.some((h) => cue.start < h.cue.end && h.cue.start < cue.end);
  return [...shown, ...found.filter((one) => !covered(one.cue))].sort((a, b) => a.cue.start - b.cue.start);
}

/** Last words of the sources, in small letters. */
const speakersIn = (text: string, found: readonly Tagged[]): Set<string> =>
  new Set(
    found.flatMap(({ source }) => {
      const words = source ? text.slice(source.start, source.end).toLowerCase().split(',')[0]!.split(/\s+/) : [];
      const last = words.at(-1);
      return last === undefined || isFunctionWord(last) ? [] : [last];
    }),
  );

function completed(read: ReadTelling, { source, cue, content }: Tagged, sources: SourceReader): Attribution {
  const quoted = quotedIn(allQuotedRuns(read), content);
  const spoken = source ? sources.speaker(source) : null;
  return {
    type: typeOf(read.text, content, quoted),
    source,
    cue,
    content,
    ...(spoken?.name === undefined ? {} : { speaker: spoken.name }),
    ...(spoken ? { speakerConfidence: spoken.confidence } : {}),
    quoted: quoted.map(({ start, end }) => ({ start, end })),
    ...circumstancesOf(read, cue, source),
  };
}

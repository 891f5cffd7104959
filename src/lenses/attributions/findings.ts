import type { AttributionFinding } from '../../model/report.ts';
import type { Place } from '../../model/span.ts';
import type { ReadTelling } from '../../model/token.ts';
import { type Attribution, attributionsOf } from '../attributions.ts';
import type { Lens } from '../lens.ts';
import { joinedSpeakers } from './joined-speakers.ts';
import { carriesName } from './source-reader.ts';

/** Who is said to have said what in each telling, as the rules find it; a speaker has one name in all tellings. */
export const attributions: Lens<'attributions'> = {
  name: 'attributions',
  languages: ['en'],
  look({ tellings }, { id }) {
    const joined = joinedSpeakers(tellings);
    return tellings.flatMap((read) =>
      attributionsOf(read).map((found): AttributionFinding => {
        const { type, source, cue, content, speaker } = found;
        const evidence = [...(cue ? [cue] : []), ...content];
        return {
          id: id('attribution', placesOf(read, evidence)),
          siglum: read.siglum,
          ...{ type, source, cue, content },
          speaker: speaker === undefined ? null : (joined.get(speaker) ?? speaker),
          confidence: confidenceOf(read, found),
        };
      }),
    );
  },
};

const placesOf = ({ siglum }: ReadTelling, spans: readonly { start: number; end: number }[]): Place[] =>
  spans.map(({ start, end }) => ({ siglum, start, end }));

function confidenceOf({ text }: ReadTelling, { source, speaker }: Attribution): AttributionFinding['confidence'] {
  if (speaker === undefined) return 'cannot-tell';
  return source && carriesName(text.slice(source.start, source.end), speaker) ? 'sure' : 'likely';
}

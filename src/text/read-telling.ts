import { isBody, type Segment, type Telling } from '../model/telling.ts';
import type { ReadTelling, Sentence } from '../model/token.ts';
import { sentences } from './sentences.ts';
import { tokenize } from './tokenize.ts';

/** Sentences and tokens of a telling. Pure: the same telling gives the same result. */
export function readTelling(telling: Telling, siglum: string): ReadTelling {
  const { text, segments } = telling;
  const dateline = segments.find((s) => s.role === 'dateline');
  const all: Sentence[] = [];
  segments.forEach((segment, at) => {
    for (const span of sentences(text, startAfter(segment, dateline), segment.end)) {
      all.push({
        start: span.start,
        end: span.end,
        index: all.length,
        role: segment.role,
        segment: at,
        tokens: tokenize(text, span.start, span.end),
      });
    }
  });
  return { siglum, telling, text, segments, sentences: all, body: all.filter((s) => isBody(s.role)) };
}

/** A dateline ("WASHINGTON –") stands inside the lede, but is no part of its first sentence. */
function startAfter(segment: Segment, dateline: Segment | undefined): number {
  const holds = segment.role === 'lede' && dateline && dateline.start >= segment.start && dateline.end <= segment.end;
  return holds ? dateline.end : segment.start;
}

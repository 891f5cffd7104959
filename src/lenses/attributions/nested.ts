import type { Span } from '../../model/span.ts';
import type { Tagged } from './tagger/tagger.ts';

/**
 * "Tarn said that Vale had told her it was late": nobody says only the subject of another saying. A content that ends with the source of
 * an attribution whose cue stands straight behind goes on to the end of that one.
 */
export function withNested(text: string, found: readonly Tagged[]): Tagged[] {
  return found.map((outer) => {
    const last = outer.content.at(-1);
    const inner = last && found.find((one) => one !== outer && endsInSource(text, last, one));
    if (!last || !inner) return outer;
    const end = Math.max(inner.cue.end, ...inner.content.map((c) => c.end));
    const goesOn = !text.slice(last.end, end).includes('\n') && !(outer.cue.start >= last.end && outer.cue.start < end);
    return goesOn ? { ...outer, content: [...outer.content.slice(0, -1), { start: last.start, end }] } : outer;
  });
}

const endsInSource = (text: string, content: Span, { source, cue }: Tagged): boolean =>
  source !== null &&
  source.start >= content.start &&
  source.end === content.end &&
  cue.start >= content.end &&
  text.slice(content.end, cue.start).trim() === '';

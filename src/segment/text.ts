import type { Metadata, Segment } from '../model/telling.ts';

export interface Segmented {
  readonly segments: readonly Segment[];
  readonly metadata: Metadata;
}

/** Segments of a plain text by its lines. */
export function segmentText(text: string): Segmented {
  const segments: Segment[] = [];
  let seenHead = false;
  let seenLede = false;
  for (const m of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const start = m.index + m[0].length - m[0].trimStart().length;
    const end = m.index + m[0].trimEnd().length;
    if (!seenHead && end - start < 120) {
      segments.push({ role: 'headline', start, end });
      seenHead = true;
    } else {
      segments.push({ role: seenLede ? 'paragraph' : 'lede', start, end });
      seenHead = seenLede = true;
    }
  }
  return { segments, metadata: { from: {} } };
}

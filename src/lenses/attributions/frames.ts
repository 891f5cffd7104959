import { type Cue, cuesOf } from './cues.ts';
import type { Paragraph } from './paragraph.ts';
import { type Source, sourceOf } from './sources.ts';

/** A cue with whoever it belongs to. */
export interface Frame {
  readonly cue: Cue;
  readonly source: Source | null;
}

/** Cues of a paragraph with their sources, in order. */
export function framesOf(p: Paragraph): Frame[] {
  const frames: Frame[] = [];
  for (const cue of cuesOf(p)) frames.push({ cue, source: sourceOf(p, cue, frames) });
  return frames;
}

/** First token that the frame takes up: its source or its cue, whichever comes first; a shared source is not part of it. */
export const frameStart = ({ cue, source }: Frame): number =>
  source?.side === 'left' ? Math.min(source.first, cue.first) : cue.first;

/** Last token that the frame takes up. */
export const frameEnd = ({ cue, source }: Frame): number =>
  source?.side === 'right' ? Math.max(source.last, cue.last) : cue.last;

import { isFunctionWord } from '../../data/closed-classes.ts';
import type { Span } from '../../model/span.ts';
import type { ReadTelling } from '../../model/token.ts';
import type { Attribution, SpeakerConfidence } from '../attributions.ts';
import { segmentsOf } from './paragraph.ts';
import { type Speaker, speakerOf } from './speakers.ts';

/** Who speaks, as far as the telling shows it. */
export interface Spoken {
  readonly name?: string;
  readonly confidence: SpeakerConfidence;
}

/** Tells the speakers of one telling's sources, asked in order of the text: a pronoun may mean whoever spoke last. */
export class SourceReader {
  private readonly read: ReadTelling;
  /** By where the source begins and by where it ends. */
  private readonly ruled = new Map<string, string>();
  private last: Speaker | null = null;

  /** @param ruled what the rules found: they have seen the whole telling */
  constructor(read: ReadTelling, ruled: readonly Attribution[]) {
    this.read = read;
    for (const { source, speaker } of ruled) {
      if (!source || speaker === undefined) continue;
      for (const key of [`s${source.start}`, `e${source.end}`]) if (!this.ruled.has(key)) this.ruled.set(key, speaker);
    }
  }

  speaker(source: Span): Spoken {
    const found = this.resolved(source);
    if (found) this.last = found;
    const ruled = this.ruled.get(`s${source.start}`) ?? this.ruled.get(`e${source.end}`);
    const name = found && found.entity !== null ? found.name : (ruled ?? found?.name);
    if (name === undefined) return { confidence: 'cannot-tell' };
    return { name, confidence: carriesName(this.read.text.slice(source.start, source.end), name) ? 'sure' : 'likely' };
  }

  private resolved(source: Span): Speaker | null {
    const segment = segmentAt(this.read, source.start);
    const p = segmentsOf(this.read)[segment]!;
    const first = p.tokens.findIndex((t) => t.start >= source.start);
    const last = p.tokens.findLastIndex((t) => t.end <= source.end);
    if (first < 0 || last < first) return null;
    return speakerOf(p, { source: { first, last, side: 'left' } }, this.last);
  }
}

/** The words of a source have the speaker's last word, as "Tarn" has that of "Ilse Tarn", and are no mere pronoun. */
export function carriesName(source: string, name: string): boolean {
  const tail = name.split(/\s+/).at(-1)!;
  return source.includes(tail) && !isFunctionWord(source.toLowerCase());
}

function segmentAt({ segments }: ReadTelling, at: number): number {
  const found = segments.findIndex((s) => s.role !== 'dateline' && s.start <= at && at < s.end);
  return Math.max(0, found);
}

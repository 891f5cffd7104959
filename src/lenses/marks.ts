import type { Span } from '../model/span.ts';
import { isBody, type Role } from '../model/telling.ts';
import type { ReadTelling } from '../model/token.ts';
import { oncePer } from '../text/once-per.ts';
import { type RawRun, scanMarks } from './marks/scan.ts';

/** The inside of one pair of quotation marks. Offsets count in the telling's text; the marks themselves are outside. */
export interface QuotedRun extends Span {
  /** Where the opening mark stands. */
  readonly open: number;
  /** Where the closing mark stands; null where there is none. */
  readonly close: number | null;
  /** Inside other quotation marks. */
  readonly nested: boolean;
  /** No closing mark in its paragraph: it runs to the end of the paragraph. */
  readonly unclosed: boolean;
  /** Goes on with the run that the paragraph before left open (the opening mark is repeated). */
  readonly resumes: boolean;
  /** Segment it stands in. */
  readonly segment: number;
  readonly role: Role;
}

/** Every run between quotation marks, in order of the text, whatever segment it stands in. */
export const allQuotedRuns = oncePer((read: ReadTelling): readonly QuotedRun[] => {
  const made: QuotedRun[] = [];
  let open: RawRun | null = null;
  read.segments.forEach((segment, at) => {
    if (segment.role === 'dateline') return;
    const runs = scanMarks(read.text, segment.start, segment.end);
    runs.forEach((run, i) => {
      const resumes =
        i === 0 && open !== null && startsSegment(read.text, segment, run) && sameKind(open, run, read.text);
      made.push({ ...run, resumes, segment: at, role: segment.role });
    });
    if (isBody(segment.role)) open = runs.findLast((r) => r.unclosed) ?? null;
  });
  return made;
});

/** Quoted runs of the body: what this telling says was said. */
export const quotedRuns = oncePer((read: ReadTelling): readonly QuotedRun[] =>
  allQuotedRuns(read).filter((r) => isBody(r.role)),
);

const startsSegment = (text: string, segment: Span, run: RawRun): boolean =>
  text.slice(segment.start, run.open).trim() === '';

const sameKind = (a: RawRun, b: RawRun, text: string): boolean => text[a.open] === text[b.open];

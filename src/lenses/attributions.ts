import type { Span } from '../model/span.ts';
import type { ReadTelling } from '../model/token.ts';
import type { Circumstances } from './attributions/circumstances.ts';
import { contentOf } from './attributions/content.ts';
import { type Frame, framesOf } from './attributions/frames.ts';
import { type Paragraph, paragraphsOf, spanOf } from './attributions/paragraph.ts';
import { type Carried, type Tie, tieRuns } from './attributions/quoted-speech.ts';
import { type Speaker, speakerOf } from './attributions/speakers.ts';
import { quotedIn, typeOf } from './attributions/types.ts';
import { type QuotedRun, quotedRuns } from './marks.ts';

export type { Speaker } from './attributions/speakers.ts';

/**
 * How well the speaker is known: `sure` where the source itself names or describes them, `likely` where a pronoun, an epithet or the
 * speaker before was resolved, `cannot-tell` where the telling does not show who it is.
 */
export type SpeakerConfidence = 'sure' | 'likely' | 'cannot-tell';

/** Who is said to have said what (PolNeAR: Newell, Margolin and Ruths, LREC 2018): source, cue, content. */
export interface Attribution extends Circumstances {
  /** `direct`: all of the content stands between quotation marks; `mixed`: some; `indirect`: none. */
  readonly type: 'direct' | 'mixed' | 'indirect';
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  /** Full name, or the description that the telling gives. */
  readonly speaker?: string;
  /** Only where there is a source; the rules alone do not say it. */
  readonly speakerConfidence?: SpeakerConfidence;
  /** Runs between quotation marks in the content, marks left out. */
  readonly quoted: readonly Span[];
}

/** A quoted run with whoever the telling gives it to. */
export interface AttributedRun {
  readonly run: QuotedRun;
  readonly speaker: Speaker | null;
  /** Whether a cue, or a speaker going on, stands behind the answer. */
  readonly tied: boolean;
  /** The speaker of the run before goes on: no cue of its own names anybody. */
  readonly goesOn: boolean;
}

interface Speech {
  readonly attributions: readonly Attribution[];
  readonly runs: readonly AttributedRun[];
}

const known = new WeakMap<ReadTelling, Speech>();

/** Attributions of the body that the rules find, in order of the text. `taggedAttributionsOf` (attributions/tagged.ts) finds more. */
export const attributionsOf = (read: ReadTelling): readonly Attribution[] => speechOf(read).attributions;

/** Outer quoted runs of the body, each with its speaker, in order of the text. */
export const attributedRuns = (read: ReadTelling): readonly AttributedRun[] => speechOf(read).runs;

function speechOf(read: ReadTelling): Speech {
  const found = known.get(read);
  if (found) return found;
  const attributions: Attribution[] = [];
  const runs: AttributedRun[] = [];
  const speakers = new Map<Frame, Speaker | null>();
  let carried: Carried = { run: null, frame: null };
  let last: Speaker | null = null;
  for (const p of paragraphsOf(read)) {
    const frames = framesOf(p);
    for (const frame of frames) {
      const speaker = speakerOf(p, frame, last);
      speakers.set(frame, speaker);
      if (speaker) last = speaker;
    }
    const ties = tieRuns(p, frames, carried);
    ties.forEach((tie, r) => {
      const speaker = tie ? (speakers.get(tie.frame) ?? null) : null;
      runs.push({ run: p.runs[r]!, speaker, tied: tie !== null, goesOn: tie?.how === 'goes-on' });
    });
    attributions.push(...frames.flatMap((frame) => attribution(p, frame, frames, ties, speakers.get(frame) ?? null)));
    carried = carry(p, frames, ties, carried);
  }
  const made = { attributions, runs };
  known.set(read, made);
  return made;
}

/** A paragraph without quotations or cues leaves nothing to go on with. */
function carry(p: Paragraph, frames: readonly Frame[], ties: readonly (Tie | null)[], before: Carried): Carried {
  const run = ties.at(-1) ?? null;
  const frame = frames.findLast((f) => f.source !== null);
  if (frame) return { run, frame: { paragraph: p, frame } };
  return { run, frame: run ? before.frame : null };
}

function attribution(
  p: Paragraph,
  frame: Frame,
  frames: readonly Frame[],
  ties: readonly (Tie | null)[],
  speaker: Speaker | null,
): Attribution[] {
  const content = contentOf(p, frame, frames, ties);
  if (content.length === 0) return [];
  const quoted = quotedIn(quotedRuns(p.read), content);
  if (quoted.length === 0 && !reports(frame)) return [];
  const { source, cue } = frame;
  return [
    {
      type: typeOf(p.read.text, content, quoted),
      source: source ? spanOf(p, source.first, source.last) : null,
      cue: spanOf(p, cue.first, cue.last),
      content,
      ...(speaker ? { speaker: speaker.name } : {}),
      quoted: quoted.map(({ start, end }) => ({ start, end })),
    },
  ];
}

/** Whether a frame without any quotation still reports words: a verb of saying with a source. */
const reports = ({ cue, source }: Frame): boolean =>
  source !== null && cue.kind !== 'noun' && (cue.kind !== 'verb' || !cue.infinitive);

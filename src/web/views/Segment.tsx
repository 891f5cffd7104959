import { memo } from 'preact/compat';
import type { Span } from '../../model/span.ts';
import { cutInto, type Layer } from '../model/spans.ts';
import type { SegmentView, SentenceMark } from '../model/tellings.ts';
import { ROLE_SAYS } from '../model/words.ts';
import { STANDING_SIGN } from './Toolbar.tsx';

/** A mark inside of a text: a finding that a click selects, or a way of showing. */
export interface Inline {
  readonly kind: 'quotation' | 'altered' | 'figure' | 'term' | 'dateline';
  readonly id?: string;
  /** What the tellings have, for who points at it. */
  readonly says?: string;
  /** The tellings differ in it. */
  readonly differs?: boolean;
}
export type Focus = Span & { readonly strength: 'place' | 'changed' | 'hit' };

export interface SegmentProps {
  readonly siglum: string;
  readonly text: string;
  readonly segment: SegmentView;
  readonly sentences: readonly SentenceMark[];
  readonly inline: readonly Layer<Inline>[];
  /** What is selected or found in this segment; the same array as before where nothing changed. */
  readonly focus: readonly Focus[];
  readonly selected: string | null;
  /** Whether each sentence says in which other tellings it is. */
  readonly many: boolean;
}

/** One segment of a telling. It is drawn again only when what is marked in it changes. */
export const Segment = memo(function Segment(props: SegmentProps) {
  const { segment } = props;
  if (segment.role === 'headline')
    return (
      <h3 class="headline" dir="auto">
        <Body {...props} />
      </h3>
    );
  if (segment.paragraph !== undefined)
    return (
      <p class={segment.role} dir="auto">
        <span class="number" aria-hidden="true">
          {segment.paragraph}
        </span>
        <Body {...props} />
      </p>
    );
  return (
    <div class="furniture">
      <span class="role">
        {ROLE_SAYS[segment.role]}
        {segment.repeats && ', repeats the body'}
      </span>
      <p dir="auto">
        <Body {...props} />
      </p>
    </div>
  );
});

/** Sentences with their signs, and the text between them. */
function Body({ siglum, text, segment, sentences, inline, focus, selected, many }: SegmentProps) {
  const parts = [];
  let at = segment.start;
  const run = (start: number, end: number) => (
    <Run key={start} text={text} start={start} end={end} inline={inline} focus={focus} />
  );
  for (const s of sentences) {
    const [start, end] = [Math.max(s.start, at), Math.min(s.end, segment.end)];
    if (end <= start) continue;
    if (start > at) parts.push(run(at, start));
    const head = Math.min(end, endOfFirstWord(text, start));
    parts.push(
      <span key={`s${start}`} class={`s s-${s.standing} ${s.moved ? 's-moved' : ''}`} data-find={s.id} data-at={start}>
        <span class="first">
          <Sign sentence={s} siglum={siglum} pressed={selected === s.id} />
          {run(start, head)}
        </span>
        {head < end && run(head, end)}
        {many && s.others.length > 0 && (
          <span class="others" aria-hidden="true">
            {s.others.length > 6 ? `+${s.others.length}` : s.others.join('')}
          </span>
        )}
      </span>,
    );
    at = end;
  }
  if (at < segment.end) parts.push(run(at, segment.end));
  return <>{parts}</>;
}

/** A sign stays on one line with the first word after it; without a space near, with the first character. */
function endOfFirstWord(text: string, start: number): number {
  const near = text.slice(start, start + LONGEST_FIRST_WORD);
  const space = near.search(/\s/);
  return start + (space > 0 ? space : (near.match(/^./su)?.[0].length ?? 1));
}
const LONGEST_FIRST_WORD = 18;

const STANDING_SAYS = { same: 'Kept', reworded: 'Reworded', echo: 'Echo', only: 'Only here' } as const;

function Sign({ sentence, siglum, pressed }: { sentence: SentenceMark; siglum: string; pressed: boolean }) {
  const { standing, moved, others } = sentence;
  const also = others.length > 0 ? `, also in ${others.join(', ')}` : '';
  return (
    <button
      type="button"
      dir="ltr"
      class="sign"
      aria-pressed={pressed}
      aria-label={`${siglum}: ${STANDING_SAYS[standing]}${moved ? ', moved' : ''}${also}. Show`}
    >
      {STANDING_SIGN[standing]}
      {moved && <span class="arrow">⇅</span>}
    </button>
  );
}

interface RunProps {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly inline: readonly Layer<Inline>[];
  readonly focus: readonly Focus[];
}

/** A run of text with its inline marks; runs without any are plain text. */
function Run({ text, start, end, inline, focus }: RunProps) {
  const layers: Layer<Inline | Focus['strength']>[] = [
    ...inline,
    ...focus.map((f) => ({ start: f.start, end: f.end, value: f.strength })),
  ];
  return (
    <>
      {cutInto(start, end, layers).map((piece) => {
        const words = text.slice(piece.start, piece.end);
        if (piece.values.length === 0) return words;
        const focused = piece.values.filter((v) => typeof v === 'string');
        const marks = piece.values.filter((v) => typeof v !== 'string');
        const names = [
          ...marks.map((m) => (m.differs ? `i-${m.kind} i-differs` : `i-${m.kind}`)),
          ...focused.map((f) => `on-${f}`),
        ];
        // The narrowest finding is what a click means: terms and figures lie inside of quotations.
        const target = marks.find((m) => m.kind === 'figure' || m.kind === 'term') ?? marks.find((m) => m.id);
        return (
          <span
            key={piece.start}
            class={names.join(' ')}
            data-find={target?.id}
            data-at={piece.start}
            title={target?.says}
          >
            {words}
          </span>
        );
      })}
    </>
  );
}

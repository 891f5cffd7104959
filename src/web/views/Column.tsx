import { memo } from 'preact/compat';
import { useMemo } from 'preact/hooks';
import type { Part } from '../model/provenance.ts';
import type { Layer } from '../model/spans.ts';
import { within } from '../model/spans.ts';
import { dateAsGiven } from '../model/stemma/moment.ts';
import type { SegmentView, SentenceMark, TellingView } from '../model/tellings.ts';
import { count } from '../model/words.ts';
import { type Focus, type Inline, Segment } from './Segment.tsx';
import { Shares } from './Shares.tsx';
import { Strip } from './Strip.tsx';

interface ColumnProps {
  readonly view: TellingView;
  /** From whom it has its passages. */
  readonly parts: readonly Part[];
  readonly inline: readonly Layer<Inline>[];
  readonly focus: readonly Focus[];
  readonly selected: string | null;
  readonly many: boolean;
  /** Whether runs of furniture are unfolded, as in print. */
  readonly unfold: boolean;
}

const NOTHING: readonly never[] = [];

interface Prepared {
  readonly segment: SegmentView;
  readonly sentences: readonly SentenceMark[];
  readonly inline: readonly Layer<Inline>[];
}

/** One telling from top to bottom. */
export const Column = memo(function Column({ view, parts, inline, focus, selected, many, unfold }: ColumnProps) {
  const { siglum, telling, segments, sentences } = view;
  const strip = parts.length > 0;
  const runs = useMemo(
    () =>
      folded(
        segments.map((segment) => ({
          segment,
          sentences: within(sentences, segment.start, segment.end),
          inline: within(inline, segment.start, segment.end),
        })),
      ),
    [view, inline],
  );
  const show = ({ segment, sentences: own, inline: layers }: Prepared) => {
    const here = within(focus, segment.start, segment.end);
    return (
      <Segment
        key={segment.start}
        siglum={siglum}
        text={telling.text}
        segment={segment}
        sentences={own}
        inline={layers}
        focus={here.length > 0 ? here : NOTHING}
        selected={own.some((s) => s.id === selected) ? selected : null}
        many={many}
      />
    );
  };
  return (
    <section
      class={strip ? 'column with-strip' : 'column'}
      data-siglum={siglum}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
      tabIndex={0}
      aria-label={`Telling ${siglum}: ${view.name}`}
    >
      {strip && <Strip siglum={siglum} parts={parts} />}
      <ColumnHead view={view} />
      <div class="text" lang={telling.language ?? undefined}>
        {runs.map((run) => {
          const first = run[0]!;
          if (!FOLDED.has(first.segment.role)) return show(first);
          const open = unfold || run.some((r) => within(focus, r.segment.start, r.segment.end).length > 0);
          return (
            <details class="fold" key={first.segment.start} open={open}>
              <summary>
                {first.segment.role === 'nav' ? 'navigation' : 'promotion'}, {count(run.length, 'line')}
              </summary>
              {run.map(show)}
            </details>
          );
        })}
        {telling.text.trim() === '' && <p class="empty">This telling has no text.</p>}
      </div>
    </section>
  );
});

const FOLDED: ReadonlySet<string> = new Set(['nav', 'promo']);

/** Runs of navigation, and of promotion, each as one; every other segment alone. */
function folded(segments: readonly Prepared[]): Prepared[][] {
  const runs: Prepared[][] = [];
  for (const prepared of segments) {
    const last = runs.at(-1);
    const role = prepared.segment.role;
    if (last && FOLDED.has(role) && last[0]!.segment.role === role) last.push(prepared);
    else runs.push([prepared]);
  }
  return runs;
}

function ColumnHead({ view }: { view: TellingView }) {
  const { telling, siglum, name } = view;
  const facts = [
    telling.agency && `credits ${telling.agency}`,
    telling.byline,
    dateAsGiven(telling.modified ?? telling.published),
  ];
  return (
    <header class="column-head">
      <h2 title={name}>
        <b class="siglum">{siglum}</b> <span dir="auto">{name}</span>
      </h2>
      <p class="facts" dir="auto" title={telling.title ?? undefined}>
        {facts.filter((x) => x).join(' · ') || '\u00a0'}
      </p>
      <Shares view={view} />
    </header>
  );
}

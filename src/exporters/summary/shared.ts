import type { Place } from '../../model/span.ts';
import { isBody } from '../../model/telling.ts';
import { clean } from './layout.ts';
import { atMost, count, percent, spaced, type View } from './view.ts';

/** Which telling each siglum stands for. */
export function cast(view: View): string[] {
  const { tellings } = view.report;
  return [
    view.heading(count(tellings.length, 'telling')),
    ...tellings.flatMap((t) => {
      const known = [t.title && `“${clean(t.title)}”`, t.outlet, t.published].filter((x) => x).map((x) => clean(x!));
      return view.item(
        `${view.style.strong(t.siglum)} ${clean(t.id)}${known.length > 0 ? `: ${known.join(', ')}` : ''}`,
      );
    }),
  ];
}

/** How many sentences stand in more than one telling, and how much of each telling that is. */
export function shared(view: View): string[] {
  const { alignment, tellings } = view.report;
  const kept = alignment.filter((u) => u.relation !== 'echo');
  const same = kept.filter((u) => u.relation === 'same').length;
  const echoes = alignment.length - kept.length;
  const moved = kept.filter((u) => u.moved).length;
  const parts = [`${same} the same`, `${kept.length - same} reworded`];
  const also = [echoes > 0 && `${echoes} more only an echo`, moved > 0 && `${moved} in another order`];
  const text = [`${count(kept.length, 'aligned sentence')} (${parts.join(', ')})`, ...also.filter((x) => x)].join('; ');
  const shares = tellings.map(({ siglum }) => {
    const places = kept.flatMap((u) => u.members).filter((m) => m.siglum === siglum);
    return `${percent(shareOfBody(view, siglum, places))} of ${siglum}`;
  });
  return [view.heading('Shared'), ...view.item(text), ...view.item(`that is ${shares.join(', ')}`)];
}

/** Share of the characters of the body that lie inside `places`, 0 to 1. */
function shareOfBody(view: View, siglum: string, places: readonly Place[]): number {
  const telling = view.report.tellings.find((t) => t.siglum === siglum)!;
  const body = telling.segments.filter((s) => isBody(s.role));
  let [total, inside] = [0, 0];
  const covered = new Uint8Array(telling.text.length);
  for (const { start, end } of places) covered.fill(1, start, end);
  for (const { start, end } of body)
    for (let at = start; at < end; at++) {
      if (/\s/.test(telling.text[at]!)) continue;
      total++;
      inside += covered[at]!;
    }
  return total > 0 ? inside / total : 0;
}

/** Sentences that only one telling has, by telling. */
export function onlyInOne(view: View): string[] {
  const blocks = view.report.tellings.map(({ siglum }) => {
    const own = view.report.unique.filter((u) => u.siglum === siglum).sort((x, y) => x.start - y.start);
    if (own.length === 0) return [];
    const lines = atMost(own, 5, (place) => {
      const where = view.where(place);
      return [view.oneLine(view.style.place(where), where.length, view.words(place))];
    });
    return [view.heading(`In ${siglum} only (${count(own.length, 'sentence')})`), ...lines];
  });
  return spaced(blocks);
}

import { clean } from '../../exporters/summary/layout.ts';
import { taggedAttributionsOf } from '../../lenses/attributions/tagged.ts';
import type { Attribution } from '../../lenses/attributions.ts';
import type { Span } from '../../model/span.ts';
import type { Telling } from '../../model/telling.ts';
import { readTelling } from '../../text/read-telling.ts';
import { siglum } from '../../text/siglum.ts';

export interface AttributionRecord {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

/** One line of `variorum attributions --jsonl`. */
export const attributionRecord = (telling: Telling): AttributionRecord => ({
  id: telling.id,
  text: telling.text,
  attributions: taggedAttributionsOf(readTelling(telling, siglum(0))),
});

/** The same for a person: speaker, kind, words. */
export function attributionText({ id, text, attributions }: AttributionRecord): string {
  const words = (spans: readonly Span[]) => spans.map((s) => clean(text.slice(s.start, s.end))).join(' … ');
  const lines = attributions.map(({ speaker, source, type, cue, content }) => {
    const who = speaker ?? (source ? words([source]) : 'nobody named');
    return `  ${clean(who)} (${type}${cue ? `, ${words([cue])}` : ''}): ${words(content)}`;
  });
  return `${[clean(id), ...lines].join('\n')}\n\n`;
}

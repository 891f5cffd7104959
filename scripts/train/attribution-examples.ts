import { CUE_TEMPLATES, cueTables } from '../../src/lenses/attributions/tagger/cue-table.ts';
import { SPAN_TEMPLATES, spanTable } from '../../src/lenses/attributions/tagger/span-table.ts';
import { ruledOf, takenBy, tokensOf } from '../../src/lenses/attributions/tagger/tagger.ts';
import { type Cue, type Item, itemKind, spanOf, windowOf } from '../../src/lenses/attributions/tagger/window.ts';
import { type Words, wordsOf } from '../../src/lenses/attributions/tagger/words.ts';
import { attributionsOf } from '../../src/lenses/attributions.ts';
import type { Span } from '../../src/model/span.ts';
import { fromRecord, type TellingRecord } from '../../src/readers/record.ts';
import { readTelling } from '../../src/text/read-telling.ts';
import { type Sequence, sequenceOf } from './chain.ts';
import { rows } from './read.ts';

export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}
export interface GoldArticle {
  readonly id: string;
  readonly split: string;
  readonly attributions: readonly GoldAttribution[];
}

/** An article as the tagger sees it, with what people found in it. */
export interface Example {
  readonly id: string;
  readonly words: Words;
  readonly gold: readonly { readonly cue: Cue; readonly source: readonly Span[]; readonly content: readonly Span[] }[];
}

/** The articles of a part of PolNeAR, or each `every`-th of them. */
export function examplesOf(folder: string, split: string, every = 1): Example[] {
  const records = new Map(rows<TellingRecord>(folder, 'polnear', 'records.jsonl.gz').map((r) => [r.id, r]));
  const articles = rows<GoldArticle>(folder, 'polnear', 'gold.jsonl.gz')
    .filter((g) => g.split === split)
    .filter((_, i) => i % every === 0);
  return articles.map((article) => {
    const read = readTelling(fromRecord(records.get(article.id)!), 'A');
    const words = wordsOf(read, attributionsOf(read));
    return { id: article.id, words, gold: goldOf(words, article) };
  });
}

/** Cues in tokens; attributions whose cue lies outside of headline and body are left out. */
function goldOf(words: Words, { attributions }: GoldArticle): Example['gold'] {
  return attributions.flatMap(({ cue: [span], source, content }) => {
    const cue = span && content.length > 0 ? tokensOf(words, trimmed(words.read.text, span)) : null;
    return cue && words.sentence[cue.first] === words.sentence[cue.last] ? [{ cue, source, content }] : [];
  });
}

/** Without marks and spaces at both ends, unless there is nothing else. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s\p{P}]/u.test(text[start]!)) start++;
  while (end > start && /[\s\p{P}]/u.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : span;
}

export function cueSequences({ words, gold }: Example): Sequence[] {
  const taken = takenBy(
    words,
    gold.map((g) => g.cue),
  );
  return cueTables(words).map(({ first, table }) => {
    const end = first + table.length;
    return sequenceOf(table, CUE_TEMPLATES, words.kind.slice(first, end), taken.slice(first, end));
  });
}

/** One row of items for each cue: `cues` are those that the tagger would see, `gold` those that are learnt from. */
export function spanSequences({ words, gold }: Example): Sequence[] {
  const taken = takenBy(
    words,
    gold.map((g) => g.cue),
  );
  return gold.map(({ cue, source, content }) => {
    const items = windowOf(words, cue, taken);
    const table = spanTable(words, items, cue, taken, ruledOf(words, cue));
    const labels = labelsOf(words, items, source, content);
    return sequenceOf(
      table,
      SPAN_TEMPLATES,
      Int32Array.from(items, (item) => itemKind(words, item)),
      labels,
    );
  });
}

/** Labels of the items: at least half of an item's characters decide. */
export function labelsOf(
  words: Words,
  items: readonly Item[],
  source: readonly Span[],
  content: readonly Span[],
): Uint8Array {
  const spans = [...source.map((span) => ({ span, begin: 1 })), ...content.map((span) => ({ span, begin: 3 }))];
  let before: Span | undefined;
  return Uint8Array.from(items, (item) => {
    const here = spanOf(words, item);
    const held =
      item.form === 'cue' ? undefined : spans.find(({ span }) => shared(span, here) * 2 >= here.end - here.start);
    const label = held ? held.begin + (held.span === before ? 1 : 0) : 0;
    before = held?.span;
    return label;
  });
}

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

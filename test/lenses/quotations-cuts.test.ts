import { describe, expect, test } from 'vitest';
import { align } from '../../src/collate/align.ts';
import { settle } from '../../src/defaults.ts';
import type { LensContext } from '../../src/lenses/lens.ts';
import { quotations } from '../../src/lenses/quotations.ts';
import { bodyOf } from './telling.ts';

const settings = settle();
const context: LensContext = { settings, id: (kind) => kind, notice: () => {} };

/** Cuts of all findings of tellings A, B …, as `verdict: [words not in B (what they drop)]`. */
function cuts(...texts: string[]): string {
  const reads = texts.map((text, i) => bodyOf(text, 'ABC'[i]));
  const words = (siglum: string, start: number, end: number) =>
    reads.find((r) => r.siglum === siglum)!.text.slice(start, end);
  return quotations
    .look(align(reads, settings), context)
    .map((q) => {
      const list = (q.cuts ?? []).map(
        (c) => `[${words(c.siglum, c.start, c.end)} not in ${c.notIn.join('+')}${c.drops ? ` (${c.drops})` : ''}]`,
      );
      return `${q.verdict}:${list.join('')}`;
    })
    .join(' ');
}

/** `said` stands for a quotation by the mayor; other lines are whole sentences. */
const TABLE = `
  a negation before the words that are kept
  I do not think the bridge is safe for lorries. | The bridge is safe for lorries.
  => trimmed:[I do not think not in B (negation)]

  "nobody", "never", "cannot" are negations, and so is "refuse to say"
  Nobody believes the bridge is safe for lorries. | The bridge is safe for lorries.
  => trimmed:[Nobody believes not in B (negation)]
  I refuse to say that the bridge is safe for lorries. | The bridge is safe for lorries.
  => trimmed:[I refuse to say that not in B (negation)]

  a negation in a clause or a sentence of its own is not dropped from what is kept
  The bridge is safe for lorries, and we do not know why it fell. | The bridge is safe for lorries.
  => trimmed:[and we do not know why it fell not in B]
  We do not raise taxes. The bridge is safe for lorries. | The bridge is safe for lorries.
  => trimmed:[We do not raise taxes not in B]
  "not only" denies nothing
  We were not only told that the bridge is safe for lorries. | The bridge is safe for lorries.
  => trimmed:[We were not only told that not in B]
  a fragment that states nothing cannot be turned round
  We do not want the old iron bridge over the river back. | =Mayor Ilse Tarn spoke of “the old iron bridge over the river.”
  => trimmed:[We do not want not in B][back not in B]

  the reporter says the negation outside of the marks
  We are not in the business of closing bridges for good. | =Mayor Ilse Tarn said the town was not “in the business of closing bridges for good.”
  => trimmed:[We are not not in B]

  a condition behind and before
  We will rebuild the old bridge if the state pays half. | We will rebuild the old bridge.
  => trimmed:[if the state pays half not in B (condition)]
  Unless the state pays half, we will close the old bridge. | We will close the old bridge.
  => trimmed:[Unless the state pays half not in B (condition)]
  We will rebuild the old bridge, provided that the state pays half. | We will rebuild the old bridge.
  => trimmed:[provided that the state pays half not in B (condition)]
  said by the reporter, it is not lost
  If the state pays half, we will rebuild the old bridge. | =If the state paid half, Mayor Ilse Tarn said, “we will rebuild the old bridge.”
  => trimmed:[If the state pays half not in B]
  "as if", "provided to" are no conditions; a new clause has a condition of its own
  The bridge looks safe for lorries as if nothing had happened. | The bridge looks safe for lorries.
  => trimmed:[as if nothing had happened not in B]
  We will rebuild the old bridge with plans provided to the state. | We will rebuild the old bridge.
  => trimmed:[with plans provided to the state not in B]
  We will rebuild the old bridge, but the ferry stops if the state objects. | We will rebuild the old bridge.
  => trimmed:[but the ferry stops if the state objects not in B]

  a hedge
  Some of the ferry workers were paid twice. | The ferry workers were paid twice.
  => trimmed:[Some of not in B (hedge)]
  We may rebuild the whole bridge in spring. | =Mayor Ilse Tarn said the town would “rebuild the whole bridge in spring.”
  => trimmed:[We may not in B (hedge)]
  We may rebuild the whole bridge in spring. | =Mayor Ilse Tarn said the town might “rebuild the whole bridge in spring.”
  => trimmed:[We may not in B]
  I think the bridge is safe for lorries. | The bridge is safe for lorries.
  => trimmed:[I think not in B (hedge)]

  a hedge that is far from the words that are kept
  I think it is time for every town on this coast to learn that the bridge is safe for lorries. | The bridge is safe for lorries.
  => trimmed:[I think it is time for every town on this coast to learn that not in B]

  inside, where an ellipsis shows the cut
  We will never again in this town close the harbour bridge this winter. | We will … close the harbour bridge this winter.
  => trimmed:[never again in this town not in B (negation)]

  an altered quotation tells only of cuts that drop something
  We won’t close the harbour bridge this winter. | We will close the harbour bridge this winter.
  => altered:[won’t not in B (negation)]
  We will not close the harbour bridge this winter. | We will close the harbour bridge this winter.
  => altered:[not not in B (negation)]
  We will close the old harbour bridge this winter. | We will close the harbour bridge this winter.
  => altered:

  the same words at both ends of a cut: the cut is told at the end of a sentence
  We know the river. We know the bridge and its bolts. | We know the bridge and its bolts.
  => trimmed:[We know the river not in B]
`;

describe('cuts', () => {
  const lines = TABLE.split('\n').map((line) => line.trim());
  const cases = lines.flatMap((line, i) => (line.startsWith('=>') ? [[lines[i - 1]!, line.slice(2).trim()]] : []));

  test.each(cases as [string, string][])('%s', (tellings, expected) => {
    const texts = tellings
      .split('|')
      .map((t) => t.trim())
      .map((t) => (t.startsWith('=') ? t.slice(1) : `Mayor Ilse Tarn said: “${t}”`));
    expect(cuts(...texts)).toBe(expected);
  });

  test('words that several tellings cut are one cut', () => {
    const whole = 'Mayor Ilse Tarn said: “We will rebuild the old bridge if the state pays half.”';
    const short = 'Mayor Ilse Tarn said: “We will rebuild the old bridge.”';
    expect(cuts(whole, short, short)).toBe('trimmed:[if the state pays half not in B+C (condition)]');
  });
});

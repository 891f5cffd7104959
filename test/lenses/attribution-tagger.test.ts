import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { taggedAttributionsOf } from '../../src/lenses/attributions/tagged.ts';
import { type Chain, decode, markOf, mayFollow } from '../../src/lenses/attributions/tagger/chain.ts';
import { reasonsFor } from '../../src/lenses/attributions/tagger/explain.ts';
import { wordKind } from '../../src/lenses/attributions/tagger/kinds.ts';
import {
  EDGE_STEPS,
  packMarks,
  packWeights,
  unpackChain,
  usedWeights,
} from '../../src/lenses/attributions/tagger/packed.ts';
import { emissions } from '../../src/lenses/attributions/tagger/scoring.ts';
import { hashTemplate, type Table, templatesOf } from '../../src/lenses/attributions/tagger/table.ts';
import { windowOf } from '../../src/lenses/attributions/tagger/window.ts';
import { wordsOf } from '../../src/lenses/attributions/tagger/words.ts';
import { bodyOf } from './telling.ts';

/** `[source] <cue> {content}` for each attribution; `¶` begins a paragraph. */
function tags(text: string): string {
  const read = bodyOf(text.replaceAll('¶', '\n'));
  const cut = (s: { start: number; end: number } | null) => (s ? read.text.slice(s.start, s.end) : '');
  const one = (a: ReturnType<typeof taggedAttributionsOf>[number]) =>
    `[${cut(a.source)}] <${cut(a.cue)}> ${a.content.map((c) => `{${cut(c)}}`).join('')}`;
  return taggedAttributionsOf(read).map(one).join(' | ');
}

const TAGGED = `
  Mayor Ilse Tarn said that the bridge would close.  => [Mayor Ilse Tarn] <said> {that the bridge would close}
  The bridge will close, Ilse Tarn said.             => [Ilse Tarn] <said> {The bridge will close}
  “It closes,” Ilse Tarn said. “We are sorry.”       => [Ilse Tarn] <said> {“It closes,”}{“We are sorry.”}
  “It closes,” said Ilse Tarn, the mayor.            => [Ilse Tarn, the mayor] <said> {“It closes,”}
  According to the council, the plan was late.       => [the council] <According to> {the plan was late}
  The bridge over the Ketter is old and grey.        =>
`;

describe('taggedAttributionsOf', () => {
  const lines = TAGGED.trim()
    .split('\n')
    .map((line) => line.split('=>').map((s) => s.trim()) as [string, string]);
  test.each(lines)('%s', (text, expected) => {
    expect(tags(text)).toBe(expected);
  });

  test('never throws; every span lies inside the text; the same input gives the same', () => {
    const words =
      '“ ” " Ilse Tarn the mayor said told that according to he , . : \n adding ( ) of ’s 12 – called'.split(' ');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        const found = taggedAttributionsOf(bodyOf(text));
        expect(taggedAttributionsOf(bodyOf(text))).toEqual(found);
        for (const a of found)
          for (const span of [a.source, a.cue, ...a.content, ...a.quoted])
            if (span) expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

const NAMES = ['colour', 'size'];
const table = (colours: number[], sizes: number[]): Table => ({
  length: colours.length,
  columns: [Int32Array.from(colours), Int32Array.from(sizes)],
});

describe('templates', () => {
  test('a template reads its attributes at their offsets', () => {
    expect(templatesOf('colour\n colour-1 size+2 ', NAMES)).toEqual([
      [[0, 0]],
      [
        [0, -1],
        [1, 2],
      ],
    ]);
    expect(() => templatesOf('weight', NAMES)).toThrow('weight');
  });

  test('a hash depends on what the template reads, and on nothing else', () => {
    const [pair] = templatesOf('colour-1 size', NAMES);
    const hashes = (t: Table): number[] => {
      const row = new Int32Array(t.length);
      hashTemplate(t, pair!, 0, row);
      return [...row];
    };
    const before = hashes(table([1, 2, 3], [7, 8, 9]));
    const after = hashes(table([1, 5, 3], [7, 8, 9]));
    expect(after[0]).toBe(before[0]);
    expect(after[1]).toBe(before[1]);
    expect(after[2]).not.toBe(before[2]);
  });
});

/** A chain with random edges, over one template that knows every value. */
function chainOf(seed: number, labels: number): Chain {
  const templates = templatesOf('colour', NAMES);
  const row = new Int32Array(4);
  hashTemplate(table([0, 1, 2, 3], [0, 0, 0, 0]), templates[0]!, 0, row);
  const bits = 12;
  const marks = new Uint8Array(1 << bits);
  const weights = new Float64Array((1 << bits) * labels);
  row.forEach((hash, i) => {
    marks[hash & ((1 << bits) - 1)] = markOf(hash);
    for (let y = 0; y < labels; y++) {
      const step = ((seed * (i + 3) * (y + 5)) % 17) - 8;
      weights[(hash & ((1 << bits) - 1)) * labels + y] = step * Math.abs(step);
    }
  });
  const edges = Float64Array.from({ length: 4 * labels * labels }, (_, i) => ((seed * (i + 7)) % 11) - 5);
  return { labels, templates, bits, marks, weights, edges, unit: 0.25 };
}

/** Every row of labels that is allowed. */
function allRows(n: number, labels: number): number[][] {
  let rows: number[][] = [[]];
  for (let i = 0; i < n; i++)
    rows = rows.flatMap((row) =>
      Array.from({ length: labels }, (_, y) => y).flatMap((y) => (mayFollow(row.at(-1) ?? 0, y) ? [[...row, y]] : [])),
    );
  return rows;
}

describe('chain', () => {
  test('decode finds the best of all rows of labels', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.constantFrom(3, 5),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 5 }),
        (seed, labels, values) => {
          const chain = chainOf(seed, labels);
          const scores = emissions(chain, table(values, values));
          const kinds = Int32Array.from(values);
          const worth = (row: ArrayLike<number>): number =>
            values.reduce(
              (sum, kind, i) =>
                sum +
                scores[i * labels + row[i]!]! +
                chain.edges[(kind * labels + (i ? row[i - 1]! : 0)) * labels + row[i]!]!,
              0,
            );
          const best = Math.max(...allRows(values.length, labels).map(worth));
          expect(worth(decode(chain, scores, kinds))).toBeCloseTo(best, 9);
        },
      ),
    );
  });

  test('further words follow only a first or a further word of their own label', () => {
    const allowed = [0, 1, 2, 3, 4].map((before) =>
      [0, 1, 2, 3, 4].filter((label) => mayFollow(before, label)).join(''),
    );
    expect(allowed).toEqual(['013', '0123', '0123', '0134', '0134']);
  });

  test('what is packed comes back, the weights in squares', () => {
    const chain = chainOf(5, 3);
    const packed = {
      labels: 3,
      bits: chain.bits,
      unit: 0.25,
      edges: Array.from(chain.edges, (edge) => Math.round(edge * EDGE_STEPS)),
      marks: packMarks(chain.marks),
      weights: packWeights(
        usedWeights(chain).map((w) => w * 0.25),
        0.25,
      ),
    };
    const back = unpackChain(packed, chain.templates);
    expect([...back.marks]).toEqual([...chain.marks]);
    expect([...back.weights]).toEqual([...chain.weights]);
    expect([...back.edges]).toEqual([...chain.edges]);
  });

  test('weights that no packed chain has are refused', () => {
    const chain = chainOf(5, 3);
    expect(() => emissions({ ...chain, weights: chain.weights.map((w) => w + 0.5) }, table([2], [0]))).toThrow(
      RangeError,
    );
  });

  test('reasons name the feature and what it adds', () => {
    const chain = chainOf(5, 3);
    const scores = emissions(chain, table([2], [0]));
    expect(reasonsFor(chain, table([2], [0]), NAMES, 0, 1)).toEqual([
      { feature: 'colour', weight: scores[1]! - scores[0]! },
    ]);
  });
});

describe('words and windows', () => {
  test.each([
    ['said', 'say-past'],
    ['believes', 'think-s'],
    ['the', 'det'],
    ['she', 'subject'],
    ['quickly', 'ly'],
    ['mayor', 'person'],
    ['bridge', 'other'],
  ])('%s is %s', (word, kind) => {
    expect(wordKind(word)).toBe(kind);
  });

  test('quotations and the other sentences of the paragraph are taken as wholes', () => {
    const read = bodyOf('It rained. “We go,” Ilse said. Nobody went, “not one,” then.\n“All of us.”\nThe end.');
    const words = wordsOf(read, []);
    const at = words.tokens.findIndex((t) => t.norm === 'said');
    const items = windowOf(words, { first: at, last: at }, new Uint8Array(words.tokens.length));
    const shown = items.map(
      (i) => `${i.form}: ${read.text.slice(words.tokens[i.first]!.start, words.tokens[i.last]!.end)}`,
    );
    expect(shown).toEqual([
      'stretch: It rained.',
      'run: “We go,”',
      'token: Ilse',
      'cue: said',
      'token: .',
      'stretch: Nobody went,',
      'run: “not one,”',
      'stretch: then.',
      'run: “All of us.”',
    ]);
  });
});

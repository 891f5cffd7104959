import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../src/collate/align.ts';
import { diffWords } from '../../src/collate/words.ts';
import { settle } from '../../src/defaults.ts';
import { alignmentOf } from '../../src/lenses/quotations/alignment.ts';
import { candidatePairs, isCandidate } from '../../src/lenses/quotations/candidates.ts';
import { commonRun } from '../../src/lenses/quotations/common-run.ts';
import { editsBetween } from '../../src/lenses/quotations/edits.ts';
import { utterancesOf } from '../../src/lenses/quotations/utterance.ts';
import { versionsOf } from '../../src/lenses/quotations/versions.ts';
import { bodyOf } from './telling.ts';

const settings = settle();
const word = fc.constantFrom('bridge', 'bolts', 'ferry', 'the', 'of', 'paid', 'nobody', 'town', 'runs', 'and', 'night');
const quotation = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `Tarn said: “${words.join(' ')}.”`);
const telling = fc.array(quotation, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));

describe('candidatePairs', () => {
  test('finds the pairs that a look at every pair finds, in the same order', () => {
    const share = fc.constantFrom(0.1, 0.3, 0.6, 1);
    fc.assert(
      fc.property(fc.array(telling, { minLength: 2, maxLength: 4 }), share, (texts, least) => {
        const collation = align(
          texts.map((text, i) => bodyOf(text, 'ABCD'[i])),
          settings,
        );
        const alignment = alignmentOf(collation);
        const all = collation.tellings.flatMap((read, i) => utterancesOf(read, i, 4));
        const slow = all.flatMap((x, a) =>
          all.flatMap((y, b) => (b > a && isCandidate(x, y, alignment, { share: least, row: 5 }) ? [[a, b]] : [])),
        );
        expect(candidatePairs(all, alignment, { share: least, row: 5 })).toEqual(slow);
      }),
      { numRuns: 60 },
    );
  });
});

const utterance = (words: string, siglum = 'A') => utterancesOf(bodyOf(`Tarn said: “${words}.”`, siglum), 0, 4)[0]!;

describe('commonRun', () => {
  test.each([
    ['we paid for all of the bolts', 'nobody paid for all of them', 1, 1, 4, 1],
    ['the bolts', 'a ferry', 0, 0, 0, 0],
    ['U.S.-made bolts', 'us made bolts', 0, 0, 3, 3],
    ['bolts, bolts and bolts', 'bolts and bolts', 1, 0, 3, 1],
  ])('%s | %s', (a, b, from, to, length, content) => {
    expect(commonRun(utterance(a), utterance(b))).toEqual({ a: from, b: to, length, content });
  });
});

describe('editsBetween', () => {
  const phrase = fc.array(word, { minLength: 1, maxLength: 10 }).map((words) => words.join(' '));

  test('turns the one version into the other with as few words as the smallest edit', () => {
    fc.assert(
      fc.property(phrase, phrase, (x, y) => {
        const [a, b] = [versionsOf([utterance(x)])[0]!, versionsOf([utterance(y, 'B')])[0]!];
        const edits = editsBetween(a, b);
        const made = edits.flatMap((edit) =>
          edit.op === 'equal' ? a.words.slice(...edit.a) : edit.op === 'delete' ? [] : b.words.slice(...edit.b),
        );
        expect(made.map((w) => w.norm)).toEqual(b.words.map((w) => w.norm));
        expect(edits.map((e) => e.a[1] - e.a[0]).reduce((p, q) => p + q, 0)).toBe(a.words.length);
        const kept = (list: typeof edits) =>
          list.filter((e) => e.op === 'equal').reduce((sum, e) => sum + e.a[1] - e.a[0], 0);
        expect(kept(edits)).toBe(kept(diffWords(a.words, b.words)));
      }),
    );
  });
});

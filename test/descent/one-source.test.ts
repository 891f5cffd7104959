import { expect, test } from 'vitest';
import { settle } from '../../src/defaults.ts';
import { mayBeOfOneSource } from '../../src/descent/one-source.ts';

const quotation = (sigla: string, text = 'we will build the dyke again', kind = 'speech') => ({
  kind,
  versions: [...sigla].map((siglum) => ({ siglum, text })),
});
const TRIMS = { kind: 'irreversible', exemplar: 0, weight: 2 };
const CREDIT = { kind: 'stated', exemplar: 0, weight: 4 };
const BYLINE = { kind: 'stated', exemplar: 0, weight: 0.5 };

const HINTS = { agency: false, broken: false };

/** Whether B, with so much of it in A, worded anew, may be from one source with A; with this much wording that no event forces. */
const mayBe = (taken: number, verbatim: number, evidence: object[], quotations: object[], unforced = 3) =>
  mayBeOfOneSource(
    {
      traces: { a: 0, b: 1, taken: [1, taken], verbatim: [verbatim, verbatim], unforced, hints: HINTS },
      evidence,
    } as never,
    { at: 1, siglum: 'B' },
    quotations as never,
    settle(),
  );

test.each([
  ['a quotation and matter of its own', 0.6, 0.1, [TRIMS, BYLINE], [quotation('B')], true],
  ['next to nothing of its own', 0.9, 0.1, [TRIMS], [quotation('B')], false],
  ['kept word for word', 0.6, 0.4, [TRIMS], [quotation('B')], false],
  ['it names the other', 0.6, 0.1, [CREDIT], [quotation('B')], false],
  ['a quotation of both', 0.6, 0.1, [], [quotation('AB')], false],
  ['a quotation that a third has too', 0.6, 0.1, [], [quotation('BC')], false],
  ['a word in quotation marks', 0.6, 0.1, [], [quotation('B', 'the dyke')], false],
  ['the name of a thing', 0.6, 0.1, [], [quotation('B', undefined, 'title')], false],
])('%s', (_, taken, verbatim, evidence, quotations, expected) => {
  expect(mayBe(taken, verbatim, evidence, quotations)).toBe(expected);
});

const ROUNDS = { kind: 'irreversible', exemplar: 0, weight: 1 };
test.each([
  ['matter in one order and little else', 0.8, [TRIMS], 0.3, true],
  ['sentence for sentence', 0.9, [TRIMS], 0.3, false],
  ['some wording that no event forces', 0.8, [TRIMS], 1, false],
  ['figures and quotations lost one way', 0.8, [TRIMS, ROUNDS], 0.3, false],
  ['it names the other', 0.8, [CREDIT], 0.3, false],
])('%s', (_, taken, evidence, unforced, expected) => {
  expect(mayBe(taken, 0.05, evidence, [], unforced)).toBe(expected);
});

import { expect, it } from 'vitest';
import { makeTelling } from '../../src/readers/make-telling.ts';
import { segmentText } from '../../src/segment/text.ts';
import { readTelling } from '../../src/text/read-telling.ts';

it('gives the body sentences without furniture, and the lede without its dateline', () => {
  const text =
    'Ferry runs aground\n\nLIND HARBOUR – A ferry ran aground on Monday. No one was hurt.\n\nLeave a Comment';
  const raw = { sha256: '', mediaType: 'text/plain' };
  const read = readTelling(makeTelling({ id: 'a', uri: 'a', text, raw, ...segmentText(text) }), 'A');
  expect(read.body.map((s) => text.slice(s.start, s.end))).toEqual([
    'A ferry ran aground on Monday.',
    'No one was hurt.',
  ]);
  expect(read.sentences.map((s) => s.role)).toEqual(['headline', 'dateline', 'lede', 'lede', 'prompt']);
  expect(read.sentences.map((s) => s.index)).toEqual([0, 1, 2, 3, 4]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/text/sentences.ts';

/** `‖` stands where a sentence is expected to end and the next to begin. */
function check(marked: string): void {
  const text = marked.replace(/\s*‖\s*/g, (gap) => gap.replace('‖', '').replace(/^\s\s+$/, ' '));
  const found = sentences(text).map((s) => text.slice(s.start, s.end));
  expect(found).toEqual(marked.split('‖').map((s) => s.trim()));
}

describe('sentences', () => {
  it.each([
    'The mayor left. ‖ She came back.',
    'Mr. Dorn met Sen. A. B. Orlen in the U.S. on Sept. 11. ‖ The talks went on.',
    'They flew to the U.S. ‖ The trip took a day.',
    'The U.S. Senate voted at 5 p.m. Monday. ‖ It was close.',
    'Acme Inc. Chairman Dorn spoke. ‖ He works at Acme Inc. ‖ The firm is small.',
    'John I. Dorn Jr. spoke. ‖ So did Joseph C. A. Orlen.',
    'No one is older than I. ‖ He knew.',
    'It rose by 2.5 percent to 1.2 million. ‖ 12 people were hurt.',
    'See No. 5 and p. 12. ‖ There is more.',
    '“It was a good day.” ‖ He smiled.',
    '“Is it over?” she asked. ‖ “Is it?” Ann Dorn asked. ‖ “Yes!” ‖ The crowd cheered.',
    'They fled the violence, ”he said in a talk.',
    '“It must end,” he said . ‖ “We need to start again.”',
    'He called it " a good plan. " ‖ The mayor agreed.',
    '" We go now, " he said. ‖ " It is late. "',
    'I think … that it is so. ‖ We waited... ‖ Then it came. . . . ‖ And went.',
    'He stayed home… we left.',
    'Look at Yahoo! and its shares. ‖ They fell.',
    'the river rose. ‖ It fell again',
    'She sold iron. ‖ el-Marsi bought it. ‖ iPhone sales rose.',
    'He left.‖“We stay,” she said.',
    '市長は述べた。‖今日は晴れ。‖はい！',
    '¿Quién vino? ‖ ¡Nadie! ‖ Eso dijo.',
    'Er kam am 3. Oktober an. ‖ „Das ist gut.“ ‖ Dann ging er.',
    'Il est parti. ‖ « Nous restons. » ‖ Elle a dit non.',
    '”Vi stannar.” ‖ Han gick.',
    '1. The first point. ‖ 2. The second point.',
    'One. ‖ (Two is in brackets.) ‖ Three.',
    'It is the U.S.’ own fault. ‖ He said so.',
    'Storm nears coast',
  ])('%s', check);

  it('breaks at a blank line and a bullet, not at the end of a wrapped line', () => {
    const text = 'A line that goes\non here\n\nA new one\n• an item\n• another';
    const found = sentences(text).map((s) => text.slice(s.start, s.end));
    expect(found).toEqual(['A line that goes\non here', 'A new one', '• an item', '• another']);
  });

  it('breaks where the writer forgot the space, not inside a web address', () => {
    const text = 'They went home.The next day came. Read news.Com today.';
    expect(sentences(text).map((s) => text.slice(s.start, s.end))).toEqual([
      'They went home.',
      'The next day came.',
      'Read news.Com today.',
    ]);
  });

  it('keeps marks that stand alone with the sentence before', () => {
    const text = 'It is late. …';
    expect(sentences(text)).toEqual([{ start: 0, end: text.length }]);
  });

  it('gives sentences in order that hold every character but white space', () => {
    const piece = fc.constantFrom(
      'Mr.',
      'U.S.',
      'The',
      'said',
      '“',
      '”',
      '"',
      '. ',
      '? ',
      '! ',
      ' ',
      '\n',
      '…',
      '3',
      'Dorn',
      ', ',
      '。',
      '»',
      ')',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of sentences(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('reads a paragraph of a million points, quotation marks or spaces without a stack or a second look', () => {
    for (const unit of ['.', ' ', '"', '. ', '“', 'a. '])
      expect(sentences(unit.repeat(300_000)).length).toBeLessThan(300_001);
  });
});

import { expect, test } from 'vitest';
import { wordChanges } from '../../../src/web/model/word-diff.ts';

/** Each text with the words that are not the same in brackets. */
function changesIn(...texts: string[]): string[] {
  const textOf = (siglum: string) => texts[siglum.charCodeAt(0) - 65]!;
  const members = texts.map((text, i) => ({ siglum: String.fromCharCode(65 + i), start: 0, end: text.length }));
  const changes = wordChanges(members, textOf);
  return members.map(({ siglum }, i) => {
    const own = changes.filter((c) => c.siglum === siglum).sort((a, b) => b.start - a.start);
    return own.reduce(
      (text, { start, end }) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
      texts[i]!,
    );
  });
}

test.each([
  ['one word', ['The port was closed.', 'The port was shut.'], ['The port was [closed].', 'The port was [shut].']],
  [
    'neighbours make one place',
    ['A big red crane fell', 'A tall blue crane fell'],
    ['A [big red] crane fell', 'A [tall blue] crane fell'],
  ],
  ['marks and capitals do not count', ['“Go,” he said', '‘go’ he said.'], ['“Go,” he said', '‘go’ he said.']],
  ['what is added', ['It rained', 'It rained all day'], ['It rained', 'It rained [all day]']],
  ['three: the first is the measure', ['a b c', 'a x c', 'a b y'], ['a [b c]', 'a [x] c', 'a b [y]']],
  ['nothing in common', ['snow', 'ships sail'], ['[snow]', '[ships sail]']],
  ['without spaces', ['桥已开通', '桥未开通'], ['桥[已]开通', '桥[未]开通']],
])('%s', (_, texts, expected) => {
  expect(changesIn(...texts)).toEqual(expected);
});

test('one telling alone has no changes', () => {
  expect(changesIn('It rained')).toEqual(['It rained']);
});

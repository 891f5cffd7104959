import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../src/model/token.ts';
import { oncePer } from '../../src/text/once-per.ts';
import { haveSameWords } from '../../src/text/same-words.ts';
import { tokenize } from '../../src/text/tokenize.ts';

const sentence = (text: string) => ({ tokens: tokenize(text) }) as unknown as Sentence;

describe('haveSameWords', () => {
  it.each([
    ['The pier is shut.', 'the pier is shut.', true],
    ['“The pier’s shut.”', '“The pier shut.”', true],
    ['The pier is shut.', 'The pier is shut', false],
    ['The pier is shut.', 'The quay is shut.', false],
    ['', '', true],
  ])('%s | %s: %s', (a, b, same) => {
    expect(haveSameWords(sentence(a), sentence(b))).toBe(same);
  });
});

describe('oncePer', () => {
  it('asks once for each object, whatever comes of it', () => {
    const asked: object[] = [];
    const first = {};
    const second = {};
    const make = oncePer((key: object) => {
      asked.push(key);
      return key === first ? undefined : 2;
    });
    expect([make(first), make(second), make(first), make(second)]).toEqual([undefined, 2, undefined, 2]);
    expect(asked).toEqual([first, second]);
  });
});

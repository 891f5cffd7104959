import { describe, expect, it } from 'vitest';
import { pattern } from '../../src/text/pattern.ts';

describe('pattern', () => {
  it.each([
    [String.raw`^\p{L}+$`, 'Škoda', true],
    [String.raw`^\p{L}+$`, 'a1', false],
    [String.raw`^[\p{L}’-]+$`, 'el-Sal’ām', true],
    [String.raw`^\p{Lu}\p{Ll}+$`, 'Łódź', true],
    [String.raw`^\p{Lu}`, 'ł', false],
    [String.raw`^\p{Ll}`, 'Ł', false],
    [String.raw`^[^\p{L}\p{N}]$`, '%', true],
    [String.raw`^[^\p{L}\p{N}]$`, '½', false],
    [String.raw`^\p{P}{5}$`, '.”—…?', true],
    [String.raw`^\p{P}`, '$', false],
    [String.raw`^\[\p{L}\]$`, '[x]', true],
  ])('%s on %s', (source, text, matches) => {
    expect(pattern(source).test(text)).toBe(matches);
  });

  it('keeps its flags', () => {
    expect(pattern('a', 'gi').flags).toBe('gi');
  });

  it('refuses a class that it has no ranges for', () => {
    expect(() => pattern(String.raw`\p{Script}`)).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presentable } from '../../src/collate/present.ts';
import { alignWords, diffWords } from '../../src/collate/words.ts';
import { tokenize } from '../../src/text/tokenize.ts';

/** Links of two one-line texts as "left=right", function words included; in order of the first. */
function linked(a: string, b: string): string {
  const [x, y] = [tokenize(a), tokenize(b)];
  return alignWords(x, y)
    .map((l) => `${a.slice(x[l.a]!.start, x[l.a]!.end)}=${b.slice(y[l.b]!.start, y[l.b]!.end)}`)
    .join(' ');
}

describe('alignWords', () => {
  it.each([
    ['equal words', 'the mayor left', 'the mayor left', 'the=the mayor=mayor left=left'],
    ['hyphen', 'a cease-fire holds', 'a ceasefire holds', 'a=a cease-fire=ceasefire holds=holds'],
    [
      'British and American',
      'harbour theatre organised',
      'harbor theater organized',
      'harbour=harbor theatre=theater organised=organized',
    ],
    ['plural and tense', 'two ferries sank', 'a ferry sinks', 'ferries=ferry sank=sinks'],
    ['number in digits and letters', 'for 11 days', 'for eleven days', 'for=for 11=eleven days=days'],
    ['different numbers never', 'for 11 weeks', 'for twelve weeks', 'for=for weeks=weeks'],
    ['two spellings of a name', 'Husseini spoke', 'Hussaini spoke', 'Husseini=Hussaini spoke=spoke'],
    ['a lone function word stays alone', 'the bridge collapsed', 'a dam held the water', ''],
    [
      'moved phrase',
      'On Monday the harbour council voted',
      'the harbour council voted on Monday',
      'On=on Monday=Monday the=the harbour=harbour council=council voted=voted',
    ],
  ])('%s', (_, a, b, expected) => expect(linked(a, b)).toBe(expected));

  it('links each word at most once, and the same from either side where nothing repeats', () => {
    const text = fc.uniqueArray(fc.constantFrom('river', 'flood', 'mayor', 'bridge', 'police', 'school'), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [x, y] = [tokenize(a.join(' ')), tokenize(b.join(' '))];
        const there = alignWords(x, y).map((l) => `${l.a} ${l.b}`);
        const back = alignWords(y, x).map((l) => `${l.b} ${l.a}`);
        expect(new Set(there.map((l) => l.split(' ')[1])).size).toBe(there.length);
        expect([...there].sort()).toEqual([...back].sort());
      }),
    );
  });
});

/** An edit in one line: kept words, `[old|new]` for changes. */
function marked(a: string, b: string, forPeople: boolean): string {
  const [x, y] = [tokenize(a), tokenize(b)];
  const words = (text: string, tokens: typeof x, [from, to]: readonly [number, number]) =>
    from === to ? '' : text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  const minimal = diffWords(x, y);
  return (forPeople ? presentable(minimal, x) : minimal)
    .map((e) => (e.op === 'equal' ? words(a, x, e.a) : `[${words(a, x, e.a)}|${words(b, y, e.b)}]`))
    .join(' ');
}

describe('diffWords and presentable', () => {
  it.each([
    [
      'one word',
      'the old mill burned',
      'the new mill burned',
      'the [old|new] mill burned',
      'the [old|new] mill burned',
    ],
    ['inserted', 'the mill', 'the old mill', 'the [|old] mill', 'the [|old] mill'],
    ['deleted at the end', 'the mill burned', 'the mill', 'the mill [burned|]', 'the mill [burned|]'],
    [
      'a lone function word between two changes',
      'lived in the house',
      'stayed at the home',
      '[lived in|stayed at] the [house|home]',
      '[lived in the house|stayed at the home]',
    ],
    [
      'a content word keeps them apart',
      'old mill burned',
      'new mill stood',
      '[old|new] mill [burned|stood]',
      '[old|new] mill [burned|stood]',
    ],
    [
      'a comma keeps them apart',
      'old, burned',
      'new, stood',
      '[old|new] , [burned|stood]',
      '[old|new] , [burned|stood]',
    ],
    [
      'only added, twice',
      'in the house',
      'back in the small house',
      '[|back] in the [|small] house',
      '[|back] in the [|small] house',
    ],
    ['kinds of quotation marks are one', 'a “wise” man', 'a "wise" man', 'a “wise” man', 'a “wise” man'],
    ['nothing shared', 'one', 'two', '[one|two]', '[one|two]'],
    ['empty', '', 'two', '[|two]', '[|two]'],
  ])('%s', (_, a, b, minimal, shown) => {
    expect(marked(a, b, false)).toBe(minimal);
    expect(marked(a, b, true)).toBe(shown);
  });

  it('covers both lists in order, whatever they are', () => {
    const text = fc.array(fc.constantFrom('the', 'of', 'mill', 'dam', ','), { maxLength: 9 });
    fc.assert(
      fc.property(text, text, fc.boolean(), (a, b, forPeople) => {
        const [x, y] = [tokenize(a.join(' ')), tokenize(b.join(' '))];
        const edits = forPeople ? presentable(diffWords(x, y), x) : diffWords(x, y);
        let at = [0, 0];
        for (const e of edits) {
          expect([e.a[0], e.b[0]]).toEqual(at);
          at = [e.a[1], e.b[1]];
          if (e.op === 'equal') expect(x.slice(...e.a).map((t) => t.norm)).toEqual(y.slice(...e.b).map((t) => t.norm));
        }
        expect(at).toEqual([x.length, y.length]);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotedRuns } from '../../src/lenses/marks.ts';
import { bodyOf } from './telling.ts';

/** The runs of a text as `[inside]`, with `n` for nested, `u` for unclosed, `r` for resumed. `¶` begins a paragraph. */
function runs(text: string): string {
  const read = bodyOf(text.replaceAll('¶', '\n'));
  return quotedRuns(read)
    .map(
      (r) =>
        `[${read.text.slice(r.start, r.end)}]${r.nested ? 'n' : ''}${r.unclosed ? 'u' : ''}${r.resumes ? 'r' : ''}`,
    )
    .join(' ');
}

const TABLE = `
  “We stay,” she said. “Now.”                        => [We stay,] [Now.]
  "We stay," she said. "Now."                        => [We stay,] [Now.]
  ‘I don’t know,’ she said, ‘what it’s for.’         => [I don’t know,] [what it’s for.]
  'We can't lose the boats' is what he said          => [We can't lose the boats]
  the boatmen’s union, the ’90s and rock ’n’ roll    =>
  a 6'2" man said "yes" to it                        => [yes]
  „Wir gehen“, sagte sie; « on y va »                => [Wir gehen] [on y va]
  \`\`We go ,'' he said .                              => [We go ,]
  “She told me ‘never,’ and left.”                   => [She told me ‘never,’ and left.] [never,]n
  “We are done with it, ”said Tarn. “Good”.          => [We are done with it,] [Good]
  "We are done with it, "said Tarn. "Good".          => [We are done with it,] [Good]
  the end, ”he said. “Good.”                         => [Good.]
  “It is open and runs on                            => [It is open and runs on]u
  “It goes on. ¶“And on,” he said.                   => [It goes on.]u [And on,]r
  “Closed.” ¶“And new,” he said.                     => [Closed.] [And new,]
  “No end. He said “yes” too.                        => [No end. He said]u [yes]
  ''We go,'' he said. ''And soon.''                  =>
  ’’We go now,’’ he said.                            => [We go now,]
  ”We go,” he said. ”Back.”                          => [We go,] [Back.]
  ”We go,“ he said. “Back.“                          => [We go,] [Back.]
  He said ‚We go‘ and „back“.                        => [We go] [back]
  ‹We go›, he said. »And« so.                        => [We go] [And]
  “He said, ‘Go “now” or never,’” she said.          => [He said, ‘Go “now” or never,’] [Go “now” or never,]n [now]n
  " We are done , " he said .                        => [We are done ,]
  "No end. He said "yes" too.                        => [No end. He said]u [yes]
  the teachers' union: 'We won't go.' It's over      => [We won't go.]
  ‘Tis the season,’ he said                          => [Tis the season,]
  It was 'rock 'n' roll,' he said.                   => [rock 'n' roll,]
  the '80s and the '90s were 'good'                  => [good]
  a 5 " pipe                                         =>
  it's 6' tall, he said                              =>
  the workers said ‘enough’ and the bosses’ men left => [enough]
`;

describe('quotedRuns', () => {
  const lines = TABLE.trim()
    .split('\n')
    .map((line) => line.split('=>').map((s) => s.trim()) as [string, string]);
  test.each(lines)('%s', (text, expected) => {
    expect(runs(text)).toBe(expected);
  });

  test('never throws, stays inside its paragraph, and keeps outer runs apart', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '„',
      '«',
      '»',
      'We',
      'go',
      ' ',
      ',',
      '.',
      '\n',
      's',
      '90s',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const read = bodyOf(pieces.join(''));
        const found = quotedRuns(read);
        for (const r of found) {
          const segment = read.segments[r.segment]!;
          expect(r.open).toBeGreaterThanOrEqual(segment.start);
          expect(r.start).toBeGreaterThan(r.open);
          expect(r.end).toBeGreaterThan(r.start);
          expect(r.close ?? r.end).toBeLessThanOrEqual(segment.end);
        }
        const outer = found.filter((r) => !r.nested);
        for (let i = 1; i < outer.length; i++) expect(outer[i]!.open).toBeGreaterThanOrEqual(outer[i - 1]!.end);
      }),
    );
  });
});

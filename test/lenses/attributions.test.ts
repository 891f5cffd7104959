import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributedRuns, attributionsOf } from '../../src/lenses/attributions.ts';
import { bodyOf } from './telling.ts';

/** Speaker of each quoted run, `-` where nobody is shown to say it; `¶` begins a paragraph. */
function speakers(text: string): string {
  const runs = attributedRuns(bodyOf(text.replaceAll('¶', '\n')));
  return runs.map((r) => r.speaker?.name ?? '-').join(' | ');
}

const SPEAKERS = `
  “We rebuild,” said Mayor Ilse Tarn.                                              => Ilse Tarn
  “We rebuild,” Mayor Ilse Tarn said.                                              => Ilse Tarn
  “We rebuild,” said its president, Ilse Tarn.                                     => Ilse Tarn
  “We rebuild,” its president, Ilse Tarn, said in a statement.                     => Ilse Tarn
  “We rebuild,” Ilse Tarn, the mayor, told reporters on Monday.                    => Ilse Tarn
  “We rebuild,” according to Ilse Tarn.                                            => Ilse Tarn
  “We rebuild,” summarised Mayor Ilse Tarn.                                        => Ilse Tarn
  “We rebuild,” so Mayor Ilse Tarn.                                                => Ilse Tarn
  “We rebuild.” — Ilse Tarn                                                        => Ilse Tarn
  The plan was called “a costly mistake” by Ilse Tarn.                             => Ilse Tarn
  Oren Vale spoke, though he did not say that it was “a fire.”                     => Oren Vale
  A lawyer for Mr. Vale, Ida Kell of Kell and Sons, said he “asserts his innocence.” => Ida Kell
  Mayor Ilse Tarn said: “We rebuild.”                                              => Ilse Tarn
  In a statement, Mayor Ilse Tarn said the town would “rebuild in full.”           => Ilse Tarn
  Mayor Ilse Tarn spoke. “We rebuild,” she said. “All of it.”                      => Ilse Tarn | Ilse Tarn
  Mayor Ilse Tarn said no. “President Oren Vale decided it, ”she said on Radio Q.  => Ilse Tarn
  Mayor Ilse Tarn spoke. ¶“We rebuild. ¶“All of it,” she said.                     => - | Ilse Tarn
  “It is over,” Mayor Ilse Tarn said. ¶“It is done.”                               => Ilse Tarn | Ilse Tarn
  A senior ministry official, who spoke on condition of anonymity, said Ilse Tarn would act “in visible ways.” => senior ministry official
  A senior ministry official spoke. The official said one aim was to help “to some extent” there. => senior ministry official
  The camp is a listed “protected heritage site,” and digging there is banned.     => -
  Oren Vale, the man whom Ilse Tarn had met, said that it “helps nobody.”         => Oren Vale
  Ilse Tarn, the mayor of Ketter, who is a nurse, said that it “helps nobody.”     => Ilse Tarn
  Sen. Oren Vale called Ilse Tarn’s plan “a costly mistake.”                       => Oren Vale
  Mayor Ilse Tarn told the council it was “late,” but Oren Vale called it “early.” => Ilse Tarn | Oren Vale
  The council said nobody had been asked. “We were not,” it said.                  => -
  “We rebuild,” said kiln hand Joss Marl, 61.                                      => Joss Marl
  “We rebuild,” said volunteer firefighter Joss Marl, 23. “All of it.”             => Joss Marl | Joss Marl
  “We rebuild,” said Ketter’s managing director, Joss Marl.                        => Joss Marl
  “We rebuild,” the head of the Salt Union, Joss Marl, told the crowd.             => Joss Marl
  “We rebuild,” divisional manager Joss Marl told reporters.                       => Joss Marl
  It went on late, the police chief of the district, Ilka Marl, told reporters. “We rebuild,” she said. => Ilka Marl
  The head of the town delegation, Deputy Premier Joss Marl, called it “a door.” He ruled out talks “for a year.” => Joss Marl | Joss Marl
  “It rains,” said nurse Winna Hobb, 53. ¶Alf Denby, a retired postman, had his trip called off. “I am cross,” he said. => Winna Hobb | Alf Denby
  “It rains,” Juno Adley, the head, told the paper. ¶There mother of four Kirra Dole said she had not slept. ¶“It pours,” she said. => Juno Adley | Kirra Dole
  “It rains,” said board chair Malo Dorran. ¶The dissent was led by Father Cole Aherne of Ketter. “It pours,” he told the board. => Malo Dorran | Father Cole Aherne
  “It rains,” said Renn Pall, a carpenter. ¶The dam will go, according to Hedra Brint of the regional survey. “It pours,” she said. => Renn Pall | Hedra Brint
  The society’s chairman, Beryl Marl, said that members wept. “We kept a seat,” she said. => Beryl Marl
  The choir’s president, Joss Marl, said that the group had sung for years and was “broken”. => Joss Marl
  Ilse Tarn sang that the bridge was old and “fit for goats”.                      => Ilse Tarn
  Opposite number Joss Marl stormed: “We were mugged.”                             => Joss Marl
  Retired shepherd Joss Marl came with a painted board reading “Ewes before dust”. “It rains,” he said. => - | Joss Marl
  Joss Marl held a placard saying “Ewes before dust”.                              => -
  Joss Marl sent a statement saying “ewes before dust”.                            => Joss Marl
  Wilda Strake, 67, found it. ¶“It rains,” she said. ¶Friends helped her, and the landlord of the Fleece has put out a tin. ¶She will decide. ¶“It pours,” she said. => Wilda Strake | Wilda Strake
  Wilda Strake, 67, found it. ¶“It rains,” she said. ¶It was the third theft. ¶Snow fell. ¶Roads froze. ¶Oren Vale came. ¶“It pours,” she said. => Wilda Strake | Oren Vale
  Wilda Strake, 67, found it. ¶“It rains,” she said. ¶It was the third theft. ¶Snow fell. ¶Roads froze. ¶PC Oren Vale came. ¶“It pours,” he said. => Wilda Strake | Oren Vale
  “I have lost,” the head of state said.                                           => head of state
  In the shop the manager had moved the fruit. “We begin to notice,” he said.      => manager
`;

/** `type [source] <cue> {content}` for each attribution. */
function attributions(text: string): string[] {
  const read = bodyOf(text);
  const cut = (s: { start: number; end: number } | null) => (s ? read.text.slice(s.start, s.end) : '');
  return attributionsOf(read).map(
    (a) => `${a.type} [${cut(a.source)}] <${cut(a.cue)}> ${a.content.map((c) => `{${cut(c)}}`).join('')}`,
  );
}

const ATTRIBUTIONS: [string, string[]][] = [
  [
    'Mayor Ilse Tarn said that the bridge would close.',
    ['indirect [Mayor Ilse Tarn] <said> {that the bridge would close}'],
  ],
  ['The bridge will close, Ilse Tarn said.', ['indirect [Ilse Tarn] <said> {The bridge will close}']],
  ['“It closes,” Ilse Tarn said.', ['direct [Ilse Tarn] <said> {“It closes,”}']],
  ['Ilse Tarn said it was old and that it rots.', ['indirect [Ilse Tarn] <said> {it was old and that it rots}']],
  [
    'She posted a plan, Oren Vale told the Ketter Post.',
    ['indirect [She] <posted> {a plan}', 'indirect [Oren Vale] <told> {She posted a plan}'],
  ],
  [
    'She posted a plan, Oren Vale told the council he feared.',
    ['indirect [She] <posted> {a plan}', 'indirect [Oren Vale] <told> {he feared}'],
  ],
  ['The council said the plan was “late.”', ['mixed [The council] <said> {the plan was “late.”}']],
];

describe('speakers', () => {
  const lines = SPEAKERS.trim()
    .split('\n')
    .map((line) => line.split('=>').map((s) => s.trim()) as [string, string]);
  test.each(lines)('%s', (text, expected) => {
    expect(speakers(text)).toBe(expected);
  });
});

describe('attributionsOf', () => {
  test.each(ATTRIBUTIONS)('%s', (text, expected) => {
    expect(attributions(text)).toEqual(expected);
  });

  test('never throws, and every span lies inside the text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      'Ilse',
      'Tarn',
      'the',
      'mayor',
      'said',
      'told',
      'that',
      'according',
      'to',
      'he',
      ',',
      '.',
      ':',
      '\n',
      'adding',
      '(',
      ')',
      'of',
      '’s',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        for (const a of attributionsOf(bodyOf(text))) {
          for (const span of [a.source, a.cue, ...a.content, ...a.quoted]) {
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

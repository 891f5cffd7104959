import { describe, expect, test } from 'vitest';
import { align } from '../../src/collate/align.ts';
import { settle } from '../../src/defaults.ts';
import type { LensContext } from '../../src/lenses/lens.ts';
import { quotations } from '../../src/lenses/quotations.ts';
import { bodyOf } from './telling.ts';

const settings = settle();
const context: LensContext = { settings, id: (kind) => kind, notice: () => {} };

/** Findings of tellings A, B … as `verdict kind <speaker> A:words / B:words`. */
function findings(...texts: string[]): string[] {
  const read = texts.map((text, i) => bodyOf(text, 'ABCDE'[i]));
  return quotations.look(align(read, settings), context).map((q) => {
    const versions = q.versions.map((v) => `${v.siglum}:${v.text}`).join(' / ');
    const conflict = q.speakers ? ` (${q.speakers.map((s) => s.name).join(' or ')})` : '';
    return `${q.verdict} ${q.kind} <${q.speaker?.name ?? '-'}>${conflict} ${versions}`;
  });
}

/** Changes of the only finding: `op a -> b`. */
function changes(a: string, b: string): string[] {
  const read = [bodyOf(a, 'A'), bodyOf(b, 'B')];
  const cut = (p: { siglum: string; start: number; end: number } | null) =>
    p ? read[p.siglum === 'A' ? 0 : 1]!.text.slice(p.start, p.end) : '';
  return quotations
    .look(align(read, settings), context)
    .flatMap((q) => q.changes.map((c) => `${c.op} ${cut(c.a)} -> ${cut(c.b)}`));
}

const FULL = 'Mayor Ilse Tarn said: “The bridge fell because nobody paid for the bolts, and we all knew it.”';

// Reports of two reporters have sentences of their own, too.
const NEWS_OF_A =
  'Herring came in late this year.\nThe lighthouse keeper sold his two goats.\nSnow closed the northern pass for a week.\n';
const NEWS_OF_B =
  'A choir from the islands sang in the church.\nApples were cheap at the market.\nThe school wants a second piano.\n';

const CASES: [string, string[], string[]][] = [
  [
    'marks, case and the last point do not count',
    [FULL, '"the bridge fell because nobody paid for the bolts, and we all knew it," Mayor Ilse Tarn said.'],
    [
      'verbatim speech <Ilse Tarn> A:The bridge fell because nobody paid for the bolts, and we all knew it. / B:the bridge fell because nobody paid for the bolts, and we all knew it,',
    ],
  ],
  [
    'a cut end is trimmed',
    [FULL, 'Mayor Ilse Tarn said: “The bridge fell because nobody paid for the bolts.”'],
    [
      'trimmed speech <Ilse Tarn> A:The bridge fell because nobody paid for the bolts, and we all knew it. / B:The bridge fell because nobody paid for the bolts.',
    ],
  ],
  [
    'a cut that an ellipsis shows is trimmed',
    [FULL, 'Mayor Ilse Tarn said: “The bridge fell … and we all knew it.”'],
    [
      'trimmed speech <Ilse Tarn> A:The bridge fell because nobody paid for the bolts, and we all knew it. / B:The bridge fell … and we all knew it.',
    ],
  ],
  [
    'a word that goes missing inside without a sign is altered',
    [
      'Mayor Ilse Tarn said: “We will not close the harbour bridge this winter.”',
      'Mayor Ilse Tarn said: “We will close the harbour bridge this winter.”',
    ],
    [
      'altered speech <Ilse Tarn> A:We will not close the harbour bridge this winter. / B:We will close the harbour bridge this winter.',
    ],
  ],
  [
    'other words for the same are altered',
    [FULL, 'Mayor Ilse Tarn said: “The bridge collapsed because no one paid for the bolts, and we all knew that.”'],
    [
      'altered speech <Ilse Tarn> A:The bridge fell because nobody paid for the bolts, and we all knew it. / B:The bridge collapsed because no one paid for the bolts, and we all knew that.',
    ],
  ],
  [
    'given to somebody who is only described, in words that the other never uses for the speaker, both are shown',
    [
      FULL,
      '“The bridge fell because nobody paid for the bolts, and we all knew it,” a spokeswoman for the builders said.',
    ],
    [
      'verbatim speech <Ilse Tarn> (Ilse Tarn or spokeswoman for the builders) A:The bridge fell because nobody paid for the bolts, and we all knew it. / B:The bridge fell because nobody paid for the bolts, and we all knew it,',
    ],
  ],
  [
    'a description that the other telling gives the speaker too is the same speaker',
    [FULL, '“The bridge fell because nobody paid for the bolts, and we all knew it,” the mayor said.'],
    [
      'verbatim speech <Ilse Tarn> A:The bridge fell because nobody paid for the bolts, and we all knew it. / B:The bridge fell because nobody paid for the bolts, and we all knew it,',
    ],
  ],
  [
    'two utterances of one speaker stay two',
    [
      'Mayor Ilse Tarn said: “The ferry will run all night for the workers.”',
      'Mayor Ilse Tarn said: “Divers have not yet reached the third pillar.”',
    ],
    [
      'single speech <Ilse Tarn> A:The ferry will run all night for the workers.',
      'single speech <Ilse Tarn> B:Divers have not yet reached the third pillar.',
    ],
  ],
  [
    'a quotation split by a cue is one with the whole',
    [FULL, '“The bridge fell because nobody paid for the bolts,” Mayor Ilse Tarn said, “and we all knew it.”'],
    [
      'verbatim speech <Ilse Tarn> A:The bridge fell because nobody paid for the bolts, and we all knew it. / B:The bridge fell because nobody paid for the bolts, / B:and we all knew it.',
    ],
  ],
  [
    'the same words of two speakers are a conflict',
    [
      'Mayor Ilse Tarn said: “Nobody paid for the bolts of the bridge.”',
      'Senator Oren Vale said: “Nobody paid for the bolts of the bridge.”',
    ],
    [
      'verbatim speech <Ilse Tarn> (Ilse Tarn or Oren Vale) A:Nobody paid for the bolts of the bridge. / B:Nobody paid for the bolts of the bridge.',
    ],
  ],
  [
    'one speaker whose name has a slip in it is no conflict',
    [
      'Mayor Ilse Tarnholm said: “Nobody paid for the bolts of the bridge.”',
      'Mayor Ilse Tarnhelm said: “Nobody paid for the bolts of the bridge.”',
    ],
    [
      'verbatim speech <Ilse Tarnholm> A:Nobody paid for the bolts of the bridge. / B:Nobody paid for the bolts of the bridge.',
    ],
  ],
  [
    'a fragment that the reporter repeats is one utterance',
    ['Mayor Ilse Tarn said the town would help “in visible ways.”\nShe would not say what those “visible ways” are.'],
    ['single speech <Ilse Tarn> A:in visible ways. / A:visible ways'],
  ],
  [
    'a term and a title have no speaker',
    [
      'The quay is a listed “protected heritage site,” and building there is banned. Her novel “The Last Ferry” sold well.',
    ],
    ['single term <-> A:protected heritage site,', 'single title <-> A:The Last Ferry'],
  ],
  [
    'two pieces of one longer quotation are trimmed',
    [
      FULL,
      'Mayor Ilse Tarn said: “The bridge fell because nobody paid for the bolts.”',
      'Mayor Ilse Tarn said that in the end “we all knew it.”',
    ],
    [
      'trimmed speech <Ilse Tarn> A:The bridge fell because nobody paid for the bolts, and we all knew it. / B:The bridge fell because nobody paid for the bolts. / C:we all knew it.',
    ],
  ],
  [
    'scattered words of a longer quotation make no fragment of it',
    [
      'Mayor Ilse Tarn said: “A national plan for the bridges would be a matter for whoever pays for their security.”',
      'Mayor Ilse Tarn called it “national security.”',
    ],
    [
      'single speech <Ilse Tarn> A:A national plan for the bridges would be a matter for whoever pays for their security.',
      'single speech <Ilse Tarn> B:national security.',
    ],
  ],
  [
    'three tellings, one of them cut',
    [FULL, FULL, 'Mayor Ilse Tarn said nobody “paid for the bolts.”'],
    [
      'trimmed speech <Ilse Tarn> A:The bridge fell because nobody paid for the bolts, and we all knew it. / B:The bridge fell because nobody paid for the bolts, and we all knew it. / C:paid for the bolts.',
    ],
  ],
  [
    'a speech cut up otherwise in each telling is one utterance',
    [
      'Mayor Ilse Tarn said: “The bridge fell because nobody paid for the bolts.” “The ferry runs all night until the divers are done,” she added.',
      'Mayor Ilse Tarn said: “Nobody paid for the bolts. The ferry runs all night until the divers are done.”',
    ],
    [
      'trimmed speech <Ilse Tarn> A:The bridge fell because nobody paid for the bolts. / A:The ferry runs all night until the divers are done, / B:Nobody paid for the bolts. The ferry runs all night until the divers are done.',
    ],
  ],
  [
    'the end of one and the beginning of the other are one utterance',
    [
      'Mayor Ilse Tarn said: “The bridge fell in the night. The ferry runs all night until the divers are done.”',
      'Mayor Ilse Tarn said: “The ferry runs all night until the divers are done. Then we build again.”',
    ],
    [
      'trimmed speech <Ilse Tarn> A:The bridge fell in the night. The ferry runs all night until the divers are done. / B:The ferry runs all night until the divers are done. Then we build again.',
    ],
  ],
  [
    'a formula in two sayings of one speaker: nobody can tell whether it was one',
    [
      `${NEWS_OF_A}Mayor Ilse Tarn told the harbour radio: “Every bridge between the river and the sea was paid for by fishermen long before my time.”`,
      `${NEWS_OF_B}Mayor Ilse Tarn told reporters in Orsk: “What I want is a tunnel between the river and the sea with room for trains and lorries.”`,
    ],
    [
      'cannot-tell speech <Ilse Tarn> A:Every bridge between the river and the sea was paid for by fishermen long before my time. / B:What I want is a tunnel between the river and the sea with room for trains and lorries.',
    ],
  ],
  [
    'a formula in the mouths of two speakers joins nothing',
    [
      'Mayor Ilse Tarn said: “Every bridge between the river and the sea was paid for by fishermen long before my time.”',
      'Senator Oren Vale said: “What I want is a tunnel between the river and the sea with room for trains and lorries.”',
    ],
    [
      'single speech <Ilse Tarn> A:Every bridge between the river and the sea was paid for by fishermen long before my time.',
      'single speech <Oren Vale> B:What I want is a tunnel between the river and the sea with room for trains and lorries.',
    ],
  ],
  [
    'a description whose noun stands beside the name is the same speaker',
    [
      'The chief of the harbour police, Ilse Tarn, resigned. “Nobody paid for the bolts of the bridge,” Tarn said.',
      '“Nobody paid for the bolts of the bridge,” said the city’s chief.',
    ],
    [
      'verbatim speech <Ilse Tarn> A:Nobody paid for the bolts of the bridge, / B:Nobody paid for the bolts of the bridge,',
    ],
  ],
  [
    'what a document says contradicts no speaker',
    [FULL, 'The indictment says: “The bridge fell because nobody paid for the bolts, and we all knew it.”'],
    [
      'verbatim speech <Ilse Tarn> A:The bridge fell because nobody paid for the bolts, and we all knew it. / B:The bridge fell because nobody paid for the bolts, and we all knew it.',
    ],
  ],
  [
    'what stands in a notice is said by nobody',
    ['A notice on the pier describes the boat as “quite unfit for the open sea”.', 'Herring came in late this year.'],
    ['single speech <-> A:quite unfit for the open sea'],
  ],
  [
    'a speaker who is only an age contradicts nobody',
    [
      FULL,
      'Town hall chief Ilse Tarn spoke. “The bridge fell because nobody paid for the bolts, and we all knew it,” the 61-year-old informed the hall.',
    ],
    [
      'verbatim speech <Ilse Tarn> A:The bridge fell because nobody paid for the bolts, and we all knew it. / B:The bridge fell because nobody paid for the bolts, and we all knew it,',
    ],
  ],
  [
    'a speaker who is only a pronoun contradicts nobody',
    [
      FULL,
      'Senator Oren Vale left the hall early. Engineers had warned him. “The bridge fell because nobody paid for the bolts, and we all knew it,” he said.',
    ],
    [
      'verbatim speech <Ilse Tarn> A:The bridge fell because nobody paid for the bolts, and we all knew it. / B:The bridge fell because nobody paid for the bolts, and we all knew it,',
    ],
  ],
  [
    'the end quoted before the beginning is trimmed, not altered',
    [
      'Mayor Ilse Tarn said: “The bridge fell because nobody paid for the bolts, and all of us in the hall knew it.”',
      'Mayor Ilse Tarn said that “all of us in the hall knew it.” The reason, she said, was that “nobody paid for the bolts.”',
    ],
    [
      'trimmed speech <Ilse Tarn> A:The bridge fell because nobody paid for the bolts, and all of us in the hall knew it. / B:all of us in the hall knew it. / B:nobody paid for the bolts.',
    ],
  ],
  [
    'one word of a fragment elsewhere in a speech is no version of it',
    [
      `${NEWS_OF_A}Mayor Ilse Tarn said the inquiry “should be dropped” by winter.`,
      `${NEWS_OF_B}Mayor Ilse Tarn wrote: “The state has paid for three new ferries so far. After all that, will the inquiry be dropped? It is a waste.”`,
    ],
    [
      'single speech <Ilse Tarn> A:should be dropped',
      'single speech <Ilse Tarn> B:The state has paid for three new ferries so far. After all that, will the inquiry be dropped? It is a waste.',
    ],
  ],
];

/** Places of indirect speech of the only finding, as `siglum:words`. */
function indirect(...texts: string[]): string[] {
  const read = texts.map((text, i) => bodyOf(text, 'ABC'[i]));
  return quotations
    .look(align(read, settings), context)
    .flatMap((q) => q.indirect ?? [])
    .map((p) => `${p.siglum}:${read.find((r) => r.siglum === p.siglum)!.text.slice(p.start, p.end)}`);
}

describe('indirect speech in another telling', () => {
  test.each([
    [
      'the same content of the same speaker',
      'Mayor Ilse Tarn said on Friday that the town would rebuild the old iron bridge before the first frost.',
      ['B:that the town would rebuild the old iron bridge before the first frost'],
    ],
    ['other content', 'Mayor Ilse Tarn said on Friday that the ferry would run all night.', []],
    [
      'another speaker',
      'Senator Oren Vale said on Friday that the town would rebuild the old iron bridge before the first frost.',
      [],
    ],
    ['quoted there too', 'Mayor Ilse Tarn said on Friday: “We will rebuild the old iron bridge.”', []],
  ])('%s', (_name, other, expected) => {
    const quoted = 'Mayor Ilse Tarn said on Friday: “We will rebuild the old iron bridge before the first frost.”';
    expect(indirect(quoted, other)).toEqual(expected);
  });
});

describe('quotations', () => {
  test.each(CASES)('%s', (_name, texts, expected) => {
    expect(findings(...texts)).toEqual(expected);
  });

  test('each change points at its words on both sides', () => {
    expect(
      changes(
        FULL,
        'Mayor Ilse Tarn said: “The bridge collapsed because nobody paid for the bolts, and we all knew it.”',
      ),
    ).toEqual(['replace fell -> collapsed']);
  });

  test('a word of the reporter that moves inside the marks is a boundary', () => {
    expect(
      changes(
        'Mayor Ilse Tarn said the town will rebuild “every single pillar of the old bridge.”',
        'Mayor Ilse Tarn said the town will “rebuild every single pillar of the old bridge.”',
      ),
    ).toEqual(['boundary  -> rebuild']);
  });

  test('the order of the tellings changes neither pairs nor verdicts', () => {
    const other = 'Mayor Ilse Tarn said: “The bridge fell because nobody paid for the bolts.”';
    const sides = (...texts: string[]): string[] =>
      quotations
        .look(
          align(
            texts.map((t, i) => bodyOf(t, 'AB'[i])),
            settings,
          ),
          context,
        )
        .map(
          (q) =>
            `${q.verdict} ${q.versions
              .map((v) => v.text)
              .sort()
              .join(' / ')}`,
        );
    expect(sides(FULL, other)).toEqual(sides(other, FULL));
  });
});

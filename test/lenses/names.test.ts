import { describe, expect, test } from 'vitest';
import { namesOf } from '../../src/lenses/names.ts';
import { bodyOf } from './telling.ts';

/** Entities as `kind name (title): mention, mention`, in order of first mention. */
function entities(text: string): string[] {
  const read = bodyOf(text);
  const { entities: all, mentions } = namesOf(read);
  return all.map((e) => {
    const title = e.title === undefined ? '' : ` (${e.title})`;
    const told = e.mentions.map((i) => read.text.slice(mentions[i]!.start, mentions[i]!.end)).join(', ');
    return `${e.kind} ${e.name}${title}: ${told}`;
  });
}

const TABLE: [string, string[]][] = [
  ['The bridge fell, Mayor Ilse Tarn said. Tarn left.', ['person Ilse Tarn (Mayor): Ilse Tarn, Tarn']],
  [
    'Ilse Tarn, the mayor of Ketter, left. The mayor smiled.',
    ['person Ilse Tarn (mayor of Ketter): Ilse Tarn, the mayor of Ketter, The mayor', 'unknown Ketter: Ketter'],
  ],
  [
    'The mayor of Ketter, Ilse Tarn, left.',
    ['unknown Ketter: Ketter', 'person Ilse Tarn (mayor of Ketter): Ilse Tarn'],
  ],
  ['Its chief executive, Marta Sund, resigned.', ['person Marta Sund (chief executive): Marta Sund']],
  [
    'Secretary of State Oren Vale met Lt. Col. Hanna el-Rask.',
    ['person Oren Vale (Secretary of State): Oren Vale', 'person Hanna el-Rask (Lt. Col.): Hanna el-Rask'],
  ],
  ['Police said nothing. Yesterday it rained.', []],
  [
    'The Ministry of Tides and Harbours (MTH) closed. The MTH will open.',
    ['organisation Ministry of Tides and Harbours: Ministry of Tides and Harbours, MTH, MTH'],
  ],
  ['Mr. Tarn left. Mrs. Tarn stayed.', ['person Tarn (Mr.): Tarn', 'person Tarn (Mrs.): Tarn']],
  ['Ministry spokeswoman Ida Kell said that she left.', ['person Ida Kell (Ministry spokeswoman): Ida Kell, she']],
  [
    'A senior ministry official spoke. The official left.',
    ['person senior ministry official: A senior ministry official, The official'],
  ],
  [
    'Joren van der Maas of the Rask Union spoke.',
    ['unknown Joren van der Maas: Joren van der Maas', 'organisation Rask Union: Rask Union'],
  ],
  ['On Friday Ketter’s mayor, Ilse Tarn, left.', ['unknown Ketter: Ketter', 'person Ilse Tarn (mayor): Ilse Tarn']],
  [
    'Premier Ilse Tarn said Tarn Hall was open. Tarn left.',
    ['person Ilse Tarn (Premier): Ilse Tarn, Tarn', 'place Tarn Hall: Tarn Hall'],
  ],
  ['President Ilse Tarn opened the road on which Tarn grew up.', ['person Ilse Tarn (President): Ilse Tarn, Tarn']],
  ['Tarn and his wife, Ilse Tarn, left.', ['person Tarn: Tarn, his', 'person Ilse Tarn (wife): Ilse Tarn']],
  ['He voted to fire special counsel Oren Vale.', ['person Oren Vale (special counsel): Oren Vale']],
  ['The court accused Vale of fraud.', ['unknown Vale: Vale']],
  [
    'Then President of the United States Oren Vale left.',
    ['person Oren Vale (President of the United States): Oren Vale'],
  ],
  [
    'The minister of finance of Orm Ilse Tarn left. She told Orm why. Tarn is ill.',
    ['unknown Orm: Orm, Orm', 'person Ilse Tarn: Ilse Tarn, Tarn', 'person minister: The minister, She'],
  ],
  [
    'The firing of TRB Director Oren Vale pleased the TRB.',
    ['person Oren Vale (TRB Director): Oren Vale', 'organisation TRB: TRB'],
  ],
  ['They met Rim Tae-so and the Rask-led group.', ['unknown Rim Tae-so: Rim Tae-so']],
  [
    'A keeper in Nether Rask left. The Rask valley is cold, police said.',
    ['unknown Nether Rask: Nether Rask, Rask', 'person keeper: A keeper'],
  ],
  [
    'PC Oren Vale left. Mother of four Ilse Tarn stayed.',
    ['person Oren Vale (PC): Oren Vale', 'person Ilse Tarn (Mother of four): Ilse Tarn'],
  ],
  ['In France, French farmers met.', ['place France: France', 'group French: French']],
];

describe('namesOf', () => {
  test.each(TABLE)('%s', (text, expected) => {
    expect(entities(text)).toEqual(expected);
  });

  test('a headline makes no name, but is searched for those of the body', () => {
    const text = 'Tarn Opens Bridge At Last\nMayor Ilse Tarn opened it.';
    const read = bodyOf(text);
    const segments = [
      { ...read.segments[0]!, role: 'headline' as const },
      { ...read.segments[1]!, role: 'lede' as const },
    ];
    const first = read.sentences[0]!;
    const titled = {
      ...read,
      segments,
      sentences: [{ ...first, role: 'headline' as const }, ...read.sentences.slice(1)],
      body: read.body.slice(1),
    };
    const names = namesOf(titled);
    expect(names.entities.map((e) => e.name)).toEqual(['Ilse Tarn']);
    expect(names.mentions.map((m) => [text.slice(m.start, m.end), m.aside])).toEqual([
      ['Tarn', true],
      ['Ilse Tarn', false],
    ]);
  });
});

import { expect, test } from 'vitest';
import { allTellings, group, notation, TELLINGS } from './support.ts';

const OTHERS = allTellings().filter(({ id }) => !id.startsWith('dam'));
const storyWith = (grouper: ReturnType<typeof group>, id: string) =>
  [...grouper.stories()].find(({ members }) => members.includes(id))!;

test('a bridge article that tells of two events does not make them one story', () => {
  const bridge = `${TELLINGS.dam[1].split('. ')[0]}. ${TELLINGS.strike[1].split('. ')[0]}.`;
  const found = group([...allTellings(), { id: 'bridge', text: bridge }]);
  expect(storyWith(found, 'dam1').members).not.toContain('strike1');
  expect(storyWith(found, 'dam1').members).toEqual(expect.arrayContaining(['dam2', 'dam3']));
});

test('editions of one outlet are one voice', () => {
  const editions = [
    { id: 'dam-a', text: TELLINGS.dam[0], outlet: 'Valley Post' },
    { id: 'dam-b', text: `${TELLINGS.dam[0]} The water is falling.`, outlet: 'Valley Post' },
    { id: 'dam-c', text: TELLINGS.dam[1], outlet: 'Kaldery Echo' },
  ];
  const story = storyWith(group([...editions, ...OTHERS]), 'dam-a');
  expect(story.members).toEqual(['dam-a', 'dam-b', 'dam-c']);
  expect(story.voices).toBe(2);
  expect(story.outlets).toEqual(['Kaldery Echo', 'Valley Post']);
});

test('articles without an outlet are a voice each; the host of a URL stands for one', () => {
  const texts = [{ url: 'https://www.echo.example/1' }, { url: 'https://echo.example/2' }, {}];
  const story = storyWith(
    group([...texts.map((t, i) => ({ ...t, id: `d${i}`, text: TELLINGS.dam[i]! })), ...OTHERS]),
    'd0',
  );
  expect([story.voices, story.outlets]).toEqual([2, ['echo.example']]);
});

const FURNITURE = [
  'Subscribe to the Gazette morning letter for gardening tips and crossword puzzles from Penelope Quist.',
  'Follow the Gazette on Chirper, download our app or call the newsroom at Harbour Street 77.',
  'Most read: Tidal lagoon opens late, Penguin chicks hatch at zoo, Choir seeks tenors for gala.',
].join('\n');
const UNLIKE = [
  'A lorry with onions overturned near the Birchwater tunnel.',
  'The chess club of Ostrand moves into the former post office.',
  'Researchers counted more otters along the river Lume than ever.',
  'A court in Felsen fined a butcher for selling unlabelled sausage.',
  'The lighthouse of Skerry Point is for sale at one crown.',
  'Pupils in Mossdale built a raft out of milk cartons.',
];

test('house furniture alone brings no articles together', () => {
  const articles = UNLIKE.map((text, i) => ({ id: `u${i}`, text: `${text}\n${FURNITURE}`, outlet: 'Gazette' }));
  expect(notation(group(articles))).toBe('u0 | u1 | u2 | u3 | u4 | u5');
});

test('editions that repeat nearly all of their lines are no furniture', () => {
  const lines = TELLINGS.dam[0].split('. ').join('.\n');
  const articles = [0, 1, 2, 3, 4, 5].map((i) => ({ id: `e${i}`, text: `${lines}\nUpdate ${i}`, outlet: 'Gazette' }));
  expect(notation(group([...articles, ...OTHERS]))).toMatch(/^bakery.*e0 e1 e2 e3 e4 e5/);
});

test.each([
  ['on one day', ['2031-05-02', '2031-05-02', '2031-05-03'], 'dam1 dam2 dam3'],
  ['with one date missing', ['2031-05-02', undefined, '2031-05-03'], 'dam1 dam2 dam3'],
  ['with no date', [undefined, undefined, undefined], 'dam1 dam2 dam3'],
  ['with a date that is none', ['yesterday', '31/12', '2031-05-03'], 'dam1 dam2 dam3'],
  ['with one a year before', ['2031-05-02', '2031-05-02', '2030-05-03'], 'dam1 dam2 | dam3'],
])('tellings %s', (_, dates, expected) => {
  const dams = TELLINGS.dam.map((text, i) => ({ id: `dam${i + 1}`, text, published: dates[i] }));
  const found = notation(group([...dams, ...OTHERS]))
    .split(' | ')
    .filter((story) => story.startsWith('dam'));
  expect(found.join(' | ')).toBe(expected);
});

const GERMAN =
  'In der Nacht zum Dienstag ist ein Staudamm gebrochen und hat das ganze Tal überflutet. Die Bürgermeisterin sprach von vielen zerstörten Häusern. Helfer haben die Menschen mit Booten von den Dächern geholt.';

test('an article in another language is not forced in without names and figures', () => {
  const found = group([...allTellings(), { id: 'german', text: GERMAN }]);
  expect(storyWith(found, 'german').members).toEqual(['german']);
});

test('two articles in another language come together by their own words, small words aside', () => {
  const other =
    'Die Bäcker in der Stadt sind auf der Straße und haben das ganze Brot von den Regalen für die Armen geholt.';
  const twice =
    'Ein Staudamm ist in der Nacht gebrochen, das Tal überflutet. Helfer holten Menschen mit Booten von den Dächern; viele Häuser sind zerstört.';
  const found = group([
    ...allTellings(),
    { id: 'g1', text: GERMAN },
    { id: 'g2', text: twice },
    { id: 'g3', text: other },
  ]);
  expect(storyWith(found, 'g1').members).toEqual(['g1', 'g2']);
});

test('empty and wordless texts are stories by themselves, each with an id of its own', () => {
  const stories = [
    ...group([
      { id: 'a', text: '' },
      { id: 'b', text: '' },
      { id: 'c', text: '?!' },
    ]).stories(),
  ];
  expect(stories.map(({ members }) => members)).toEqual(expect.arrayContaining([['a'], ['b'], ['c']]));
  expect(new Set(stories.map(({ story }) => story)).size).toBe(3);
});

test('names that every object has do not trip the tables', () => {
  const odd = ['constructor', '__proto__', 'hasOwnProperty', 'toString'].map((text, i) => ({
    id: text,
    text: `${text} ${TELLINGS.comet[i % 3]}`,
  }));
  expect(notation(group(odd)).split(' | ')).toHaveLength(1);
});

test('says why two are apart: what is shared, how far it falls short, whom it has no link to', () => {
  const found = group(allTellings());
  const why = found.explain('dam1', 'comet1')!;
  expect(why.together).toBe(false);
  expect(why.because[0]).toBe('the mean nearness of their stories is 0, under 0.45');
  expect(why.because).toContain('dam1 has no link to comet1, comet2, comet3');
  expect(found.explain('dam1', 'nobody')).toBeUndefined();
});

test('says why two are together, and what days between them cost', () => {
  const dams = TELLINGS.dam.map((text, i) => ({ id: `dam${i + 1}`, text, published: `2031-05-0${1 + i}` }));
  const why = group([...dams, ...OTHERS]).explain('dam1', 'dam3')!;
  expect(why.together).toBe(true);
  expect(why.daysApart).toBe(2);
  expect(why.because.join('\n')).toMatch(/2 days apart: only 0.941 of the likeness counts/);
});

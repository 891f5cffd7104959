import { settle } from '../../src/defaults.ts';
import { type ArticleFeatures, FeatureReader, type GroupInput } from '../../src/group/features.ts';
import { Grouper } from '../../src/group/grouper.ts';
import { type Statistics, StatisticsCounter } from '../../src/group/statistics.ts';
import { Wording } from '../../src/group/wording.ts';

export const SETTINGS = settle();

/** Articles as they would be read, with statistics of all of them. */
export function prepared(articles: readonly GroupInput[], settings = SETTINGS) {
  const wording = new Wording();
  const reader = new FeatureReader(
    { lead: settings['group.lead'], titleCounts: settings['group.titleCounts'] },
    wording,
  );
  const counter = new StatisticsCounter(settings);
  const features = articles.map((article) => reader.read(article));
  for (const one of features) counter.add(one);
  return { features, wording, statistics: counter.freeze(true), settings };
}

export function grouperOf(
  features: readonly ArticleFeatures[],
  statistics: Statistics,
  wording: Wording,
  settings = SETTINGS,
): Grouper {
  const grouper = new Grouper(statistics, settings, wording);
  for (const one of features) grouper.add(one);
  return grouper;
}

export function group(articles: readonly GroupInput[], settings = SETTINGS): Grouper {
  const { features, statistics, wording } = prepared(articles, settings);
  return grouperOf(features, statistics, wording, settings);
}

/** Stories as `a b | c`: members by id, stories in the order of their first members. */
export const notation = (grouper: Grouper): string =>
  [...grouper.stories()]
    .map(({ members }) => members.join(' '))
    .sort()
    .join(' | ');

/** Tellings of four invented events, none in the words of another. */
export const TELLINGS = {
  dam: [
    'The Orvelle dam burst on Tuesday night and flooded the valley of Tessin Mor. Mayor Ilka Brandt said 340 homes stood under water. Rescuers from Kaldery took 58 people off roofs in boats.',
    'Three hundred and forty homes in Tessin Mor are flooded after the dam at Orvelle gave way. Ilka Brandt, the mayor, asked Kaldery for more boats. Rescuers brought 58 people from roofs to safety.',
    'Boats from Kaldery rescued 58 residents in Tessin Mor, where water from the broken Orvelle dam reached the roofs. Brandt, mayor of the valley, spoke of 340 homes lost.',
  ],
  strike: [
    'Tram drivers in Port Sennet walked out at dawn. The union leader Marek Oduya said 1,900 drivers joined the strike over night shifts. Sennet Transit called the demands reckless.',
    'A strike by 1,900 tram drivers stopped Port Sennet on Monday. Marek Oduya, who leads the union, wants shorter night shifts; Sennet Transit calls that reckless.',
    'No trams ran in Port Sennet as drivers struck over night shifts. Sennet Transit said the union of Marek Oduya was reckless. Some 1,900 drivers took part.',
  ],
  comet: [
    'Astronomers at the Halvard observatory found a comet that will pass within 6 million kilometres in March. Dr Sunniva Reke, who saw it first, named it after her brother Torvald.',
    'A comet seen first by Sunniva Reke of the Halvard observatory will pass at 6 million kilometres next March. She has called it Torvald, after her brother.',
    'Comet Torvald passes in March at a distance of 6 million kilometres, says the Halvard observatory, where Sunniva Reke discovered it.',
  ],
  bakery: [
    'A bakery in Lower Quill won the national bread prize with a rye loaf of nettles. Baker Hamish Ottoway said the recipe came from his grandmother. The jury praised its crust.',
    'Hamish Ottoway, a baker in Lower Quill, has won the national bread prize. His rye loaf holds nettles, a recipe of his grandmother; the jury liked the crust.',
    'Nettles in rye: the loaf of Hamish Ottoway from Lower Quill took the national bread prize, as the jury praised crust and his grandmother for the recipe.',
  ],
} as const;

/** All of them, with ids such as `dam1`. */
export const allTellings = (): GroupInput[] =>
  Object.entries(TELLINGS).flatMap(([name, texts]) => texts.map((text, i) => ({ id: `${name}${i + 1}`, text })));

/**
 * Corpora of invented stories, each told by one to seven outlets in words of their own: the tellings of a story share its names, some of its figures and
 * some rare words of its subject, and differ in all else. Words are made of syllables and come by Zipf's law; names are made anew for each story, so the
 * vocabulary grows with the corpus as that of news does. All chance comes from one seed, so every run makes the same corpus.
 */
import { below, makeWord, type Random, randomFrom, zipf } from './invented-words.ts';

export interface StoryPlan {
  readonly articles: number;
  readonly seed: number;
  /** Whether articles have dates; a story is told within two days of a year. */
  readonly dated: boolean;
}

export interface InventedTelling {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly outlet: string;
  readonly published?: string;
  /** Number of the story. */
  readonly story: number;
}

const COMMON = 30_000;
const RARE = 60_000;
const OUTLETS = 60;
const MOST_TELLINGS = 7;

interface Plot {
  readonly names: readonly string[];
  readonly figures: readonly string[];
  /** Words of its subject, which other stories have too. */
  readonly subject: readonly string[];
  readonly day: number;
}

/** Tellings of a story after another; which story a telling is of is known, where it stands in the file says nothing. */
export function* inventedStories({ articles, seed, dated }: StoryPlan): Generator<InventedTelling> {
  const random = randomFrom(seed);
  const common = Array.from({ length: COMMON }, () => makeWord(random, 1 + below(random, 3)));
  const rare = Array.from({ length: RARE }, () => makeWord(random, 3));
  for (let made = 0, story = 0; made < articles; story++) {
    const plot = makePlot(random, rare);
    const tellings = Math.min(articles - made, 1 + zipf(random, MOST_TELLINGS));
    const first = below(random, OUTLETS);
    for (let i = 0; i < tellings; i++, made++)
      yield {
        id: `article-${String(made).padStart(7, '0')}`,
        outlet: `Outlet ${(first + i) % OUTLETS}`,
        title: [pick(random, plot.names), pick(random, plot.subject), pick(random, plot.subject)].join(' '),
        text: tell(random, plot, common),
        ...(dated ? { published: dateOf(plot.day + below(random, 2)) } : {}),
        story,
      };
  }
}

function makePlot(random: Random, rare: readonly string[]): Plot {
  const list = (length: number, make: () => string) => Array.from({ length }, make);
  return {
    names: list(6, () => capitalised(makeWord(random, 3))),
    figures: list(3, () => String(100 + below(random, 9000))),
    subject: list(12, () => pick(random, rare)),
    day: below(random, 365),
  };
}

/** Three to six hundred words: names, figures and subject come up here and there, not all of them in each telling. */
function tell(random: Random, { names, figures, subject }: Plot, common: readonly string[]): string {
  const sentences: string[] = [];
  for (let left = 300 + below(random, 300); left > 0; ) {
    const words: string[] = [];
    for (let length = 8 + below(random, 20); words.length < length; ) {
      const what = random();
      if (what < 0.03) words.push(pick(random, names));
      else if (what < 0.04) words.push(pick(random, figures));
      else if (what < 0.07) words.push(subject[zipf(random, subject.length)]!);
      else words.push(common[zipf(random, COMMON)]!);
    }
    left -= words.length;
    sentences.push(`${capitalised(words.join(' '))}.`);
  }
  return sentences.join('\n');
}

const pick = (random: Random, list: readonly string[]): string => list[below(random, list.length)]!;
const capitalised = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
const dateOf = (day: number): string => new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10);

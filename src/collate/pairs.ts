import type { Values } from '../defaults.ts';
import type { ReadTelling } from '../model/token.ts';
import { candidates, type Entry } from './candidates.ts';
import { type Evidence, gather } from './evidence.ts';
import { kinOf, strongKin } from './kin.ts';
import { namesExcess, pairOdds, toScore } from './score.ts';
import { type Class, classOf } from './sentence-class.ts';
import { similarProfiles } from './similarity.ts';
import { differ, quotedSpeaker } from './speakers.ts';
import { type StoryWeights, storyWeights } from './story-weights.ts';

/** Two sentences with what speaks for them. */
export interface Candidate {
  /** Places in `Scored.entries`, the earlier telling first. */
  readonly a: number;
  readonly b: number;
  readonly evidence: Evidence;
  /** Score by the two sentences alone. */
  readonly own: number;
  /** At most an echo: other speakers, or a caption beside a body sentence. */
  readonly echoOnly: boolean;
}
export interface ClassedEntry extends Entry {
  readonly class: Class;
  /** Place among the sentences of its class in its telling. */
  readonly place: number;
}
export interface Scored {
  readonly story: StoryWeights;
  readonly entries: readonly ClassedEntry[];
  readonly candidates: readonly Candidate[];
  /** Body sentences of each telling. */
  readonly bodySizes: readonly number[];
}

/** Story weight that two sentences must share at least; headlines are short, and made of what the story says most. */
const LEAST = 0.45;
const LEAST_HEADLINE = 0.1;
/** Similarity that a pair with little else in common hardly ever exceeds. */
const LIKELY_MOST = 0.4;

/** Every pair of sentences worth a look, scored. */
export function scorePairs(tellings: readonly ReadTelling[], settings: Values): Scored {
  const story = storyWeights(tellings);
  const entries = list(tellings, story);
  const kin = kinOf(story.ids);
  const strong = strongKin(kin);
  const speakers = entries.map((e) => quotedSpeaker(tellings[e.telling]!, tellings[e.telling]!.sentences[e.sentence]!));
  const found: Candidate[] = [];
  candidates(entries, story.weights, strong, (a, b) => {
    const [x, y] = [entries[a]!, entries[b]!];
    const mixed = x.class !== y.class;
    if (mixed && !(isCaption(x) && y.class === 'body') && !(isCaption(y) && x.class === 'body')) return;
    const least = x.class === 'headline' ? settings['align.headline'] : settings['align.floor'];
    const evidence = gather(x.profile, y.profile, story.weights, strong);
    // The trained score is the dearest figure; where it could not lift the pair over the least, it is not asked for.
    if (toScore(pairOdds(evidence, LIKELY_MOST)) < least) return;
    const odds = pairOdds(evidence, similarProfiles(x.profile, y.profile, story.ids, kin));
    const prior = isFirst(x) && isFirst(y) ? settings['align.lede'] * (1 - namesExcess(evidence)) : 0;
    const own = toScore(odds + prior);
    if (own >= least) found.push({ a, b, evidence, own, echoOnly: mixed || differ(speakers[a]!, speakers[b]!) });
  });
  return { story, entries, candidates: found, bodySizes: tellings.map((t) => t.body.length) };
}

const isFirst = (entry: ClassedEntry): boolean => entry.class === 'body' && entry.place === 0;
const isCaption = (entry: ClassedEntry): boolean => entry.class === 'caption';

function list(tellings: readonly ReadTelling[], story: StoryWeights): ClassedEntry[] {
  return tellings.flatMap((telling, t) => {
    const places = new Map<Class, number>();
    return telling.sentences.flatMap((sentence) => {
      const kind = classOf(telling, sentence);
      if (!kind) return [];
      const place = places.get(kind) ?? 0;
      places.set(kind, place + 1);
      const least = kind === 'headline' ? LEAST_HEADLINE : LEAST;
      const own = story.profiles[t]![sentence.index]!;
      return [{ telling: t, sentence: sentence.index, profile: own, least, class: kind, place }];
    });
  });
}

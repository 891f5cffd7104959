import type { Values } from '../defaults.ts';
import type { ReadTelling } from '../model/token.ts';
import { type Anchors, NO_ANCHORS, withAnchors } from './anchors.ts';
import { candidates, type Entry } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import { kinOf, strongKin } from './kin.ts';
import { nameList, sameList } from './name-lists.ts';
import { mostOdds, PairScorer } from './pair-scorer.ts';
import { against, namesExcess, toScore } from './score.ts';
import { type Class, classOf } from './sentence-class.ts';
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
  /** What only these two sentences of their tellings have. */
  readonly anchors: Anchors;
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

/** Every pair of sentences worth a look, scored. */
export function scorePairs(tellings: readonly ReadTelling[], settings: Values): Scored {
  const story = storyWeights(tellings);
  const entries = list(tellings, story);
  const kin = kinOf(story.ids);
  const speakers = entries.map((e) => quotedSpeaker(tellings[e.telling]!, tellings[e.telling]!.sentences[e.sentence]!));
  const lists = entries.map((e) => {
    const telling = tellings[e.telling]!;
    return e.class === 'body' ? nameList(telling, telling.sentences[e.sentence]!, e.profile, story.ids) : [];
  });
  const scorer = new PairScorer(story, kin, Math.min(settings['align.headline'], settings['align.floor']));
  const found: Candidate[] = [];
  const score = (a: number, b: number, least: number): void => {
    const [x, y] = [entries[a]!, entries[b]!];
    const { evidence, odds } = scorer.score(x.profile, y.profile);
    const listed = sameList(lists[a]!, lists[b]!) ? settings['align.list'] + against(evidence) : 0;
    const prior =
      isFirst(x) && isFirst(y) ? (settings['align.lede'] * (1 - namesExcess(evidence))) / (1 + evidence.clash / 2) : 0;
    const own = toScore(odds + prior + listed);
    const echoOnly = x.class !== y.class || differ(speakers[a]!, speakers[b]!);
    if (own >= least) found.push({ a, b, evidence, own, echoOnly, anchors: NO_ANCHORS });
  };
  const weak: number[] = [];
  candidates(entries, story.weights, strongKin(kin), (a, b, shared) => {
    const [x, y] = [entries[a]!, entries[b]!];
    if (!comparable(x, y)) return;
    const most = toScore(mostOdds(x, y, shared));
    const least = x.class === 'headline' ? settings['align.headline'] : settings['align.floor'];
    if (most < least) return;
    const early = x.class === 'headline' || (isFirst(x) && isFirst(y)) || most >= settings['align.echo'];
    if (!early) weak.push(a, b);
    else score(a, b, least);
  });
  const related = relatedTellings(found, entries, settings);
  for (let i = 0; i < weak.length; i += 2)
    if (related.has(tellingsOf(entries, weak[i]!, weak[i + 1]!)))
      score(weak[i]!, weak[i + 1]!, settings['align.floor']);
  found.sort((p, q) => p.a - q.a || p.b - q.b);
  return {
    story,
    entries,
    candidates: withAnchors(found, entries, story, settings),
    bodySizes: tellings.map((t) => t.body.length),
  };
}

/** Sentences of one class, or a caption and a sentence of the body. */
const comparable = (x: ClassedEntry, y: ClassedEntry): boolean =>
  x.class === y.class || (isCaption(x) && y.class === 'body') || (isCaption(y) && x.class === 'body');
const isFirst = (entry: ClassedEntry): boolean => entry.class === 'body' && entry.place === 0;
const isCaption = (entry: ClassedEntry): boolean => entry.class === 'caption';

const tellingsOf = (entries: readonly ClassedEntry[], a: number, b: number): number =>
  entries[a]!.telling * 65536 + entries[b]!.telling;

/** Pairs of tellings with one good pair at least: nowhere else does a weak pair matter. */
function relatedTellings(found: readonly Candidate[], entries: readonly ClassedEntry[], settings: Values): Set<number> {
  const good = found.filter((c) => c.own >= settings['align.reworded']);
  return new Set(good.map(({ a, b }) => tellingsOf(entries, a, b)));
}

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
      const weight = own.terms.reduce((sum, id) => sum + story.weights[id]!, 0);
      return [{ telling: t, sentence: sentence.index, profile: own, weight, least, class: kind, place }];
    });
  });
}

import type { ReadTelling } from '../model/token.ts';
import { distinct, type Profile, profile, WordIds } from './profile.ts';
import { classOf } from './sentence-class.ts';

/** What a family of tellings says often, and what rarely. Ids are those of `ids`. */
export interface StoryWeights {
  readonly ids: WordIds;
  /** Profiles by position of the telling, then of the sentence in `ReadTelling.sentences`. */
  readonly profiles: readonly (readonly Profile[])[];
  /**
   * Weight of each root by id, 0 to 1: its rarity in the language times its rarity within the story.
   * A name that every second sentence says weighs little, whatever the language thinks of it.
   */
  readonly weights: Float64Array;
}

/** Rarity below which a word says nothing: articles, prepositions, "said". */
const COMMON = 0.2;
/** A telling of fewer sentences counts as one of this many, else two mentions in three sentences would count as always. */
const FEWEST_SENTENCES = 10;

/** Weights of the words of a family. The order of `tellings` changes ids, but no weight. */
export function storyWeights(tellings: readonly ReadTelling[]): StoryWeights {
  const ids = new WordIds();
  const profiles = withFirstNames(tellings.map((t) => t.sentences.map((s) => profile(t.text, s.tokens, ids))));
  const rarity = new Float64Array(ids.roots.length);
  const tellingsWith = new Int32Array(ids.roots.length);
  tellings.forEach((telling, t) => {
    const counts = new Map<number, number>();
    let size = 0;
    for (const sentence of telling.sentences) {
      if (!classOf(telling, sentence)) continue;
      size++;
      for (const id of profiles[t]![sentence.index]!.terms) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const most = Math.max(size, FEWEST_SENTENCES) + 1;
    for (const [id, count] of counts) {
      rarity[id]! += Math.log(most / count) / Math.log(most);
      tellingsWith[id]!++;
    }
  });
  const weights = rarity.map((sum, id) => {
    const language = Math.max(0, (ids.rarity[id]! - COMMON) / (1 - COMMON));
    return tellingsWith[id] ? (language * sum) / tellingsWith[id]! : 0;
  });
  return { ids, profiles, weights };
}

/** A first word that stands with a capital letter inside some other sentence of the family is a name too. */
function withFirstNames(profiles: readonly (readonly Profile[])[]): Profile[][] {
  const names = new Set(profiles.flatMap((list) => list.flatMap((p) => [...p.names])));
  return profiles.map((list) =>
    list.map((p) => {
      const first = p.words[0];
      return first === undefined || !names.has(first) ? p : { ...p, names: distinct([...p.names, first]) };
    }),
  );
}

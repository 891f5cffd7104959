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
  const profiles = withFirstNames(profilesOf(tellings, ids));
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

/** One profile for all sentences of the same characters: copies are compared once. */
function profilesOf(tellings: readonly ReadTelling[], ids: WordIds): Profile[][] {
  const known = new Map<string, Profile>();
  return tellings.map(({ text, sentences }) =>
    sentences.map((sentence) => {
      const characters = text.slice(sentence.start, sentence.end);
      const found = known.get(characters) ?? profile(text, sentence.tokens, ids);
      known.set(characters, found);
      return found;
    }),
  );
}

/** A first word that stands with a capital letter inside some other sentence of the family is a name too. */
function withFirstNames(profiles: readonly (readonly Profile[])[]): Profile[][] {
  const distinctProfiles = new Set(profiles.flat());
  const names = new Set<number>();
  for (const p of distinctProfiles) for (const id of p.names) names.add(id);
  const named = new Map<Profile, Profile>();
  for (const p of distinctProfiles) {
    const first = p.words[0];
    const isName = first !== undefined && names.has(first);
    named.set(p, isName ? { ...p, names: distinct([...p.names, first]) } : p);
  }
  return profiles.map((list) => list.map((p) => named.get(p)!));
}

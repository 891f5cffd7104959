import { stemRarity } from '../../data/lexicon/index.ts';
import type { Values } from '../../defaults.ts';
import type { Collation, SentencePair } from '../../model/collation.ts';
import { stem } from '../../text/stem.ts';
import {
  datesOne,
  isGeneral,
  isMonth,
  isToll,
  isUnlikelyTwice,
  isVague,
  mayConflict,
  measuresOther,
  nouns,
  ofOtherTime,
  pairKey,
  pointsAndPercent,
  significant,
  valueKey,
} from './kinds.ts';
import type { Quantity } from './quantity.ts';
import { compareValues, sharesPart, type ValueRelation } from './values.ts';

/** A quantity with the telling it stands in (its position in the collation). */
export interface Located {
  readonly telling: number;
  readonly quantity: Quantity;
}

/** Two quantities that measure the same, and how sure that is. */
export interface Link {
  readonly a: Located;
  readonly b: Located;
  readonly relation: ValueRelation | 'other-measure';
  /** 0 to 1. */
  readonly score: number;
}

/** Judges whether two quantities measure the same thing, from their nouns, their surroundings and the alignment. */
export class Measure {
  private readonly pairs = new Map<string, SentencePair>();
  private readonly related = new Set<string>();
  private readonly weights = new Map<string, number>();
  private readonly sentences: number;
  private readonly settings: Values;

  /** How often a sentence gives one value. */
  private readonly given = new Map<string, number>();
  /** For each telling and event, the numbers of people that it gives. */
  private readonly tolls = new Map<string, Set<number>>();

  constructor(collation: Collation, all: readonly Located[], settings: Values) {
    this.settings = settings;
    for (const pair of collation.pairs) {
      this.pairs.set(pairKey(pair.a.telling, pair.a.sentence.index, pair.b.telling, pair.b.sentence.index), pair);
      if (pair.relation !== 'echo') this.related.add(`${pair.a.telling} ${pair.b.telling}`);
    }
    for (const { telling, quantity: q } of all)
      if (isToll(q))
        this.tolls.set(`${telling} ${q.event}`, (this.tolls.get(`${telling} ${q.event}`) ?? new Set()).add(q.low));
    for (const located of all) this.given.set(valueKey(located), (this.given.get(valueKey(located)) ?? 0) + 1);
    const body = collation.tellings.flatMap((t) => t.body);
    this.sentences = body.length;
    for (const sentence of body)
      for (const s of new Set(sentence.tokens.filter((t) => t.kind === 'word').map((t) => stem(t.norm))))
        this.weights.set(s, (this.weights.get(s) ?? 0) + 1);
    for (const [s, n] of this.weights) this.weights.set(s, this.weigh(s, n));
  }

  /** A word weighs by how rare it is in the language, less what nearly every sentence of the story says. */
  private weigh(stemmed: string, sentences: number): number {
    const common = Math.log(1 + sentences) / Math.log(2 + this.sentences);
    return stemRarity(stemmed) * (1 - common / 2);
  }

  /** The link between two quantities of different tellings, or null where nothing shows that they measure the same. */
  link(a: Located, b: Located): Link | null {
    const [p, q] = [a.quantity, b.quantity];
    const relation = compareValues(p, q, this.settings);
    if ((p.aside === 'former') !== (q.aside === 'former')) return null;
    const pair = this.pairs.get(pairKey(a.telling, p.sentence.index, b.telling, q.sentence.index));
    if (relation === 'unlike' && !pointsAndPercent(p, q)) return null;
    if (relation === 'conflict' && !mayConflict(p, q, pair)) return null;
    const score = this.likeness(p, q, pair);
    if (relation === 'unlike' || relation === 'unknown')
      return this.inOnePlace(p, q, pair)
        ? { a, b, relation: relation === 'unlike' ? 'other-measure' : 'unknown', score }
        : null;
    const alike = this.sameThing(p, q, pair) || (relation === 'equal' && this.onlyOnes(a, b, pair));
    if (relation === 'conflict')
      return alike && (this.conflicts(p, q, score, pair) || this.tellOneToll(a, b)) ? { a, b, relation, score } : null;
    if (alike && this.isTold(a, b, relation, score, pair)) return { a, b, relation, score };
    return relation === 'equal' ? this.equalInEcho(a, b, score, alike, pair) : null;
  }

  /** Whether enough around two compatible values is alike. */
  private isTold(a: Located, b: Located, relation: ValueRelation, score: number, pair?: SentencePair): boolean {
    const [p, q] = [a.quantity, b.quantity];
    if (p.date && q.date && !sharesPart(p.date, q.date)) return this.inOnePlace(p, q, pair);
    if (!isVague(p) && !isVague(q)) return score >= this.needed(a, b, relation);
    // "Thousands" stands for a number only where the sentences tell the same.
    const told = relation === 'equal' || (pair !== undefined && pair.relation !== 'echo');
    return told && score >= this.settings['figures.sameMeasureConflict'];
  }

  /** One number in two sentences that share something: half the likeness is enough, but where words say that two things are meant. */
  private equalInEcho(a: Located, b: Located, score: number, alike: boolean, pair?: SentencePair): Link | null {
    const [p, q] = [a.quantity, b.quantity];
    if (!pair || p.family === 'date' || p.unit !== q.unit || p.low <= 2) return null;
    if (!alike || measuresOther(p, q) || measuresOther(q, p)) return { a, b, relation: 'other-measure', score };
    const same = !isVague(p) && score >= this.needed(a, b, 'equal') / 2;
    return same ? { a, b, relation: 'equal', score } : null;
  }

  /** The same place of two sentences that say the same: what stands there measures the same, whatever its unit. */
  private inOnePlace(p: Quantity, q: Quantity, pair: SentencePair | undefined): boolean {
    const enough = this.settings['figures.sameMeasureConflict'];
    return pair !== undefined && pair.relation !== 'echo' && p.aside === q.aside && this.dice(p.near, q.near) >= enough;
  }

  /** Each of two aligned sentences has this number once: the thing counted bears another name ("climbers", "mountaineers"). */
  private onlyOnes(a: Located, b: Located, pair: SentencePair | undefined): boolean {
    const [p, q] = [a.quantity, b.quantity];
    if (!pair || pair.relation === 'echo' || this.given.get(valueKey(a)) !== 1 || this.given.get(valueKey(b)) !== 1)
      return false;
    if ((p.event && q.event && p.event !== q.event) || (p.counts && q.counts && p.counts !== q.counts)) return false;
    return p.low > 12 || (p.counts !== 'things' && q.counts !== 'things' && p.low > 1);
  }

  /** Whether two places of one telling state one thing twice. */
  repeats(p: Quantity, q: Quantity): boolean {
    if (compareValues(p, q, this.settings) !== 'equal') return false;
    if (p.family === 'date' && !isMonth(p)) return p.value === q.value;
    return (
      this.sameThing(p, q, undefined) && this.likeness(p, q, undefined) >= this.settings['figures.sameMeasure'] / 2
    );
  }

  /** Share of the rare words around two quantities that both have, 0 to 1; aligned sentences count on top. */
  private likeness(p: Quantity, q: Quantity, pair: SentencePair | undefined): number {
    const own = Math.max(this.dice(p.near, q.near), this.dice(p.context, q.context));
    const aligned = pair === undefined || pair.relation === 'echo' ? 0 : pair.relation === 'same' ? 0.5 : 0.3;
    return Math.min(1, own + aligned * (1 - own));
  }

  private dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    let [shared, all] = [0, 0];
    for (const s of a) {
      const weight = this.weights.get(s) ?? 1;
      all += weight;
      if (b.has(s)) shared += weight;
    }
    for (const s of b) all += this.weights.get(s) ?? 1;
    return all > 0 ? (2 * shared) / all : 0;
  }

  /** Nothing in the words says that two things are meant. */
  private sameThing(p: Quantity, q: Quantity, pair: SentencePair | undefined): boolean {
    if (p.family !== 'count') return true;
    if (p.event && q.event && p.event !== q.event) return false;
    if (p.counts && q.counts && p.counts !== q.counts) return false;
    if (!p.head || !q.head || p.head === q.head) return true;
    if (nouns(p, q) >= 0.4) return true;
    const close = this.dice(p.near, q.near) >= this.settings['figures.sameMeasure'];
    if (p.counts === 'people')
      return (p.event !== null && p.event === q.event) || isGeneral(p) || isGeneral(q) || close;
    return close && pair !== undefined && pair.relation !== 'echo';
  }

  /** How much likeness two compatible values need. A number that few things share needs less, and a date in a shared story none. */
  private needed(a: Located, b: Located, relation: ValueRelation): number {
    const [p, q] = [a.quantity, b.quantity];
    const enough = this.settings['figures.sameMeasure'];
    if (relation === 'rounded') return p.family === 'date' ? 2 * enough : enough;
    const shared = this.related.has(`${Math.min(a.telling, b.telling)} ${Math.max(a.telling, b.telling)}`);
    if (p.family === 'date') {
      // A year may date anything; a weekday or "last week" in two tellings of one story is the story's.
      return !shared || isMonth(p) || isMonth(q) ? enough / 2 : p.date?.year !== undefined ? enough / 4 : 0;
    }
    const sameNoun = p.head !== null && p.head === q.head;
    if (shared && p.value === q.value && isUnlikelyTwice(p) && isUnlikelyTwice(q)) return 0;
    const converted = p.unit !== q.unit && p.family !== 'count' && p.family !== 'duration';
    const telling = converted || significant(p) >= 3 || (sameNoun && p.low > 12);
    return telling ? enough / 4 : sameNoun ? enough / 2 : enough;
  }

  /** Each of two tellings of one story gives a single number of dead (injured, missing …): it is the same toll, wherever it stands. */
  private tellOneToll(a: Located, b: Located): boolean {
    const [p, q] = [a.quantity, b.quantity];
    if (!isToll(p) || !isToll(q) || p.event !== q.event) return false;
    if (!this.related.has(`${Math.min(a.telling, b.telling)} ${Math.max(a.telling, b.telling)}`)) return false;
    if (this.tolls.get(`${a.telling} ${p.event}`)!.size > 1 || this.tolls.get(`${b.telling} ${q.event}`)!.size > 1)
      return false;
    const near = this.dice(p.context, q.context) >= this.settings['figures.sameMeasure'] / 2;
    return near && Math.max(p.low, q.low) <= 4 * Math.min(p.low, q.low);
  }

  /** A contradiction must be beyond doubt: both plain, of one noun, in the same place of sentences that say the same. */
  private conflicts(p: Quantity, q: Quantity, score: number, pair: SentencePair | undefined): boolean {
    if (p.aside !== q.aside || p.aside === 'former' || (p.low === 2 && q.low === 1)) return false;
    const same = pair !== undefined && pair.relation !== 'echo';
    const near = this.dice(p.near, q.near);
    const enough = this.settings['figures.sameMeasureConflict'];
    if (p.family === 'date' || p.family === 'time') return same && (near >= (1 + enough) / 2 || datesOne(p, q));
    if (ofOtherTime(p) !== ofOtherTime(q)) return false;
    if (p.family === 'count') {
      const told = p.event !== null && p.event === q.event && p.counts === 'people' && q.counts === 'people';
      const noun = p.head !== null && q.head !== null && (p.head === q.head || nouns(p, q) >= 0.6);
      if (!noun && !(told && (isGeneral(p) || isGeneral(q)))) return false;
    } else if (p.unit !== q.unit && p.value !== q.value) return false;
    // One number in two units ("250 acres", "250 hectares") is a slip only where all else is the same.
    if (p.unit !== q.unit && p.family !== 'count' && !(same && near >= (1 + enough) / 2)) return false;
    return near >= enough / 2 && (score >= (1 + enough) / 2 || (score >= enough && same));
  }
}

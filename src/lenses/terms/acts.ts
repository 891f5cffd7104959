import { kinOf, kinsman } from '../../collate/kinship.ts';
import { stemRarity } from '../../data/lexicon/index.ts';
import type { Collation, SentenceRef } from '../../model/collation.ts';
import type { ReadTelling, Token } from '../../model/token.ts';
import { type Line, type Phrase, readsOn } from './phrase.ts';
import type { Tied } from './tied.ts';

/** A noun with the word before it: "rocket attacks". */
interface Compound {
  readonly ref: SentenceRef;
  /** Position of the first of the two. */
  readonly at: number;
  readonly modifier: string;
  readonly head: Token;
}

/** One act in two tellings, each with its own head: "rocket onslaught", "rocket attacks". */
export interface ActPair {
  readonly a: Line;
  readonly b: Line;
  readonly x: Phrase;
  readonly y: Phrase;
}

/** The modifier is rarer than this: what it stands before is then one thing of the story. */
const RARE = 0.6;
/** The heads share a usual sense. */
const AKIN = 0.6;

/**
 * The same rare word before heads that are akin, wherever it stands in two tellings, if each telling has one head only: "rocket
 * onslaught" in one, "rocket attacks" in the other.
 */
export function actPairs({ tellings }: Collation, lines: (ref: SentenceRef) => Line, tied: Tied): ActPair[] {
  const all = tellings.map(compoundsOf);
  return all.flatMap((own, i) =>
    all.flatMap((others, k) => {
      if (k <= i || !tied(tellings[i]!.siglum, tellings[k]!.siglum)) return [];
      return [...own].flatMap(([modifier, x]) => facing(x, others.get(modifier) ?? [], lines));
    }),
  );
}

function facing(x: readonly Compound[], y: readonly Compound[], lines: (ref: SentenceRef) => Line): ActPair[] {
  const [heads, others] = [headsOf(x), headsOf(y)];
  if (heads.size !== 1 || others.size !== 1) return [];
  const kin = kinOf(kinsman(x[0]!.head), kinsman(y[0]!.head));
  if (kin?.kind !== 'synonym' || kin.weight < AKIN) return [];
  return x.flatMap((c) => y.flatMap((d) => paired(c, d, lines)));
}

const headsOf = (compounds: readonly Compound[]): Set<string> => new Set(compounds.map((c) => kinsman(c.head).root));

function paired(c: Compound, d: Compound, lines: (ref: SentenceRef) => Line): ActPair[] {
  const [a, b] = [lines(c.ref), lines(d.ref)];
  if (!isNoun(a, c.at) || !isNoun(b, d.at)) return [];
  return [{ a, b, x: { from: c.at, to: c.at + 2 }, y: { from: d.at, to: d.at + 2 } }];
}

/** Both words in one chunk, no name and no verb, and the chunk ends behind them. */
const isNoun = (line: Line, at: number): boolean =>
  readsOn(line, at, at + 1) &&
  !line.name[at] &&
  !line.name[at + 1] &&
  !line.verb[at] &&
  !line.verb[at + 1] &&
  (!readsOn(line, at + 1, at + 2) || WHEN.has(line.tokens[at + 2]!.norm));

/** Words of time that may follow a noun without belonging to it: "the attacks last week". */
const WHEN = new Set([
  'last',
  'next',
  'earlier',
  'later',
  'early',
  'late',
  'today',
  'yesterday',
  'tomorrow',
  'overnight',
]);

/** Two neighbouring words of open classes, by the root of the first. */
function compoundsOf(read: ReadTelling, telling: number): Map<string, Compound[]> {
  const found = new Map<string, Compound[]>();
  for (const sentence of read.body) {
    const { tokens } = sentence;
    for (let at = 0; at + 1 < tokens.length; at++) {
      const [first, head] = [tokens[at]!, tokens[at + 1]!];
      if (first.kind !== 'word' || head.kind !== 'word' || head.start !== first.end + 1) continue;
      const [x, y] = [kinsman(first), kinsman(head)];
      if (!x.content || !y.content || stemRarity(x.root) < RARE) continue;
      const own = found.get(x.root) ?? [];
      found.set(x.root, own);
      own.push({ ref: { telling, sentence }, at, modifier: x.root, head });
    }
  }
  return found;
}

import type { Evidence, Matter } from './evidence.ts';
import { Nearest } from './nearest.ts';
import { type Run, runsByUnit } from './runs.ts';
import type { ManyText } from './texts.ts';
import { wordKey } from './word-key.ts';

/** A sentence that says less is not looked at alone where others stand beside it. */
const LIGHTEST = 0.3;
/** Two passages of one text that share so much of what a third has tell the same there: one of them is in the wrong unit. */
const SAME_PLACE = 0.5;
const SAME_WEIGHT = 0.5;

interface Wording {
  readonly runs: Run[];
  readonly matter: Matter;
}

/** Wordings held together by what they share. */
interface Group {
  readonly wordings: Wording[];
  readonly texts: Map<number, Wording[]>;
}

/**
 * Parts what the words do not hold together: each sentence of a unit stays with others only where rare words of both, in order, say
 * so. Of two sentences of one text that would stand in the same place (a headline and the first sentence), one goes.
 */
export function verifyUnits(found: readonly Int32Array[], texts: readonly ManyText[], evidence: Evidence): void {
  let next = found.reduce((most, units) => units.reduce((a, b) => Math.max(a, b), most), -1) + 1;
  for (const runs of runsByUnit(found).values()) {
    if (runs.every(({ text }) => text === runs[0]!.text)) continue;
    const [, ...others] = groupsOf(wordingsOf(runs, texts, evidence), evidence);
    for (const { wordings } of others) {
      const unit = next++;
      for (const { text, from, to } of wordings.flatMap((w) => w.runs)) found[text]!.fill(unit, from, to);
    }
  }
}

/** Sentences of runs, each wording once; those that most texts have first. */
function wordingsOf(runs: readonly Run[], texts: readonly ManyText[], evidence: Evidence): Wording[] {
  const wordings = new Map<string, Wording>();
  for (const piece of runs.flatMap((run) => sentencesOf(run, texts[run.text]!, evidence))) {
    const matter = evidence.matter(piece);
    const key = wordKey(matter.words);
    const known = wordings.get(key);
    if (known) known.runs.push(piece);
    else wordings.set(key, { runs: [piece], matter });
  }
  return [...wordings.values()].sort((a, b) => b.runs.length - a.runs.length);
}

/** The sentences of a run; one that hardly says anything stays with those before it, or with the next. */
function sentencesOf({ text, from, to }: Run, { words, ends }: ManyText, evidence: Evidence): Run[] {
  const pieces: Run[] = [];
  const isLight = (piece: Run) => evidence.weightOf(words.subarray(piece.from, piece.to)) < LIGHTEST;
  for (let start = from, at = from + 1; at <= to; at++) {
    if (at < to && ends[at - 1] !== 1) continue;
    const last = pieces.at(-1);
    const piece = { text, from: start, to: at };
    if (last && (isLight(piece) || isLight(last))) pieces[pieces.length - 1] = { ...last, to: at };
    else pieces.push(piece);
    start = at;
  }
  return pieces;
}

/** Groups of wordings that hang together, the largest first: the strongest link is made first. */
function groupsOf(wordings: readonly Wording[], evidence: Evidence): Group[] {
  const groupOf = new Map(wordings.map((wording) => [wording, groupOfOne(wording)]));
  for (const { x, y } of linksOf(wordings, evidence)) {
    const [mine, theirs] = [groupOf.get(x)!, groupOf.get(y)!];
    if (mine === theirs || inOnePlace(mine, theirs, x, y, evidence)) continue;
    for (const moved of mine.wordings) {
      put(moved, theirs);
      groupOf.set(moved, theirs);
    }
  }
  const size = ({ wordings: list }: Group) => list.reduce((sum, { runs }) => sum + runs.length, 0);
  return [...new Set(groupOf.values())].sort((a, b) => size(b) - size(a));
}

function groupOfOne(wording: Wording): Group {
  const group: Group = { wordings: [], texts: new Map() };
  put(wording, group);
  return group;
}

function put(wording: Wording, { wordings, texts }: Group): void {
  wordings.push(wording);
  for (const { text } of wording.runs) (texts.get(text) ?? texts.set(text, []).get(text)!).push(wording);
}

interface Link {
  readonly x: Wording;
  readonly y: Wording;
  readonly weight: number;
}

/** Wordings that tell the same, those that share most first. */
function linksOf(wordings: readonly Wording[], evidence: Evidence): Link[] {
  const near = new Nearest<Wording>(evidence);
  const links: Link[] = [];
  for (const x of wordings) {
    for (const y of near.to(x)) {
      const shared = evidence.shared(x.matter, y.matter);
      if (evidence.speaks(x.matter, y.matter, shared)) links.push({ x, y, weight: shared.weight });
    }
    near.add(x);
  }
  return links.sort((a, b) => b.weight - a.weight);
}

/** Whether most texts with passages in both groups share the same words of one of two wordings in both. */
function inOnePlace(mine: Group, theirs: Group, x: Wording, y: Wording, evidence: Evidence): boolean {
  let doubled = 0;
  let both = 0;
  for (const [text, own] of mine.texts) {
    const others = theirs.texts.get(text);
    if (!others) continue;
    both++;
    if (own.some((a) => others.some((b) => (a === x && b === y) || [x, y].some((c) => overlap(a, b, c, evidence)))))
      doubled++;
  }
  return 2 * doubled > both;
}

/** Whether two wordings have much the same words in common with a third. */
function overlap(a: Wording, b: Wording, third: Wording, evidence: Evidence): boolean {
  if (a === third || b === third) return false;
  const { matter } = third;
  const [first, second] = [a, b].map((w) => evidence.shared(w.matter, matter).second) as [Uint8Array, Uint8Array];
  let [left, right, both] = [0, 0, 0];
  matter.told.forEach((at, i) => {
    const weight = evidence.weights[matter.words[at]!]!;
    left += first[i]! * weight;
    right += second[i]! * weight;
    both += first[i]! * second[i]! * weight;
  });
  return both >= SAME_WEIGHT && both >= SAME_PLACE * Math.min(left, right);
}

import { SAYING_CLASS_OF, SAYING_CLASSES } from '../../data/saying-verb-classes.ts';
import { SAYING_FORMS } from '../../data/saying-verbs.ts';
import { hull } from '../../model/span.ts';
import type { Attribution } from '../attributions.ts';
import type { Draft, Finder } from './draft.ts';
import { agreement, contentIn, isNegation, type Range, rangeOf, type Side, spanOf, wordsOf } from './places.ts';

/** Fewer words said than this may be linked by chance. */
const LEAST_SHARED = 2;

/** The same words reported with verbs of different classes: "said", "claimed". */
export const sayingVerbs: Finder = ({ a, b }, settings) => {
  const least = settings['contrasts.contentAgrees'];
  return sayings(a).flatMap((x) => {
    const facing = sayings(b)
      .map((y) => ({ y, how: agreement(a, x.content, b, y.content) }))
      .filter(
        ({ y, how }) =>
          how.shared >= LEAST_SHARED &&
          how.ofShorter >= least &&
          how.ofLonger >= (how.shared > LEAST_SHARED ? least / 2 : least) &&
          mayBeOne(a, x, b, y),
      )
      .sort((p, q) => q.how.shared - p.how.shared || q.how.ofLonger - p.how.ofLonger);
    return facing.slice(0, 1).flatMap(({ y, how }) => {
      if (x.verb.class === y.verb.class) return [];
      if (x.verb.class !== 'denial' && y.verb.class !== 'denial') return [draft(a, x, b, y, how.ofShorter)];
      return how.ofLonger >= settings['contrasts.conflictAgrees'] ? denied(a, x, b, y, how.ofLonger) : [];
    });
  });
};

interface Saying {
  readonly attribution: Attribution;
  readonly verb: { readonly class: keyof typeof SAYING_CLASSES };
  readonly content: Range;
}

function sayings(side: Side): Saying[] {
  return side.attributions.flatMap((attribution) => {
    const verb = classOf(side, attribution);
    const inside = attribution.content.map((span) => rangeOf(side, span)).filter((r) => r.from < r.to);
    if (!verb || inside.length === 0) return [];
    const content = { from: inside[0]!.from, to: inside.at(-1)!.to };
    return contentIn(side, content) >= LEAST_SHARED ? [{ attribution, verb, content }] : [];
  });
}

/** Class of the verb, where one stands in the sentence and nothing denies it. */
function classOf(side: Side, { cue }: Attribution) {
  if (!cue) return null;
  const { from, to } = rangeOf(side, cue);
  const words = side.tokens.slice(from, to).map((t) => t.norm);
  if (words.length === 0 || words.some(isNegation) || side.tokens[from - 1]?.norm === 'to') return null;
  if (words.at(-1) === 'sworn' || (/ing$/.test(words.at(-1)!) && !isReporting(side, from))) return null;
  const lemma = words.map((w) => SAYING_FORMS.get(w)?.lemma).findLast((w) => w !== undefined && SAYING_CLASS_OF.has(w));
  return lemma === undefined ? null : { class: SAYING_CLASS_OF.get(lemma)! };
}

/** ", warning that …", "video of him warning that …", "was warning": not the warning itself, as in "for warning labels". */
const isReporting = (side: Side, cue: number): boolean =>
  /^(?:,|and|him|her|them|[”"])$|^(?:was|were|is|are|been)$/.test(side.tokens[cue - 1]?.norm ?? '') ||
  /^(?:was|were|is|are)$/.test(side.tokens[cue]!.norm);

/** Whether the two may speak for one source: a word of one name in the other, or one of them named by no name. */
function mayBeOne(a: Side, x: Saying, b: Side, y: Saying): boolean {
  const [p, q] = [x.attribution.source, y.attribution.source];
  if (!p || !q) return false;
  const [m, n] = [x.attribution.speaker, y.attribution.speaker];
  if (m === undefined || n === undefined) return isPronoun(wordsOf(a, p)) || isPronoun(wordsOf(b, q));
  const words = new Set(m.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return n
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((w) => w.length > 1 && words.has(w));
}
const isPronoun = (words: string): boolean => /^(?:he|she|they|it|who)$/i.test(words);

/** Classes under which what is said need not be so. */
const OPEN: ReadonlySet<string> = new Set(['demand', 'suggestion', 'warning', 'accusation', 'doubt', 'promise']);

/** "Denied taking the money", "admitted taking the money": both cannot be what the same source said. */
function denied(a: Side, x: Saying, b: Side, y: Saying, confidence: number): Draft[] {
  const told = [
    [a, x],
    [b, y],
  ] as const;
  const doubtful = told.some(
    ([side, { verb, content }]) =>
      OPEN.has(verb.class) || side.tokens.slice(content.from, content.to).some((t) => isNegation(t.norm)),
  );
  if (doubtful) return [];
  const readings = told.map(([side, s]) => ({ side, span: hull([s.attribution.cue!, spanOf(side, s.content)]) }));
  return [{ kind: 'conflict', says: 'denied in one, stated in the other', confidence, readings }];
}

function draft(a: Side, x: Saying, b: Side, y: Saying, confidence: number): Draft {
  const reading = (side: Side, saying: Saying) => ({ side, span: saying.attribution.cue! });
  const told = [
    [a, x],
    [b, y],
  ] as const;
  const says = told.map(
    ([side, s]) => `“${wordsOf(side, s.attribution.cue!)}” tells it ${SAYING_CLASSES[s.verb.class].says}`,
  );
  return { kind: 'saying-verb', says: says.join('; '), confidence, readings: [reading(a, x), reading(b, y)] };
}

import { hull, type Span } from '../../model/span.ts';
import type { ReadTelling } from '../../model/token.ts';
import type { Attribution } from '../attributions.ts';
import type { Draft, Finder } from './draft.ts';
import { agreement, contentIn, isNegation, type Range, rangeOf, type Side } from './places.ts';
import { asserts } from './sources.ts';

/** Fewer words said than this may be told by two sources by chance. */
const LEAST_SHARED = 4;

/** The same content given to two sources: "the ministry said the road is open", "the mayor said the road is open". */
export const otherSources: Finder = ({ a, b }, settings) => {
  const others = reports(b);
  return reports(a).flatMap((x): Draft[] => {
    const same = others.filter((o) => sameContent(a, x, b, o, settings['contrasts.contentAgrees']));
    const [y] = same;
    // One saying may stand inside another: it is enough that one of the sources is the same.
    if (!y || same.some((o) => mayBeOneSource({ ...x, read: a.read }, { ...o, read: b.read }))) return [];
    const how = agreement(a, x.content, b, y.content);
    const told = [
      { side: a, span: sourceOf(x) },
      { side: b, span: sourceOf(y) },
    ];
    return [{ kind: 'attribution', says: 'given to another source', confidence: how.ofLonger, readings: told }];
  });
};

interface Told {
  readonly attribution: Attribution;
  readonly content: Range;
}

const sourceOf = ({ attribution: { source, cue } }: Told) => hull([source!, cue!]);

/** What is told in a sentence in reported speech, with source and verb in the same sentence. */
function reports(side: Side): Told[] {
  const { start, end } = side.ref.sentence;
  return side.attributions.flatMap((attribution) => {
    const { source, cue, content, type } = attribution;
    const spans = source && cue ? [source, cue, ...content] : [];
    if (type !== 'indirect' || content.length !== 1 || spans.length === 0 || !isAssertion(side.read, cue!)) return [];
    if (spans.some((s) => s.start < start || s.end > end)) return [];
    return [{ attribution, content: rangeOf(side, content[0]!) }];
  });
}

/** Whether a cue asserts what follows, and does not deny it. */
export function isAssertion({ text }: ReadTelling, { start, end }: Span): boolean {
  const words = wordsIn(text.slice(start, end));
  return words.some(asserts) && !words.some(isNegation);
}

function sameContent(a: Side, x: Told, b: Side, y: Told, least: number): boolean {
  const how = agreement(a, x.content, b, y.content);
  return how.shared >= LEAST_SHARED && how.ofLonger >= least && contentIn(a, x.content) > 0;
}

interface Sourced {
  readonly attribution: Attribution;
  readonly read: ReadTelling;
}

/** Unless both sources are names or bodies without a word in common: a pronoun, an epithet or an unnamed official may be the other. */
export function mayBeOneSource(x: Sourced, y: Sourced): boolean {
  const [p, q] = [x.attribution.speaker, y.attribution.speaker];
  if (p === undefined || q === undefined || namesIn(p).length === 0 || namesIn(q).length === 0) return true;
  const [own, other] = [
    [sourceWords(x), p],
    [sourceWords(y), q],
  ].map((all) => all.flatMap(keysIn));
  return own!.some((word) => other!.includes(word));
}

const sourceWords = ({ attribution: { source }, read }: Sourced): string => read.text.slice(source!.start, source!.end);

const namesIn = (name: string): string[] => name.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];
const wordsIn = (words: string): string[] => words.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
const keysIn = (words: string): string[] => wordsIn(words).filter((w) => w.length > 2 && w !== 'the');

import { hull, type Span } from '../../model/span.ts';
import type { Attribution } from '../attributions.ts';
import type { Draft, Finder } from './draft.ts';
import { agreement, contentIn, isNegation, type Range, rangeOf, type Side, wordsOf } from './places.ts';
import { asserts } from './sources.ts';

/** Fewer words said than this may be told by two sources by chance. */
const LEAST_SHARED = 4;

/** The same content given to two sources: "the ministry said the road is open", "the mayor said the road is open". */
export const otherSources: Finder = ({ a, b }, settings) => {
  const others = reports(b);
  return reports(a).flatMap((x): Draft[] => {
    const y = others.find((o) => sameContent(a, x, b, o, settings['contrasts.contentAgrees']));
    if (!y || isOneSource(x.attribution, y.attribution, a, b)) return [];
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
    if (type !== 'indirect' || content.length !== 1 || spans.length === 0 || !isAsserted(side, cue!)) return [];
    if (spans.some((s) => s.start < start || s.end > end)) return [];
    return [{ attribution, content: rangeOf(side, content[0]!) }];
  });
}

function isAsserted(side: Side, cue: Span): boolean {
  const { from, to } = rangeOf(side, cue);
  const words = side.tokens.slice(from, to).map((t) => t.norm);
  return words.some(asserts) && !words.some(isNegation);
}

function sameContent(a: Side, x: Told, b: Side, y: Told, least: number): boolean {
  const how = agreement(a, x.content, b, y.content);
  return how.shared >= LEAST_SHARED && how.ofLonger >= least && contentIn(a, x.content) > 0;
}

/** Both sources are names or bodies without a word in common; a pronoun, an epithet or an unnamed official may be the other. */
function isOneSource(x: Attribution, y: Attribution, a: Side, b: Side): boolean {
  if (x.speaker === undefined || y.speaker === undefined) return true;
  const [p, q] = [namesIn(x.speaker), namesIn(y.speaker)];
  if (p.length === 0 || q.length === 0) return true;
  const facing = [wordsOf(a, x.source!), wordsOf(b, y.source!), x.speaker, y.speaker].map(wordsIn);
  return [facing[0]!, facing[2]!].some((s) => [facing[1]!, facing[3]!].some((t) => s.some((w) => t.includes(w))));
}

const namesIn = (name: string): string[] => name.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];
const wordsIn = (words: string): string[] =>
  (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((w) => w.length > 2 && w !== 'the');

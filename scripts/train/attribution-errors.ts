/**
 * Counts what the tagger of attributions gets wrong on PolNeAR, split `dev`, by kind.
 *   node --import tsx scripts/train/attribution-errors.ts --data DIR
 */
import { wordKind } from '../../src/lenses/attributions/tagger/kinds.ts';
import { taggerModel } from '../../src/lenses/attributions/tagger/model.ts';
import { type Tagged, tagged } from '../../src/lenses/attributions/tagger/tagger.ts';
import { overlap, type Span } from '../../src/model/span.ts';
import { type Example, examplesOf, trimmed } from './attribution-examples.ts';
import { dataFolder } from './read.ts';

type Gold = Example['gold'][number];

/** Kinds of error of one article, one entry an error. */
function errorsIn({ words, gold }: Example): string[] {
  const { text } = words.read;
  const found = tagged(words.read, words.ruled, taggerModel());
  const matched = new Set<Tagged>();
  const errors = gold.flatMap((right) => {
    const cue = { start: words.tokens[right.cue.first]!.start, end: words.tokens[right.cue.last]!.end };
    const one = found.find((f) => overlap(f.cue, cue) > 0);
    if (!one) return [`cue missed: ${verbClass(words.tokens[right.cue.last]!.norm)}`];
    matched.add(one);
    return [
      ...(same(text, one.cue, cue) ? [] : ['bounds of the cue']),
      ...ofSource(text, right, one),
      ...ofContent(text, right, one),
    ];
  });
  return [...errors, ...found.filter((f) => !matched.has(f)).map(() => 'cue invented')];
}

function verbClass(norm: string): string {
  const kind = wordKind(norm);
  if (/^(?:say|manner)-/.test(kind)) return 'a verb of saying';
  return /^(?:think|call)-/.test(kind) ? 'a verb of thinking, wanting or naming' : 'any other word';
}

function ofSource(text: string, { source: [right] }: Gold, { source: found }: Tagged): string[] {
  if (!right) return found ? ['source where there is none'] : [];
  if (!found) return ['source missed'];
  if (overlap(right, found) === 0) return ['another source'];
  return same(text, right, found) ? [] : ['bounds of the source'];
}

function ofContent(text: string, { content: right }: Gold, { content: found }: Tagged): string[] {
  if (right.length === found.length && right.every((span, i) => same(text, span, found[i]!))) return [];
  if (!right.some((r) => found.some((f) => overlap(r, f) > 0))) return ['content elsewhere'];
  if (right.length !== found.length)
    return [`content with a fragment too ${right.length > found.length ? 'few' : 'many'}`];
  const [r, f] = [trimmed(text, right[0]!), trimmed(text, found[0]!)];
  if (r.start === f.start) return [`content ends too ${f.end > r.end ? 'late' : 'early'}`];
  return r.end === f.end
    ? [`content begins too ${f.start < r.start ? 'early' : 'late'}`]
    : ['content with other bounds'];
}

function same(text: string, a: Span, b: Span): boolean {
  const [x, y] = [trimmed(text, a), trimmed(text, b)];
  return x.start === y.start && x.end === y.end;
}

function main(): void {
  const counts = new Map<string, number>();
  for (const error of examplesOf(dataFolder(), 'dev').flatMap(errorsIn))
    counts.set(error, (counts.get(error) ?? 0) + 1);
  const lines = [...counts].sort((a, b) => b[1] - a[1]).map(([kind, count]) => `| ${kind} | ${count} |`);
  process.stdout.write(`| error | count |\n| --- | --- |\n${lines.join('\n')}\n`);
}

main();

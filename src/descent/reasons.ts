import type { DescentVerdict, Reason } from '../model/report.ts';
import type { Place } from '../model/span.ts';
import type { Family, FamilyPair } from './family.ts';
import type { Traces } from './traces.ts';

const MOST_RUNS = 5;

/** Why a pair got its verdict, in plain words, each with its places; the weightiest first. */
export function reasonsOf(family: Family, pair: FamilyPair, verdict: DescentVerdict): Reason[] {
  if (verdict === 'cannot-tell') return [unclear(family, pair)];
  const common = [taken(family, pair), wording(family, pair)].filter((r) => r !== null);
  const direction = pair.evidence.map(({ says, evidence }) => ({ says: `${says}.`, evidence }));
  if (verdict === 'copy' || verdict === 'revision') return [...common, ...direction];
  if (verdict === 'common-source') return [...common, ...ownMatter(family, pair)];
  return [...common, apart(pair, verdict)];
}

function unclear(family: Family, { traces: t }: FamilyPair): Reason {
  const { settings } = family;
  if (Math.max(...t.taken) >= settings['descent.taken'])
    return {
      says: `The same in one order, but in few sentences (${t.told} that no shared quotation forces): a copy worded anew, or a second report.`,
      evidence: placesOf(family, t),
    };
  const words = Math.min(...t.words);
  const says =
    words < settings['descent.fewest-words']
      ? `The shorter of them has ${words} words: too few to tell.`
      : 'They have little in common, and yet something.';
  return { says, evidence: placesOf(family, t) };
}

function taken(family: Family, { traces: t }: FamilyPair): Reason | null {
  if (!t.pairs.length) return null;
  const [a, b] = sidesOf(family, t);
  const percent = (x: number) => `${Math.round(100 * x)} %`;
  return {
    says: `${percent(t.taken[0])} of the words of ${a.siglum} and ${percent(t.taken[1])} of ${b.siglum} stand in sentences that the two have in common.`,
    evidence: placesOf(family, t),
  };
}

/** The aligned sentences of the two. */
function placesOf(family: Family, t: Traces): Place[] {
  const [a, b] = sidesOf(family, t);
  return t.pairs.flatMap((p): Place[] => [
    { siglum: a.siglum, start: p.a.sentence.start, end: p.a.sentence.end },
    { siglum: b.siglum, start: p.b.sentence.start, end: p.b.sentence.end },
  ]);
}

const sidesOf = ({ collation }: Family, { a, b }: Traces) => [collation.tellings[a]!, collation.tellings[b]!] as const;

function wording(family: Family, { traces: t }: FamilyPair): Reason | null {
  const [a, b] = sidesOf(family, t);
  const runs = [...t.runs]
    .filter((r) => r.weight >= 1)
    .sort((x, y) => y.weight - x.weight || x.a.start - y.a.start)
    .slice(0, MOST_RUNS);
  if (!runs.length) return null;
  const quoted = runs.map((r) => `“${a.text.slice(r.a.start, r.a.end).replace(/\s+/g, ' ')}”`);
  return {
    says: `Word for word in both, outside of quotations: ${quoted.join(', ')}.`,
    evidence: runs.flatMap((r): Place[] => [
      { siglum: a.siglum, start: r.a.start, end: r.a.end },
      { siglum: b.siglum, start: r.b.start, end: r.b.end },
    ]),
  };
}

/** Matter that each has alone: neither can have all of its text from the other. */
function ownMatter({ collation }: Family, { traces: t }: FamilyPair): Reason[] {
  return [t.a, t.b].map((i, side) => {
    const read = collation.tellings[i]!;
    const shared = new Set(t.pairs.map((p) => (side === 0 ? p.a.sentence : p.b.sentence)));
    const own = read.body.filter((s) => !shared.has(s));
    return {
      says: `${own.length} of the ${read.body.length} sentences of ${read.siglum} ${own.length === 1 ? 'is' : 'are'} not in the other.`,
      evidence: own.map((s) => ({ siglum: read.siglum, start: s.start, end: s.end })),
    };
  });
}

function apart({ traces: t }: FamilyPair, verdict: DescentVerdict): Reason {
  const says =
    verdict === 'unrelated'
      ? 'No body sentence of one tells what a sentence of the other tells, and hardly a rare word is in both.'
      : `Of what the two tell alike, little is worded alike outside of quotations (${t.runs.length} runs of four words or more).`;
  return { says, evidence: [] };
}

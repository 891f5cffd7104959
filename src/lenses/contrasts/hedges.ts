import { AUXILIARIES } from '../../data/closed-classes.ts';
import { root } from '../../data/lexicon/index.ts';
import { HEDGE_PHRASES, HEDGE_SAYS, type HedgeClass, SOFT_WORDS } from '../../data/modality.ts';
import type { Values } from '../../defaults.ts';
import { quotedRuns } from '../marks.ts';
import { asks, clauseAround, sameSubject, verbGroup } from './clauses.ts';
import { bothWays, type Draft } from './draft.ts';
import { agreement, isNegation, type Range, type Side, spanOf } from './places.ts';

interface Hedge extends Range {
  readonly class: HedgeClass;
  /** The word that is hedged. */
  readonly head: number;
}

const MOST_TO_HEAD = 4;

/** The same clause weakened in one telling and stated in the other: "may close", "will close". */
export const hedges = bothWays((from, to, settings) =>
  asks(from) || asks(to) || isSoft(to) ? [] : hedgesOf(from).flatMap((hedge) => stated(from, hedge, to, settings)),
);

/** Every hedge with the verb that it weakens, in the same clause. */
function hedgesOf(side: Side): Hedge[] {
  return side.tokens.flatMap((token, i) => {
    const two = `${token.norm} ${side.tokens[i + 1]?.norm ?? ''}`;
    const phrase = HEDGE_PHRASES.has(two) ? two : token.norm;
    const found = HEDGE_PHRASES.get(phrase);
    if (!found || isMonth(side, i)) return [];
    const to = i + (phrase === two ? 2 : 1);
    const head = headBehind(side, to);
    if (head < 0 || side.tokens.slice(Math.max(0, i - 2), head).some((t) => isNegation(t.norm))) return [];
    const clause = clauseAround(side, head);
    return clause.from <= i ? [{ class: found, from: groupStart(side, i), to, head }] : [];
  });
}

/** "May" with a capital inside of a sentence. */
const isMonth = (side: Side, i: number): boolean => i > 0 && /^\p{Lu}/u.test(side.read.text[side.tokens[i]!.start]!);

function headBehind(side: Side, from: number): number {
  for (let i = from; i < Math.min(side.tokens.length, from + MOST_TO_HEAD); i++) {
    const { kind, norm } = side.tokens[i]!;
    if (kind !== 'word') return -1;
    if (side.content[i] && !/ly$/.test(norm)) return i;
    if (!AUXILIARIES.has(norm) && !/ly$|^(?:also|now|soon|then|still|already|even|be)$/.test(norm)) return -1;
  }
  return -1;
}

function groupStart(side: Side, i: number): number {
  let from = i;
  while (from > 0 && AUXILIARIES.has(side.tokens[from - 1]!.norm)) from--;
  return from;
}

/** Words that weaken a clause in ways that the closed list does not hold: nothing is contrasted then. */
const isSoft = (side: Side): boolean => side.tokens.some((t, i) => SOFT_WORDS.has(t.norm) && !isMonth(side, i));

function stated(from: Side, hedge: Hedge, to: Side, settings: Values): Draft[] {
  const head = from.partner[hedge.head]!;
  if (head < 0 || !sameWord(from, hedge.head, to, head) || (isQuoted(from, hedge.head) && isQuoted(to, head)))
    return [];
  const group = verbGroup(to, head);
  // "Is expected to fall", "fell": what was ahead has come.
  if (group?.time === 'past' && hedge.class === 'expected') return [];
  if (!group || group.negated || (hedge.class === 'reported' && isReported(to, head))) return [];
  const [x, y] = [clauseAround(from, hedge.head), clauseAround(to, head)];
  const how = agreement(from, x, to, y);
  if (how.shared < 2 || how.ofShorter < settings['contrasts.clauseAgrees']) return [];
  if (!sameSubject(from, x, hedge.head, y, head)) return [];
  return [
    {
      kind: 'hedge',
      says: `told ${HEDGE_SAYS[hedge.class]} in one, without that in the other`,
      confidence: (how.ofShorter + how.ofLonger) / 2,
      readings: [
        { side: from, span: spanOf(from, { from: hedge.from, to: hedge.head + 1 }) },
        { side: to, span: spanOf(to, group) },
      ],
    },
  ];
}

/** One word in two forms: "strike" and "hit" may be told of two things. */
const sameWord = (from: Side, i: number, to: Side, j: number): boolean =>
  root(from.tokens[i]!.norm) === root(to.tokens[j]!.norm);

/** Between quotation marks: there the quotations lens looks. */
const isQuoted = (side: Side, i: number): boolean => {
  const { start, end } = side.tokens[i]!;
  return quotedRuns(side.read).some((run) => run.start <= start && end <= run.end);
};

/** Given to a source: that says in other words that it is reported. */
const isReported = (side: Side, i: number): boolean =>
  side.attributions.some((x) =>
    x.content.some((c) => c.start <= side.tokens[i]!.start && side.tokens[i]!.end <= c.end),
  );

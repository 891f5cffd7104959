import type { DescentPair, DescentSign, Reason } from '../../model/report.ts';
import { saysPair } from '../pair-words.ts';
import { SIGN_SAYS } from '../words.ts';
import { clean, cutTo } from './layout.ts';
import { outline } from './outline.ts';
import { atMost, percent, quoted, type View } from './view.ts';

/** The verdict on each pair with its reasons, then the lines of descent and the lost sources. */
export function verdicts(view: View): string[] {
  const { pairs, lost, edges } = view.report.descent;
  const count = view.report.tellings.length;
  if (pairs.length === 0) return [];
  if (count > FEW) return [view.heading('Who took from whom'), ...outline(view), ...others(view)];
  const isPair = count === 2;
  const lines = pairs.flatMap((pair) => verdict(view, pair, isPair));
  const sources = lost.flatMap(({ id, says }) => {
    const copies = edges.filter((e) => e.from === id).map((e) => e.to);
    const behind = copies.length > 0 ? `, behind ${copies.join(', ')}` : '';
    return view.item(`lost source ${clean(id)}${behind}: ${clean(says)}`);
  });
  return [...(isPair ? [] : [view.heading('How they are related')]), ...lines, ...sources];
}

/** Up to so many tellings each pair is told with its reasons; more are told as a tree. */
export const FEW = 4;

/** What the tree does not show: pairs that cannot be told, and those of two stories. */
function others(view: View): string[] {
  const pairs = view.report.descent.pairs;
  return (['cannot-tell', 'unrelated'] as const).flatMap((kind) => {
    const of = pairs.filter((p) => p.verdict === kind);
    return of.length === 0 ? [] : view.item(`${OTHERS[kind]}: ${listOf(of)}`);
  });
}

const OTHERS = {
  unrelated: 'Telling different stories',
  'cannot-tell': 'Related in a way that cannot be told',
} as const;

const MANY = 24;
const listOf = (pairs: readonly DescentPair[]): string => {
  const names = pairs.slice(0, MANY).map((p) => `${p.a}–${p.b}`);
  return `${names.join(', ')}${pairs.length > MANY ? ` and ${pairs.length - MANY} more pairs` : ''}`;
};

function verdict(view: View, pair: DescentPair, isPair: boolean): string[] {
  const says = saysPair(pair, view.report);
  const text = `${says} (${pair.verdict}, confidence ${percent(pair.confidence)})`;
  const head = isPair ? view.item(view.style.strong(text), 0) : view.item(text);
  const indent = isPair ? 2 : 4;
  const show = ({ says: why, evidence }: Reason) => {
    const where = evidence.length > 0 ? ` ${view.whereAll(evidence.slice(0, 4))}` : '';
    // Two lines a reason: the rest is in the report.
    return view.item(`- ${cutTo(clean(why), 2 * view.width - 16)}${where}`, indent);
  };
  const reasons = atMost(pair.reasons, isPair ? 5 : 1, show, indent);
  return [...head, ...reasons];
}

/** What was done to a telling, each sign with its evidence. */
export function signs(view: View): string[] {
  const all = view.report.descent.signs;
  return all.length === 0 ? [] : [view.heading('Signs'), ...atMost(all, 8, (sign) => showSign(view, sign))];
}

function showSign(view: View, { siglum, kind, confidence, says, evidence }: DescentSign): string[] {
  const head = view.item(`${siglum} ${SIGN_SAYS[kind]} (confidence ${percent(confidence)}): ${clean(says)}`);
  const rest = evidence.length - 3;
  const lines = evidence.slice(0, 3).map((e, i) => {
    const where = view.where(e);
    const more = i === 2 && rest > 0 ? ` (and ${rest} more)` : '';
    const why = e.says ? ` ${clean(e.says)}` : '';
    return view.oneLine(view.style.place(where), where.length, `${quoted(view.words(e))}${why}${more}`, 4);
  });
  return [...head, ...lines];
}

import type { Report } from '../model/report.ts';
import { listed } from '../text/listed.ts';
import { verdictsOf } from './bonds.ts';
import { linesOf } from './lines.ts';

/** Agency copy in one line a telling, at most so many lines. */
const MOST = 4;

type Told = Pick<Report, 'tellings' | 'descent' | 'origins'>;

/**
 * The origins in one or two sentences: "5 tellings, 2 independent origins: A (with B and C), and a source that is not among the
 * tellings (behind D and E)."
 */
export function originsSays({ tellings, descent, origins }: Told): string[] {
  if (tellings.length < 2) return [];
  const { count, least, most } = origins;
  const number =
    count === null
      ? `${least} to ${most} independent origins`
      : `${count} independent ${count === 1 ? 'origin' : 'origins'}`;
  const lines = linesOf(
    tellings.map((t) => t.siglum),
    descent,
  );
  const named = origins.origins.map(({ at, tellings: all }) => {
    if (lines.isLost(at)) return `a source that is not among the tellings (behind ${listed(all)})`;
    const others = all.filter((siglum) => siglum !== at);
    return others.length > 0 ? `${at} (with ${listed(others)})` : at;
  });
  const several = tellings.filter(
    ({ siglum }) => origins.origins.filter((o) => o.tellings.includes(siglum)).length > 1,
  );
  return [
    `${tellings.length} tellings, ${number}: ${listed(named)}.`,
    ...(several.length > 0 ? [`Text from more than one origin: ${listed(several.map((t) => t.siglum))}.`] : []),
    ...otherStories({ descent, origins }),
    ...(count === null ? ['Which of them owe each other text cannot be told for all.'] : []),
  ];
}

/** Origins that are counted, but of another story. */
function otherStories({ descent, origins }: Pick<Report, 'descent' | 'origins'>): string[] {
  const verdictOf = verdictsOf(descent);
  const all = origins.origins.map((o) => o.at);
  const own = all.filter((at) => all.every((other) => other === at || verdictOf(at, other) === 'unrelated'));
  if (all.length < 2 || own.length === 0) return [];
  return own.length === all.length
    ? ['Each of them tells a story of its own.']
    : [`Another story than the others: ${listed(own)}.`];
}

/** Agency copy, those first where the credit and the text do not go together; own tellings of agencies are named in one line. */
export function wireSays({ wire }: Pick<Report, 'wire'>): string[] {
  const own = wire.filter((w) => w.verdict === 'is-wire').map((w) => `${w.siglum} (${w.agency})`);
  const others = wire.filter((w) => w.verdict !== 'is-wire');
  const order = ['uncredited', 'house-wording', 'credited', 'cannot-tell'];
  const sorted = [...others].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  const lines = sorted.slice(0, MOST).map(({ siglum, says }) => `${siglum}: ${says}`);
  const more = sorted.length - MOST;
  return [
    ...(own.length > 0 ? [`Agency tellings: ${listed(own)}.`] : []),
    ...lines,
    ...(more > 0 ? [`and ${more} more`] : []),
  ];
}

interface LeftOut {
  readonly name: string;
  readonly left: number;
  readonly of: number;
}

/** What a report without the wire is without. */
export function leftOutSays({ wire }: Pick<Report, 'wire'>, counts: readonly LeftOut[]): string {
  const sigla = [...new Set(wire.filter((w) => w.sentences.length > 0).map((w) => w.siglum))];
  if (sigla.length === 0) return 'Without agency copy: none was found, so nothing is left out.';
  const left = counts.filter((c) => c.left > 0).map((c) => `${c.left} of ${c.of} in ${c.name}`);
  const what = left.length > 0 ? `left out are ${listed(left, counts.length)}` : 'nothing is left out';
  return `Without agency copy (in ${listed(sigla)}): ${what}. Origins, descent and wire tell of all of the text.`;
}

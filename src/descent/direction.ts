import type { FigureFinding, QuotationFinding } from '../model/report.ts';
import type { Place } from '../model/span.ts';
import type { ReadTelling } from '../model/token.ts';
import { oncePer } from '../text/once-per.ts';
import { citations, creditTo, isAgencyText, isOwnName } from './credits.ts';
import { damageOf } from './damage.ts';
import { RARER, rarerBy, wrongArticles } from './ill-fitting.ts';
import { laterState } from './later-state.ts';
import type { Traces } from './traces.ts';

/** One piece of evidence that `exemplar` came before `copy`. */
export interface DirectionEvidence {
  /** Position of the telling that it makes the exemplar. */
  readonly exemplar: number;
  /** How much it says; the weights of all are summed. A stated credit decides alone. */
  readonly weight: number;
  readonly says: string;
  readonly evidence: readonly Place[];
}

export interface PairView {
  readonly sameOutlet: boolean;
  readonly traces: Traces;
  readonly a: ReadTelling;
  readonly b: ReadTelling;
  readonly figures: readonly FigureFinding[];
  readonly quotations: readonly QuotationFinding[];
}

/**
 * Evidence for the direction between two tellings, strongest first: stated; first seen; later state; marks of a cut;
 * irreversible edits; damage; and, weakest, that one holds the other.
 */
export const directionEvidence = (view: PairView): DirectionEvidence[] =>
  SOURCES.flatMap((source) => bothWays(view, source));

/** Sum over the evidence: above 0 makes `a` the exemplar, below 0 makes it `b`. */
export const directionOf = (view: Pick<PairView, 'traces'>, evidence: readonly DirectionEvidence[]): number =>
  evidence.reduce((sum, e) => sum + (e.exemplar === view.traces.a ? e.weight : -e.weight), 0);

/** Evidence that `exemplar` (side 0 or 1 of the traces) came first. */
type Source = (
  exemplar: ReadTelling,
  copy: ReadTelling,
  view: PairView,
  side: 0 | 1,
) => Omit<DirectionEvidence, 'exemplar'> | null;

const bothWays = (view: PairView, source: Source): DirectionEvidence[] => {
  const found: DirectionEvidence[] = [];
  const forward = source(view.a, view.b, view, 0);
  const backward = source(view.b, view.a, view, 1);
  if (forward) found.push({ exemplar: view.traces.a, ...forward });
  if (backward) found.push({ exemplar: view.traces.b, ...backward });
  return found;
};

const stated: Source = (exemplar, copy, { sameOutlet }) => {
  const credit = sameOutlet ? undefined : creditTo(copy, exemplar);
  return credit
    ? {
        weight: 4,
        says: `${copy.siglum} credits ${credit}, which ${exemplar.siglum} is`,
        evidence: placesNaming(copy, credit),
      }
    : null;
};

/** Credit lines that hold the words. */
function placesNaming(copy: ReadTelling, credit: string): Place[] {
  const lines = copy.segments.filter(
    (s) => CREDIT_ROLES.includes(s.role) || (s.role === 'paragraph' && s.end - s.start < credit.length + 10),
  );
  const naming = lines.filter((s) => copy.text.slice(s.start, s.end).includes(credit));
  const found = naming.map((s) => ({ siglum: copy.siglum, start: s.start, end: s.end }));
  return found.length ? found : segmentPlaces(copy, ['byline', 'credit', 'dateline']);
}
const CREDIT_ROLES: readonly string[] = ['byline', 'deck', 'credit', 'dateline'];

const cited: Source = (exemplar, copy, { sameOutlet }) => {
  const places = sameOutlet ? [] : citations(copy, exemplar);
  return places.length
    ? { weight: 3, says: `${copy.siglum} names ${exemplar.siglum} as the outlet that reported it`, evidence: places }
    : null;
};

const agencysOwn: Source = (exemplar, copy) =>
  isAgencyText(exemplar) && !isAgencyText(copy)
    ? {
        weight: 1.5,
        says: `${exemplar.siglum} is the agency’s own text`,
        evidence: segmentPlaces(exemplar, ['byline', 'credit', 'dateline']),
      }
    : null;

const published: Source = (exemplar, copy) => {
  const [first, second] = [exemplar.telling.metadata.published, copy.telling.metadata.published];
  const earlier = first && second && first.length === second.length && first < second;
  return earlier
    ? { weight: 2, says: `${exemplar.siglum} is dated ${first}, ${copy.siglum} ${second}`, evidence: [] }
    : null;
};

const later: Source = (exemplar, copy, view) => {
  const places = laterState(copy, exemplar, view.figures);
  return places.length ? { weight: 2, says: `${copy.siglum} tells a later state`, evidence: places } : null;
};

const damaged: Source = (exemplar, copy) => {
  const damage = damageOf(copy);
  const more = damage.length - damageOf(exemplar).length;
  return more >= 2
    ? {
        weight: 2,
        says: `${copy.siglum} is broken in ${damage.length} places`,
        evidence: damage.map((d) => ({ siglum: copy.siglum, start: d.start, end: d.end })),
      }
    : null;
};

/** An exact figure becomes a rough one in copying, hardly the other way. */
const rounded: Source = (exemplar, copy, { figures }) => {
  const lost = figures.flatMap((f) => {
    const exact = f.readings.find((r) => r.siglum === exemplar.siglum);
    const rough = f.readings.find((r) => r.siglum === copy.siglum);
    return exact && rough && f.verdict === 'rounded' && digits(exact.value) > digits(rough.value) ? [place(rough)] : [];
  });
  return lost.length
    ? {
        weight: Math.min(2, lost.length),
        says: `${copy.siglum} rounds what ${exemplar.siglum} gives exactly`,
        evidence: lost,
      }
    : null;
};

/** A quotation loses words in copying, hardly gains them. */
const trimmed: Source = (exemplar, copy, { quotations }) => {
  const cut = quotations.flatMap((q) => {
    const full = q.versions.find((v) => v.siglum === exemplar.siglum);
    const part = q.versions.find((v) => v.siglum === copy.siglum);
    return q.verdict === 'trimmed' && full && part && part.text.length < full.text.length ? [place(part)] : [];
  });
  return cut.length
    ? {
        weight: Math.min(2, cut.length),
        says: `${copy.siglum} trims quotations that ${exemplar.siglum} has in full`,
        evidence: cut,
      }
    : null;
};

/** What a cut leaves behind: a mark of the cut, or a line that sends the reader to the whole. */
const LEFTOVER =
  /\[(?:\.\.\.|…)\]|\b(?:read|see|view) (?:the )?(?:full|whole|complete|original) (?:story|article|report|text)\b|\bfull (?:story|article|report):/giu;

const leftovers = oncePer(({ siglum, text }: ReadTelling): readonly Place[] =>
  [...text.matchAll(LEFTOVER)].map((m) => ({ siglum, start: m.index, end: m.index + m[0].length })),
);

const leftover: Source = (exemplar, copy) => {
  const found = leftovers(copy);
  return found.length && !leftovers(exemplar).length
    ? { weight: 1, says: `${copy.siglum} carries the mark of a cut`, evidence: found }
    : null;
};

/**
 * One text lies wholly inside the other, in its order (weak alone): between outlets, cutting is commoner than writing around;
 * inside one outlet a story grows.
 */
const contained: Source = (exemplar, copy, { traces, sameOutlet }, side) => {
  const [inCopy, inExemplar] = side === 0 ? [traces.taken[1], traces.taken[0]] : [traces.taken[0], traces.taken[1]];
  const [inner, outer, holder, held] = sameOutlet
    ? [inExemplar, inCopy, copy, exemplar]
    : [inCopy, inExemplar, exemplar, copy];
  // Where the words were exchanged, nothing was merely cut.
  const holds = inner >= 0.9 && outer < inner - 0.05 && Math.max(...traces.verbatim) >= 0.5;
  return holds
    ? { weight: 0.75, says: `${holder.siglum} holds nearly all of ${held.siglum}, and more`, evidence: [] }
    : null;
};

/** Exchanged words that fit worse: rarer than those in their place, or behind the wrong article ("a assault"). */
const illFitting: Source = (_exemplar, copy, { traces }, side) => {
  const rarer = rarerBy(traces, side);
  const articles = wrongArticles(copy);
  const weight = (rarer >= RARER ? 1 : 0) + Math.min(1, articles.length / 2);
  return weight
    ? { weight, says: `Where the two differ, the words of ${copy.siglum} are the less usual ones`, evidence: articles }
    : null;
};

/** A reporter's name over one text only: who wrote it signs it. */
const signed: Source = (exemplar, copy) => {
  const only = isSigned(exemplar) && !exemplar.telling.metadata.agency && !isSigned(copy);
  return only
    ? {
        weight: 0.5,
        says: `${exemplar.siglum} is signed, ${copy.siglum} is not`,
        evidence: segmentPlaces(exemplar, ['byline']),
      }
    : null;
};

/** Whether a person's name stands in the byline. */
const isSigned = (read: ReadTelling): boolean =>
  (read.telling.metadata.byline ?? '')
    .split(/\s*(?:[|,/]|\band\b)\s*/)
    .some(
      (part) =>
        /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}\p{Lu}[\p{L}'’-]+$/u.test(part) && !DESK.test(part) && !isOwnName(read, part),
    );

/** What calls itself a release was written to be taken over. */
const released: Source = (exemplar, copy) => {
  const [release, other] = [releaseLines(exemplar), releaseLines(copy)];
  return release.length && !other.length
    ? { weight: 1.5, says: `${exemplar.siglum} is given out by a press office`, evidence: release }
    : null;
};
const RELEASE =
  /\bpress (?:office|release|department|statement)\b|\b(?:media|news) release\b|\bfor immediate release\b|\bcommuniqu[eé]\b/iu;

const releaseLines = oncePer(({ siglum, text, segments }: ReadTelling): readonly Place[] =>
  segments
    .filter((s) => /^(?:byline|deck|credit|residue)$/.test(s.role) && RELEASE.test(text.slice(s.start, s.end)))
    .map((s) => ({ siglum, start: s.start, end: s.end })),
);

/** A desk is no reporter: it signs what it takes as well. */
const DESK =
  /\b(?:desk|staff|newsroom|agenc(?:y|ies)|reporters|correspondents|team|editors?|own correspondent|editorial|news|press|media|online|today|radio|tv|television|daily|times|post)\b/i;

const SOURCES: readonly Source[] = [
  stated,
  cited,
  agencysOwn,
  released,
  published,
  later,
  damaged,
  rounded,
  trimmed,
  leftover,
  illFitting,
  contained,
  signed,
];

const place = ({ siglum, start, end }: Place): Place => ({ siglum, start, end });

/** Digits that carry information: 1,043 has four, 1,000 one. */
const digits = (value: number | string): number => String(value).replace(/\D/g, '').replace(/0+$/, '').length;

function segmentPlaces(read: ReadTelling, roles: readonly string[]): Place[] {
  return read.segments
    .filter((s) => roles.includes(s.role))
    .map((s) => ({ siglum: read.siglum, start: s.start, end: s.end }));
}

import type { Place } from '../../model/span.ts';
import type { ReadTelling } from '../../model/token.ts';
import { oncePer } from '../../text/once-per.ts';
import { damageOf } from '../damage.ts';
import type { Source } from '../direction.ts';
import { RARER, rarerBy, wrongArticles } from '../ill-fitting.ts';
import { laterState } from '../later-state.ts';

// What copying does to a text and hardly undoes.

export const later: Source = (exemplar, copy, view) => {
  const places = laterState(copy, exemplar, view.figures, view.sameOutlet);
  return places.length ? { weight: 2, says: `${copy.siglum} tells a later state`, evidence: places } : null;
};

export const damaged: Source = (exemplar, copy) => {
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
export const rounded: Source = (exemplar, copy, { figures }) => {
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
export const trimmed: Source = (exemplar, copy, { quotations }) => {
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

export const leftover: Source = (exemplar, copy) => {
  const found = leftovers(copy);
  return found.length && !leftovers(exemplar).length
    ? { weight: 1, says: `${copy.siglum} carries the mark of a cut`, evidence: found }
    : null;
};

/**
 * One text lies wholly inside the other, in its order (weak alone): between outlets, cutting is commoner than writing around;
 * inside one outlet a story grows.
 */
export const contained: Source = (exemplar, copy, { traces, sameOutlet }, side) => {
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
export const illFitting: Source = (_exemplar, copy, { traces }, side) => {
  const rarer = rarerBy(traces, side);
  const articles = wrongArticles(copy);
  const weight = (rarer >= RARER ? 1 : 0) + Math.min(1, articles.length / 2);
  return weight
    ? { weight, says: `Where the two differ, the words of ${copy.siglum} are the less usual ones`, evidence: articles }
    : null;
};

const place = ({ siglum, start, end }: Place): Place => ({ siglum, start, end });

/** Digits that carry information: 1,043 has four, 1,000 one. */
const digits = (value: number | string): number => String(value).replace(/\D/g, '').replace(/0+$/, '').length;

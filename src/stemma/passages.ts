/** Stretches of neighbouring places that score higher than chance makes them. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/**
 * The score that chance reaches in a share `chance` of the searches through so many places: about n·e^(-λS) stretches exceed S, where λ follows
 * from the share of places that score above 0 anyway (Karlin & Altschul, PNAS 87, 1990).
 */
export const scoreByChance = (places: number, usual: number, chance: number): number =>
  Math.log((places + 1) / chance) / Math.log((1 - usual) / usual);

/**
 * Stretches whose scores sum to `least` or more; each ends before it would fall by as much. What goes on through half the places or more is no
 * passage: the two have a lost source in common, or a wrong exemplar was found.
 */
export function passagesOf(scores: Float64Array, least: number): Passage[] {
  const half = scores.filter((score) => score !== 0).length / 2;
  const found: Passage[] = [];
  for (let at = 0; at < scores.length; at++) {
    if ((scores[at] as number) <= 0) continue;
    const { end, score, places } = stretchFrom(scores, at, least);
    if (score >= least && places < half) found.push({ start: at, end, score });
    at = end;
  }
  return found;
}

function stretchFrom(scores: Float64Array, start: number, least: number): Passage & { readonly places: number } {
  let best = { start, end: start, score: 0, places: 0 };
  let sum = 0;
  let places = 0;
  for (let at = start; at < scores.length; at++) {
    const score = scores[at] as number;
    if (score === 0) continue;
    sum += score;
    places++;
    if (sum > best.score) best = { start, end: at, score: sum, places };
    if (sum <= 0 || sum <= best.score - least) break;
  }
  return best;
}

import { TERRITORY_NOUNS } from '../../data/place-status.ts';
import { isPossessive } from '../names/words.ts';
import { canBePlace, namePhrases } from './name-phrases.ts';
import type { Line, Phrase } from './phrase.ts';

/** A place and the land it is said to lie in: "Velm, in Orm". */
export interface Contained {
  readonly place: Phrase;
  readonly container: Phrase;
}

const LOCATIVES = new Set(['in', 'at', 'near', 'to', 'from', 'around', 'outside', 'into', 'through', 'across']);

/** Places of a sentence with what stands behind them as their land: ", in Orm", "in Orm", ", Orm,". */
export function containersIn(line: Line): Contained[] {
  const phrases = namePhrases(line);
  return phrases.flatMap((place, k) => {
    const container = phrases[k + 1];
    if (!container || !isPlaced(line, place) || isPossessive(line.read, line.tokens[container.to - 1]!)) return [];
    const between = line.tokens
      .slice(place.to, container.from)
      .map((t) => t.norm)
      .join(' ')
      .replace(/ the$/, '');
    const says =
      between === ', in' || between === 'in' || (between === ',' && isClosed(line, container, phrases[k + 2]));
    return says && canBePlace(line, place) && canBePlace(line, container) ? [{ place, container }] : [];
  });
}

/** Behind a preposition of place, or behind "the town of". */
function isPlaced(line: Line, { from }: Phrase): boolean {
  const before = line.tokens[from - 1]?.norm ?? '';
  const behindThe = before === 'the' ? (line.tokens[from - 2]?.norm ?? '') : before;
  return LOCATIVES.has(behindThe) || (before === 'of' && TERRITORY_NOUNS.has(line.tokens[from - 2]?.norm ?? ''));
}

/** A mark closes the apposition, and no further name follows as in a list. */
const isClosed = (line: Line, { to }: Phrase, next: Phrase | undefined): boolean =>
  (line.tokens[to] === undefined || line.tokens[to]!.kind === 'mark') && next?.from !== to + 1;

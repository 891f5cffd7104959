import { isFunctionWord } from '../data/closed-classes.ts';
import { rarity } from '../data/lexicon/index.ts';
import { isBody } from '../model/telling.ts';
import type { ReadTelling, Sentence, Token } from '../model/token.ts';
import { beginsLower } from '../text/begins-lower.ts';
import { oncePer } from '../text/once-per.ts';

/**
 * Share of the names and numbers of the telling with fewer of them that the other has too, the shared ones weighed by the
 * square of their rarity, 0 to 1; 0 where none of them is hardly ever in the news, or two headlines that are alike have it. A witness who
 * names five things and shares one rare place with a report tells hardly of another event; one of thirty is chance.
 */
export function sharedNames(a: ReadTelling, b: ReadTelling): number {
  const [left, right] = [namesOf(a), namesOf(b)];
  const [heads, others] = [headOf(a), headOf(b)];
  const given = new Set([...heads].filter((word) => others.has(word)));
  const shared = [...left].filter((name) => right.has(name) && (given.size < 2 || !given.has(name)));
  if (!shared.some((name) => rarity(name) >= UNKNOWN)) return 0;
  if (Math.min(left.size, right.size) > FEW) return 0;
  return shared.reduce((sum, name) => sum + rarity(name) ** 2, 0) / Math.min(left.size, right.size);
}

/** Above so many names the likeness of all words tells more: of 11,025 pairs of articles on different stories hardly any is then mistaken. */
const FEW = 16;

/** Rarity of what next to no news story has. */
const UNKNOWN = 0.9;
/** Capitalised words below this rarity are titles and beginnings of sentences more often than names. */
const USUAL = 0.45;

const headOf = oncePer(
  (read: ReadTelling): ReadonlySet<string> =>
    new Set(
      headlines(read).flatMap((s) =>
        s.tokens.filter((t) => t.kind !== 'mark' && !isFunctionWord(t.norm)).map((t) => t.norm),
      ),
    ),
);

const headlines = (read: ReadTelling): Sentence[] => read.sentences.filter((s) => s.role === 'headline');

const namesOf = oncePer((read: ReadTelling): ReadonlySet<string> => {
  const told = read.sentences.filter(
    (s) => isBody(s.role) || s.role === 'headline' || s.role === 'deck' || s.role === 'dateline',
  );
  const tokens = told.flatMap((s) => s.tokens);
  const common = new Set(tokens.filter((t) => t.kind === 'word' && beginsLower(read.text, t)).map((t) => t.norm));
  const isName = (t: Token) =>
    t.kind === 'word' &&
    /^\p{Lu}/u.test(read.text.slice(t.start, t.start + 2)) &&
    !common.has(t.norm) &&
    rarity(t.norm) > USUAL;
  return new Set(tokens.filter((t) => isName(t) || (t.kind === 'number' && t.norm.length > 1)).map((t) => t.norm));
});

import { PROMO_CUES } from '../data/furniture.ts';
import type { Role } from '../model/telling.ts';
import { countWords, endsSentence, endsWithStop, fold, wordsOf } from './block.ts';
import type { BlockContext } from './classify-block.ts';

const LONGEST_CUE = 5;
/** A cue ends with one of these; within so many characters. */
const CUE_END = /[:|»>–—\u00a0\u2002-\u200a\t]|\s\s/;
const LONGEST_TO_CUE_END = 48;

/** An arrow before a headline points to another page. */
const BULLET = /^(?:»|›|>>|▶|►|➤)\s+\p{Lu}/u;
/** The outlet's own other pages: "Also in the Herald", "From our archive", "In tomorrow's paper". */
const OWN_PAGES =
  /^(?:also (?:in|on|from|by) (?:the|our|this)\b|from (?:our|the) (?:pages?|archives?|website|magazine|front page|print edition)|more (?:in|on|from) (?:the|our|this)\b|in (?:today|tomorrow|(?:this|next) (?:week|month))['’]s\b|our (?:series|guide|column|special|map|quiz)\b)/i;

/** At the top of a page "Poll: …" and "Watch: …" open its own headline; only these announce another story even there. */
const mayBeHeadline = (text: string, { position, previous }: BlockContext): boolean =>
  position === 'before-body' &&
  previous === undefined &&
  !/^\W*(?:related|read (?:more|also|next)|also read|see also|more from|recommended)\b/i.test(text);

/**
 * A link to another story: a cue with a colon or a gap and a headline after it (`Related: …`, `WATCH | …`, `Read  …`).
 * A cue followed by plain words is taken only where the words have no full stop and begin with a capital.
 */
export function promo(text: string, context: BlockContext): Role | null {
  if (text.length > 220 || mayBeHeadline(text, context)) return null;
  if (BULLET.test(text) && !endsWithStop(text) && countWords(text) <= 22) return 'promo';
  const bare = /^[\p{L}"“‘']/u.test(text) ? text : text.replace(/^[\s([{»>•*▶►→-]+/u, '');
  const split =
    CUE_END.test(bare.slice(0, LONGEST_TO_CUE_END)) &&
    /^([\p{L}'’ ]{2,40}?)(?:\s*[:|»>–—]\s+|\s*:|[\u00a0\u2002-\u200a\t]+\s*|\s{2,})(?=\S)/u.exec(bare);
  if (!split && !/^(?:read|watch|listen)\b/i.test(bare)) return null;
  if (split && (PROMO_CUES.has(fold(split[1]!)) || OWN_PAGES.test(split[1]!)))
    return headlineFollows(bare.slice(split[0].length), split[0]) ? 'promo' : null;
  return readsOn(bare) ? 'promo' : null;
}

/** After a colon nearly anything short is a headline; not a sentence that ends in a full stop ("Background: the talks began in May."). */
function headlineFollows(rest: string, cue: string): boolean {
  const words = countWords(rest);
  if (words === 0 || words > 28) return false;
  const loud = cue === cue.toUpperCase();
  return loud || !endsWithStop(rest);
}

/** "Read Smith's full statement here", "Watch President Doe speak": verb, capital, no stop. */
function readsOn(text: string): boolean {
  const words = wordsOf(text);
  if (words.length < 3 || words.length > 24 || endsSentence(text)) return false;
  if (!/^(?:read|watch|listen)$/i.test(words[0]!)) return false;
  return (
    /^["'“‘]?\p{Lu}/u.test(words[1]!) ||
    /\b(?:here|below|more)$/i.test(text.replace(/[^\p{L}]+$/u, '')) ||
    (LONGEST_CUE > words.length && /^(?:more|also|next|the)$/i.test(words[1]!))
  );
}

import { AUXILIARIES, PRONOUNS } from '../data/closed-classes.ts';
import { IRREGULAR } from '../data/lexicon/irregular.ts';
import { VERBS } from '../data/models/verbs.ts';
import { wordsOf } from './block.ts';

/** A mood or trade, a colon, a name and where or with whom: "Worried: Una Braddan with two of her children". */
const PORTRAIT =
  /^\p{Lu}\p{Ll}+: (?:\p{Lu}[\p{L}'’.-]+ ){2,3}(?:with|at|in|on|outside|inside|near|after|before|during|and)\b[^.!?:]{3,90}$/u;

/** The words under a portrait, without a full stop. */
export const isPortrait = (text: string): boolean => text.length < 120 && PORTRAIT.test(text);

const SHORTEST = 5;
const LONGEST = 16;
/** An article, a noun of up to three words that is no plural and no possessive, and a place. */
const OPENS =
  /^(?:An?|The) (?:[\p{L}-]*[a-rt-z] ){1,3}(?:of the [\p{L}-]+ )?(?:at|on|in|near|outside|inside|over|along|beside|above|under|during|with)\b/u;

let verbs: Set<string> | undefined;

/**
 * A paragraph that is one noun phrase with its place and has no verb ("An oiled gull on the beach at Orsk."): what stands under
 * a picture and hardly ever in a body. A participle before its noun or with "by" behind it is no verb.
 */
export function isVerbless(text: string): boolean {
  return text.length <= 120 && OPENS.test(text) && /^[^.!?:;“”"]+\.$/.test(text) && hasPlaceButNoVerb(text);
}

/** One sentence, then the initials or the name of whoever took the picture: "Gulls over the pier at Orsk. U.B." */
const SIGNED =
  /^(\p{Lu}[^.!?:;“”"]{12,110}\.) (?:(?:\p{Lu}\.){2,3}|\p{Lu}{2,5}|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3})$/u;

/** Where the credit begins behind a sentence that has a place and no verb; -1 where the text is no such caption. */
export function signatureStart(text: string): number {
  const sentence = text.length < 160 ? SIGNED.exec(text)?.[1] : undefined;
  return sentence && hasPlaceButNoVerb(sentence) ? sentence.length + 1 : -1;
}

function hasPlaceButNoVerb(text: string): boolean {
  const words = wordsOf(text.replace(/[.,]/g, ''));
  if (words.length < SHORTEST || words.length > LONGEST) return false;
  // What stands before the place is the noun itself.
  const place = words.findIndex((word) => PLACE.test(word));
  if (place < 0) return false;
  return words.every((word, i) => /^\p{Lu}/u.test(word) || !isVerb(word, words[i - 1]!, words[i + 1], i > place));
}

const PLACE = /^(?:at|on|in|near|outside|inside|over|along|beside|above|under|during|with)$/;
const BEFORE_NOUN = /^(?:an?|the|its|his|her|their|some|two|three|four|newly|badly)$/i;

function isVerb(word: string, before: string, after: string | undefined, behindPlace: boolean): boolean {
  const norm = word.toLowerCase();
  if (AUXILIARIES.has(norm) || PRONOUNS.has(norm) || norm === 'to' || norm === 'not') return true;
  verbs ??= new Set(VERBS.split(' '));
  const base =
    verbs.has(norm) || (norm.endsWith('s') && (verbs.has(norm.slice(0, -1)) || verbs.has(norm.slice(0, -2))));
  const past = norm.endsWith('ed') || isIrregularPast(norm);
  const third = norm.endsWith('s') && /^\p{Lu}/u.test(before);
  return (behindPlace && (base || third)) || (past && !BEFORE_NOUN.test(before) && after !== 'by');
}

/** Irregular, and not the plural of a noun ("men"). */
function isIrregularPast(norm: string): boolean {
  const base = IRREGULAR.get(norm);
  return UNCHANGED.has(norm) || (base !== undefined && !NOUNS.has(base));
}

const NOUNS = new Set(
  'child crisis foot half knife leaf life man person policeman self thief tooth wife woman'.split(' '),
);
/** Pasts that are like the base form (Quirk et al. 1985, 3.16). */
const UNCHANGED = new Set('burst cost cut hit hurt let put quit read set shed shut split spread'.split(' '));

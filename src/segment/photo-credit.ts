import { countWords, endsSentence, endsWithStop } from './block.ts';
import { isNames, isPhotoAgency } from './names.ts';

/** Longest credit looked for, in characters from the end of the block. */
const LONGEST = 120;
const LABEL =
  /^(?:file |handout |reader(?:['’]s)? )?(?:photo(?:graph(?:er)?)?s?|images?|pictures?|pic|credit|illustration|composite|screenshot|courtesy)(?: credits?| courtesy| illustration)?\s*(?:by\b|:|of\b|via\b|from\b|\/|©)\s*/i;

/** Where the photo credit at the end of a block begins ("… over the river. Ann Roe / AP"); -1 where there is none. */
export function photoCreditStart(text: string): number {
  if (endsWithStop(text) && !/[)\]]\.?$/.test(text)) return -1;
  const bracket = /[([]([^()[\]]{2,90})[)\]]\.?$/.exec(text);
  if (bracket) return isBracketCredit(bracket[1]!) ? bracket.index : -1;
  // No name and no agency ends with an exclamation or a question mark.
  if (endsSentence(text) && !endsWithStop(text)) return -1;
  if (isPhotoCredit(text)) return 0;
  const from = Math.max(0, text.length - LONGEST);
  for (const end of text
    .slice(from)
    .matchAll(
      /\s(?=(?:Photo|Photograph|Photographer|Image|Picture)(?: [Cc]redit)?(?: by |: ?)\p{Lu})|[.!?…]["'”’)\]]*\s+|\s\|\s|\s{2,}(?=\p{Lu})/gu,
    )) {
    const at = from + end.index + end[0].length;
    if (isPhotoCredit(text.slice(at), true)) return at;
  }
  return -1;
}

const PERSON = /^\p{Lu}[\p{L}.'’-]* (?:\p{Lu}[\p{L}.'’-]* )?\p{Lu}\p{Ll}[\p{L}'’-]*$/u;

/** Whether the words are a photo credit. A slash between two names proves one only behind a sentence (`behindSentence`). */
export function isPhotoCredit(text: string, behindSentence = false): boolean {
  if (countWords(text) > 14) return false;
  const label = LABEL.exec(text);
  if (label) return text.length > label[0].length && isNames(text.slice(label[0].length).replace(/[.]$/, ''), 12);
  if (/^(?:©|\(c\)) ?\p{Lu}/iu.test(text) && behindSentence) return isNames(text.slice(text.indexOf(' ') + 1), 8);
  const parts = text.split(/\s*[/|,]\s*|\s+(?:via|for|-|–|—)\s+/);
  if (!parts.every((part) => part !== '' && (isPhotoAgency(part) || isNames(part, 5)))) return false;
  if (parts.some((part) => part.length < 3 && !isPhotoAgency(part))) return false;
  const sold = isPhotoAgency(parts.at(-1)!);
  if (parts.length === 1) return sold && /\b(?:Photos?|Images|Shutterstock|Alamy|Unsplash|Getty|Stock)\b/.test(text);
  if (sold) return /[/|]|\bvia\b/.test(text) || behindSentence;
  if (behindSentence && /^[^/|,]+ via \p{Lu}{2,5}$/u.test(text)) return true;
  return behindSentence && parts.length === 2 && /\//.test(text) && parts.some((part) => PERSON.test(part));
}

function isBracketCredit(content: string): boolean {
  return (
    isPhotoCredit(content, true) ||
    /^(?:AP|Reuters|AFP) (?:photo|file photo|video|image)/i.test(content) ||
    /^(?:file )?photo(?:graph)?(?: by|:|\/)/i.test(content) ||
    /^\p{Lu}[\p{L}'’ ]{1,24} (?:photo|picture|graphic|file)$/u.test(content)
  );
}

/** Whether a block of its own credits a picture, and not, like "(Reuters)", perhaps the text. */
export const isPictureCredit = (text: string): boolean => {
  const bare = text.replace(/^[([]|[)\].]+$/g, '');
  return isPhotoCredit(bare) && (/[/|,:]|\b(?:via|by|courtesy)\b/.test(bare) || /\b(?:Photos?|Images)\b/.test(bare));
};

/** "(AP)" behind a sentence: a picture's or the text's credit, the brackets do not say which. */
export function agencyMarkStart(text: string): number {
  if (!/[)\]]\.?$/.test(text.slice(-2))) return -1;
  const bracket = /\s[([]([^()[\]]{2,40})[)\]]\.?$/.exec(text);
  return bracket && isPhotoAgency(bracket[1]!) ? bracket.index + 1 : -1;
}

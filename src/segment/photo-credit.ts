import { wordsOf } from './block.ts';
import { isNames, isPhotoAgency } from './names.ts';

/** Longest credit looked for, in characters from the end of the block. */
const LONGEST = 120;
const LABEL =
  /^(?:file |handout )?(?:photo(?:graph)?s?|images?|pictures?|pic|credit|illustration|composite|screenshot|courtesy)(?: credits?| courtesy| illustration)?\s*(?:by\b|:|of\b|via\b|from\b|\/|©)\s*/i;

/** Where the photo credit at the end of a block begins ("… over the river. Ann Roe / AP"); -1 where there is none. */
export function photoCreditStart(text: string): number {
  const bracket = /[([]([^()[\]]{2,90})[)\]]\.?$/.exec(text);
  if (bracket) return isBracketCredit(bracket[1]!) ? bracket.index : -1;
  if (isPhotoCredit(text)) return 0;
  const from = Math.max(0, text.length - LONGEST);
  for (const end of text.slice(from).matchAll(/[.!?…]["'”’)\]]*\s+|\s\|\s|\s{2,}(?=\p{Lu})/gu)) {
    const at = from + end.index + end[0].length;
    if (isPhotoCredit(text.slice(at), true)) return at;
  }
  return -1;
}

/** Whether the words are a photo credit. A slash between two names proves one only behind a sentence (`behindSentence`). */
export function isPhotoCredit(text: string, behindSentence = false): boolean {
  if (wordsOf(text).length > 14) return false;
  const label = LABEL.exec(text);
  if (label) return text.length > label[0].length && isNames(text.slice(label[0].length).replace(/[.]$/, ''), 12);
  if (/^(?:©|\(c\)) ?\p{Lu}/iu.test(text) && behindSentence) return isNames(text.slice(text.indexOf(' ') + 1), 8);
  const parts = text.split(/\s*[/|,]\s*|\s+(?:via|for|-|–|—)\s+/);
  if (!parts.every((part) => part !== '' && (isPhotoAgency(part) || isNames(part, 5)))) return false;
  if (parts.some((part) => part.length < 3 && !isPhotoAgency(part))) return false;
  const sold = isPhotoAgency(parts.at(-1)!);
  if (parts.length === 1) return sold && /\b(?:Photos?|Images|Shutterstock|Alamy|Unsplash|Getty|Stock)\b/.test(text);
  return sold ? /[/|]|\bvia\b/.test(text) || behindSentence : behindSentence && parts.length === 2 && /\//.test(text);
}

function isBracketCredit(content: string): boolean {
  return (
    isPhotoCredit(content, true) ||
    /^(?:AP|Reuters|AFP) (?:photo|file photo|video|image)/i.test(content) ||
    /^(?:file )?photo(?:graph)?(?: by|:|\/)/i.test(content)
  );
}

/** "(AP)" behind a sentence: a picture's or the text's credit, the brackets do not say which. */
export function agencyMarkStart(text: string): number {
  const bracket = /\s[([]([^()[\]]{2,40})[)\]]\.?$/.exec(text);
  return bracket && isPhotoAgency(bracket[1]!) ? bracket.index + 1 : -1;
}

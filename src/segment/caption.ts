import type { Role } from '../model/telling.ts';
import { isPortrait, isVerbless, signatureStart } from './bare-caption.ts';
import { countWords, endsSentence, endsWithStop } from './block.ts';
import type { BlockContext } from './classify-block.ts';
import { isNames } from './names.ts';
import { photoCreditStart } from './photo-credit.ts';

/** The longest caption, in words; a longer block with a credit at its end is a paragraph into which the credit has slipped. */
const MOST_WORDS = 90;

const DATE = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?[\\p{Lu}][\\p{L}.]+ \\d{1,2},? (?:\\d{4},? )?';
const KIND = '(?:file|undated|handout|combo|combination|courtesy|aerial|still|recent|video)';
const PICTURE = '(?:photo|image|picture|frame|photograph|screen ?grab|screenshot|still)';

/** Each with a cheap question without which it cannot match. */
const OPENS: readonly (readonly [asked: (text: string) => boolean, opens: RegExp])[] = [
  [begins('Ff'), /^(?:FILE|File)(?: [Pp]hoto| PHOTO| [Ii]mage)?\s*(?:[-–—:]|\()/],
  [
    begins('IT'),
    new RegExp(`^(?:In this|This) (?:${DATE}(?:[\\p{Ll}-]+ )?(?:${KIND} )*|(?:${KIND} )+)${PICTURE}\\b`, 'u'),
  ],
  [
    begins('I'),
    new RegExp(`^In this ${PICTURE}(?:,| (?:taken|made|provided|released|from|by|shot|supplied|posted)\\b)`, 'u'),
  ],
  [
    holdsInA,
    new RegExp(
      `\\bin (?:this|an?) (?:${KIND} )*${PICTURE}(?:\\.$| (?:taken|made|sent|shot|provided|released|supplied|posted|shared)\\b)`,
      'u',
    ),
  ],
  [begins('AaUuRrFfHh'), /^(?:An? )?(?:undated |recent )?(?:file|handout) (?:photo|image|picture)\b/i],
  [begins('PICA'), /^(?:Pictured|Photo|Image|Picture|Caption|Above|Pictured above)(?: caption)?:\s+\S/],
];

function begins(letters: string): (text: string) => boolean {
  return (text) => letters.includes(text.charAt(0));
}

function holdsInA(text: string): boolean {
  return text.includes('in this ') || text.includes('in a ') || text.includes('in an ');
}

/** The words of a picture: they open as captions do ("FILE –", "In this June 3 photo"), or end with a photo credit. A credit alone is `credit`. */
export function caption(text: string, context: BlockContext): Role | null {
  if (
    context.position === 'before-body' &&
    /^[([][^()[\]]{2,60}[)\]]$/.test(text) &&
    isNames(text.slice(1, -1).replace(/:/g, ' '), 8)
  )
    return 'credit';
  if (text.length > 900) return null;
  const mayBeBare = context.position === 'in-body' || context.previous === 'byline';
  if (mayBeBare && (isPortrait(text) || isVerbless(text) || signatureStart(text) > 0)) return 'caption';
  const credit = endsWithStop(text) ? -1 : photoCreditStart(text);
  if (credit === 0) return 'credit';
  if (credit < 0 && !OPENS.some(([asked, opens]) => asked(text) && opens.test(text))) return null;
  return countWords(credit > 0 ? text.slice(0, credit) : text) <= MOST_WORDS ? 'caption' : null;
}

/** Where the credit at the end of a caption begins; -1 for none. */
export const captionCreditStart = (text: string): number => {
  const start = photoCreditStart(text);
  return start > 0 ? start : signatureStart(text);
};

/** Whether a short block before a lone credit reads like the words of a picture: no speech, the present or no full stop. */
export function describesPicture(text: string): boolean {
  if (countWords(text) > 60 || /["“”]|\b(?:said|told|says|added|according)\b/i.test(text)) return false;
  return !endsSentence(text) || /\b(?:is|are)\b|\b\p{L}{3,}ing\b|^(?:\p{Lu}[\p{L}'’.-]+ ){1,5}\p{Ll}+s\b/u.test(text);
}

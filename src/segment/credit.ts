import type { Role } from '../model/telling.ts';
import { countWords, endsWithStop } from './block.ts';
import type { BlockContext } from './classify-block.ts';
import { agencyNamed, isNames } from './names.ts';

const WORK =
  /\b(?:(?:additional )?(?:reporting|writing|editing|research|translation|photography|graphics|production|photographs|photos|video|compiled|edited|translated|produced) (?:and (?:writing|editing|photography) )?(?:by|in)|with (?:additional )?(?:reporting|files|inputs?|contributions?) (?:by|from)|additional reporting)\b:?/gi;
const CONTRIBUTED =
  /\bcontributed (?:reporting )?(?:to|from|for)?\s*(?:this|the) (?:report|story|article|piece)\b|\bcontributed (?:reporting )?from \p{Lu}|\bcontributed reporting\b/iu;

/**
 * Who made the text, at its foot: "Reporting by A; Editing by B", "C contributed to this report", "D reported from E".
 * A notice of correction is none: it is a statement about facts of the story, which only this telling has, so it stays body (see `correction.ts`).
 */
export function credit(text: string, { position }: BlockContext): Role | null {
  if (text.length > 400) return null;
  if (position === 'after-body' && isBracketedName(text)) return 'credit';
  if (
    !/^[^\p{L}]*(?:source|agencies|contribut|with |additional|report|research|writing |edit|comp|trans|prod|photo|video|graph)/iu.test(
      text,
    ) &&
    !text.includes('contributed') &&
    !/^[([–—-]/.test(text)
  )
    return null;
  const bare = text.replace(/^[\s([*_–—-]+|[\s)\]*_.]+$/gu, '');
  if (startsWithWork(bare) && isNames(bare.replace(WORK, ' ').replace(/[;.]/g, ' '), 40)) return 'credit';
  if (CONTRIBUTED.test(bare) && countWords(bare) <= 45 && isOnlyContribution(text)) return 'credit';
  if (
    /^(?:source|sources|contributing|contributors|with agencies|agencies)\s*:/i.test(bare) &&
    isNames(bare.replace(/^[^:]*:/, ''), 8) &&
    !endsWithStop(text)
  )
    return 'credit';
  return /^[([–—-]/.test(text) && countWords(bare) <= 5 && agencyNamed(bare) ? 'credit' : null;
}

/** The source in brackets on a line of its own: "(Orsk Radio)". */
const isBracketedName = (text: string): boolean => /^\([^()]{2,40}\)$/.test(text) && isNames(text.slice(1, -1), 4);

const startsWithWork = (text: string): boolean => text.search(WORK) === 0;

/** Each sentence tells of contributing, writing or reporting from somewhere. */
function isOnlyContribution(text: string): boolean {
  const rest = text.replace(/[("*_]+/g, '');
  return (
    rest
      .split(/(?<=[a-z]\.)\s+(?=\p{Lu})/u)
      .every((sentence) => /\b(?:contributed|reported|reporting|writers?|editing)\b/i.test(sentence)) &&
    !/[“”]/.test(rest)
  );
}

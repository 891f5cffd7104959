import { DETERMINERS, PREPOSITIONS } from '../data/closed-classes.ts';
import { rarity } from '../data/lexicon/index.ts';
import { SPEECH_VERBS } from '../data/speech-verbs.ts';
import type { ReadTelling, Sentence, Token } from '../model/token.ts';

const OPEN = /[“«„]/;
const CLOSE = /[”»]/;
/** A quotation of fewer words is a term, not a statement. */
const FEWEST_QUOTED = 4;
/** Words on either side of the speech verb that may name the speaker. */
const REACH = 6;
/** Rarity from which on a word is probably a name. */
const KNOWN = 0.9;

/** Words with a capital letter beside the speech verb of a sentence with a quotation; empty where none is named. */
export function quotedSpeaker(telling: ReadTelling, sentence: Sentence): Set<string> {
  const outside: Token[] = [];
  let inside = false;
  let quoted = 0;
  for (const token of sentence.tokens) {
    const mark = token.kind === 'mark' ? telling.text.slice(token.start, token.end) : '';
    if (OPEN.test(mark) || (mark === '"' && !inside)) inside = true;
    else if (CLOSE.test(mark) || mark === '"') inside = false;
    else if (!inside) outside.push(token);
    else if (!mark) quoted++;
  }
  if (quoted < FEWEST_QUOTED) return new Set();
  // The first word of a sentence has its capital letter from there, unless news hardly knows it.
  const first = sentence.tokens.find((t) => t.kind === 'word');
  return namesBeside(telling.text, outside, (t) => t === first && rarity(t.norm) < KNOWN);
}

/** Words with a capital letter near a speech verb, but for those behind a preposition ("on Monday", "of the Alliance"). */
function namesBeside(text: string, tokens: readonly Token[], isFirst: (token: Token) => boolean): Set<string> {
  const found = new Set<string>();
  tokens.forEach((verb, at) => {
    if (!SPEECH_VERBS.has(verb.norm)) return;
    const last = Math.min(tokens.length, at + REACH + 1);
    let behind = false;
    for (let i = Math.max(0, at - REACH); i < last; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'word') continue;
      const capital = text[token.start] !== text[token.start]!.toLowerCase();
      if (PREPOSITIONS.has(token.norm)) behind = tokens[i - 1]?.norm !== 'according';
      else if (!capital && !DETERMINERS.has(token.norm)) behind = false;
      else if (capital && !behind && !isFirst(token)) found.add(token.norm);
    }
  });
  return found;
}

/** Whether both name a speaker and no name is common to both. */
export function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const name of a) if (b.has(name)) return false;
  return true;
}

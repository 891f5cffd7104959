import { AUXILIARIES, DETERMINERS, isFunctionWord, POSSESSIVES, PREPOSITIONS } from '../../data/closed-classes.ts';
import { DOCUMENT_WORDS, VOICE_WORDS } from '../../data/document-words.ts';
import { PERSON_NOUNS } from '../../data/models/person-nouns.ts';
import { LOOSE_ADVERBS, SAYING_FORMS } from '../../data/saying-verbs.ts';
import { UNNAMED_HEADS } from '../../data/titles.ts';
import type { Cue } from './cues.ts';
import { mentionEndingAt, mentionStartingAt, type Paragraph, sentenceEnd, sentenceStart } from './paragraph.ts';

/** Where the one who speaks stands. Positions count in the paragraph's tokens. */
export interface Source {
  readonly first: number;
  readonly last: number;
  /** Before the cue, behind it ("said Tarn"), or somewhere earlier in the sentence ("…, adding that"). */
  readonly side: 'left' | 'right' | 'shared';
}

/** The source of a cue, or null where the words do not show one. */
export function sourceOf(
  p: Paragraph,
  cue: Cue,
  earlier: readonly { cue: Cue; source: Source | null }[],
): Source | null {
  if (cue.kind === 'according' || cue.kind === 'passive' || cue.kind === 'dash') return rightPhrase(p, cue.last + 1);
  if (cue.kind === 'colon') return { first: 0, last: cue.first - 1, side: 'left' };
  if (cue.kind === 'noun') return possessor(p, cue);
  // "the rebels promising “peace”": a participle behind a name belongs to it.
  if (cue.form?.form === 'ing' && mentionEndingAt(p, cue.first - 1)?.form === 'name') return leftPhrase(p, cue);
  if (isInscribed(p, cue)) return null;
  if (cue.form?.form === 'ing') return shared(p, cue, earlier) ?? leftPhrase(p, cue);
  const right = inverted(p, cue) ? rightPhrase(p, cue.last + 1) : null;
  if (right && standsAlone(p, right.last) && (behindMarks(p, cue) || isNamed(p, right))) return right;
  return leftPhrase(p, cue) ?? shared(p, cue, earlier);
}

/** "a board reading “X”", "with a placard saying “X”": words on a thing; nobody there speaks them. */
function isInscribed(p: Paragraph, { first, form }: Cue): boolean {
  const before = p.tokens[first - 1];
  if (form?.form !== 'ing' || before?.kind !== 'word' || isFunctionWord(before.norm)) return false;
  if (VOICE_WORDS.has(before.norm) || PERSON_NOUNS.has(before.norm)) return false;
  return form.lemma === 'read' || DOCUMENT_WORDS.has(before.norm);
}

/** A quotation ends straight before the cue. */
const behindMarks = (p: Paragraph, cue: Cue): boolean => (p.quoteOf[cue.first - 1] ?? -1) !== -1;

/** `The bridge will close, said Tarn.`: without marks only a name counts, with a mark or the end behind it. */
function isNamed(p: Paragraph, { first, last }: Source): boolean {
  const next = p.tokens[last + 1];
  return mentionStartingAt(p, first) !== undefined && (!next || (next.kind === 'mark' && p.quoteOf[last + 1] === -1));
}

/** Verbs that need a listener behind them: `told Tarn` is never inverted. */
const NEEDS_LISTENER = /^(?:tell|inform|remind|assure|notify|brief)$/;

/** `…,” said Tarn`: nothing but a comma or a closing mark before the verb, and a noun phrase behind it. */
function inverted(p: Paragraph, cue: Cue): boolean {
  if (cue.infinitive || cue.form?.form === 'ing' || cue.form?.class === 'call') return false;
  if (NEEDS_LISTENER.test(cue.form?.lemma ?? '')) return false;
  const start = sentenceStart(p, cue.first);
  const before = p.tokens[cue.first - 1];
  const opens =
    cue.first === 0 || !before || p.quoteOf[cue.first - 1] !== -1 || before.norm === ',' || cue.first === start;
  if (!opens) return false;
  const next = p.tokens[cue.last + 1];
  if (!next || p.quoteOf[cue.last + 1] !== -1 || next.kind !== 'word') return false;
  if (/^(?:him|her|them|me|us|it)$/.test(next.norm)) return false;
  return (
    mentionStartingAt(p, cue.last + 1) !== undefined ||
    (behindMarks(p, cue) && callingBeforeName(p, cue.last + 1)) ||
    DETERMINERS.has(next.norm) ||
    POSSESSIVES.has(next.norm) ||
    UNNAMED_HEADS.has(next.norm) ||
    /^(?:he|she|they)$/.test(next.norm)
  );
}

/** `…,” said kiln hand Ilse Tarn`: what somebody does, in small letters, and straight behind it the name. */
function callingBeforeName(p: Paragraph, from: number): boolean {
  for (let i = from; i < from + MOST_CALLING; i++) {
    if (mentionStartingAt(p, i)?.form === 'name') return true;
    const token = p.tokens[i];
    const joins = token?.norm === '-';
    if (!token || p.quoteOf[i] !== -1 || !(joins || token.kind === 'word')) return false;
    if (isFunctionWord(token.norm) || isVerb(token.norm)) return false;
  }
  return false;
}
const MOST_CALLING = 5;

/** Behind the phrase nothing stands that it could be the subject of: `said Tarn was …` is not inverted. */
function standsAlone(p: Paragraph, last: number): boolean {
  if (isPossessive(p, last)) return false;
  const next = p.tokens[last + 1];
  if (!next || p.sentenceOf[last + 1] !== p.sentenceOf[last] || p.quoteOf[last + 1] !== -1) return true;
  if (next.kind === 'mark') return !/^[’'/$]$/.test(next.norm);
  return (
    PREPOSITIONS.has(next.norm) ||
    LOOSE_ADVERBS.has(next.norm) ||
    /^(?:and|who|when|while|where|last|this|early|late)$/.test(next.norm)
  );
}

const isPossessive = (p: Paragraph, i: number): boolean =>
  /(?:[’']s|s[’'])$/.test(p.read.text.slice(p.tokens[i]!.start, p.tokens[i]!.end));

const ENDS_PHRASE =
  /^(?:in|on|as|during|after|before|when|while|who|which|that|said|says|told|and|but|by|because|if|through|via|was|were|is|are|has|have|had)$/;
const MOST_WORDS = 14;

/** The noun phrase that begins at token `from`. */
function rightPhrase(p: Paragraph, from: number): Source | null {
  if (!p.tokens[from] || p.quoteOf[from] !== -1) return null;
  const limit = Math.min(sentenceEnd(p, from), from + MOST_WORDS);
  let last = from - 1;
  for (let i = from; i <= limit; i++) {
    const token = p.tokens[i]!;
    if (p.quoteOf[i] !== -1) break;
    const mention = mentionStartingAt(p, i);
    if (mention) {
      while (i < limit && p.tokens[i + 1]!.start < mention.end) i++;
      last = i;
      // "a member of her staff": the pronoun opens another noun.
      if (!goesOnBehindName(p, i + 1) && !POSSESSIVES.has(token.norm) && !isPossessive(p, i)) break;
      continue;
    }
    if (AUXILIARIES.has(token.norm)) break;
    if (token.kind === 'mark' && !/^[-&.]$/.test(token.norm)) break;
    if (token.norm === '.' && (i === limit || p.tokens[i + 1]!.start > token.end)) break;
    if (token.kind === 'word' && ENDS_PHRASE.test(token.norm) && !(token.norm === 'and' && mentionStartingAt(p, i + 1)))
      break;
    if (LOOSE_ADVERBS.has(token.norm)) break;
    last = i;
  }
  return last >= from ? { first: from, last: withName(p, last), side: 'right' } : null;
}

/** "its president, Ilse Tarn": the name behind the comma belongs to the phrase, where a mark ends it. */
function withName(p: Paragraph, last: number): number {
  if (p.tokens[last + 1]?.norm !== ',' || mentionEndingAt(p, last)?.form === 'name') return last;
  const mention = mentionStartingAt(p, last + 2);
  if (mention?.form !== 'name') return last;
  const end = p.tokens.findLastIndex((t) => t.start < mention.end);
  const next = p.tokens[end + 1];
  return !next || next.kind === 'mark' ? end : last;
}

/** "Tarn of the council", "Tarn and Mora": what may follow a name inside one noun phrase. */
const goesOnBehindName = (p: Paragraph, i: number): boolean =>
  /^(?:of|for|at|-)$/.test(p.tokens[i]?.norm ?? '') ||
  (p.tokens[i]?.norm === 'and' && mentionStartingAt(p, i + 1) !== undefined);

/** The noun phrase that ends before the cue, an apposition between commas included. */
function leftPhrase(p: Paragraph, cue: Cue): Source | null {
  const start = sentenceStart(p, cue.first);
  const last = beforeAdjuncts(p, cue.first - 1, start);
  const relative = last < cue.first - 1 ? relativeClause(p, cue.first - 1, start) : null;
  if (relative) return relative;
  if (last < start || p.quoteOf[last] !== -1) return null;
  const at = p.tokens[last]!;
  if (at.norm === ',' || at.norm === '–' || at.norm === '—' || at.norm === ')') return apposed(p, last, start);
  if (at.kind !== 'word' && at.kind !== 'number') return null;
  if (
    /^(?:and|but|or|to|then|not|for|by|of|though|although|because|when|while|if|as|that)$/.test(at.norm) ||
    AUXILIARIES.has(at.norm)
  )
    return null;
  // "Tarn’s planned visit": the verb is an adjective here.
  if (PREPOSITIONS.has(at.norm) || isPossessive(p, last)) return null;
  const first = phraseStart(p, last, start);
  return first <= last ? { first, last, side: 'left' } : null;
}

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\\.)';
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const ADJUNCT = new RegExp(
  `(?:^|,?\\s)(?:(?:late |early )?(?:on |this |last |next )?${DAY}(?: (?:morning|afternoon|evening|night))?|(?:on |in )?${MONTH}(?: \\d{1,2})?(?:,? \\d{4})?|in \\d{4}|` +
    '(?:earlier |later )?(?:this|last|next) (?:week|month|year|spring|summer|autumn|fall|winter)|(?:this|last) (?:morning|afternoon|evening|night)|(?:today|yesterday|tonight|himself|herself|itself|themselves)|' +
    'in (?:a|an|his|her|its|their|the) (?:[a-z]+ )?(?:statement|interview|tweet|speech|email|e-mail|post|letter|memo|report))\\s*,?\\s*$',
  'i',
);

const LONGEST_ADJUNCT = 80;

/** The last token at or before `last` that is no adverb and in no phrase of time or occasion ("on Monday", "in a statement"). */
function beforeAdjuncts(p: Paragraph, last: number, start: number): number {
  let at = last;
  while (at > start) {
    if (p.quoteOf[at] !== -1) return at;
    if (LOOSE_ADVERBS.has(p.tokens[at]!.norm)) {
      at--;
      continue;
    }
    const opening = Math.max(p.tokens[start]!.start, p.tokens[at]!.end - LONGEST_ADJUNCT);
    const found = ADJUNCT.exec(p.read.text.slice(opening, p.tokens[at]!.end));
    if (!found || (found.index === 0 && opening === p.tokens[start]!.start)) return at;
    const from = opening + found.index;
    const next = p.tokens.findLastIndex((t) => t.end <= from);
    if (next < start || next >= at) return at;
    at = next;
  }
  return at;
}

/** "Tarn, who is to speak on Thursday, said": the time belongs to the clause between the commas. */
function relativeClause(p: Paragraph, comma: number, start: number): Source | null {
  if (comma <= start || p.tokens[comma]!.norm !== ',') return null;
  const opening = p.tokens.findLastIndex((t, i) => i > start && i < comma && t.norm === ',');
  return /^(?:who|which)$/.test(p.tokens[opening + 1]?.norm ?? '') ? apposed(p, comma, start) : null;
}

/** "Tarn, the mayor of Ketter, said": from the phrase before the apposition to its end. */
function apposed(p: Paragraph, comma: number, start: number): Source | null {
  const opening = p.tokens[comma]!.norm === ')' ? '(' : p.tokens[comma]!.norm;
  for (let i = comma - 1; i > start; i--) {
    if (p.quoteOf[i] !== -1) return null;
    if (p.tokens[i]!.norm !== opening) continue;
    if (p.tokens[i - 1]!.kind === 'mark' && p.tokens[i - 1]!.norm !== '.') return null;
    if (!apposes(p, i + 1)) continue;
    const first = withNameBefore(p, phraseStart(p, i - 1, start), start);
    return first <= i - 1 ? { first, last: comma, side: 'left' } : null;
  }
  return null;
}

/** "Tarn, the mayor of Ketter, who …, said": the name before an apposition that another one follows. */
function withNameBefore(p: Paragraph, first: number, start: number): number {
  if (p.tokens[first - 1]?.norm !== ',' || first - 2 < start) return first;
  const mention = mentionEndingAt(p, first - 2);
  if (mention?.form !== 'name' || !canSpeak(p, mention.entity)) return first;
  return p.tokens.findIndex((t) => t.start >= mention.titled.start);
}

function apposes(p: Paragraph, i: number): boolean {
  const token = p.tokens[i]!;
  return token.kind === 'number' || token.kind === 'word';
}

const CLAUSE_START =
  /^(?:that|but|while|as|because|although|though|if|when|whether|after|before|since|and|where|however|then|which|who|said|says)$/;

/** First token of the noun phrase that ends at `last`: a name with its title, or back to where its clause begins. */
export function phraseStart(p: Paragraph, last: number, start: number): number {
  const mention = mentionEndingAt(p, last);
  const token = p.tokens[last]!;
  if (mention?.form === 'pronoun' || /^(?:he|she|they|it|we|i|who|which|that|one|some|many|others)$/.test(token.norm))
    return last;
  let first = last;
  if (mention) {
    while (first > start && p.tokens[first]!.start > mention.titled.start) first--;
    if (first === start || !isInside(p, first))
      return backToMarks(p, withArticle(p, withPartner(p, first, start), start), start);
  }
  for (let i = last - 1; i >= start && last - i < MOST_WORDS; i--) {
    const { norm, kind } = p.tokens[i]!;
    if (p.quoteOf[i] !== -1 || (kind === 'mark' && !/^[-.&]$/.test(norm))) break;
    if (kind === 'word' && (CLAUSE_START.test(norm) || AUXILIARIES.has(norm) || isVerb(norm))) break;
    first = i;
  }
  return trimFront(p, first, last);
}

/** `…,” divisional manager Tarn told`: between a quotation and the name stands nothing but what somebody is called. */
function backToMarks(p: Paragraph, first: number, start: number): number {
  for (let at = first; at > start && first - at < MOST_CALLING; at--) {
    if (p.quoteOf[at - 1] !== -1) return at;
    const { kind, norm } = p.tokens[at - 1]!;
    if (kind !== 'word' || isFunctionWord(norm) || isVerb(norm) || isPossessive(p, at - 1)) break;
  }
  return first;
}

/** "a blogger on the site X", "the council’s Y": the name only ends a longer phrase. */
function isInside(p: Paragraph, first: number): boolean {
  const before = p.tokens[first - 1]!;
  if (
    /^(?:of|for|at|on|with|from|in|to)$/.test(before.norm) &&
    first > 1 &&
    !/^[,.:;]$/.test(p.tokens[first - 2]!.norm)
  )
    return true;
  if (before.norm === 'the' && p.tokens[first - 2]?.norm === 'of') return true;
  return before.kind === 'word' && isPossessive(p, first - 1);
}

const isVerb = (norm: string): boolean => {
  const form = SAYING_FORMS.get(norm);
  return form !== undefined && form.form === 'past' && form.class !== 'think';
};

/** "Tarn and Mora said": both are the source. */
function withPartner(p: Paragraph, first: number, start: number): number {
  if (p.tokens[first - 1]?.norm !== 'and' || first - 2 < start) return first;
  const partner = mentionEndingAt(p, first - 2);
  if (partner?.form !== 'name') return first;
  let at = first - 2;
  while (at > start && p.tokens[at]!.start > partner.titled.start) at--;
  return at;
}

/** A title in small letters takes its article and possessor with it: "the party’s spokesman X". */
function withArticle(p: Paragraph, first: number, start: number): number {
  let at = first;
  const lower = (i: number): boolean => /^\p{Ll}/u.test(p.read.text.slice(p.tokens[i]!.start, p.tokens[i]!.end));
  if (p.quoteOf[at - 1] === -1 && at > start && lower(at - 1) && DETERMINERS.has(p.tokens[at - 1]!.norm)) return at - 1;
  if (at > start && p.tokens[at - 1]!.norm === 'the') at--;
  return at;
}

/** "On Monday the council": what stands before the last article is another phrase, where the whole begins with a preposition. */
function trimFront(p: Paragraph, first: number, last: number): number {
  const { norm } = p.tokens[first]!;
  if (!PREPOSITIONS.has(norm) && !LOOSE_ADVERBS.has(norm)) return first;
  for (let i = last; i > first; i--) {
    const before = p.tokens[i]!.norm;
    if ((DETERMINERS.has(before) || POSSESSIVES.has(before)) && !PREPOSITIONS.has(p.tokens[i - 1]!.norm)) return i;
  }
  return last;
}

/** "…, adding that …", "… and said …": the subject of the verb before, else the first subject of the sentence. */
function shared(p: Paragraph, cue: Cue, earlier: readonly { cue: Cue; source: Source | null }[]): Source | null {
  const start = sentenceStart(p, cue.first);
  const before = p.tokens[cue.first - 1]?.norm ?? '';
  const joins = cue.form?.form === 'ing' || /^(?:and|but|then|to|,|for|by|though|although|while|when)$/.test(before);
  if (!joins) return null;
  const near = earlier.findLast((e) => e.source !== null && e.cue.head >= start && e.cue.head < cue.head);
  if (near?.source) return { ...near.source, side: 'shared' };
  const subject = p.mentions.find(
    (m) =>
      m.titled.start >= p.tokens[start]!.start &&
      m.end <= p.tokens[cue.first]!.start &&
      (canSpeak(p, m.entity) || m.titled.start === p.tokens[start]!.start) &&
      isFree(p, m.titled.start),
  );
  if (!subject) return null;
  const first = p.tokens.findIndex((t) => t.start >= subject.titled.start);
  const last = p.tokens.findLastIndex((t) => t.start < subject.end);
  return { first: withArticle(p, first, start), last, side: 'shared' };
}

const canSpeak = (p: Paragraph, entity: number): boolean => /person|organisation/.test(p.names.entities[entity]!.kind);

/** Outside of quotation marks and not behind a preposition. */
function isFree(p: Paragraph, at: number): boolean {
  const i = p.tokens.findIndex((t) => t.start >= at);
  return p.quoteOf[i] === -1 && !PREPOSITIONS.has(p.tokens[i - 1]?.norm ?? '');
}

/** "Tarn’s claim", "his warning". */
function possessor(p: Paragraph, cue: Cue): Source | null {
  const start = sentenceStart(p, cue.first);
  for (let i = cue.first - 1; i >= Math.max(start, cue.first - 3); i--) {
    const { norm } = p.tokens[i]!;
    if (/^(?:his|her|their|its)$/.test(norm)) return { first: i, last: i, side: 'left' };
    if (!isPossessive(p, i)) continue;
    return { first: phraseStart(p, i, start), last: i, side: 'left' };
  }
  return null;
}

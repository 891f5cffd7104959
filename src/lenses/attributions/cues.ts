import { AUXILIARIES, isFunctionWord } from '../../data/closed-classes.ts';
import { LOOSE_ADVERBS, NOUN_FORMS, SAYING_FORMS, SAYING_NOUNS, type SayingForm } from '../../data/saying-verbs.ts';
import { type Paragraph, tokenAt } from './paragraph.ts';

/** A saying verb, "according to", or a saying noun behind a possessive. Positions count in the paragraph's tokens. */
export interface Cue {
  /** Verb with its auxiliaries, negation and adverbs. */
  readonly first: number;
  readonly last: number;
  /** The verb itself. */
  readonly head: number;
  readonly kind: 'verb' | 'passive' | 'according' | 'noun' | 'colon' | 'dash';
  readonly form: SayingForm | null;
  /** After "to": "declined to say". */
  readonly infinitive: boolean;
}

/** Every cue outside of quotation marks, in order. */
export function cuesOf(p: Paragraph): Cue[] {
  const cues: Cue[] = [];
  const colon = transcriptColon(p);
  if (colon) cues.push(colon);
  const signed = signature(p);
  p.tokens.forEach((token, i) => {
    if (p.quoteOf[i] !== -1 || token.kind !== 'word') return;
    const next = p.tokens[i + 1]?.norm;
    if (token.norm === 'according' && next === 'to') {
      cues.push({ first: i, last: i + 1, head: i, kind: 'according', form: null, infinitive: false });
      return;
    }
    if (token.norm === 'words' && next === 'of') {
      // "in the words of Tarn"
      cues.push({ first: i, last: i + 1, head: i, kind: 'according', form: null, infinitive: false });
      return;
    }
    if (token.norm === 'put' && next === 'it') {
      cues.push({ first: i, last: i + 1, head: i, kind: 'verb', form: SAYING_FORMS.get('said')!, infinitive: false });
      return;
    }
    const verb = verbCue(p, i) ?? besideRun(p, i);
    if (verb) cues.push(verb);
    else if (SAYING_NOUNS.has(token.norm) && opensReport(p, i) && behindPossessive(p, i))
      cues.push({ first: i, last: i, head: i, kind: 'noun', form: null, infinitive: false });
  });
  if (signed) cues.push(signed);
  return cues;
}

/**
 * Any word in the place of a saying verb: `…,” summarised Tarn.`, `…,” so Tarn.`, `…!” Tarn beamed.`, `Tarn stormed: “…`. Straight behind
 * a quotation, beside a name, before a mark; or between a name and the colon that opens one.
 */
function besideRun(p: Paragraph, i: number): Cue | null {
  const { norm } = p.tokens[i]!;
  if (isName(p, i) || (isFunctionWord(norm) && norm !== 'so')) return null;
  const found = behindRun(p, i)
    ? nameBehind(p, i)
    : /(?:[^e]ed|[^us]s)$/.test(norm) && (nameInFront(p, i) || opensRun(p, i));
  const form: SayingForm = { lemma: norm, class: 'say', form: 'past' };
  return found ? { first: i, last: i, head: i, kind: 'verb', form, infinitive: false } : null;
}

/** A name follows, and a mark or the end after it. */
function nameBehind(p: Paragraph, i: number): boolean {
  const mention = p.mentions.find((m) => m.form === 'name' && m.titled.start === p.tokens[i + 1]?.start);
  if (!mention) return false;
  const after = p.tokens.find((t) => t.start >= mention.end);
  return !after || after.kind === 'mark';
}

/** A name stands between a quotation and this word, and a mark or the end follows. */
function nameInFront(p: Paragraph, i: number): boolean {
  const before = p.tokens[i - 1];
  const next = p.tokens[i + 1];
  if (!before || (next && next.kind !== 'mark')) return false;
  const mention = p.mentions.find((m) => m.end === before.end);
  return mention !== undefined && behindRun(p, tokenAt(p, mention.titled.start));
}

/** `“We rebuild.” — Ilse Tarn`: a dash behind a quotation, a name, and the end of the paragraph. */
function signature(p: Paragraph): Cue | null {
  const at = p.tokens.findLastIndex(
    (t, i) => /^[–—-]$/.test(t.norm) && (p.quoteOf[i - 1] ?? -1) !== -1 && p.quoteOf[i] === -1,
  );
  if (at < 0) return null;
  const mention = p.mentions.find((m) => m.form === 'name' && m.titled.start === p.tokens[at + 1]?.start);
  const rest = mention ? p.read.text.slice(mention.end, p.end) : '';
  return mention && /^(?:,[^.!?“"]{0,60})?\.?\s*$/.test(rest)
    ? { first: at, last: at, head: at, kind: 'dash', form: null, infinitive: false }
    : null;
}

/** A name or "he" before this word, a colon behind it, and then a quotation. */
function opensRun(p: Paragraph, i: number): boolean {
  if (p.tokens[i + 1]?.norm !== ':' || (p.quoteOf[i + 2] ?? -1) === -1) return false;
  const before = p.tokens[i - 1];
  return before !== undefined && p.mentions.some((m) => m.end === before.end);
}

const isName = (p: Paragraph, i: number): boolean =>
  /^\p{Lu}/u.test(p.read.text.slice(p.tokens[i]!.start, p.tokens[i]!.end));

/** Straight behind a quotation that a comma, a question mark or an exclamation mark ends. */
function behindRun(p: Paragraph, i: number): boolean {
  const run = p.runs[p.quoteOf[i - 1] ?? -1];
  return run !== undefined && /[,?!…]$/.test(p.read.text.slice(run.start, run.end));
}

const BE = /^(?:be|am|is|are|was|were|been|being|'s|it's|he's|she's)$/;

function verbCue(p: Paragraph, i: number): Cue | null {
  const { norm } = p.tokens[i]!;
  const form = SAYING_FORMS.get(norm);
  if (!form) return null;
  let first = i;
  while (first > 0 && p.quoteOf[first - 1] === -1 && isLoose(p, first - 1)) first--;
  const between = p.tokens.slice(first, i).map((t) => t.norm);
  const before = p.tokens[first - 1]?.norm;
  if (form.class === 'call' && isReduced(p, i, first)) return null;
  const infinitive = before === 'to' && form.form === 'base';
  const helped = between.some((w) => AUXILIARIES.has(w));
  const passive = form.form === 'past' && between.some((w) => BE.test(w)) && norm !== 'quoted';
  if (passive)
    return agentBehind(p, i) ? { first, last: agentBehind(p, i), head: i, kind: 'passive', form, infinitive } : null;
  if (form.form === 'base' && !helped && !infinitive && !pluralBefore(p, first - 1)) return null;
  if (NOUN_FORMS.has(norm) && !verbal(p, i, first, helped)) return null;
  // Adverbs without an auxiliary stay outside of the cue unless they touch the verb.
  return { first: trimmedStart(p, first, i), last: withParticle(p, i), head: i, kind: 'verb', form, infinitive };
}

function isLoose(p: Paragraph, i: number): boolean {
  const { norm, kind } = p.tokens[i]!;
  if (kind !== 'word') return false;
  if (norm === 'on' && /day$/.test(p.tokens[i + 1]?.norm ?? '')) return true;
  return (
    LOOSE_ADVERBS.has(norm) ||
    AUXILIARIES.has(norm) ||
    (/ly$/.test(norm) && norm.length > 4 && norm !== 'family' && !isName(p, i))
  );
}

function trimmedStart(p: Paragraph, first: number, verb: number): number {
  let at = first;
  while (
    at < verb &&
    /^(?:on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday)$/.test(p.tokens[at]!.norm)
  )
    at++;
  return at;
}

/** "a video called “X”": a participle behind a noun names the thing; nobody speaks. */
function isReduced(p: Paragraph, i: number, first: number): boolean {
  const before = p.tokens[i - 1];
  if (first !== i || !before || before.kind !== 'word' || p.quoteOf[i + 1] === -1 || !/ed$/.test(p.tokens[i]!.norm))
    return false;
  const lower = /^\p{Ll}/u.test(p.read.text.slice(before.start, before.end));
  return (
    lower && !/s$/.test(before.norm) && !isFunctionWord(before.norm) && !p.mentions.some((m) => m.end === before.end)
  );
}

/** `was called “mad” by Tarn`: position of the "by" in the same sentence, or 0. */
function agentBehind(p: Paragraph, i: number): number {
  for (let at = i + 1; at < p.tokens.length && at <= i + MOST_TO_AGENT; at++) {
    if (p.sentenceOf[at] !== p.sentenceOf[i]) return 0;
    if (p.quoteOf[at] !== -1) continue;
    if (p.tokens[at]!.norm === 'by') return at;
    if (p.tokens[at]!.kind === 'mark') return 0;
  }
  return 0;
}
const MOST_TO_AGENT = 30;

/** "pointed out", "called for", "accused her of" keep their particle in the cue only where it touches. */
const withParticle = (p: Paragraph, i: number): number => {
  const next = p.tokens[i + 1]?.norm;
  return next === 'out' || (next === ':' && p.quoteOf[i + 1] === -1) ? i + 1 : i;
};

/** A plural or a plural pronoun, as far as its form tells. */
function pluralBefore(p: Paragraph, i: number): boolean {
  const norm = p.tokens[i]?.norm ?? '';
  return (
    /^(?:they|we|i|you|who|which|people|police|many|some|others)$/.test(norm) ||
    (/[^s]s$/.test(norm) && norm.length > 3)
  );
}

/** Whether a form that may be a noun is a verb here: behind a pronoun or a name, or before "that" or a quotation. */
function verbal(p: Paragraph, i: number, first: number, helped: boolean): boolean {
  if (helped || behindRun(p, i)) return true;
  const before = p.tokens[first - 1];
  const next = p.tokens[i + 1];
  if (before && /^(?:he|she|they|we|it|who|i)$/.test(before.norm)) return true;
  const named = before !== undefined && p.mentions.some((m) => m.end <= before.end && m.end > before.start);
  const shape = before ? p.read.text.slice(before.start, before.end) : '';
  if (/[’']s?$/.test(shape)) return false;
  const opens = next !== undefined && (next.norm === 'that' || p.quoteOf[i + 1] !== -1 || next.norm === ':');
  return (
    opens ||
    (named && next?.kind === 'word' && /^(?:the|a|an|his|her|their|its|that|how|why|what|if|whether)$/.test(next.norm))
  );
}

/** "claim that", "warning: “": the noun’s words follow at once; not `called her speech “weak”`. */
function opensReport(p: Paragraph, i: number): boolean {
  const next = p.tokens[i + 1];
  if (!next) return false;
  if (p.quoteOf[i + 1] === -1) return /^(?:that|:)$/.test(next.norm);
  return !p.tokens.slice(Math.max(0, i - 8), i).some((t) => SAYING_FORMS.get(t.norm)?.class === 'call');
}

function behindPossessive(p: Paragraph, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 3); at--) {
    const token = p.tokens[at]!;
    if (/^(?:his|her|their|its)$/.test(token.norm)) return true;
    if (/(?:[’']s|s[’'])$/.test(p.read.text.slice(token.start, token.end))) return true;
    if (token.kind !== 'word' || /^(?:the|a|an|of|in|to)$/.test(token.norm)) return false;
  }
  return false;
}

/** "TARN: We will see." A name and a colon begin the paragraph. */
function transcriptColon(p: Paragraph): Cue | null {
  const at = p.tokens.findIndex((t) => t.kind === 'mark' && t.norm !== '.');
  if (at < 1 || at > 4 || p.tokens[at]!.norm !== ':' || p.quoteOf[at] !== -1) return null;
  const named = p.tokens
    .slice(0, at)
    .every((t) => /^\p{Lu}/u.test(p.read.text.slice(t.start, t.end)) || t.norm === '.');
  return named ? { first: at, last: at, head: at, kind: 'colon', form: null, infinitive: false } : null;
}

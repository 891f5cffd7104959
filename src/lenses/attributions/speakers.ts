import { DETERMINERS } from '../../data/closed-classes.ts';
import { FEMALE_TITLES, MALE_TITLES } from '../../data/titles.ts';
import type { Span } from '../../model/span.ts';
import type { NameMention } from '../names.ts';
import type { Frame } from './frames.ts';
import { mentionEndingAt, type Paragraph, spanOf } from './paragraph.ts';
import type { Source } from './sources.ts';

/** Who speaks: a full name, or the description that the telling gives. Offsets are those of the source's words. */
export interface Speaker extends Span {
  readonly name: string;
  /** Position in `Names.entities`; null for a description that is no entity. */
  readonly entity: number | null;
}

/** The speaker of a frame; null where a pronoun cannot be told. `last`: who spoke before, for "they said". */
export function speakerOf(p: Paragraph, { source }: Pick<Frame, 'source'>, last: Speaker | null): Speaker | null {
  if (!source) return null;
  const span = spanOf(p, source.first, source.last);
  const word = p.tokens[source.first]!.norm;
  if (source.first === source.last && /^(?:who|which|that)$/.test(word)) return antecedent(p, source, last);
  const mention = bearer(p, span);
  if (mention) return named(p, mention, span);
  if (source.first === source.last && /^(?:he|she|his|her)$/.test(word)) return fallback(word, last, p, span);
  if (
    source.first === source.last &&
    /^(?:they|their|it|its|we|i|you|one|some|many|others|those|this|these|what|there|nobody|someone|somebody|everyone|everybody|anyone|anybody|none|all|both|most|few)$/.test(
      word,
    )
  )
    return null;
  if (PERSONAL.test(word)) return null;
  return described(p, source, span);
}

/** "She made no apologies, saying": the words before the cue are a clause, not a name. */
const PERSONAL = /^(?:i|he|she|it|we|they|you)$/;

const named = (p: Paragraph, mention: NameMention, span: Span): Speaker => ({
  ...span,
  name: p.names.entities[mention.entity]!.name,
  entity: mention.entity,
});

/** The mention that is the head of the source, not one inside it ("Tarn’s lawyer", "the Tarn campaign"). */
function bearer(p: Paragraph, span: Span): NameMention | undefined {
  const inside = p.mentions.filter((m) => m.start >= span.start && m.end <= span.end && isHead(p, m, span));
  const people = inside.filter((m) => p.names.entities[m.entity]!.kind === 'person');
  const behind = p.read.text.slice(span.start, span.end).indexOf(',');
  const apposed =
    behind > 0
      ? inside.find(
          (m) => m.form === 'name' && m.titled.start - span.start - behind <= 2 && m.titled.start > span.start + behind,
        )
      : undefined;
  const opens = (m: NameMention): boolean => m.titled.start <= span.start + 4;
  return (
    people.find((m) => m.form === 'name' && opens(m)) ??
    apposed ??
    people.find(opens) ??
    inside.find((m) => m.form === 'name' && opens(m) && p.names.entities[m.entity]!.kind === 'unknown') ??
    people.find((m) => m.form === 'name') ??
    people[0] ??
    inside.find(opens)
  );
}

/** Behind the mention the source ends, or an apposition, an "and" or a bracket begins. */
function isHead(p: Paragraph, mention: NameMention, span: Span): boolean {
  const rest = p.read.text.slice(mention.end, span.end);
  if (/^[’']s?\b/.test(rest)) return /^[’']s?$/.test(rest) || rest === '’';
  return /^\s*(?:$|[,(–—.]|and\b|of\b|at\b|for\b|in\b|from\b|who\b|with\b)/.test(rest);
}

/** "Tarn, who said": the mention before the relative pronoun. */
function antecedent(p: Paragraph, source: Source, last: Speaker | null): Speaker | null {
  for (let i = source.first - 1; i >= Math.max(0, source.first - 3); i--) {
    const mention = mentionEndingAt(p, i);
    if (mention) return named(p, mention, mention);
  }
  return source.first === 0 ? last : null;
}

/** A pronoun that the names left open: whoever spoke last, where that can be a man or a woman as asked. */
function fallback(word: string, last: Speaker | null, p: Paragraph, span: Span): Speaker | null {
  if (!last) return null;
  const entity = last.entity === null ? null : p.names.entities[last.entity]!;
  if (entity && entity.kind !== 'person' && entity.kind !== 'unknown') return null;
  const gender = /^h(?:e|is)$/.test(word) ? 'male' : 'female';
  if (entity?.gender && entity.gender !== gender) return null;
  const words = last.name.toLowerCase().split(/\s+/);
  if (words.some((w) => (gender === 'male' ? FEMALE_TITLES : MALE_TITLES).has(w))) return null;
  if (!entity && /s$/.test(words[0] ?? '')) return null;
  return { ...last, ...span };
}

/** The words of the source as they stand, without article, relative clause and what follows a comma. */
function described(p: Paragraph, source: Source, span: Span): Speaker | null {
  const text = p.read.text.slice(span.start, span.end);
  const core = text
    .split(/,|\s+(?:who|which|that|whose)\s/)[0]!
    .replace(/^(?:the|a|an|one|another)\s+/i, '')
    .replace(/[’']s?$/, '')
    .trim();
  const name = core.replace(/\s+/g, ' ');
  if (
    name === '' ||
    DETERMINERS.has(name.toLowerCase()) ||
    /^\p{Ll}{4,}ing\s+(?:in|on|at|for|with|to|from)\b/u.test(text) ||
    source.last - source.first > 14 ||
    /^\P{L}*$/u.test(name)
  )
    return null;
  return { ...span, name, entity: null };
}

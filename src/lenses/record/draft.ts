import { AGENT_NOUNS } from '../../data/record-verbs.ts';
import type { RecordKind, RecordStatus } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence, Token } from '../../model/token.ts';
import { anyOf } from '../../text/any-of.ts';
import { pattern } from '../../text/pattern.ts';
import type { NameMention, Names } from '../names.ts';

/** One thing put on record by one sentence; offsets count in the sentence. */
export interface Draft extends Span {
  readonly kind: RecordKind;
  readonly status: RecordStatus;
  /** Where the one who acts is named. */
  readonly subject: Span | null;
  /** The verb group that says it: no other reader takes it again. */
  readonly verb: Span;
  /** Whom a meeting is with, where each gets an entry of his own. */
  readonly person?: boolean;
}

/** A sentence with what every reader of the record asks of it. */
export interface Clauses {
  readonly text: string;
  /** Mentions inside the sentence, offsets counting in it. */
  readonly mentions: readonly (NameMention & {
    readonly name: string;
    readonly kind: string;
    readonly described: boolean;
  })[];
  /** Its tokens, offsets counting in it. */
  readonly tokens: readonly Token[];
  /** The normal form of every token: what a pattern cannot match without is asked for here first. */
  readonly words: ReadonlySet<string>;
}

/** Finds one kind of entry in a sentence. `before`: what the readers before it found there. */
export type RecordReader = (clauses: Clauses, before: readonly Draft[]) => Draft[];

/** A sentence with its mentions, as the whole text counts them. */
export function clausesOf(text: string, sentence: Sentence, names: Names, own: readonly NameMention[]): Clauses {
  const from = sentence.start;
  const moved = (span: Span): Span => ({ start: span.start - from, end: span.end - from });
  const mentions = own.map((m) => {
    const { name, kind, described } = names.entities[m.entity]!;
    return { ...m, ...moved(m), titled: moved(m.titled), name, kind, described };
  });
  // In the order of the tokenizer, so that both kinds of tokens are of one shape to the engine.
  const tokens = sentence.tokens.map(({ start, end, kind, norm }) => ({
    start: start - from,
    end: end - from,
    kind,
    norm,
  }));
  return { text: text.slice(from, sentence.end), mentions, tokens, words: new Set(tokens.map((t) => t.norm)) };
}

/** Whether a sentence holds one of these words. */
export const holds = ({ words }: Clauses, wanted: ReadonlySet<string>): boolean => anyOf(words, wanted);

export const AGENT = pattern(`(?:^|\\s)(?:${AGENT_NOUNS.join('|')})(?:[’']s?)?(?=\\s|,|$)`, 'i');
export const NAME_LAST = pattern(String.raw`(?:\p{Lu}[\p{L}’'.-]*(?<![’']s)\s+){1,5}$`);
const POSSESSIVE_LAST = pattern(String.raw`(?:[’']s?|(?<!\p{L})(?:his|her|its|their))\s*$`);
const WORD_LAST = pattern(String.raw`[\p{L}’'-]+\s*$`);
export const PRONOUN = /(?:^|[\s“"])(?:he|she|they|we|I|who)(?=\s|,|$)/iu;

/**
 * Whether the words of a subject name somebody who can choose to act. A capitalised word that no name is known for counts
 * where it does not open the sentence, or where the verb is one that only people and bodies are subject of (`human`).
 */
export function isAgent(clauses: Clauses, subject: Span, human = false): boolean {
  const words = clauses.text.slice(subject.start, subject.end);
  if (PRONOUN.test(words) || AGENT.test(words) || (human && /(?:^|\s)which\s*$/.test(words))) return true;
  const name = NAME_LAST.exec(words)?.[0].trim();
  if (name && (human || /\s/.test(name) || words.trim().length > name.length)) return true;
  const end = subject.start + words.trimEnd().length;
  // A place acts where it stands right before the verb: "Paris has asked".
  return clauses.mentions.some(
    (m) => m.start >= subject.start && m.end <= subject.end && (m.kind !== 'place' || m.end === end),
  );
}

/** Whether the word right before a verb is the one who acts, as it must be where the verb could be a plural noun ("promises", "visits"). */
export function endsInAgent(clauses: Clauses, subject: Span): boolean {
  const words = clauses.text.slice(subject.start, subject.end);
  if (POSSESSIVE_LAST.test(words)) return false;
  const last = WORD_LAST.exec(words)?.[0].trim() ?? '';
  if (PRONOUN.test(` ${last} `) || AGENT.test(` ${last}`)) return true;
  return clauses.mentions.some((m) => m.kind !== 'place' && m.end === subject.start + words.trimEnd().length);
}

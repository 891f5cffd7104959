import { AUXILIARIES } from '../../data/closed-classes.ts';
import { SAYING_FORMS } from '../../data/saying-verbs.ts';
import type { Span } from '../../model/span.ts';
import type { ReadTelling, Token } from '../../model/token.ts';

/** An attribution that the form of a headline shows. */
export interface HeadlineSpeech {
  readonly source: Span;
  readonly cue: Span;
  readonly content: readonly Span[];
}

const MOST_SOURCE_WORDS = 7;

/** `Bridge unsafe, say local leaders`, `Bridge unsafe, council says`, `Mayor says bridge must close`: headlines drop the articles that sentences are told by. */
export function headlineSpeech(read: ReadTelling): HeadlineSpeech[] {
  return read.sentences.flatMap(({ role, tokens }) => {
    if (role !== 'headline' && role !== 'deck') return [];
    const words = tokens.at(-1)?.norm === '.' ? tokens.slice(0, -1) : tokens;
    const found = trailing(words) ?? leading(words);
    return found ? [found] : [];
  });
}

/** A present form of a saying verb, as headlines have it. */
function says(token: Token | undefined): boolean {
  const form = token && SAYING_FORMS.get(token.norm);
  return form !== undefined && form.class === 'say' && (form.form === 's' || form.form === 'base');
}

/** What follows the last comma is a source and its verb, in either order. */
function trailing(tokens: readonly Token[]): HeadlineSpeech | null {
  const comma = tokens.findLastIndex((t) => t.norm === ',');
  const tail = tokens.slice(comma + 1);
  if (comma < 2 || tail.length < 2 || tail.length > MOST_SOURCE_WORDS + 1) return null;
  const verb = says(tail[0]) ? 0 : says(tail.at(-1)) ? tail.length - 1 : -1;
  const source = tail.filter((_, i) => i !== verb);
  if (verb < 0 || !isPhrase(source)) return null;
  return { source: around(source), cue: around([tail[verb]!]), content: [around(tokens.slice(0, comma))] };
}

/** A source, `says`, and what it says. */
function leading(tokens: readonly Token[]): HeadlineSpeech | null {
  const verb = tokens.findIndex((t) => t.norm === 'says' || t.norm === 'say');
  const source = tokens.slice(0, Math.max(verb, 0));
  const content = tokens.slice(verb + 1);
  if (verb < 1 || source.length > MOST_SOURCE_WORDS || content.length < 2 || !isPhrase(source)) return null;
  return { source: around(source), cue: around([tokens[verb]!]), content: [around(content)] };
}

const isPhrase = (tokens: readonly Token[]): boolean =>
  tokens.some((t) => t.kind === 'word') &&
  tokens.every(
    (t) =>
      (t.kind !== 'mark' || t.norm === '-') && !AUXILIARIES.has(t.norm) && !/^(?:who|what|that|if|as|to)$/.test(t.norm),
  );

const around = (tokens: readonly Token[]): Span => ({ start: tokens[0]!.start, end: tokens.at(-1)!.end });

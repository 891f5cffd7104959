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

/**
 * `Bridge unsafe, say local leaders`, `Bridge unsafe, council says`, `Mayor says bridge must close`: headlines drop the articles that sentences
 * are told by. `Bridge unsafe: mayor` and `Mayor: bridge unsafe` too, where the mayor speaks in the body.
 * @param speakers last words of those who speak in the body, in small letters
 */
export function headlineSpeech(read: ReadTelling, speakers: ReadonlySet<string>): HeadlineSpeech[] {
  return read.sentences.flatMap(({ role, tokens }) => {
    if (role !== 'headline' && role !== 'deck') return [];
    const words = tokens.at(-1)?.norm === '.' ? tokens.slice(0, -1) : tokens;
    const found = trailing(words) ?? leading(words) ?? besideColon(words, speakers);
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

/** One colon, with a speaker of the body on one side of it. */
function besideColon(tokens: readonly Token[], speakers: ReadonlySet<string>): HeadlineSpeech | null {
  const at = tokens.findIndex((t) => t.norm === ':');
  if (at < 0 || tokens.findLastIndex((t) => t.norm === ':') !== at) return null;
  const [before, behind] = [tokens.slice(0, at), tokens.slice(at + 1)];
  const speaks = (side: readonly Token[]): boolean =>
    side.length > 0 && side.length <= MOST_BESIDE_COLON && isPhrase(side) && speakers.has(side.at(-1)!.norm);
  // "Ilse Tarn: a life at sea" is about her.
  const states = behind.some((t) => AUXILIARIES.has(t.norm));
  const source = speaks(behind) ? behind : states && speaks(before) ? before : null;
  const content = source === behind ? before : behind;
  if (!source || content.length < LEAST_SAID) return null;
  return { source: around(source), cue: around([tokens[at]!]), content: [around(content)] };
}
const MOST_BESIDE_COLON = 4;
const LEAST_SAID = 3;

const isPhrase = (tokens: readonly Token[]): boolean =>
  tokens.some((t) => t.kind === 'word') &&
  tokens.every(
    (t) =>
      (t.kind !== 'mark' || t.norm === '-') && !AUXILIARIES.has(t.norm) && !/^(?:who|what|that|if|as|to)$/.test(t.norm),
  );

const around = (tokens: readonly Token[]): Span => ({ start: tokens[0]!.start, end: tokens.at(-1)!.end });

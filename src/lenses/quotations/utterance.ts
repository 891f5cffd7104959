import { isFunctionWord, PRONOUNS } from '../../data/closed-classes.ts';
import { DOCUMENT_WORDS, VOICE_WORDS } from '../../data/document-words.ts';
import { rarity, root } from '../../data/lexicon/index.ts';
import type { Span } from '../../model/span.ts';
import type { ReadTelling, Token } from '../../model/token.ts';
import { tokenize } from '../../text/tokenize.ts';
import { attributedRuns, type Speaker } from '../attributions.ts';
import { namesOf } from '../names.ts';
import { kindOf, type QuotationKind } from './kind.ts';

/** By a name, by a description, a document or a statement in place of a person, or by a pronoun or the run before alone. */
export type Naming = 'name' | 'description' | 'document' | 'voice' | 'unsure';

/** Words with what they say, so that two rows of them can be compared. */
export interface Worded {
  /** Words and numbers, marks left out. */
  readonly words: readonly Token[];
  /** How much each word says, in the order of `words`: 0.15 for a function word, up to 1 for a rare one. */
  readonly weights: readonly number[];
  readonly weight: number;
  /** Normal forms without hyphens, points and apostrophes, in the order of `words`. */
  readonly shape: readonly string[];
  /** Roots of the words of open classes, each with its weight. */
  readonly roots: ReadonlyMap<string, number>;
}

/** The words of `text[start, end)`. */
export function worded(read: ReadTelling, { start, end }: Span): Worded {
  const words = tokenize(read.text, start, end).filter((t) => t.kind !== 'mark');
  const weights = words.map(weightOf);
  return {
    words,
    weights,
    weight: weights.reduce((a, b) => a + b, 0),
    shape: words.map(({ norm }) => norm.replace(/[-.']/g, '')),
    roots: new Map(words.flatMap((w, i) => (isFunctionWord(w.norm) ? [] : [[root(w.norm), weights[i]!] as const]))),
  };
}

/** A quoted run, ready to be compared with those of other tellings. */
export interface Utterance extends Span, Worded {
  /** Position in `Collation.tellings`. */
  readonly telling: number;
  readonly read: ReadTelling;
  readonly kind: QuotationKind;
  readonly speaker: Speaker | null;
  /** Names that the speaker goes by, lower case: last word of the name, or the head of the description; titles for a named one. */
  readonly speakerKeys: ReadonlySet<string>;
  /** How the telling says who speaks; null where it does not. */
  readonly named: Naming | null;
  readonly unclosed: boolean;
  /** Position of its paragraph in the telling's segments. */
  readonly segment: number;
  /** Positions of the sentences it lies in. */
  readonly sentences: readonly number[];
}

const FUNCTION_WEIGHT = 0.15;
const COMMON_WEIGHT = 0.4;

/** Every outer quoted run of the body that has words in it. */
export function utterancesOf(read: ReadTelling, telling: number, mostTermWords: number): Utterance[] {
  return attributedRuns(read).flatMap((found) => {
    const { run } = found;
    const own = worded(read, run);
    if (own.words.length === 0) return [];
    const kind = kindOf(read, found, mostTermWords);
    const speaker = kind === 'speech' ? found.speaker : null;
    return [
      {
        start: run.start,
        end: run.end,
        telling,
        read,
        kind,
        speaker,
        speakerKeys: keysOf(read, speaker),
        ...own,
        named: speaker === null ? null : found.goesOn ? 'unsure' : namingOf(read, speaker),
        unclosed: run.unclosed,
        segment: run.segment,
        sentences: read.body.filter((s) => s.start < run.end && run.start < s.end).map((s) => s.index),
      },
    ];
  });
}

const weightOf = (token: Token): number =>
  isFunctionWord(token.norm) ? FUNCTION_WEIGHT : COMMON_WEIGHT + (1 - COMMON_WEIGHT) * rarity(token.norm);

/** A name beats a description, and what is written is nobody; a pronoun may be anybody's. */
function namingOf(read: ReadTelling, { start, end, name, entity }: Speaker): Naming {
  if (PRONOUNS.has(read.text.slice(start, end).toLowerCase())) return 'unsure';
  if (headOf(name).some((head) => VOICE_WORDS.has(head))) return 'voice';
  if (headOf(name).some((head) => DOCUMENT_WORDS.has(head))) return 'document';
  return entity !== null && !namesOf(read).entities[entity]!.described ? 'name' : 'description';
}

function keysOf(read: ReadTelling, speaker: Speaker | null): ReadonlySet<string> {
  if (!speaker) return new Set();
  const entity = speaker.entity === null ? null : namesOf(read).entities[speaker.entity]!;
  const shapes = [speaker.name, ...(entity?.titles ?? [])];
  return new Set(shapes.flatMap((shape) => headOf(shape)));
}

/** Last word of a name, or of the noun phrase before "of", "for", "at" … */
export function headOf(shape: string): string[] {
  const core = shape.toLowerCase().split(/\s(?:of|for|at|from|in|to|with|who|on)\s|,/)[0]!;
  const words = core.match(/[\p{L}\p{N}-]+/gu) ?? [];
  const kept = words.filter((w) => !/^(?:jr|sr|ii|iii|iv|mr|mrs|ms|dr)$/.test(w));
  const last = kept.at(-1);
  return last === undefined ? [] : [last];
}

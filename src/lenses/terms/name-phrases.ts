import { namesOf } from '../names.ts';
import { type Line, type Phrase, spanOf } from './phrase.ts';

/** Runs of name words of one chunk, "of" between two of them included: "Orm", "Republic of Velm". */
export function namePhrases(line: Line): Phrase[] {
  const found: { from: number; to: number }[] = [];
  line.tokens.forEach((_, i) => {
    if (!line.name[i]) return;
    const last = found.at(-1);
    const goesOn = last && line.chunk[last.to - 1] === line.chunk[i] && gapIsOf(line, last.to, i);
    if (goesOn) last.to = i + 1;
    else found.push({ from: i, to: i + 1 });
  });
  return found;
}

const gapIsOf = (line: Line, from: number, to: number): boolean =>
  to === from || (to === from + 1 && line.tokens[from]!.norm === 'of');

/** The run of name words that holds position `i`, or null. */
export const namePhraseAt = (line: Line, i: number): Phrase | null =>
  namePhrases(line).find((p) => p.from <= i && i < p.to) ?? null;

/** Whether no mention of a person, body or people overlaps the phrase. */
export function canBePlace(line: Line, phrase: Phrase): boolean {
  const { start, end } = spanOf(line, phrase);
  const { mentions, entities } = namesOf(line.read);
  const over = mentions.filter((m) => m.start < end && start < m.end).map((m) => entities[m.entity]!.kind);
  return over.every((kind) => kind === 'place' || kind === 'unknown');
}

import { below, type Random, zipf } from '../invented-words.ts';
import {
  capital,
  nextWord,
  type Pen,
  type Sentence,
  type Slot,
  type Subject,
  type Version,
  writeHeadline,
  writeSentence,
} from './versions.ts';

/** How often an editor does what, in a copy with usual care: a share of words, of sentences, or of copies. */
export interface Habits {
  readonly exchange: number;
  readonly drop: number;
  readonly insert: number;
  readonly rephrase: number;
  readonly cut: number;
  readonly cutTail: number;
  readonly move: number;
  readonly own: number;
  readonly join: number;
  readonly split: number;
  readonly headline: number;
}
export const HABITS: Habits = {
  exchange: 0.02,
  drop: 0.008,
  insert: 0.008,
  rephrase: 0.01,
  cut: 0.06,
  cutTail: 0.3,
  move: 0.03,
  own: 0.04,
  join: 0.015,
  split: 0.015,
  headline: 0.4,
};
/** Some editors hardly touch a text, some write it anew. */
const CARE: readonly (readonly [share: number, care: number])[] = [
  [0.25, 0.15],
  [0.6, 1],
  [0.15, 3],
];

/** A copy of `exemplar` by an editor of some care. */
export function copyOf(exemplar: Version, pen: Pen, subject: Subject, habits: Habits = HABITS): Version {
  const { random } = pen;
  const care = careOf(random) * (0.6 + 0.8 * random());
  const often = (rate: number) => random() < rate * care;
  const kept = cutTail(exemplar.body, often(habits.cutTail), random).filter((_, i) => i === 0 || !often(habits.cut));
  const edited = kept.map((sentence) => ({ ...sentence, slots: editWords(sentence, pen, subject, habits, care) }));
  const punctuated = edited.map((sentence) => (often(habits.split) ? splitInside(sentence, random) : sentence));
  const joined = punctuated.map((sentence) => (often(habits.join) ? openEnd(sentence) : sentence));
  const moved = moveSome(joined, () => often(habits.move), random);
  const body = moved.flatMap((sentence) => (often(habits.own) ? [sentence, writeSentence(pen, subject)] : [sentence]));
  return { headline: often(habits.headline) ? writeHeadline(pen, subject) : exemplar.headline, body };
}

function careOf(random: Random): number {
  let at = random();
  for (const [share, care] of CARE) if ((at -= share) < 0) return care;
  return 1;
}

const cutTail = (body: readonly Sentence[], cut: boolean, random: Random): readonly Sentence[] =>
  cut ? body.slice(0, Math.max(3, Math.ceil(body.length * (0.5 + 0.4 * random())))) : body;

function editWords({ unit, slots }: Sentence, pen: Pen, subject: Subject, habits: Habits, care: number): Slot[] {
  const { random, words, places } = pen;
  const often = (rate: number) => random() < rate * care;
  const fresh = (before?: string) => nextWord(random, words, subject, before);
  const made: Slot[] = [];
  const addNew = () =>
    made.push({ word: fresh(made.at(-1)?.word), place: places.add(unit, made.at(-1)?.place), before: '', after: '' });
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i]!;
    const plain = slot.before === '' && slot.after === '' && i > 0;
    if (plain && often(habits.rephrase)) {
      // Words of the old phrase give way up to the next mark, or to its end.
      const end = Math.min(i + 2 + below(random, 4), slots.length - 1);
      while (i < end && slots[i]!.after === '' && slots[i]!.before === '') i++;
      for (let more = 1 + below(random, 5); more > 0; more--) addNew();
      i--;
    } else if (plain && often(habits.drop)) {
    } else made.push(often(habits.exchange) ? { ...slot, word: exchanged(slot.word, pen, fresh) } : slot);
    if (plain && often(habits.insert)) addNew();
  }
  return made.length ? made : [...slots];
}

function exchanged(word: string, { random, words }: Pen, fresh: () => string): string {
  const other = /^\d+$/.test(word)
    ? String(Number(word) + 1 + below(random, 20))
    : random() < 0.5
      ? (words.synonym(word.toLowerCase()) ?? fresh())
      : fresh();
  return word[0] === word[0]!.toUpperCase() ? capital(other) : other;
}

/** A full stop at a comma, as by an editor who likes short sentences. */
function splitInside(sentence: Sentence, random: Random): Sentence {
  const commas = [...sentence.slots.keys()].filter((i) => sentence.slots[i]!.after === ',');
  if (!commas.length) return sentence;
  const at = commas[below(random, commas.length)]!;
  const slots = sentence.slots.map((s, i) =>
    i === at ? { ...s, after: '.' } : i === at + 1 ? { ...s, word: capital(s.word) } : s,
  );
  return { ...sentence, slots };
}

/** A full stop that got lost. */
const openEnd = (sentence: Sentence): Sentence => ({
  ...sentence,
  breaks: false,
  slots: sentence.slots.map((s, i) => (i === sentence.slots.length - 1 && s.after === '.' ? { ...s, after: ',' } : s)),
});

function moveSome(body: readonly Sentence[], often: () => boolean, random: Random): Sentence[] {
  const made = [...body];
  for (let i = 0; i < made.length; i++) {
    if (!often()) continue;
    const [taken] = made.splice(i, 1);
    made.splice(below(random, made.length + 1), 0, taken!);
  }
  return made;
}

/** The body with two to four neighbouring sentences of `second` that it does not have, or null where there are none. */
export function takeFrom(copy: Version, second: Version, random: Random): { version: Version; units: number[] } | null {
  const has = new Set(copy.body.map((s) => s.unit));
  const length = 2 + below(random, 3);
  const starts = second.body.flatMap((_, i) => {
    const run = second.body.slice(i, i + length);
    return run.length === length && run.every((s) => !has.has(s.unit)) ? [i] : [];
  });
  if (!starts.length) return null;
  const run = second.body.slice(starts[below(random, starts.length)]!).slice(0, length);
  const body = [...copy.body];
  body.splice(1 + zipf(random, body.length), 0, ...run);
  return { version: { ...copy, body }, units: run.map((s) => s.unit) };
}

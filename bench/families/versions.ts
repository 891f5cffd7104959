import { below, makeWord, type Random, zipf } from '../invented-words.ts';
import { pick, usual, type Words } from './words.ts';

/** One word as it stands, and the place of the story that it fills: words of two versions with one place are homologous. */
export interface Slot {
  readonly word: string;
  readonly place: number;
  /** Marks around it. */
  readonly before: string;
  readonly after: string;
}
export interface Sentence {
  /** The sentence of a first version that it goes back to. */
  readonly unit: number;
  readonly slots: readonly Slot[];
  /** A paragraph ends behind it. */
  readonly breaks: boolean;
}
export interface Version {
  readonly headline: Sentence;
  readonly body: readonly Sentence[];
}

/** What every origin of a story says: names, figures, and words of its subject. */
export interface Subject {
  readonly names: readonly string[];
  readonly figures: readonly string[];
  readonly words: readonly string[];
}

/** Places of each unit in an order that all versions keep. */
export class Places {
  private next = 0;
  private readonly units: number[][] = [];
  openUnit(): number {
    return this.units.push([]) - 1;
  }
  /** A new place of `unit` behind another one, or at its head. */
  add(unit: number, behind: number | undefined): number {
    const list = this.units[unit]!;
    list.splice(behind === undefined ? 0 : list.indexOf(behind) + 1, 0, this.next);
    return this.next++;
  }
  order(unit: number): readonly number[] {
    return this.units[unit]!;
  }
}

export interface Pen {
  readonly random: Random;
  readonly words: Words;
  readonly places: Places;
}

export function makeSubject(random: Random, words: Words): Subject {
  const list = <T>(length: number, make: () => T) => Array.from({ length }, make);
  return {
    names: list(7, () => capital(makeWord(random, 2 + below(random, 2)))),
    figures: list(5, () => String(2 + below(random, 900))),
    words: list(14, () => words.content[Math.floor(words.content.length * (0.3 + 0.7 * random()))]!),
  };
}

/** A first version: own words about a subject, some `size` of them. */
export function report(pen: Pen, subject: Subject, size: number): Version {
  const body: Sentence[] = [];
  for (let left = size; left > 0; left -= body.at(-1)!.slots.length) body.push(writeSentence(pen, subject));
  return { headline: writeHeadline(pen, subject), body };
}

export function writeHeadline(pen: Pen, subject: Subject): Sentence {
  const sentence = writeWords(pen, subject, 5 + below(pen.random, 5));
  return { ...sentence, breaks: true };
}

/** A sentence in own words, now and then with a quotation. */
export function writeSentence(pen: Pen, subject: Subject): Sentence {
  const { random } = pen;
  const { slots, unit } = writeWords(pen, subject, 9 + below(random, 20));
  const quoted = random() < 0.2 ? Math.floor(slots.length / 2) : 0;
  const last = slots.length - 1;
  const marked = slots.map((slot, i): Slot => {
    const before = quoted && i === 0 ? '“' : '';
    if (quoted && i === quoted) return { ...slot, before, after: ',”' };
    if (i === last) return { ...slot, before, after: '.' };
    return { ...slot, before, after: i > 2 && random() < 0.07 ? ',' : '' };
  });
  return { unit, slots: marked, breaks: random() < 0.6 };
}

function writeWords({ random, words, places }: Pen, subject: Subject, length: number): Sentence {
  const unit = places.openUnit();
  const slots: Slot[] = [];
  for (let i = 0; i < length; i++) {
    const place = places.add(unit, slots.at(-1)?.place);
    const word = nextWord(random, words, subject, slots.at(-1)?.word);
    slots.push({ word: i === 0 ? capital(word) : word, place, before: '', after: '' });
  }
  return { unit, slots, breaks: false };
}

export function nextWord(random: Random, words: Words, subject: Subject, before?: string): string {
  const what = random();
  if (what < 0.42 && !words.small.includes(before ?? '')) return words.small[zipf(random, words.small.length)]!;
  if (what < 0.48) return pick(random, subject.names);
  if (what < 0.5) return pick(random, subject.figures);
  if (what < 0.58) return pick(random, subject.words);
  return usual(random, words.content);
}

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The text, and the place of each of its words in order. */
export function print({ headline, body }: Version): { text: string; places: number[] } {
  const line = ({ slots }: Sentence) => slots.map((s) => s.before + s.word + s.after).join(' ');
  const text = body.map((s, i) => line(s) + (i === body.length - 1 ? '' : s.breaks ? '\n\n' : ' ')).join('');
  return {
    text: `${line(headline)}\n\n${text}\n`,
    places: [headline, ...body].flatMap((s) => s.slots.map((slot) => slot.place)),
  };
}

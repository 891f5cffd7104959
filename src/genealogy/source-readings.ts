import type { Place } from '../model/span.ts';
import { type Lines, reach } from '../origins/lines.ts';
import type { Followed } from './followed.ts';
import type { PassagesOf } from './passages.ts';

/** Which reading each telling and each lost source has or had, by position; -1 where it has several, none, or it cannot be told. */
export class SourceReadings {
  readonly #of = new Map<string, number[]>();
  readonly #places = new Map<string, Place[]>();
  readonly #lost = new Map<string, number>();

  constructor(
    { readings }: Followed,
    readonly lines: Lines,
    readonly passages: PassagesOf,
  ) {
    readings.forEach((reading, i) => {
      for (const place of reading.places) {
        const before = this.#of.get(place.siglum) ?? [];
        this.#of.set(place.siglum, before.includes(i) ? before : [...before, i]);
        this.#places.set(place.siglum, [...(this.#places.get(place.siglum) ?? []), place]);
      }
    });
  }

  /** Whether a telling has any of the readings. */
  isIn = (siglum: string): boolean => this.#of.has(siglum);

  readingOf(node: string): number {
    if (this.lines.isLost(node)) return this.#lostReading(node);
    const all = this.#of.get(node);
    return all?.length === 1 ? all[0]! : NONE;
  }

  /**
   * Exemplars of the passage that holds the reading; of the whole telling where passages do not tell; none where the passage is its own.
   * A lost source that has an exemplar itself gives way to it.
   */
  exemplarsOf(node: string): readonly string[] {
    const from = this.#from(node);
    const all = this.lines.above(node);
    const named = all.filter((exemplar) => from.includes(exemplar));
    if (from.length > 0 && from.every((f) => f === null)) return [];
    return (named.length > 0 ? named : all).flatMap((exemplar) => this.#surviving(exemplar));
  }

  #from = (node: string) => (this.#places.get(node) ?? []).flatMap((place) => this.passages(place));

  /** A telling itself; what a lost source comes from, as far up as there is anything. */
  #surviving(exemplar: string): readonly string[] {
    const { isLost, above } = this.lines;
    const found = reach(exemplar, (at) => (isLost(at) ? above(at) : []));
    return [...found].filter((at) => !isLost(at) || above(at).length === 0);
  }

  /**
   * What a lost source had: the one reading that is in two or more of its branches; in three or more where a branch has another: two of three
   * may have theirs by way of one that is lost as well.
   */
  #lostReading(lost: string): number {
    const known = this.#lost.get(lost);
    if (known !== undefined) return known;
    const branches = this.lines.below(lost).map((branch) => {
      const tellings = this.lines.nearest(branch).filter((t) => this.exemplarsOf(t).includes(lost));
      return new Set(tellings.map((t) => this.readingOf(t)));
    });
    const all = [...new Set(branches.flatMap((branch) => [...branch]))].filter((reading) => reading !== NONE);
    const enough = all.length > 1 ? 3 : 2;
    const often = all.filter((reading) => branches.filter((branch) => branch.has(reading)).length >= enough);
    const reading = often.length === 1 ? often[0]! : NONE;
    this.#lost.set(lost, reading);
    return reading;
  }
}

const NONE = -1;

import type { Stock } from './stock.ts';
import type { Model } from './terms.ts';
import { ABSENT } from './texts.ts';

/** From where in a forest tellings have their units. */
export class Branches {
  /** Of each unit, as far as it was asked: how many tellings have it by way of each of those that have it from none. */
  private readonly known = new Map<number, ReadonlyMap<number, number>>();

  constructor(
    private readonly model: Model,
    private readonly from: ArrayLike<number>,
  ) {}

  /** The highest text that `text` has a unit from, with nobody between them who is without it. */
  top(unit: number, text: number): number {
    const { of } = this.model.texts.units[unit]!;
    let top = text;
    for (let above = this.from[top]!; above >= 0 && of[above] !== ABSENT; above = this.from[top]!) top = above;
    return top;
  }

  /** How many tellings have a unit by way of the highest text that `text` has it from. */
  holders(unit: number, text: number): number {
    return this.branches(unit).get(this.top(unit, text))!;
  }

  /** The highest text above most of those that have a unit; -1 where nobody has it. */
  home(unit: number): number {
    let [home, most] = [-1, 0];
    for (const [top, count] of this.branches(unit)) if (count > most) [home, most] = [top, count];
    return home;
  }

  private branches(unit: number): ReadonlyMap<number, number> {
    const found = this.known.get(unit) ?? this.count(unit);
    this.known.set(unit, found);
    return found;
  }

  private count(unit: number): ReadonlyMap<number, number> {
    const { units, tellings } = this.model.texts;
    const holders = new Map<number, number>();
    for (let text = 0; text < tellings; text++) {
      if (units[unit]!.of[text] === ABSENT) continue;
      const top = this.top(unit, text);
      holders.set(top, (holders.get(top) ?? 0) + 1);
    }
    return holders;
  }
}

/**
 * Says of each unit in which text it began: above most of those that have it. There it is an addition as usual as any other; a text that has it, and
 * does not go back to there, took it from elsewhere.
 */
export function findHomes({ model, from }: Stock): void {
  const branches = new Branches(model, from);
  model.setHomes(model.texts.units.map((_, unit) => branches.home(unit)));
}

/** Where units begin when `lost` stands above `texts`: in it, as far as it has them. */
export function homesAbove({ model }: Stock, texts: readonly number[], lost: number): Int32Array {
  const { units } = model.texts;
  return model.homes.map((home, unit) => (texts.includes(home) && units[unit]!.of[lost] !== ABSENT ? lost : home));
}

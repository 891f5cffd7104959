import type { Stock } from './stock.ts';
import { ABSENT } from './texts.ts';

/**
 * Says of each unit in which text it began: above most of those that have it. There it is an addition as usual as any other; a text that has it, and
 * does not go back to there, took it from elsewhere.
 */
export function findHomes({ model, from }: Stock): void {
  const { texts } = model;
  model.setHomes(texts.units.map(({ of }) => homeOf(of, from, texts.tellings)));
}

function homeOf(of: readonly number[], from: readonly number[], tellings: number): number {
  const holders = new Map<number, number>();
  for (let text = 0; text < tellings; text++) {
    if (of[text] === ABSENT) continue;
    let top = text;
    for (let above = from[top]!; above >= 0 && of[above] !== ABSENT; above = from[top]!) top = above;
    holders.set(top, (holders.get(top) ?? 0) + 1);
  }
  let [home, most] = [-1, 0];
  for (const [top, count] of holders) if (count > most) [home, most] = [top, count];
  return home;
}

/** Where units begin when `lost` stands above `texts`: in it, as far as it has them. */
export function homesAbove({ model }: Stock, texts: readonly number[], lost: number): Int32Array {
  const { units } = model.texts;
  return model.homes.map((home, unit) => (texts.includes(home) && units[unit]!.of[lost] !== ABSENT ? lost : home));
}

import type { Values } from '../../defaults.ts';
import type { ReadTelling } from '../../model/token.ts';
import { creditTo, isAgencyText } from '../../outlets/credits.ts';
import { sameOutlet } from '../../outlets/same-outlet.ts';
import { isChangedLater } from '../evidence/said.ts';
import { laterState } from '../later-state.ts';

/** For each telling the others of its outlet. */
export function outletsOf(tellings: readonly ReadTelling[]): ReadonlySet<number>[] {
  const outlets = tellings.map(() => new Set<number>());
  tellings.forEach((one, i) => {
    for (let j = i + 1; j < tellings.length; j++) {
      if (!sameOutlet(one, tellings[j]!)) continue;
      outlets[i]!.add(j);
      outlets[j]!.add(i);
    }
  });
  return outlets;
}

/** Credits that name another telling of the family. */
export function statedOf(
  tellings: readonly ReadTelling[],
  outlets: readonly ReadonlySet<number>[],
): { from: number; to: number }[] {
  return tellings.flatMap((copy, to) =>
    tellings.flatMap((exemplar, from) =>
      from !== to && !outlets[to]!.has(from) && creditTo(copy, exemplar) !== undefined ? [{ from, to }] : [],
    ),
  );
}

/** An agency hardly has its own text from a client. */
export function agenciesFirst(
  tellings: readonly ReadTelling[],
  settings: Values,
): { from: number; to: number; bits: number }[] {
  const isAgency = tellings.map(isAgencyText);
  return tellings.flatMap((_, to) =>
    isAgency[to]
      ? tellings.flatMap((_, from) => (isAgency[from] ? [] : [{ from, to, bits: -settings['lines.stated'] }]))
      : [],
  );
}

/** Of two states of one outlet's text the one that says of itself that it was changed, or changed later, comes second. */
export function revisionsOf(
  tellings: readonly ReadTelling[],
  outlets: readonly ReadonlySet<number>[],
): { from: number; to: number }[] {
  const isLater = (read: ReadTelling, other: ReadTelling) =>
    laterState(read, other, [], true).length > 0 || isChangedLater(read, other);
  return outlets.flatMap((others, from) =>
    [...others]
      .filter((to) => isLater(tellings[to]!, tellings[from]!) && !isLater(tellings[from]!, tellings[to]!))
      .map((to) => ({ from, to })),
  );
}

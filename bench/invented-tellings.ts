/** An invented telling, and the story sentences that it has. */
export interface InventedTelling {
  readonly name: string;
  readonly text: string;
  /** Numbers of its story sentences. */
  readonly has: readonly number[];
}

const NAMES = [
  ['Ar', 'Bel', 'Cor', 'Dun', 'Es', 'Fal', 'Gor', 'Hal', 'Ir', 'Jor'],
  ['dath', 'vek', 'mund', 'lin', 'sor', 'tash', 'wick', 'bren', 'quill', 'zan'],
] as const;
const VERBS =
  'inspected repaired guarded painted closed sold moved flooded rented opened cleaned copied searched rebuilt insured locked emptied lifted towed drained mapped fenced lit weighed shipped watched praised blamed hired taxed banned cut patched loaded tested blocked shelled praised traded planted';
const QUALITIES =
  'narrow wooden rusty modern hidden crowded frozen yellow hollow ancient broken silent painted sunken heavy bitter gentle crooked polished distant flooded woollen muddy costly fragile golden humble idle jagged lofty mellow noisy orderly plump rapid slender tidy vivid wealthy young';
const THINGS =
  'bridge granary lighthouse orchard tunnel chapel ferry quarry brewery theatre library sawmill canal tower market stable bakery prison garden harbour museum factory hospital reservoir kiln vineyard foundry tavern archive arsenal cannery dairy embassy fountain gallery hangar inn jetty kennel laundry';
const COUNTED =
  'barrels lanterns horses crates pianos sheep ladders engines statues carpets kettles violins wagons ropes coats maps clocks boots bells sacks turbines anchors masks saddles drums helmets mirrors candles cannons baskets pumps tents scarves shovels pencils ribbons buckets rafts organs ploughs';
const EVENTS =
  'storm auction wedding strike audit parade eclipse harvest trial fair earthquake census regatta funeral election concert drought festival lecture duel curfew blackout recital merger inquest picnic referendum voyage sermon banquet marathon verdict carnival opera lottery riot avalanche famine rehearsal gala';

/** Word `n` of a list; from its end on, other combinations than before. */
const at = (list: string, n: number): string => {
  const words = list.split(' ');
  return words[(n + list.length * Math.floor(n / words.length)) % words.length]!;
};
const name = (n: number): string => NAMES[0][n % 10]! + NAMES[1][Math.floor(n / 10 + n) % 10]!;

/** Sentence `n` of the story: two of them have hardly a content word in common. */
const sentence = (n: number): string =>
  n % 5 === 4
    ? `“Nobody ${at(VERBS, n)} the ${at(QUALITIES, n)} ${at(THINGS, n)} before the ${at(EVENTS, n)},” said ${name(n)}, who keeps ${at(COUNTED, n)} there.`
    : `${name(n)} ${at(VERBS, n)} the ${at(QUALITIES, n)} ${at(THINGS, n)} after the ${at(EVENTS, n)}, and ${120 + 37 * n} ${at(COUNTED, n)} were brought out of it by those who had come from all around.`;

const HEADLINE = `${name(2)} and the ${at(THINGS, 2)}`;

/** Every telling leaves out every seventh sentence, each begins at another one. */
const LEFT_OUT = 7;

/** `count` tellings of one story of `size` sentences (some 20 words each), the same in every run: no chance, only arithmetic. */
export const inventedTellings = (count: number, size: number): InventedTelling[] =>
  Array.from({ length: count }, (_, telling) => {
    const has = Array.from({ length: size }, (_, n) => n).filter((n) => (n + telling) % LEFT_OUT !== 0);
    return {
      name: `telling-${String(telling).padStart(3, '0')}`,
      text: [HEADLINE, ...has.map(sentence)].join('\n\n'),
      has,
    };
  });

/** The headline, and every story sentence that two or more tellings have, with the numbers of those tellings. */
export function expectedUnits(tellings: readonly InventedTelling[]): Map<string, number[]> {
  const units = new Map([[HEADLINE, [...tellings.keys()]]]);
  tellings.forEach(({ has }, telling) => {
    for (const n of has) units.set(sentence(n), [...(units.get(sentence(n)) ?? []), telling]);
  });
  return new Map([...units].filter(([, who]) => who.length > 1));
}

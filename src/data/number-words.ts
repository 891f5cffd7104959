// Cardinal numerals of English (Quirk et al. 1985, 6.63-6.64).
const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Value of each single-word cardinal, compounds with a hyphen ("forty-two") included. */
export const CARDINALS: ReadonlyMap<string, number> = new Map<string, number>([
  ...UNITS.map((word, i): [string, number] => [word, i]),
  ...TEENS.map((word, i): [string, number] => [word, 10 + i]),
  ...TENS.map((word, i): [string, number] => [word, 20 + 10 * i]),
  ...TENS.flatMap((ten, i) => UNITS.slice(1).map((unit, j): [string, number] => [`${ten}-${unit}`, 21 + 10 * i + j])),
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
]);

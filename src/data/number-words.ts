/** English number words. Source: The Cambridge Grammar of the English Language (Huddleston & Pullum 2002), ch. 5 §10, "Numerals". */
export const CARDINALS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Words that multiply what stands before them. Same source; `lakh` and `crore`: Oxford Dictionary of English, 3rd ed. */
export const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
};

/** Short forms after digits, as the style books of the Guardian, the BBC and Reuters write them. */
export const SHORT_SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
  trn: 1e12,
};

/** Plurals that name no number, with the lowest and highest that a reader takes them for (the next word up begins where one ends). */
export const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 200],
  scores: [40, 200],
  hundreds: [100, 2000],
  'several dozen': [24, 200],
  'several hundred': [200, 1000],
  'several thousand': [2000, 1e4],
  'a few dozen': [24, 100],
  'a few hundred': [200, 1000],
  'a few thousand': [2000, 1e4],
  thousands: [1000, 2e4],
  'tens of thousands': [2e4, 2e5],
  'hundreds of thousands': [2e5, 2e6],
  millions: [2e6, 2e7],
  'tens of millions': [2e7, 2e8],
  'hundreds of millions': [2e8, 2e9],
  billions: [2e9, 2e10],
};

/** Denominators of fractions in words. Same source as `CARDINALS`. */
export const DENOMINATORS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  eighth: 8,
  eighths: 8,
  tenth: 10,
  tenths: 10,
};

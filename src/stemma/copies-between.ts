/** Lost copies on end that are thought of. */
const MOST = 4;
/** What a length counts at least: half a change, where two read alike. */
const LEAST = 0.5;
const SHAPES = Array.from({ length: 12 }, (_, step) => 2 ** ((step - 1) / 2));
const MEANS = Array.from({ length: 27 }, (_, step) => 0.35 * 1.06 ** step);

/**
 * How many lost copies each edge hides: the likeliest number where it is `sure` that there is any, else 0. What one copy changes follows a gamma
 * distribution, what several change in a row their sum; shape and mean are those under which the lengths are likeliest, but they differ as much as counts of so
 * many changes differ by chance (Poisson), that is, the shape is no larger than the mean.
 * @param expected lost copies on one edge on average; 0 gives none
 * @param sure how likely it must be that there is any
 */
export function copiesBetween(lengths: readonly number[], expected: number, sure: number): number[] {
  const known = lengths.map((length) => Math.max(LEAST, length));
  const median = known.toSorted((a, b) => a - b)[known.length >> 1];
  if (expected <= 0 || median === undefined) return lengths.map(() => 0);
  const odds = Math.log(expected / (1 + expected));
  let best = { likelihood: Number.NEGATIVE_INFINITY, shape: 1, mean: 1 };
  for (const share of MEANS)
    for (const shape of SHAPES) {
      const mean = share * median;
      if (shape > mean) break;
      const likelihood = known.reduce((sum, length) => sum + logSum(likelihoods(length, shape, mean, odds)), 0);
      if (likelihood > best.likelihood) best = { likelihood, shape, mean };
    }
  return known.map((length) => numberOf(likelihoods(length, best.shape, best.mean, odds), sure));
}

/** The logarithms of how likely a length is with 0, 1, ... lost copies. */
const likelihoods = (length: number, shape: number, mean: number, odds: number): number[] =>
  Array.from({ length: MOST + 1 }, (_, lost) => lost * odds + logOfGamma(length, shape * (lost + 1), mean / shape));

const logOfGamma = (value: number, shape: number, scale: number): number =>
  (shape - 1) * Math.log(value) - value / scale - shape * Math.log(scale) - logFactorial(shape);

/** The logarithm of the gamma function: Stirling's series (Abramowitz & Stegun 1964, 6.1.41), above 8 exact to nine places. */
function logFactorial(shape: number): number {
  let below = 0;
  let value = shape;
  for (; value < 8; value++) below += Math.log(value);
  const inverse = 1 / value;
  const series = inverse / 12 - inverse ** 3 / 360 + inverse ** 5 / 1260;
  return (value - 0.5) * Math.log(value) - value + Math.log(2 * Math.PI) / 2 + series - below;
}

function logSum(values: readonly number[]): number {
  const largest = Math.max(...values);
  return largest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - largest), 0));
}

function numberOf(likelihoods: readonly number[], sure: number): number {
  const some = likelihoods.slice(1);
  const doubt = Math.exp((likelihoods[0] as number) - logSum(likelihoods));
  return 1 - doubt < sure ? 0 : 1 + some.indexOf(Math.max(...some));
}

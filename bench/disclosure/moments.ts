/** Mean and variance of a list of numbers. */
export interface Moments {
  readonly mean: number;
  readonly variance: number;
  /** Of the mean. */
  readonly standardError: number;
}

/** The moments of at least two numbers. */
export function moments(values: readonly number[]): Moments {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const variance = squares / (values.length - 1);
  return { mean, variance, standardError: Math.sqrt(variance / values.length) };
}

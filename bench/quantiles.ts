/** Median, 99th percentile and extremes of a list of measurements, in their own unit. */
export interface Quantiles {
  readonly min: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** Nearest-rank quantiles of at least one measurement. */
export function quantiles(values: readonly number[]): Quantiles {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
  return { min: at(0), p50: at(0.5), p99: at(0.99), max: at(1) };
}

/** The quantiles in words, rounded to one decimal. */
export function inWords({ min, p50, p99, max }: Quantiles, unit: string): string {
  const round = (value: number) => value.toFixed(1);
  return `p50 ${round(p50)} ${unit}, p99 ${round(p99)} ${unit} (min ${round(min)}, max ${round(max)})`;
}

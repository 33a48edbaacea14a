import type { Uncertainty } from '../disclosure/uncertainty.ts';
import type { Figure, FigureStatus } from './figure.ts';

/** Standard deviations to either side that hold 95 % of a sum of several noises, which is near normal. */
const SIDES_95 = 1.96;

/** Fewest counted units that a number worked out of a group may rest on. */
export const SMALLEST_DENOMINATOR = 30;

/** Variance of the noise in a figure as its reader sees it; 0 when the figure is exact or has no value. */
export function varianceOf({ uncertainty }: Figure): number {
  return (uncertainty?.standardDeviation ?? 0) ** 2;
}

/** The uncertainty of a number worked out of figures, from its standard deviation; null when it is exact. */
export function propagated(standardDeviation: number): Uncertainty | null {
  if (standardDeviation === 0) return null;
  return { standardDeviation, halfWidth95: SIDES_95 * standardDeviation };
}

/** The state of a number worked out of figures: that of the first without a value, else that of the least exact one. */
export function jointStatus(figures: readonly Figure[]): FigureStatus {
  const missing = figures.find(({ value }) => value === null);
  if (missing) return missing.status;
  const statuses = figures.map(({ status }) => status);
  return (
    (['ROUNDED', 'PUBLISHED', 'OFFICIAL'] as const).find((status) => statuses.includes(status)) ??
    'STRUCTURAL_ZERO'
  );
}

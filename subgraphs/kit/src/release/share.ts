import type { Uncertainty } from '../disclosure/uncertainty.ts';
import type { Figure, FigureStatus } from './figure.ts';
import { jointStatus, propagated, SMALLEST_DENOMINATOR, varianceOf } from './propagated.ts';

/** One figure over another that contains it, from 0 to 1; null with the reason in every state that gives no value. */
export interface Share {
  readonly value: number | null;
  readonly status: FigureStatus;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly uncertainty: Uncertainty | null;
}

/**
 * The share a part has in its whole. A whole under 30 gives none: the noise would be most of it. Noise can make a part
 * larger than its whole, and the share is then 1. The standard deviation is sqrt(Vn + r²·Vd) / N, which is that of a
 * ratio to the first order (delta method).
 */
export function shareOf(part: Figure, whole: Figure): Share {
  const { value: numerator } = part;
  const { value: denominator } = whole;
  const counts = { numerator, denominator };
  const none = { ...counts, value: null, uncertainty: null };
  if (numerator === null || denominator === null)
    return { ...none, status: jointStatus([part, whole]) };
  if (denominator < SMALLEST_DENOMINATOR) return { ...none, status: 'WITHHELD_BASE' };
  if (part.status === 'STRUCTURAL_ZERO')
    return { ...counts, value: 0, status: part.status, uncertainty: null };
  const value = Math.min(1, numerator / denominator);
  const deviation = Math.sqrt(varianceOf(part) + value ** 2 * varianceOf(whole)) / denominator;
  const status = jointStatus([part, whole]);
  return { ...counts, value, status, uncertainty: propagated(deviation) };
}

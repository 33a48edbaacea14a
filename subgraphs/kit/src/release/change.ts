import type { Uncertainty } from '../disclosure/uncertainty.ts';
import type { Figure, FigureStatus } from './figure.ts';
import { jointStatus, propagated, varianceOf } from './propagated.ts';

/** The difference between a figure and the one before it; null with the reason in every state that gives no value. */
export interface Change {
  readonly value: number | null;
  readonly status: FigureStatus;
  /** Code of the earlier year or period. */
  readonly from: string;
  readonly notable: boolean;
  readonly uncertainty: Uncertainty | null;
}

/** A figure and what came before it. */
export interface Succession {
  readonly before: Figure;
  readonly now: Figure;
  readonly from: string;
}

/**
 * The difference of two figures. Its noise has the two variances together; a difference is notable from two standard
 * deviations on, rounded up: 8 for an analyst under the profile for children, 9 for anybody else.
 */
export function changeOf({ before, now, from }: Succession): Change {
  const status = jointStatus([now, before]);
  if (now.value === null || before.value === null)
    return { value: null, status, from, notable: false, uncertainty: null };
  const value = now.value - before.value;
  const deviation = Math.sqrt(varianceOf(now) + varianceOf(before));
  const notable = Math.abs(value) >= Math.max(1, Math.ceil(2 * deviation));
  return { value, status, from, notable, uncertainty: propagated(deviation) };
}

import type { Uncertainty } from '../disclosure/uncertainty.ts';
import type { Figure, FigureStatus } from './figure.ts';
import { propagated, varianceOf } from './propagated.ts';

/** How many persons a rate is given for. */
const PER = 100_000;

/** A figure set against the population of its place and time; null with the reason in every state that gives no value. */
export interface Rate {
  readonly value: number | null;
  readonly status: FigureStatus;
  readonly numerator: number | null;
  /** Person-years; null when the projections do not give the group for every year. */
  readonly denominator: number | null;
  readonly per: number;
  /** The year or period counted. */
  readonly period: string;
  readonly uncertainty: Uncertainty | null;
}

/** What a count is set against: persons, summed over the years of the period, and the code of that year or period. */
export interface Population {
  readonly persons: number | null;
  readonly period: string;
}

/** A figure per 100,000 persons and year. Projections are exact, so all uncertainty is that of the figure. */
export function rateOf(count: Figure, { persons, period }: Population): Rate {
  const { value: numerator, status } = count;
  const parts = { numerator, denominator: persons, per: PER, period };
  const none = { ...parts, value: null, uncertainty: null };
  if (numerator === null) return { ...none, status };
  if (persons === null || persons === 0) return { ...none, status: 'NOT_REPORTED' };
  const scale = PER / persons;
  const uncertainty = propagated(Math.sqrt(varianceOf(count)) * scale);
  return { ...parts, value: numerator * scale, status, uncertainty };
}

import { quantiles } from '../quantiles.ts';
import type { Contestant } from './gateways.ts';
import type { Window } from './measure.ts';

/** A figure over the rounds. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** One gateway in one kind, over all rounds. */
export interface Summary {
  readonly contestant: Contestant;
  readonly windows: readonly Window[];
  readonly perSecond: Spread;
  readonly cpuMs: Spread;
  /** The most at the end of a window, and the most that ever was. */
  readonly residentMb: number;
  readonly peakMb: number;
}

/** The middle one of at least one value. */
export function median(values: readonly number[]): number {
  return quantiles(values).p50;
}

/** Sums the rounds of one kind up, gateway by gateway. */
export function summaries(ofKind: ReadonlyMap<Contestant, readonly Window[]>): readonly Summary[] {
  return [...ofKind].map(([contestant, windows]) => ({
    contestant,
    windows,
    perSecond: spreadOf(windows.map(({ perSecond }) => perSecond)),
    cpuMs: spreadOf(windows.map(({ cpuMs }) => cpuMs)),
    residentMb: Math.max(...windows.map(({ residentMb }) => residentMb)),
    peakMb: Math.max(...windows.map(({ peakMb }) => peakMb)),
  }));
}

function spreadOf(values: readonly number[]): Spread {
  const { p50, min, max } = quantiles(values);
  return { median: p50, min, max };
}

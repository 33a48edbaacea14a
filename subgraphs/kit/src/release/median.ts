import type { Figure, FigureStatus } from './figure.ts';
import type { Uncertainty } from '../disclosure/uncertainty.ts';
import { jointStatus, propagated, SMALLEST_DENOMINATOR, varianceOf } from './propagated.ts';

/** The band a median lies in and the day in it; null with the reason in every state that gives none. */
export interface Median {
  readonly band: string | null;
  readonly approximateDays: number | null;
  /** In days; null where there is no day. */
  readonly uncertainty: Uncertainty | null;
  readonly status: FigureStatus;
  /** Units in the bands that have numbers. */
  readonly total: number | null;
}

/** One band of days with its figure, by the code of the band: `31-90`, `181+`, `OPEN`. */
export interface BandFigure {
  readonly code: string;
  readonly count: Figure;
}

interface Band {
  readonly code: string;
  readonly units: number;
  readonly variance: number;
  readonly from: number;
  /** First day after the band; null when it is open-ended. */
  readonly until: number | null;
}

/**
 * The median of days known only in bands, by linear interpolation in the cumulative bands. Bands without numbers (OPEN,
 * UNKNOWN) are left out. One withheld band withholds the median, and so does a total under 30.
 */
export function medianOf(bands: readonly BandFigure[]): Median {
  const numbered = bands.filter(({ code }) => limitsOf(code) !== null);
  const none = { band: null, approximateDays: null, uncertainty: null };
  if (numbered.length === 0) return { ...none, total: null, status: 'NOT_REPORTED' };
  if (numbered.some(({ count }) => count.value === null))
    return { ...none, total: null, status: jointStatus(numbered.map(({ count }) => count)) };
  const ordered = numbered.map(bandOf).toSorted((one, other) => one.from - other.from);
  const total = ordered.reduce((sum, { units }) => sum + units, 0);
  if (total < SMALLEST_DENOMINATOR) return { ...none, total, status: 'WITHHELD_BASE' };
  const status = jointStatus(numbered.map(({ count }) => count));
  return { ...placeIn(ordered, total / 2), total, status };
}

function bandOf({ code, count }: BandFigure): Band {
  const limits = limitsOf(code);
  const { from = 0, until = null } = limits ?? {};
  return { code, units: count.value ?? 0, variance: varianceOf(count), from, until };
}

/** `31-90` holds what took from 31 whole days to less than 91; `181+` has no end; a code without numbers has no limits. */
function limitsOf(code: string): Pick<Band, 'from' | 'until'> | null {
  const [, from, last] = /^(\d+)(?:-(\d+)|\+)$/.exec(code) ?? [];
  if (from === undefined) return null;
  return { from: Number(from), until: last === undefined ? null : Number(last) + 1 };
}

type Place = Pick<Median, 'band' | 'approximateDays' | 'uncertainty'>;

/**
 * The uncertainty is that of half the units less those below, a sum of half of every band's noise, over the band's units a
 * day (delta method): within the band, as the interpolation itself supposes.
 */
function placeIn(bands: readonly Band[], half: number): Place {
  const deviation = Math.sqrt(bands.reduce((sum, { variance }) => sum + variance, 0)) / 2;
  let below = 0;
  for (const { code, units, from, until } of bands) {
    if (below + units >= half) {
      if (until === null) return { band: code, approximateDays: null, uncertainty: null };
      const daysPerUnit = (until - from) / units;
      return {
        band: code,
        approximateDays: from + (half - below) * daysPerUnit,
        uncertainty: propagated(deviation * daysPerUnit),
      };
    }
    below += units;
  }
  return { band: null, approximateDays: null, uncertainty: null };
}

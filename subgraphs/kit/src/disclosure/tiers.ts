import type { Tier } from '../server/tier.ts';

/** Figures given to anybody are multiples of this many, and none under {@link SMALLEST_ROUNDED}. */
const STEP = 5;
const SMALLEST_ROUNDED = 10;

/** A value with the state it is in: as released, or as a reader sees it. */
export interface Stated<Status extends string> {
  readonly value: number | null;
  readonly status: Status;
}

/**
 * What a reader of the tier sees of a released value: an analyst the value itself, anybody else null under ten (zero
 * included) and the nearest multiple of 5 from ten on. It is a function of the released value alone, so that two tiers
 * together tell no more than the release does. Exact and withheld values are the same for all.
 */
export function seenBy<Status extends string>(
  tier: Tier,
  released: Stated<Status>,
): Stated<Status | 'ROUNDED' | 'UNDER_TEN'> {
  const { value, status } = released;
  if (tier === 'ANALYST' || status !== 'PUBLISHED' || value === null) return released;
  if (value < SMALLEST_ROUNDED) return { value: null, status: 'UNDER_TEN' };
  return { value: STEP * Math.round(value / STEP), status: 'ROUNDED' };
}

/** Width of the steps a tier's published counts come in, for their uncertainty. */
export function stepOf(tier: Tier): 1 | 5 {
  return tier === 'ANALYST' ? 1 : STEP;
}

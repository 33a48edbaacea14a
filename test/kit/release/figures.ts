import { figureOf, type Figure } from '@alianza/kit/release/figure';
import type { Tier } from '@alianza/kit/server/tier';

const place = { dataset: 'police.offences', release: 1, table: 'TOTAL', codes: ['2024'] };

/** A released value as a reader sees it, with the noise of counts of people. */
export function seen(tier: Tier, value: number | null, status = 'PUBLISHED'): Figure {
  return figureOf({ value, status }, { tier, profile: 'child', place });
}

/** A released value as an analyst sees it. */
export function published(value: number | null, status = 'PUBLISHED'): Figure {
  return seen('ANALYST', value, status);
}

/** A figure without a value, as an analyst sees it. */
export function withheld(status: string): Figure {
  return published(null, status);
}

import type { Profile } from '../disclosure/parameters.ts';
import { seenBy, stepOf } from '../disclosure/tiers.ts';
import { uncertaintyOf, type Uncertainty } from '../disclosure/uncertainty.ts';
import type { Tier } from '../server/tier.ts';

declare const released: unique symbol;

/** Every state a number can be in; the same closed list as `FigureStatus` in the schema. */
export const FIGURE_STATUSES = [
  'PUBLISHED',
  'ROUNDED',
  'OFFICIAL',
  'STRUCTURAL_ZERO',
  'UNDER_TEN',
  'WITHHELD_BASE',
  'WITHHELD_NEAR_DUPLICATE',
  'WITHHELD_OPEN_PERIOD',
  'NOT_REPORTED',
] as const;

export type FigureStatus = (typeof FIGURE_STATUSES)[number];

/** A number that has left through a release. Only {@link figureOf} makes one, so a raw count does not compile as an answer. */
export interface Figure {
  readonly value: number | null;
  readonly status: FigureStatus;
  /** Null when there is no value or it is exact. */
  readonly uncertainty: Uncertainty | null;
  readonly place: ReleasedPlace;
  readonly [released]: true;
}

/** The published columns of a row of `release.cell`. */
export interface ReleasedCell {
  readonly value: number | null;
  readonly status: string;
}

/** Where a figure was read: one cell of one table of one release, its codes in the order of the table's dimensions. */
export interface ReleasedPlace {
  readonly dataset: string;
  readonly release: number;
  readonly table: string;
  readonly codes: readonly string[];
}

/** For whom a row is read, how much noise its dataset carries, and where it stands. */
export interface FigureReading {
  readonly tier: Tier;
  readonly profile: Profile;
  readonly place: ReleasedPlace;
}

/** Turns a row read from `release.cell` into the figure a reader of the tier may be answered. */
export function figureOf(
  { value, status }: ReleasedCell,
  { tier, profile, place }: FigureReading,
): Figure {
  if (!isStatus(status)) throw new TypeError(`A released cell has the unknown status ${status}.`);
  const seen = seenBy(tier, { value, status });
  const perturbed = seen.status === 'PUBLISHED' || seen.status === 'ROUNDED';
  const uncertainty = perturbed ? uncertaintyOf(profile, stepOf(tier)) : null;
  return { ...seen, uncertainty, place } as Figure;
}

function isStatus(status: string): status is FigureStatus {
  return (FIGURE_STATUSES as readonly string[]).includes(status);
}

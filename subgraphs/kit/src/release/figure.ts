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
  'NOT_REPORTED',
] as const;

export type FigureStatus = (typeof FIGURE_STATUSES)[number];

/** A number that has left through a release. Only {@link figureOf} makes one, so a raw count does not compile as an answer. */
export interface Figure {
  readonly value: number | null;
  readonly status: FigureStatus;
  readonly [released]: true;
}

/** The published columns of a row of `release.cell`. */
export interface ReleasedCell {
  readonly value: number | null;
  readonly status: string;
}

/** Turns a row read from `release.cell` into the figure the graph may answer. */
export function figureOf({ value, status }: ReleasedCell): Figure {
  if (!isStatus(status)) throw new TypeError(`A released cell has the unknown status ${status}.`);
  return { value, status } as Figure;
}

function isStatus(status: string): status is FigureStatus {
  return (FIGURE_STATUSES as readonly string[]).includes(status);
}

import type { FigureLike } from '../../states/shownFigure.ts';

/** A published pair of origin and destination, as an operation answers it. */
export interface FlowCell {
  readonly dimensions: readonly FlowDimension[];
  readonly count: FigureLike;
}

interface FlowDimension {
  readonly dimension: string;
  readonly code: string;
  readonly label: string;
}

/** A code with its label. */
export interface Labelled {
  readonly code: string;
  readonly label: string;
}

/** One destination with the figure of each region, in the order of the regions; null where the table has no such cell. */
export interface FlowRow extends Labelled {
  readonly figures: readonly (FigureLike | null)[];
}

/** Where people came from, across, and where they were taken, down. */
export interface FlowMatrix {
  readonly regions: readonly Labelled[];
  readonly rows: readonly FlowRow[];
}

/**
 * Lays published pairs out as a matrix, both ways in the order of the publication.
 * @param destination name of the dimension that holds the destination
 */
export function flowMatrix(cells: readonly FlowCell[], destination: string): FlowMatrix {
  const placed = cells.map((cell) => ({
    region: named(cell, 'region'),
    place: named(cell, destination),
    count: cell.count,
  }));
  const counts = new Map(placed.map(({ region, place, count }) => [key(region, place), count]));
  const regions = eachOnce(placed.map(({ region }) => region));
  const rows = eachOnce(placed.map(({ place }) => place)).map((place) => ({
    ...place,
    figures: regions.map((region) => counts.get(key(region, place)) ?? null),
  }));
  return { regions, rows };
}

function named({ dimensions }: FlowCell, name: string): Labelled {
  const found = dimensions.find(({ dimension }) => dimension === name);
  if (!found) throw new RangeError(`A cell of the flows has no dimension "${name}".`);
  return { code: found.code, label: found.label };
}

function key(region: Labelled, place: Labelled): string {
  return `${region.code} ${place.code}`;
}

function eachOnce(all: readonly Labelled[]): readonly Labelled[] {
  return [...new Map(all.map((each) => [each.code, each])).values()];
}

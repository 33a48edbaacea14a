import type { Cell, Column } from '../../faces/table/column.ts';
import { figureColumns } from '../table/figureColumns.ts';

type Rows = readonly (readonly Cell[])[];

/** What is about the release, or a longer text, is no name for a row. */
const NO_LABEL = /^release_|_(?:note|definition|source|source_url|population)$|^rate_/;

/**
 * The fewest columns, from the left, that tell all rows apart; a name is preferred to the code beside it. Undefined when none
 * do: rows that look alike would be drawn as one thing.
 */
export function labelColumns(
  columns: readonly Column[],
  rows: Rows,
): readonly number[] | undefined {
  const chosen: number[] = [];
  for (const place of candidates(columns, rows)) {
    if (tells(rows, chosen)) break;
    if (groups(rows, [...chosen, place]) > groups(rows, chosen)) chosen.push(place);
  }
  return chosen.length > 0 && tells(rows, chosen) ? chosen : undefined;
}

function tells(rows: Rows, places: readonly number[]): boolean {
  return groups(rows, places) === rows.length;
}

function groups(rows: Rows, places: readonly number[]): number {
  return new Set(rows.map((row) => JSON.stringify(places.map((place) => row[place])))).size;
}

function candidates(columns: readonly Column[], rows: Rows): readonly number[] {
  const figures = figureColumns(columns);
  const parts = new Set(figures.flatMap(({ value, status, margin }) => [value, status, margin]));
  const places = [...columns.keys()].filter((place) => {
    const name = columns[place]?.name ?? '';
    return !parts.has(place) && !NO_LABEL.test(name) && groups(rows, [place]) > 1;
  });
  return places.toSorted((one, other) => rank(columns[one]) - rank(columns[other]));
}

/** Names and labels before all else. */
function rank(column: Column | undefined): number {
  return /(?:^|_)(?:name|label)$/.test(column?.name ?? '') ? 0 : 1;
}

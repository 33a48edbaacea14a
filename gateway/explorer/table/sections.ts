import type { FlatTable } from '../../faces/table/column.ts';
import { figureColumns, stateIn } from './figureColumns.ts';

/** The lists that rows of a table are from; those with figures first. */
export function sectionsIn({ columns, rows }: FlatTable): readonly string[] {
  const figures = figureColumns(columns);
  const names = [...new Set(rows.map(([section]) => String(section)))];
  const hasFigures = (name: string) =>
    rows.some((row) => row[0] === name && figures.some((figure) => stateIn(row, figure)));
  return names.toSorted((one, other) => Number(hasFigures(other)) - Number(hasFigures(one)));
}

/** The part of a table that is from one list, without the columns that say nothing there. */
export function sectionOf({ columns, rows }: FlatTable, section: string): FlatTable {
  const own = rows.filter(([name]) => name === section);
  const places = columns.flatMap((_, place) =>
    place > 0 && own.some((row) => row[place] !== null) ? [place] : [],
  );
  return {
    columns: places.flatMap((place) => columns[place] ?? []),
    rows: own.map((row) => places.map((place) => row[place] ?? null)),
  };
}

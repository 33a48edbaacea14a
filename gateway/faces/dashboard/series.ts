import type { FigureLike } from '../states/shownFigure.ts';

/** One agency's figure of one year. */
export interface YearFigure {
  readonly year: number;
  readonly count: FigureLike;
}

/** A cell of a table by year. */
interface Cell {
  readonly year?: number | null;
  readonly count: FigureLike;
}

/** The cells of a table as a series, the first year first. */
export function seriesOf(cells: readonly Cell[]): readonly YearFigure[] {
  return cells
    .flatMap(({ year, count }) => (typeof year === 'number' ? [{ year, count }] : []))
    .toSorted((one, other) => one.year - other.year);
}

/** The figure of one year; undefined when no release covers it. */
export function figureIn(
  series: readonly YearFigure[] | undefined,
  year: number,
): FigureLike | undefined {
  return series?.find((figure) => figure.year === year)?.count;
}

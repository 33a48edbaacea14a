import type { FigureLike } from '../../states/shownFigure.ts';

/** A rate as the graph gives it; no page works one out. */
export interface RateLike extends FigureLike {
  readonly denominator?: number | null;
}

/** What a department has of a measure. */
export interface PlaceFigure {
  readonly count: FigureLike;
  /** Undefined when the measure has none. */
  readonly rate: RateLike | undefined;
}

/** A measure's figures by code of the department, and the release they come from. */
export interface Reading {
  readonly figures: ReadonlyMap<string, PlaceFigure>;
  readonly release: { readonly number: number; readonly cutOff: string } | undefined;
}

interface Cell {
  readonly count: FigureLike;
  readonly rate?: RateLike | null;
}

/** One figure for each department whose cell is there. */
export function figuresOf<Department extends { readonly code: string }>(
  departments: readonly Department[],
  cellOf: (department: Department) => Cell | undefined,
): Reading['figures'] {
  const entries = departments.flatMap((department) => {
    const cell = cellOf(department);
    return cell
      ? [[department.code, { count: cell.count, rate: cell.rate ?? undefined }] as const]
      : [];
  });
  return new Map(entries);
}

/** The same for cells that name their department themselves. */
export function figuresIn(
  cells: readonly (Cell & { readonly department?: { readonly code: string } | null })[],
): Reading['figures'] {
  const entries = cells.flatMap(({ department, count, rate }) =>
    department ? [[department.code, { count, rate: rate ?? undefined }] as const] : [],
  );
  return new Map(entries);
}

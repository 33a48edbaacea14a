import { type FigureLike, isState } from '../../faces/states/shownFigure.ts';
import type { State } from '../../faces/states/states.ts';
import type { Cell, Column } from '../../faces/table/column.ts';

/** Where the parts of one figure stand in a row; -1 for what was not asked. */
export interface FigureColumns {
  /** What the figure is called: empty for the count of a cell. */
  readonly name: string;
  readonly value: number;
  readonly status: number;
  readonly margin: number;
}

type Row = readonly Cell[];

/** Every figure that a table has columns for. */
export function figureColumns(columns: readonly Column[]): readonly FigureColumns[] {
  return columns.flatMap((column, status) => {
    if (!holdsStates(column)) return [];
    const name = column.name.replace(/_?status$/, '');
    const part = (own: string) => columns.findIndex((each) => each.name === joined(name, own));
    return [{ name, status, value: part('value'), margin: part('margin95') }];
  });
}

function holdsStates({ name, values }: Column): boolean {
  return /(^|_)status$/.test(name) && (values?.includes('NOT_REPORTED') ?? false);
}

function joined(name: string, own: string): string {
  return name === '' ? own : `${name}_${own}`;
}

/** The state of a row's figure; undefined when the row has none. */
export function stateIn(row: Row, { status }: FigureColumns): State | undefined {
  const state = row[status];
  return typeof state === 'string' && isState(state) ? state : undefined;
}

/** A row's figure as an operation answers it; undefined when the row has none. */
export function figureIn(row: Row, at: FigureColumns): FigureLike | undefined {
  const status = stateIn(row, at);
  if (!status) return undefined;
  return {
    status,
    value: numberAt(row, at.value),
    uncertainty: { halfWidth95: numberAt(row, at.margin) },
  };
}

function numberAt(row: Row, place: number): number | null {
  const cell = row[place];
  return typeof cell === 'number' ? cell : null;
}

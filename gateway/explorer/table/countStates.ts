import { STATES, type State } from '../../faces/states/states.ts';
import type { FlatTable } from '../../faces/table/column.ts';
import { figureColumns, stateIn } from './figureColumns.ts';

/** How many figures of a table are in which state, in the order of the states. */
export type StateCount = readonly (readonly [state: State, count: number])[];

/** Counts cells, never what is in them. */
export function countStates({ columns, rows }: FlatTable): StateCount {
  const figures = figureColumns(columns);
  const found = rows.flatMap((row) => figures.map((figure) => stateIn(row, figure)));
  return (Object.keys(STATES) as State[])
    .map((state) => [state, found.filter((each) => each === state).length] as const)
    .filter(([, count]) => count > 0);
}

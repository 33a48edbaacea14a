import { Swatch } from '../../faces/dashboard/parts/Swatch.tsx';
import { shownFigure } from '../../faces/states/shownFigure.ts';
import { STATES } from '../../faces/states/states.ts';
import type { Cell } from '../../faces/table/column.ts';
import { useExplorer } from '../page/explorerContext.ts';
import { figureIn } from './figureColumns.ts';
import type { ShownColumn } from './shownColumns.ts';
import { shownValue } from './shownValue.ts';

interface ShownCellProps {
  readonly column: ShownColumn;
  readonly row: readonly Cell[];
}

/** One cell: a figure in its state, or a value. */
export function ShownCell({ column, row }: ShownCellProps) {
  const { language } = useExplorer();
  if (column.figure) return <FigureCell column={column} row={row} />;
  const cell = row[column.place] ?? null;
  return (
    <td className={typeof cell === 'number' ? 'number' : undefined}>
      {shownValue(column.name, cell, language)}
    </td>
  );
}

function FigureCell({ column, row }: ShownCellProps) {
  const { language } = useExplorer();
  const figure = column.figure && figureIn(row, column.figure);
  if (!figure) return <td />;
  const { state, text, spoken, value } = shownFigure(figure, { unit: '', language });
  return (
    <td className="number" data-state={state} title={STATES[state].why?.[language]}>
      <span className="spoken">{spoken.replace(' ,', ',')}</span>
      <span aria-hidden="true" className="seen">
        {value === null && <Swatch state={state} />}
        {text}
      </span>
    </td>
  );
}

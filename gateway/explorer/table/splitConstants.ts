import type { FlatTable } from '../../faces/table/column.ts';
import type { ShownColumn } from './shownColumns.ts';

/** Columns that say the same in every row are said once, above the table. */
export function splitConstants({ rows }: FlatTable, columns: readonly ShownColumn[]) {
  const [first] = rows;
  const isConstant = ({ place, figure }: ShownColumn) =>
    !figure && rows.length > 1 && rows.every((row) => row[place] === first?.[place]);
  return {
    constants: columns.filter(isConstant),
    varying: columns.filter((column) => !isConstant(column)),
  };
}
